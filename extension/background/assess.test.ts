import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Verdict } from '../../shared/domain/verdict.ts';
import { vocabulary } from '../../shared/facts/vocabulary.ts';
import { sessionItem } from '../storage/account.ts';
import { type Assessment, assess, assessmentView } from './assess.ts';
import { aDossier, anAssessment, aRuleSet, aSession, configure, network } from './testing.ts';

const now = new Date('2026-11-22T23:30:00.000Z');
const requirement = (id: string, theme = 'thema') => ({
  id,
  theme,
  source: { section: 'Deel', item: '1' },
  subject: 'client-dossier' as const,
  checkability: 'automatic' as const,
  severity: 'high' as const,
  title: { nl: `Eis ${id}`, en: `Requirement ${id}` },
  explanation: { nl: 'Waarom', en: 'Why' },
  hint: { nl: 'Doe dit', en: 'Do this' },
  examples: [],
});

/** Verdicts that wait for these questions, one list for each requirement. */
function waitingFor(...questions: Verdict['questions'][]): Assessment {
  const { ruleSet, verdicts } = anAssessment(questions.map(() => 'unseen'));
  const content = aRuleSet(...verdicts.map(({ requirement: id }) => requirement(id)));
  return {
    ruleSet: { ...ruleSet, content },
    verdicts: verdicts.map((verdict, index) => ({ ...verdict, questions: questions[index] ?? [] })),
  };
}
const view = (...assessments: Assessment[]) => assessmentView(aDossier(), assessments, now);

beforeEach(async () => {
  fakeBrowser.reset();
  network({});
  await configure({});
});
afterEach(() => vi.unstubAllGlobals());

describe('the questions', () => {
  test('come with the one that answers most first', async () => {
    const { questions } = await view(waitingFor(['plan.status', 'transport.provided'], ['transport.provided'], []));
    expect(questions.map(({ fact, answers }) => [fact, answers])).toEqual([
      ['transport.provided', 2],
      ['plan.status', 1],
    ]);
  });
  test('are counted over all rule sets', async () => {
    const { questions } = await view(waitingFor(['transport.provided']), waitingFor(['transport.provided']));
    expect(questions.map(({ answers }) => answers)).toEqual([2]);
  });
  test('that ask for a yes or no, or for a word of a list, have these to choose from', async () => {
    const { questions } = await view(waitingFor(['transport.provided'], ['plan.status']));
    expect(questions.find(({ fact }) => fact === 'transport.provided')?.options).toEqual([
      { value: true, label: { nl: 'Ja', en: 'Yes' } },
      { value: false, label: { nl: 'Nee', en: 'No' } },
    ]);
    expect(questions.find(({ fact }) => fact === 'plan.status')?.options).toContainEqual({
      value: 'draft',
      label: { nl: 'concept', en: 'draft' },
    });
  });
  test('without answers to choose from are not asked', async () => {
    expect(vocabulary['plan.date'].type).toBe('date');
    expect((await view(waitingFor(['plan.date']))).questions).toEqual([]);
  });
});

describe('the view of a dossier', () => {
  test('has a verdict with its texts for each requirement', async () => {
    const { verdicts, ruleSets } = await view(waitingFor([], []));
    expect(verdicts.map(({ requirement, title, theme }) => [requirement, title.nl, theme.nl])).toEqual([
      ['eis-1', 'Eis eis-1', 'Thema'],
      ['eis-2', 'Eis eis-2', 'Thema'],
    ]);
    expect(ruleSets).toHaveLength(1);
  });
  test('names a theme by its id when the rule set does not, and leaves out a verdict without a requirement', async () => {
    const { ruleSet, verdicts } = waitingFor([], []);
    const { verdicts: shown } = await view({
      ruleSet: { ...ruleSet, content: aRuleSet(requirement('eis-2', 'elders')) },
      verdicts,
    });
    expect(shown.map(({ requirement, theme }) => [requirement, theme.nl])).toEqual([['eis-2', 'elders']]);
  });
  test('counts facts and pages once', async () => {
    const evidence = (path: string) => ({
      label: 'l',
      text: 't',
      page: { title: 'p', path },
      seenAt: now.toISOString(),
    });
    const ledger = {
      ...aDossier(),
      observations: [
        { fact: 'plan.date', state: 'empty', evidence: evidence('/1') },
        { fact: 'plan.date', state: 'empty', evidence: evidence('/2') },
        { fact: 'plan.status', state: 'empty', evidence: evidence('/2') },
      ] as const,
    };
    expect((await assessmentView({ ...ledger, observations: [...ledger.observations] }, [], now)).seen).toEqual({
      facts: 2,
      pages: 2,
    });
  });
  test('is of the day in the Netherlands', async () => expect((await view()).today).toBe('2026-11-23'));
});

test('every rule set in use is evaluated, with what the organisation answers once for all', async () => {
  await sessionItem.set(aSession());
  const assessments = await assess(aDossier(), now);
  for (const { verdicts } of assessments) {
    for (const { outcome } of verdicts) expect(['met', 'gap']).not.toContain(outcome);
  }
});

test('a requirement names those of other rule sets in use that the same facts serve', async () => {
  const inUse = (id: string, name: string): Assessment => {
    const { ruleSet, verdicts } = anAssessment(['met']);
    const content = { ...aRuleSet(requirement(id)), framework: { name: { nl: name, en: name }, issuer: name } };
    return { ruleSet: { ...ruleSet, content }, verdicts: verdicts.map((verdict) => ({ ...verdict, requirement: id })) };
  };
  const here = inUse('mg-v07-medication', 'Hier');
  const there = inUse('drents-v18-medication', 'Daar');
  const [own] = (await view(here, there)).verdicts;
  expect(own?.alsoServes.flatMap(({ requirements }) => requirements.map(({ framework }) => framework.nl))).toEqual([
    'Daar',
  ]);
  expect((await view(here)).verdicts[0]?.alsoServes).toEqual([]);
});
