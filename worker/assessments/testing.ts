import { expect } from 'vitest';
import * as contract from '../../shared/contract/supervision-assessments.ts';
import { aRequirement, aRuleSet } from '../testing/a-rule-set.ts';
import { publish, type TestOrganisation } from '../testing/an-organisation.ts';
import { ask, must } from '../testing/ask.ts';

export const id = '11111111-1111-4111-8111-111111111111';
export const retest = '22222222-2222-4222-8222-222222222222';

/** Three requirements about dossiers, and two that only people can score. */
export const framework = {
  ...aRuleSet('kader'),
  requirements: [
    ...aRuleSet('kader').requirements,
    aRequirement('team-trained', 'organisation'),
    aRequirement('house-safe', 'location'),
  ],
};
export const requirements = framework.requirements.map((requirement) => requirement.id);

type Changes = Readonly<Record<string, unknown>>;

const content = (changes: Changes = {}) => ({
  title: 'Toetsing voorjaar',
  ruleSet: 'kader',
  revision: 1,
  scope: { kind: 'organisation' },
  plan: '',
  themeDeviations: {},
  ...changes,
});

const body = (ifVersion: number, changes?: Changes) => ({ ifVersion, assessment: content(changes) });

export const put = (token: string, ifVersion: number, changes?: Changes, of = id) =>
  ask(token, contract.PutAssessment, { params: { id: of }, body: body(ifVersion, changes) });

export const save = (token: string, ifVersion: number, changes?: Changes, of = id) =>
  must(token, contract.PutAssessment, { params: { id: of }, body: body(ifVersion, changes) });

export const read = (token: string, of = id) => must(token, contract.GetAssessment, { params: { id: of } });

export const remove = (token: string, ifVersion: number) =>
  ask(token, contract.DeleteAssessment, { params: { id }, query: { ifVersion } });

export const move = (token: string, ifVersion: number, state: contract.AssessmentState) =>
  ask(token, contract.MoveAssessment, { params: { id }, body: { ifVersion, state } });

export const score = (token: string, requirement: string, changes: object = {}) =>
  ask(token, contract.PutScore, {
    params: { id, requirement },
    body: { ifVersion: 0, agreed: false, score: 'largely', note: '', ...changes },
  });

export async function agreeOn(token: string, wanted = requirements): Promise<void> {
  for (const requirement of wanted) {
    expect((await score(token, requirement, { agreed: true })).status).toBe(200);
  }
}

export const statuses = (answers: readonly Response[]) => answers.map(({ status }) => status).sort();

export const aDeviation = (band = 'sufficient') => ({
  band,
  grounds: ['trust'],
  explanation: 'Wij zien het anders.',
  on: '2026-06-01',
});

/** Publishes the framework in an organisation, and gives tokens of its lead and its admin. */
export async function tokensIn(care: TestOrganisation): Promise<{ lead: string; admin: string }> {
  await publish(care.id, framework);
  const [lead, admin] = await Promise.all([care.tokenOf('lead'), care.tokenOf('admin')]);
  return { lead, admin };
}
