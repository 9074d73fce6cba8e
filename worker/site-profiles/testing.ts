import { env } from 'cloudflare:workers';
import { exampleProfile } from '../../shared/profiles/example.ts';
import { openDatabase } from '../db/database.ts';
import { siteProfileRevisions, siteProfiles } from '../db/schema.ts';
import { contentHashOf } from '../rule-sets/content-hash.ts';

/** Puts the example profile in an organisation, published as revision 1. */
export async function publishProfile(organisationId: string): Promise<void> {
  const db = openDatabase(env.DB);
  const at = '2026-01-01T09:00:00.000Z';
  const { id } = exampleProfile;
  await db.insert(siteProfiles).values({ organisationId, id, createdAt: at });
  await db.insert(siteProfileRevisions).values({
    organisationId,
    profileId: id,
    revision: 1,
    state: 'published',
    content: { ...exampleProfile },
    contentHash: await contentHashOf(exampleProfile),
    updatedAt: at,
    updatedBy: 'admin',
    publishedAt: at,
    publishedBy: 'admin',
  });
}
