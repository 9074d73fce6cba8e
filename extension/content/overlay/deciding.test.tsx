// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nl } from '../../i18n/nl.ts';
import type { Decision } from '../../messaging/decision.ts';
import type { AssessmentView, VerdictView } from '../../messaging/views.ts';
import { hostName } from './host.ts';
import { mountOverlay, type Overlay } from './mount-overlay.tsx';
import { defaultPreferences } from './panel-preferences.ts';
import { anAssessment, aVerdict, noViews } from './testing.ts';

let overlay: Overlay;
const decide = vi.fn(async (_: Decision) => undefined);
const warned = vi.fn();
const both = (text: string) => ({ nl: text, en: text });

const shadow = () => document.querySelector(hostName)?.shadowRoot as ShadowRoot;
const all = (selector: string) => [...shadow().querySelectorAll<HTMLElement>(selector)];
const find = (selector: string) => {
  const [found] = all(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};
const nameOf = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent ?? '';
const button = (name: RegExp) => {
  const found = all('button').find((element) => name.test(nameOf(element)));
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
const text = () => find('.root').textContent ?? '';
const said = () => find('[role="status"]').textContent;
const click = (element: HTMLElement) => act(async () => element.click());
const press = (key: string, on: Element = shadow().activeElement as Element, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  return act(async () => void on.dispatchEvent(event));
};
/** As a user does: React hears of a value only when it was not set behind its back. */
async function fill(element: HTMLElement, value: string) {
  const prototype = Object.getPrototypeOf(element);
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
  const type = element instanceof HTMLSelectElement ? 'change' : 'input';
  await act(async () => void element.dispatchEvent(new Event(type, { bubbles: true })));
}

const toJudge = (more: Partial<VerdictView> = {}) =>
  aVerdict({
    requirement: 'mg-judged',
    outcome: 'needs-judgement',
    judge: {
      question: both('Is het goed?'),
      how: both('Vraag het na.'),
      good: both('Zo wel.'),
      poor: both('Zo niet.'),
    },
    judgement: { scale: 'levels', holdsUntil: '2027-05-03' },
    judged: { state: 'open' },
    ...more,
  });
const noteOf = (item: string, date?: string) =>
  ({ kind: 'candidate', concept: 'plan-discussed', item, ...(date && { date }) }) as const;

async function show(assessment: Partial<AssessmentView>) {
  await act(async () => overlay.show(anAssessment(assessment)));
}
async function open(title: string) {
  const toggle = button(new RegExp(`Eis ${title}`));
  if (toggle.getAttribute('aria-expanded') === 'false') await click(toggle);
  toggle.focus();
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(console, 'error').mockImplementation(warned);
  decide.mockClear();
  warned.mockClear();
  document.body.innerHTML = '';
  await act(async () => {
    overlay = mountOverlay({
      document,
      texts: nl,
      version: '0.1.0',
      mode: 'open',
      preferences: { load: async () => ({ ...defaultPreferences, isOpen: true }), save: async () => undefined },
      actions: {
        decide,
        signIn: async () => undefined,
        showEvidence: async () => 'shown',
        openDashboard: async () => undefined,
        reloadPage: () => undefined,
        views: noViews(),
        shortcut: async () => 'Alt+Shift+D',
        openShortcuts: async () => undefined,
        moveTo: async () => undefined,
        goTo: async () => true,
      },
    });
    overlay.show(anAssessment());
  });
});
afterEach(() => {
  act(() => overlay.remove());
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  expect(warned).not.toHaveBeenCalled();
});

describe('judging', () => {
  test.each([
    ['1', 'meets'],
    ['2', 'largely'],
    ['3', 'largely-not'],
    ['4', 'does-not'],
  ] as const)('key %s answers %s', async (key, answer) => {
    await show({ verdicts: [toJudge()] });
    await open('mg-judged');
    expect(text()).toContain('Wat je nu kiest, geldt tot en met 3 mei 2027.');
    await press(key);
    expect(decide).toHaveBeenCalledExactlyOnceWith({ kind: 'judge', requirement: 'mg-judged', answer });
    expect(said()).toContain('Geldt tot en met 3 mei 2027.');
  });
  test.each([
    ['j', 'yes'],
    ['n', 'no'],
    ['1', 'yes'],
    ['2', 'no'],
  ] as const)('a yes or no: key %s answers %s', async (key, answer) => {
    await show({ verdicts: [toJudge({ judgement: { scale: 'yes-no', holdsUntil: '2027-05-03' } })] });
    await open('mg-judged');
    await press(key);
    expect(decide).toHaveBeenCalledExactlyOnceWith({ kind: 'judge', requirement: 'mg-judged', answer });
  });
  test.each([
    ['another key', '5', {}],
    ['a browser shortcut', '1', { ctrlKey: true }],
    ['a key that is held down', '1', { repeat: true }],
  ])('%s does nothing', async (_, key, more) => {
    await show({ verdicts: [toJudge()] });
    await open('mg-judged');
    await press(key, undefined, more);
    expect(decide).not.toHaveBeenCalled();
  });
  test('a question that was not read is not answered by a key', async () => {
    await show({ verdicts: [toJudge(), toJudge({ requirement: 'gap', outcome: 'gap' })] });
    button(/Eis mg-judged/).focus();
    await press('1');
    await open('gap');
    await press('1');
    expect(decide).not.toHaveBeenCalled();
    find('details.ahead').setAttribute('open', '');
    await press('1');
    expect(decide).toHaveBeenCalledOnce();
  });
  test.each([
    ['me', 'jou'],
    ['colleague', 'een collega'],
  ] as const)('an answer by %s is told, and may be changed', async (by, whom) => {
    await show({
      verdicts: [
        toJudge({
          outcome: 'gap',
          judgement: { scale: 'levels', holdsUntil: '2027-05-03', by },
          judged: { state: 'answered', answer: 'does-not', on: '2026-11-01', until: '2027-04-12' },
        }),
      ],
    });
    await open('mg-judged');
    expect(text()).toContain(`Beoordeeld op 1 november 2026 door ${whom}. Dit geldt tot en met 12 april 2027.`);
    expect(all('[aria-pressed="true"]').map(nameOf)).toEqual(['4Voldoet niet']);
  });
  test('an answer that ran out says so', async () => {
    const judged = { state: 'expired', answer: 'meets', on: '2025-11-01', until: '2026-11-01' } as const;
    await show({ verdicts: [toJudge({ judged })] });
    await open('mg-judged');
    expect(text()).toContain('van 1 november 2025 gold tot en met 1 november 2026. Beoordeel dit punt opnieuw.');
    expect(all('[aria-pressed="true"]')).toEqual([]);
  });
  test('that fails says so and can be done again', async () => {
    await show({ verdicts: [toJudge()] });
    await open('mg-judged');
    decide.mockRejectedValueOnce({ code: 'internal' });
    await press('1');
    expect(text()).toContain('Dat is niet gelukt. Probeer het opnieuw.');
    await press('1');
    expect(decide).toHaveBeenCalledTimes(2);
  });
});

describe('a note that may be the evidence', () => {
  const verdict = (...candidates: ReturnType<typeof noteOf>[]) =>
    toJudge({ explanation: candidates, judgement: { scale: 'yes-no', holdsUntil: '2027-05-03' } });
  test.each([
    ['j', true],
    ['n', false],
  ])('key %s decides, before the judgement', async (key, isAbout) => {
    await show({ verdicts: [verdict(noteOf('Plan doorgenomen.', '2026-10-05'))] });
    await open('mg-judged');
    expect(text()).toContain('5 oktober 2026');
    await press(key);
    const note = { kind: 'note', concept: 'plan-discussed', item: 'Plan doorgenomen.', date: '2026-10-05', isAbout };
    expect(decide).toHaveBeenCalledExactlyOnceWith(note);
  });
  test('that was confirmed can be rejected after all, and not by the key that answers the question', async () => {
    const confirmed = { ...noteOf('Plan doorgenomen.', '2026-10-05'), kind: 'confirmed' } as const;
    const judgement = { scale: 'yes-no', holdsUntil: '2027-05-03' } as const;
    await show({ verdicts: [toJudge({ explanation: [confirmed], judgement })] });
    await open('mg-judged');
    await press('n');
    await click(button(/^Toch niet$/));
    expect(decide.mock.calls.map(([decision]) => decision)).toMatchObject([
      { kind: 'judge', answer: 'no' },
      { kind: 'note', item: 'Plan doorgenomen.', isAbout: false },
    ]);
  });
  test('comes one at a time; the next one can be looked at first', async () => {
    await show({ verdicts: [verdict(noteOf('Eerste.'), noteOf('Tweede.'))] });
    await open('mg-judged');
    expect([find('blockquote').textContent, find('figcaption').textContent]).toEqual([
      'Eerste.',
      'zonder datum1 van 2',
    ]);
    await click(button(/^Volgende$/));
    expect(find('blockquote').textContent).toBe('Tweede.');
    await click(button(/^Volgende$/));
    expect(find('blockquote').textContent).toBe('Eerste.');
  });
});

describe('a note that was rejected', () => {
  const rejected = { concept: 'plan-discussed', item: 'Plan doorgenomen.', date: '2026-10-05' } as const;
  const none = { kind: 'no-candidate', concept: 'plan-discussed' } as const;
  test('can be brought back, at the points that it was about', async () => {
    const { decisions } = (anAssessment() as { assessment: AssessmentView }).assessment;
    const verdicts = [toJudge({ explanation: [none] }), aVerdict({ requirement: 'mg-plan' })];
    await show({ verdicts, decisions: { ...decisions, rejectedNotes: [rejected] } });
    await open('mg-plan');
    expect(text()).not.toContain('Afgewezen');
    await open('mg-judged');
    expect(text()).toContain('Afgewezen rapportage (1)');
    await click(button(/^Toch meenemen$/));
    expect(decide).toHaveBeenCalledExactlyOnceWith({ kind: 'note', ...rejected, isAbout: null });
  });
});

describe('a waiver', () => {
  const gap = () => aVerdict({ requirement: 'mg-plan' });
  const form = async () => {
    await show({ verdicts: [gap()] });
    await open('mg-plan');
    await click(button(/^Uitzondering maken$/));
  };
  test('needs a reason, and has a last day by itself', async () => {
    await form();
    expect(shadow().activeElement?.tagName).toBe('SELECT');
    await click(button(/^Vastleggen$/));
    expect(text()).toContain('Kies eerst een reden.');
    await fill(find('.waiver-form select'), 'client-declines');
    await fill(find('.waiver-form textarea'), '  liever later ');
    await click(button(/^Vastleggen$/));
    expect(decide).toHaveBeenCalledExactlyOnceWith({
      kind: 'waive',
      requirement: 'mg-plan',
      reason: 'client-declines',
      until: '2027-05-22',
      note: 'liever later',
    });
  });
  test.each([
    ['2026-11-21', false],
    ['2026-11-22', true],
    ['2027-11-22', true],
    ['2027-11-23', false],
    ['', false],
  ])('until %s: %s', async (until, isAllowed) => {
    await form();
    await fill(find('.waiver-form select'), 'being-repaired');
    await fill(find('.waiver-form input'), until);
    await click(button(/^Vastleggen$/));
    expect(decide).toHaveBeenCalledTimes(isAllowed ? 1 : 0);
    expect(text().includes('Kies een datum')).toBe(!isAllowed);
  });
  test('is given up with Escape, which leaves the panel open and goes back to the button', async () => {
    await form();
    await press('Escape');
    expect(all('.waiver-form')).toEqual([]);
    expect(nameOf(shadow().activeElement as HTMLElement)).toBe('Uitzondering maken');
  });
  test('keys typed in its fields are for the field', async () => {
    await show({ verdicts: [toJudge()] });
    await open('mg-judged');
    await click(button(/^Uitzondering maken$/));
    find('.waiver-form textarea').focus();
    await press('1');
    await press('/');
    expect(decide).not.toHaveBeenCalled();
    expect(shadow().activeElement?.tagName).toBe('TEXTAREA');
  });
  test.each([
    ['me', true],
    ['colleague', false],
  ] as const)('by %s stands under N.v.t. with reason and day; can be ended: %s', async (by, canEnd) => {
    const waived = { kind: 'waived', reason: 'client-declines', until: '2027-05-22' } as const;
    const explanation = [waived];
    const waiver = { by, on: '2026-11-22' };
    await show({ verdicts: [aVerdict({ outcome: 'not-applicable', explanation, waiver, dueOn: '2027-05-22' })] });
    await click(button(/^N.v.t./));
    expect(text()).toContain('Uitzondering tot en met 22 mei 2027: de cliënt wil dit niet');
    await open('mg-plan');
    expect(all('button').some((each) => nameOf(each) === 'Nu beëindigen')).toBe(canEnd);
    if (!canEnd) return;
    await click(button(/^Nu beëindigen$/));
    expect(decide).toHaveBeenCalledExactlyOnceWith({ kind: 'end-waiver', requirement: 'mg-plan' });
  });
  test('is not offered for what is in order', async () => {
    await show({ verdicts: [aVerdict({ outcome: 'met' })] });
    await click(button(/^In orde/));
    await open('mg-plan');
    expect(text()).not.toContain('Uitzondering maken');
  });
});

describe('undoing', () => {
  const undo = { kind: 'judge', about: 'mg-judged', at: '2026-11-22T10:00:00.000Z' } as const;
  const { decisions } = (anAssessment() as { assessment: AssessmentView }).assessment;
  test('stays on offer until something else is done, with the button and with Ctrl+Z', async () => {
    await show({ verdicts: [toJudge()], decisions: { ...decisions, undo } });
    expect(find('.undo-line p').textContent).toBe('Beoordeeld: Eis mg-judged');
    await click(button(/^Ongedaan maken$/));
    await press('z', find('.section-toggle'), { ctrlKey: true });
    expect(decide.mock.calls).toEqual([[{ kind: 'undo' }], [{ kind: 'undo' }]]);
  });
  test('what is typed is undone in the field, and nothing when there is nothing', async () => {
    await show({ verdicts: [toJudge()], decisions: { ...decisions, undo } });
    await press('z', find('.search-input'), { ctrlKey: true });
    await show({ verdicts: [toJudge()] });
    await press('z', find('.section-toggle'), { ctrlKey: true });
    expect(decide).not.toHaveBeenCalled();
  });
  test.each([
    ['answer', 'transport.provided', 'Antwoord gewijzigd: '],
    ['note', 'plan-signed', 'Rapportage beoordeeld: het tekenen van het plan'],
  ] as const)('%s is called by its own name', async (kind, about, words) => {
    await show({ decisions: { ...decisions, undo: { ...undo, kind, about } } });
    expect(find('.undo-line p').textContent).toContain(words);
    expect(find('.undo-line p').textContent).not.toContain(about);
  });
});

describe('finding a point', () => {
  const verdicts = [
    aVerdict({ requirement: 'a', title: both('Plan ondertekend'), theme: both('Doelgericht') }),
    aVerdict({ requirement: 'b', title: both('Risico’s in kaart'), theme: both('Veilig'), outcome: 'met' }),
    aVerdict({ requirement: 'c', title: both('Medicatie'), theme: both('Veilig'), ruleSet: 'drents', outcome: 'met' }),
  ];
  const shown = () => all('li[data-requirement]').map(({ dataset }) => dataset.requirement);
  test('/ goes to the search field; what is found is open, and Escape first takes the words away', async () => {
    await show({ verdicts });
    find('.section-toggle').focus();
    await press('/');
    expect(shadow().activeElement).toBe(find('.search-input'));
    await fill(find('.search-input'), 'RISICO');
    expect(shown()).toEqual(['b']);
    expect(text()).toContain('1 van 3 punten');
    await press('Escape');
    expect([all('aside').length, shown()]).toEqual([1, ['a']]);
    await press('Escape');
    expect(all('aside')).toEqual([]);
  });
  test('by framework and theme', async () => {
    await show({ verdicts });
    await click(button(/^Filter$/));
    const [framework, theme] = all('.choices select');
    await fill(theme as HTMLElement, 'Veilig');
    expect(shown()).toEqual(['b', 'c']);
    await fill(framework as HTMLElement, 'drents');
    expect(shown()).toEqual(['c']);
    await click(button(/^Alles tonen$/));
    expect(shown()).toEqual(['a']);
  });
  test('that is not there says so', async () => {
    await show({ verdicts });
    await fill(find('.search-input'), 'xyz');
    expect(text()).toContain('Geen punt gevonden.');
  });
});

test('what is known of the dossier tells from where, and an answer is changed or taken back', async () => {
  const { decisions } = (anAssessment() as { assessment: AssessmentView }).assessment;
  const options = [
    { value: true, label: both('Ja') },
    { value: false, label: both('Nee') },
  ];
  const reading = { fact: 'transport.provided', state: 'found', value: true, from: 'answer' } as const;
  const law = { fact: 'support.law', state: 'found', value: 'wmo', from: 'settings' } as const;
  await show({
    decisions: {
      ...decisions,
      known: [
        { reading, options, by: 'colleague', on: '2026-11-01' },
        { reading: law, options: [] },
      ],
    },
  });
  await click(button(/^Wat we over dit dossier weten/));
  expect(text()).toContain('geantwoord op 1 november 2026 door een collega');
  expect(text()).toContain('ingesteld door de organisatie');
  await click(button(/^Wijzigen/));
  await click(button(/^Nee$/));
  await click(button(/^Wijzigen/));
  await click(button(/^Antwoord wissen$/));
  expect(decide.mock.calls.map(([decision]) => decision)).toEqual([
    { kind: 'answer', fact: 'transport.provided', value: false },
    { kind: 'answer', fact: 'transport.provided', value: null },
  ]);
});

test('an answer is shown by its word, also when the fact is a list', async () => {
  const { decisions } = (anAssessment() as { assessment: AssessmentView }).assessment;
  const options = [
    { value: 'guidance', label: both('begeleiding') },
    { value: 'residential', label: both('wonen') },
  ];
  const reading = { fact: 'support.setting', state: 'found', value: [{ text: 'guidance' }], from: 'answer' } as const;
  await show({
    decisions: {
      ...decisions,
      known: [{ reading: { ...reading, value: [...reading.value] }, options, by: 'me', on: '2026-11-01' }],
    },
  });
  await click(button(/^Wat we over dit dossier weten/));
  expect(find('.known-list strong').textContent).toBe('begeleiding');
  await click(button(/^Wijzigen/));
  expect(all('[aria-pressed="true"]').map(nameOf)).toEqual(['begeleiding']);
});

test('parts of the page that were not read are named, and then not everything is in order', async () => {
  await show({
    verdicts: [aVerdict({ outcome: 'met' })],
    unreadableFrames: [
      { title: 'Rapportage', host: 'ander.example', reason: 'no-access' },
      { title: '', host: '', reason: 'program' },
    ],
  });
  expect(text()).toContain('Niet leesbaar 2');
  expect(text()).toContain('Dossierlens mag ander.example niet lezen.');
  expect(text()).toContain('Deel zonder naam');
  expect(text()).not.toContain('is gezien en in orde');
});

test('a point that could not be read says what to do about it, each way once', async () => {
  const unreadable = (fact: 'plan.date' | 'plan.signedDate') =>
    ({ kind: 'read', reading: { fact, state: 'unreadable', reason: 'places-disagree' } }) as const;
  const explanation = [unreadable('plan.date'), unreadable('plan.signedDate')];
  await show({ verdicts: [aVerdict({ outcome: 'unreadable', explanation })] });
  await open('mg-plan');
  expect(text().split('verbeter de andere')).toHaveLength(2);
});
