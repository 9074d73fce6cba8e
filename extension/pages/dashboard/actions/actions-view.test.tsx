// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ActionContent, ImprovementAction } from '../../../../shared/contract/improvement-actions.ts';
import ActionsView from './index.tsx';
import { click, expectAccessible, fill, find, playBackground, press, Refusal, ruleSet, show } from './view-testing.tsx';

const me = { subject: 'lead-1', name: 'Mila' };
const [requirement] = ruleSet.requirements;
const id = '00000000-0000-4000-8000-000000000001';
let actions: ImprovementAction[];
let view: Awaited<ReturnType<typeof show>>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  const at = '2026-11-01T10:00:00.000Z';
  actions = [
    {
      id,
      version: 1,
      pattern: { ruleSet: ruleSet.id, requirement: requirement?.id ?? '' },
      title: 'Samen plannen',
      description: '',
      owner: me,
      dueOn: '2026-12-01',
      state: 'open',
      createdAt: at,
      createdBy: me,
      updatedAt: at,
      isOverdue: false,
      measurements: [],
    },
  ];
  playBackground({
    'colleagues.list': () => ({ people: [me], me: me.subject }),
    'actions.list': () => ({ items: actions }),
    'action.get': () => ({ action: actions[0], history: [] }),
    'action.put': (request: { id: string; ifVersion: number; action: ActionContent }) => {
      const older = actions.find((action) => action.id === request.id);
      if ((older?.version ?? 0) !== request.ifVersion) throw new Refusal('conflict');
      const saved = {
        ...(older ?? {
          id: request.id,
          createdAt: '',
          createdBy: me,
          updatedAt: '',
          isOverdue: false,
          measurements: [],
        }),
        ...request.action,
        owner: me,
        version: request.ifVersion + 1,
      } as ImprovementAction;
      actions = [...actions.filter((action) => action.id !== request.id), saved];
      return saved;
    },
  });
});

afterEach(async () => {
  await view.close();
  vi.unstubAllGlobals();
});

const inColumn = (name: RegExp) =>
  [...document.querySelectorAll('section')].find((section) => name.test(section.querySelector('h2')?.textContent ?? ''))
    ?.textContent;

test('a card moves by keyboard, keeps the focus, and comes back by undoing', async () => {
  view = await show(ActionsView, '?view=actions');
  await expectAccessible();
  expect(inColumn(/^Te doen/)).toContain('Samen plannen');
  await press(find('button', '‘Samen plannen’ verplaatsen'), 'ArrowRight');
  expect(inColumn(/^Mee bezig/)).toContain('Samen plannen');
  expect(document.activeElement?.id).toBe(`move-${id}`);
  expect(actions[0]).toMatchObject({ state: 'doing', version: 2 });
  await click('button', 'Ongedaan maken');
  expect(actions[0]).toMatchObject({ state: 'open', version: 3 });
  expect(inColumn(/^Te doen/)).toContain('Samen plannen');
});

test('left of the first column is nothing', async () => {
  view = await show(ActionsView, '?view=actions');
  await press(find('button', '‘Samen plannen’ verplaatsen'), 'ArrowLeft');
  expect(actions[0]?.version).toBe(1);
});

test('what a colleague changed meanwhile is shown, and written over only when that is chosen', async () => {
  view = await show(ActionsView, '?view=actions');
  actions = actions.map((action) => ({ ...action, version: 2, title: 'Van een collega' }));
  await press(find('button', '‘Samen plannen’ verplaatsen'), 'ArrowRight');
  expect(view.text()).toContain('Een collega heeft deze actie intussen gewijzigd');
  expect(actions[0]).toMatchObject({ title: 'Van een collega', state: 'open' });
  await expectAccessible();
  await click('button', 'Sla mijn versie op');
  expect(actions[0]).toMatchObject({ title: 'Samen plannen', state: 'doing', version: 3 });
});

test('from a gap to an action: filled in, and saved only with a title', async () => {
  view = await show(ActionsView, `?view=actions&new=1&team=noord&requirement=${requirement?.id}`);
  const title = document.querySelector<HTMLInputElement>('input[type=text], input:not([type])');
  if (!title) throw new Error('no title');
  expect(title.value).toContain(requirement?.title.nl);
  await fill(title, '');
  await click('button', 'Opslaan');
  expect(view.text()).toContain('Schrijf in één zin wat jullie gaan doen.');
  await fill(title, 'Iets doen');
  await expectAccessible();
  await click('button', 'Opslaan');
  expect(actions.at(-1)).toMatchObject({
    title: 'Iets doen',
    owner: me,
    pattern: { requirement: requirement?.id, team: 'noord' },
  });
});

test('of a team of others it says why there is nothing, and where to go', async () => {
  view = await show(ActionsView, '?view=actions&team=oost');
  expect(view.text()).toContain('Acties zie je van je eigen teams');
  expect(view.text()).not.toContain('Er zijn nog geen verbeteracties');
  await click('button', 'Bekijk de acties van mijn teams');
  expect(view.text()).toContain('Samen plannen');
});

test('an empty list says what to do', async () => {
  actions = [];
  view = await show(ActionsView, '?view=actions');
  expect(view.text()).toContain('Er zijn nog geen verbeteracties');
  await expectAccessible();
});

test('one that is not there has a way back', async () => {
  playBackground({
    'colleagues.list': () => ({ people: [], me: '' }),
    'action.get': () => {
      throw new Refusal('not-found');
    },
    'actions.list': () => ({ items: [] }),
  });
  view = await show(ActionsView, `?view=actions&item=${id}`);
  expect(view.text()).toContain('Deze actie is er niet');
  await click('a', /Terug naar de acties/);
  expect(view.text()).toContain('Er zijn nog geen verbeteracties');
});
