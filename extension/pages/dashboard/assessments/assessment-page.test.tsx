// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AssessorScore, SupervisionAssessment } from '../../../../shared/contract/supervision-assessments.ts';
import { assessmentDraftsItem } from '../../../storage/assessment-drafts.ts';
import {
  click,
  ruleSet as content,
  expectAccessible,
  fill,
  find,
  playBackground,
  press,
  Refusal,
  show,
} from '../actions/view-testing.tsx';
import AssessmentsView from './index.tsx';
import { anAssessment, aScore } from './testing.ts';

const { requirements, id: ruleSet } = content;
const first = requirements[0]?.id ?? '';
const title = requirements[0]?.title.nl ?? '';
const query = '?view=assessments&item=00000000-0000-4000-8000-000000000001';
/** As it is on the server. */
let stored: SupervisionAssessment;
let isOffline: boolean;
let view: Awaited<ReturnType<typeof show>>;

function putScore(request: {
  requirement: string;
  agreed: boolean;
  ifVersion: number;
  score: AssessorScore['score'];
  note: string;
}): AssessorScore {
  if (isOffline) throw new Refusal('unreachable');
  const { requirement, agreed, score, note } = request;
  const isIt = (each: AssessorScore) =>
    each.requirement === requirement && (agreed ? !each.assessor : each.assessor?.subject === 'ik');
  const older = stored.scores.find(isIt);
  if ((older?.version ?? 0) !== request.ifVersion) throw new Refusal('conflict');
  const saved = { ...aScore(requirement, score, agreed ? undefined : 'ik', note), version: request.ifVersion + 1 };
  stored = { ...stored, scores: [...stored.scores.filter((each) => !isIt(each)), saved] };
  return saved;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  isOffline = false;
  stored = anAssessment({ ruleSet });
  playBackground({
    'assessment.get': () => {
      if (isOffline) throw new Refusal('unreachable');
      return { assessment: stored, me: 'ik' };
    },
    'assessment.score': putScore,
    'assessment.put': (request: { ifVersion: number; assessment: Partial<SupervisionAssessment> }) => {
      if (request.ifVersion !== stored.version) throw new Refusal('conflict');
      stored = { ...stored, ...request.assessment, version: stored.version + 1 };
      return stored;
    },
    'actions.list': () => ({ items: [] }),
  });
});

