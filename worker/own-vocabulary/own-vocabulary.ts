import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { GetOwnVocabulary, PutOwnVocabulary } from '../../shared/contract/own-vocabulary.ts';
import { emptyVocabulary, type OwnVocabulary } from '../../shared/facts/own-vocabulary.ts';
import { writeAudited } from '../audit/append.ts';
import { ownVocabularies } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import type { Tagged } from '../http/serve.ts';

type Versioned = z.output<(typeof GetOwnVocabulary)['response']>;

async function find({ db, actor }: Context): Promise<Versioned> {
  const row = await db
    .select({ version: ownVocabularies.version, vocabulary: ownVocabularies.content })
    .from(ownVocabularies)
    .where(eq(ownVocabularies.organisationId, actor.organisation.id))
    .get();
  return row ?? { version: 0, vocabulary: emptyVocabulary };
}

export async function readOwnVocabulary(context: Context): Promise<Tagged<Versioned>> {
  const found = await find(context);
  return { etag: `"${context.actor.organisation.id}-${found.version}"`, read: async () => found };
}

/** Changes all of it at once, on the version that the caller saw; with 0 begins. A repeat of the same is answered the same. */
export async function putOwnVocabulary(
  context: Context,
  { ifVersion, vocabulary }: z.output<typeof PutOwnVocabulary.request>,
): Promise<Versioned> {
  const before = await find(context);
  if (before.version === ifVersion) await write(context, before, vocabulary);
  const after = await find(context);
  if (after.version !== ifVersion + 1 || JSON.stringify(after.vocabulary) !== JSON.stringify(vocabulary)) {
    throw new ApiError('conflict', 'Iemand anders heeft de eigen woorden intussen gewijzigd. Bekijk ze opnieuw.', {
      currentVersion: after.version,
    });
  }
  return after;
}

function write(context: Context, before: Versioned, vocabulary: OwnVocabulary): Promise<boolean> {
  const { db, actor, now } = context;
  const row = {
    organisationId: actor.organisation.id,
    version: before.version + 1,
    content: vocabulary,
    updatedAt: now.toISOString(),
    updatedBy: actor.subject,
  };
  const isBefore = and(
    eq(ownVocabularies.organisationId, row.organisationId),
    eq(ownVocabularies.version, before.version),
  );
  const decisive =
    before.version === 0
      ? db.insert(ownVocabularies).values(row).onConflictDoNothing()
      : db.update(ownVocabularies).set(row).where(isBefore);
  return writeAudited(
    context,
    {
      action: 'vocabulary.change',
      object: { kind: 'vocabulary', id: row.organisationId },
      details: {
        labelsBefore: before.vocabulary.labels.length,
        labels: vocabulary.labels.length,
        factsBefore: before.vocabulary.facts.length,
        facts: vocabulary.facts.length,
      },
    },
    [decisive],
  );
}
