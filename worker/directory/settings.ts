import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { AuditDetails } from '../../shared/contract/audit.ts';
import type { PutSettings, Settings } from '../../shared/contract/settings.ts';
import { writeAudited } from '../audit/append.ts';
import { readClaimMapping } from '../auth/read-claim-mapping.ts';
import { organisationSettings, organisations, worklistReferences } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';

interface Versioned {
  readonly version: number;
  readonly settings: Settings;
}

export async function readSettings({ db, actor }: Context): Promise<Versioned> {
  const row = await db
    .select({ organisation: organisations, own: organisationSettings })
    .from(organisations)
    .innerJoin(organisationSettings, eq(organisationSettings.organisationId, organisations.id))
    .where(eq(organisations.id, actor.organisation.id))
    .get();
  if (!row) throw new Error('an organisation without settings');
  const { name, context } = row.organisation;
  const { version, claimMapping, organisationId: _, updatedAt: _at, updatedBy: _by, ...own } = row.own;
  return { version, settings: { name, context, ...own, ...(claimMapping && { claimMapping }) } };
}

/** Changes them all at once, on the version that the caller saw. */
export async function putSettings(
  context: Context,
  { ifVersion, settings }: z.output<typeof PutSettings.request>,
): Promise<Versioned> {
  const before = await readSettings(context);
  if (before.version !== ifVersion) throw changedMeanwhile(before);
  requireWayBack(context, settings);
  if (!(await write(context, before, settings))) throw changedMeanwhile(await readSettings(context));
  return readSettings(context);
}

function write(context: Context, before: Versioned, settings: Settings): Promise<boolean> {
  const { db, actor, now } = context;
  const { name, context: facts, claimMapping, ...own } = settings;
  const id = actor.organisation.id;
  return writeAudited(
    context,
    {
      action: 'settings.change',
      object: { kind: 'organisation', id },
      details: changesBetween(before.settings, settings),
    },
    [
      db.update(organisations).set({ name, context: facts }).where(eq(organisations.id, id)),
      ...(own.worklistReferences
        ? []
        : [db.delete(worklistReferences).where(eq(worklistReferences.organisationId, id))]),
      db
        .update(organisationSettings)
        .set({
          ...own,
          claimMapping: claimMapping ?? null,
          version: before.version + 1,
          updatedAt: now.toISOString(),
          updatedBy: actor.subject,
        })
        .where(and(eq(organisationSettings.organisationId, id), eq(organisationSettings.version, before.version))),
    ],
  );
}

/** What changed: the names of all, and of numbers and switches how they were and are. Names and mappings are not repeated. */
function changesBetween(before: Settings, after: Settings): AuditDetails {
  const names = (Object.keys({ ...before, ...after }) as (keyof Settings)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  const shown = names.filter((name) => name !== 'name' && typeof after[name] !== 'object' && name !== 'claimMapping');
  const values = shown.flatMap((name) => [
    [`${name}Before`, before[name]],
    [name, after[name]],
  ]);
  return { changed: names.sort().join(','), ...(Object.fromEntries(values) as AuditDetails) };
}

/** Who turns a setting must still be an admin with the token that they have now: otherwise nobody could turn it back. */
function requireWayBack({ claims }: Context, { peopleFrom, claimMapping }: Settings): void {
  if (peopleFrom === 'directory') return;
  if (claimMapping && claims && readClaimMapping(claims, claimMapping).role === 'admin') return;
  throw new ApiError(
    'conflict',
    'Met deze instelling bent u zelf geen beheerder meer. Neem een groep op waar u in zit, met de rol beheerder.',
    { reason: 'claims-without-admin' },
  );
}

const changedMeanwhile = ({ version }: Versioned) =>
  new ApiError('conflict', 'Iemand anders heeft de instellingen intussen gewijzigd. Bekijk ze opnieuw.', {
    currentVersion: version,
  });
