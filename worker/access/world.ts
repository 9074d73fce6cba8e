import { env } from 'cloudflare:workers';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { exampleProfile } from '../../shared/profiles/example.ts';
import { openDatabase } from '../db/database.ts';
import * as tables from '../db/schema.ts';
import { ownTables } from '../organisations/tables.ts';
import { contentHashOf, sha256 } from '../rule-sets/content-hash.ts';
import { aTimedRequirement } from '../rule-sets/testing.ts';
import { publishProfile } from '../site-profiles/testing.ts';
import { aRuleSet } from '../testing/a-rule-set.ts';
import { anOrganisation, publish, type TestOrganisation } from '../testing/an-organisation.ts';
import { aDossier } from '../testing/call.ts';

/** Stands in the ids and texts of the organisation that others try to get into. */
const CANARY = /[\w-]*kanarie[\w-]*|care-a|f{40,}/gi;

/** What of that organisation stands in an answer without having been in the question. */
export function leaksIn(answer: string, asked: unknown): string[] {
  const known = new Set(JSON.stringify(asked).match(CANARY));
  return [...new Set(answer.match(CANARY))].filter((word) => !known.has(word));
}

export const TEAM = 'kanarie';
export const RULE_SET = 'kanarie-regels';
export const DOSSIER = 'f'.repeat(64);
export const CODE = 'kanarie-code-0123456789abcdef';
export const CIPHERTEXT = 'KanarieKanarieKanarie012==';
export const ids = {
  assessment: '11111111-1111-4111-8111-111111111111',
  action: '22222222-2222-4222-8222-222222222222',
  attestation: '33333333-3333-4333-8333-333333333333',
  waiver: '44444444-4444-4444-8444-444444444444',
  invitation: '55555555-5555-4555-8555-555555555555',
  fresh: '66666666-6666-4666-8666-666666666666',
};

const AT = '2026-06-01T10:00:00.000Z';

export const content = {
  ...aRuleSet(RULE_SET, []),
  requirements: [aTimedRequirement('kanarie-eis')],
};

export const draftHash = () => contentHashOf(draft);
const draft = { ...content, soonWithin: 'P7D' };
const profileDraft = { ...exampleProfile, name: 'Kanarie', revision: 2 };
export const profileHash = () => contentHashOf(profileDraft);

/**
 * An organisation with something of everything in it, all under the canary team: its members are `worker` and `lead`;
 * `east-worker` and `east-lead` are of another team. `admin-2` drafted what `admin` may publish.
 */
