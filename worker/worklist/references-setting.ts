import { eq } from 'drizzle-orm';
import { organisationSettings } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';

const switchedOff = () =>
  new ApiError('conflict', 'Uw organisatie heeft de werklijst niet aangezet. Vraag het de functioneel beheerder.', {
    reason: 'references-off',
  });

/** Throws `conflict` unless the organisation has switched references on. */
export async function requireReferencesOn({ db, actor }: Context): Promise<void> {
  const settings = await db
    .select({ isOn: organisationSettings.worklistReferences })
    .from(organisationSettings)
    .where(eq(organisationSettings.organisationId, actor.organisation.id))
    .get();
  if (!settings?.isOn) throw switchedOff();
}
