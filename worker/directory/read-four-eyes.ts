import { eq } from 'drizzle-orm';
import { organisationSettings } from '../db/schema.ts';
import type { Context } from '../http/context.ts';

/** Whether publishing and erasing take a second person here. */
export async function readFourEyes({ db, actor }: Context): Promise<boolean> {
  const settings = await db
    .select({ fourEyes: organisationSettings.fourEyes })
    .from(organisationSettings)
    .where(eq(organisationSettings.organisationId, actor.organisation.id))
    .get();
  return settings?.fourEyes ?? true;
}