export async function aWorld(): Promise<TestOrganisation> {
  const care = await anOrganisation({ id: 'care-a', extraTeam: TEAM });
  const organisationId = care.id;
  const db = openDatabase(env.DB);
  const own = { organisationId };
  await publish(organisationId, content, { publishedBy: 'admin' });
  await publish(organisationId, content, { revision: 2, publishedBy: 'admin' });
  await publish(organisationId, draft, {
    revision: 3,
    state: 'draft',
    effectiveOn: '2199-01-01',
    publishedAt: null,
    proposedAt: AT,
    proposedBy: 'admin-2',
    updatedAt: AT,
    updatedBy: 'admin-2',
  });
  await publish(organisationId, { ...content, id: 'kanarie-zonder' });
  await publishProfile(organisationId);
  const person = (subject: string, role: 'worker' | 'lead' | 'admin') => ({ ...own, subject, name: 'Kanarie', role });
  const member = (subject: string, teamId: string) => ({ ...own, subject, teamId });
  const result = (dossier: string) => ({
    ...own,
    dossier,
    ruleSetId: RULE_SET,
    revision: 2,
    teamId: TEAM,
    outcomes: { 'kanarie-eis': 'gap' as const },
    keyId: 'kanarie-sleutel',
    assessedAt: AT,
    submissionId: crypto.randomUUID(),
    receivedAt: AT,
  });
  const judgement = {
    ...own,
    dossier: DOSSIER,
    teamId: TEAM,
    ruleSetId: RULE_SET,
    requirement: 'kanarie-eis',
    judge: 'kanarie',
    recordedAt: AT,
    onDay: '2026-06-01',
  };
  const key = (id: string, state: 'active' | 'previous') => ({
    ...own,
    id,
    state,
    fingerprint: '0123456789abcdef',
    createdAt: AT,
    createdBy: 'admin',
    changedAt: AT,
  });
  await db.batch([
    db
      .insert(tables.people)
      .values([
        person('admin-2', 'admin'),
        person('east-worker', 'worker'),
        person('east-lead', 'lead'),
        person('kanarie-persoon', 'worker'),
      ]),
    db
      .insert(tables.memberships)
      .values([
        member('worker', TEAM),
        member('lead', TEAM),
        member('east-worker', 'east'),
        member('east-lead', 'east'),
      ]),
    db.update(tables.organisationSettings).set({ worklistReferences: true }),
    db.insert(tables.pseudonymKeys).values([key('kanarie-sleutel', 'active'), key('kanarie-oud', 'previous')]),
    db.insert(tables.siteProfileRevisions).values({
      ...own,
      profileId: exampleProfile.id,
      revision: 2,
      state: 'draft',
      content: profileDraft,
      contentHash: await profileHash(),
      updatedAt: AT,
      updatedBy: 'admin-2',
    }),
    db.insert(tables.dossierResults).values([result(DOSSIER), result(aDossier(2)), result(aDossier(3))]),
    db.insert(tables.attestations).values({ ...judgement, id: ids.attestation, answer: 'meets', redo: 'P1Y' }),
    db
      .insert(tables.waivers)
      .values({ ...judgement, id: ids.waiver, reason: 'crisis-comes-first', expiresOn: '2199-01-01' }),
    db.insert(tables.contextAnswers).values({
      ...own,
      dossier: DOSSIER,
      fact: 'support.financing',
      teamId: TEAM,
      value: 'pgb',
      answeredAt: AT,
    }),
    db.insert(tables.worklistReferences).values({
      ...own,
      dossier: DOSSIER,
      teamId: TEAM,
      keyId: 'kanarie-sleutel',
      ciphertext: CIPHERTEXT,
      updatedAt: AT,
    }),
    db.insert(tables.supervisionAssessments).values({
      ...own,
      id: ids.assessment,
      ruleSetId: RULE_SET,
      revision: 2,
      title: 'Kanarie',
      scope: { kind: 'teams', teams: [TEAM] },
      state: 'draft',
      createdAt: AT,
      createdBy: 'lead',
      updatedAt: AT,
      updatedBy: 'lead',
    }),
    db.insert(tables.supervisionScores).values({
      ...own,
      assessmentId: ids.assessment,
      requirement: 'kanarie-eis',
      assessor: '',
      score: 'meets',
      note: 'Kanarie',
      updatedAt: AT,
    }),
    db.insert(tables.improvementActions).values({
      ...own,
      id: ids.action,
      pattern: { ruleSet: RULE_SET, team: TEAM },
      teamId: TEAM,
      title: 'Kanarie',
      owner: 'lead',
      dueOn: '2199-01-01',
      state: 'open',
      createdAt: AT,
      createdBy: 'lead',
      updatedAt: AT,
      updatedBy: 'lead',
    }),
    db.insert(tables.invitations).values({
      ...own,
      id: ids.invitation,
      codeHash: await sha256(CODE),
      role: 'worker',
      teams: [TEAM],
      createdAt: AT,
      createdBy: 'admin',
      expiresAt: '2199-01-01T00:00:00.000Z',
    }),
    db.insert(tables.switches).values({
      ...own,
      kind: 'requirement',
      owner: RULE_SET,
      target: 'kanarie-eis',
      reason: 'other',
      offSince: AT,
      offBy: 'admin',
    }),
    db.insert(tables.profileHealth).values({
      ...own,
      profileId: exampleProfile.id,
      revision: 1,
      field: 'plan.date',
      day: dayInAmsterdam(new Date()),
      expected: 10,
      found: 10,
    }),
  ]);
  return care;
}

const log = new Set(['audit_log', 'audit_heads']);

/** Every row of every table of an organisation; without the audit log, in which refusals may be written. */
export async function dump(organisation: string, { withLog = false } = {}): Promise<unknown> {
  const shown = ownTables.filter(({ name }) => withLog || !log.has(name));
  const results = await env.DB.batch(
    shown.map(({ name, owner }) =>
      env.DB.prepare(`SELECT * FROM ${name} WHERE ${owner} = ? ORDER BY rowid`).bind(organisation),
    ),
  );
  return Object.fromEntries(shown.map(({ name }, index) => [name, results[index]?.results]));
}