afterEach(async () => {
  await view.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Only where a pause counts: axe-core waits with the same clock. */
const stopClock = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
const pass = (milliseconds: number) => act(async () => vi.advanceTimersByTimeAsync(milliseconds));
const score = () => find('fieldset', new RegExp(`^Jouw score: ${title}`));
const ownScore = () => stored.scores.find(({ requirement, assessor }) => requirement === first && assessor);

test('figures score, and what is scored is saved after a pause', async () => {
  stopClock();
  view = await show(AssessmentsView, query);
  await press(score(), '4');
  expect(ownScore()).toBeUndefined();
  await pass(700);
  expect(ownScore()).toMatchObject({ score: 'does-not' });
  expect(view.text()).toContain('Alles is opgeslagen');
  await press(score(), '2');
  await pass(700);
  expect(ownScore()).toMatchObject({ score: 'largely', version: 2 });
  await press(score(), 'Backspace');
  await pass(700);
  expect(ownScore()).toMatchObject({ score: 'not-yet' });
});

test('scoring on while it is being saved is no conflict with oneself', async () => {
  stopClock();
  const answered = Promise.withResolvers<void>();
  playBackground({
    'assessment.get': () => ({ assessment: stored, me: 'ik' }),
    'assessment.score': async (request: Parameters<typeof putScore>[0]) => {
      const saved = putScore(request);
      await answered.promise;
      return saved;
    },
  });
  view = await show(AssessmentsView, query);
  await press(score(), '1');
  await pass(700);
  await press(score(), '2');
  await act(async () => answered.resolve());
  expect(view.text()).not.toContain('Een collega wijzigde');
  await pass(700);
  expect(ownScore()).toMatchObject({ score: 'largely', version: 2 });
  expect(view.text()).toContain('Alles is opgeslagen');
});

test('offline it stays here, also after the page was closed, and goes when there is a connection', async () => {
  stopClock();
  view = await show(AssessmentsView, query);
  isOffline = true;
  await press(score(), '1');
  await pass(700);
  expect(view.text()).toContain('Geen verbinding. 1 wijziging staat veilig in deze browser');
  await view.close();
  expect(Object.values(await assessmentDraftsItem.get())).toEqual([
    { [`own:${first}`]: { value: { score: 'meets', note: '' }, base: null } },
  ]);
  isOffline = false;
  view = await show(AssessmentsView, query);
  await pass(700);
  expect(ownScore()).toMatchObject({ score: 'meets' });
  expect(await assessmentDraftsItem.get()).toEqual({});
});

test('the connection coming back sends at once', async () => {
  stopClock();
  view = await show(AssessmentsView, query);
  isOffline = true;
  await press(score(), '1');
  await pass(700);
  isOffline = false;
  await act(async () => void dispatchEvent(new Event('online')));
  await pass(0);
  expect(ownScore()).toMatchObject({ score: 'meets' });
});

test('a colleague agreed on something else meanwhile: both are shown, nothing is lost', async () => {
  stopClock();
  view = await show(AssessmentsView, query);
  await click('[role=tab]', 'Samen vaststellen');
  stored = { ...stored, scores: [aScore(first, 'does-not', undefined, 'Besproken.')] };
  await press(find('fieldset', new RegExp(`^Vastgestelde score: ${title}`)), '1');
  await pass(700);
  expect(view.text()).toContain('Een collega wijzigde hetzelfde');
  expect(view.text()).toContain('voldoet niet: Besproken.');
  expect(stored.scores).toMatchObject([{ score: 'does-not' }]);
  await click('button', /^Die van mij:/);
  await pass(700);
  expect(stored.scores).toMatchObject([{ score: 'meets', version: 2 }]);
  expect(view.text()).toContain('Alles is opgeslagen');
});

test('what the server refuses holds up nothing else', async () => {
  stopClock();
  playBackground({
    'assessment.get': () => ({ assessment: stored, me: 'ik' }),
    'assessment.score': (request: Parameters<typeof putScore>[0]) => {
      if (request.requirement === first) throw new Refusal('not-found');
      return putScore(request);
    },
  });
  view = await show(AssessmentsView, query);
  await press(score(), '1');
  await press(find('fieldset', new RegExp(`^Jouw score: ${requirements[1]?.title.nl}`)), '2');
  await pass(700);
  await pass(700);
  expect(stored.scores).toMatchObject([{ requirement: requirements[1]?.id, score: 'largely' }]);
  expect(view.text()).toContain('Niet alles is opgeslagen');
});

test('a measured suggestion is a score only when it is taken over, with its figures', async () => {
  stopClock();
  const measured = requirements.find(({ subject }) => subject === 'client-dossier');
  const name = measured?.title.nl ?? '';
  stored = {
    ...stored,
    suggestions: [
      {
        requirement: measured?.id ?? '',
        level: 'largely',
        dossiers: { count: 45 },
        met: { count: 30 },
        gap: { count: 10 },
        unknown: { count: 5 },
        measuredOn: '2026-11-22',
      },
    ],
  };
  view = await show(AssessmentsView, query);
  expect(view.text()).toContain('30 van 40 voldoet, 5 niet gezien of niet leesbaar. Voorstel: voldoet grotendeels.');
  await pass(700);
  expect(stored.scores).toEqual([]);
  await click('button', `Neem over: het voorstel bij ${name}`);
  await pass(700);
  expect(stored.scores).toMatchObject([{ score: 'largely', note: expect.stringContaining('30 van 40') }]);
});

test('deviating needs a ground and an explanation', async () => {
  stopClock();
  view = await show(AssessmentsView, query);
  await click('[role=tab]', 'Uitkomst');
  await click('button', 'Afwijken met reden');
  await click('button', 'Leg vast');
  expect(view.text()).toContain('Kies ten minste één grond en geef uitleg.');
  await act(async () => document.querySelector<HTMLInputElement>('input[value=trust]')?.click());
  const explanation = document.querySelector<HTMLTextAreaElement>('textarea:not([aria-hidden])');
  if (!explanation) throw new Error('no explanation');
  await fill(explanation, 'De aanbieder leert snel.');
  await click('button', 'Leg vast');
  await pass(700);
  expect(stored.deviation).toMatchObject({ grounds: ['trust'], explanation: 'De aanbieder leert snel.' });
});

test('the texts are those of the revision that it was made on', async () => {
  const pinned = requirements.map((requirement) => ({
    ...requirement,
    title: { ...requirement.title, nl: `${requirement.title.nl} van toen` },
  }));
  const { framework, themes } = content;
  stored = { ...stored, pinned: { framework, themes, requirements: pinned } };
  view = await show(AssessmentsView, query);
  expect(view.text()).toContain(`${title} van toen`);
  expect(view.text()).toContain(
    'Deze toetsing gaat over revisie 1, en zo staan de eisen hieronder. Nu geldt revisie 2.',
  );
});

test('without those texts, from an older server, it says that they are of now', async () => {
  view = await show(AssessmentsView, query);
  expect(view.text()).toContain('De teksten hieronder zijn van de revisie die nu geldt');
});

test('who did what stands in the history', async () => {
  const by = { subject: 'ik', name: 'Mila' };
  stored = {
    ...stored,
    history: [
      { version: 1, at: '2026-11-01T10:00:00.000Z', by, state: 'draft', fields: [] },
      { version: 2, at: '2026-11-02T10:00:00.000Z', by, state: 'agreed', fields: [] },
    ],
  };
  view = await show(AssessmentsView, query);
  await click('[role=tab]', 'Geschiedenis');
  expect([...document.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
    '2 november om 11:00Milazette de toetsing op ‘vastgesteld’',
    '1 november om 11:00Milabegon deze toetsing',
  ]);
});

test('the report is printed with its actions, from whichever part it was asked', async () => {
  const answered = Promise.withResolvers<void>();
  const print = vi.fn();
  vi.stubGlobal('print', print);
  playBackground({
    'assessment.get': () => ({ assessment: stored, me: 'ik' }),
    'actions.list': async () => {
      await answered.promise;
      return { items: [] };
    },
  });
  view = await show(AssessmentsView, query);
  await click('button', 'Exporteren');
  await click('[role=menuitem]', /Afdrukken/);
  expect(view.text()).toContain('Rapport van toetsing');
  expect(print).not.toHaveBeenCalled();
  await act(async () => answered.resolve());
  expect(print).toHaveBeenCalledTimes(1);
});

test('the trust factor has nothing to fill in', async () => {
  view = await show(AssessmentsView, query);
  await click('[role=tab]', 'Vertrouwen');
  const panel = find('[role=tabpanel]', /Integer handelen/);
  expect(panel.querySelectorAll('input, textarea, select, button')).toHaveLength(0);
  await expectAccessible();
});

test.each(['Scoren', 'Samen vaststellen', 'Uitkomst', 'Verbeterplan', 'Rapport', 'Geschiedenis'])(
  '%s is accessible',
  async (tab) => {
    stored = {
      ...stored,
      scores: requirements.flatMap(({ id }) => [
        aScore(id, 'meets', 'ik'),
        aScore(id, 'does-not', 'ander'),
        aScore(id, 'largely-not'),
      ]),
    };
    view = await show(AssessmentsView, query);
    await click('[role=tab]', tab);
    await expectAccessible();
  },
);
