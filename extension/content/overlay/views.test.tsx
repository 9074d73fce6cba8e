// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Observation } from '../../../shared/domain/fact.ts';
import { en } from '../../i18n/en.ts';
import { nl } from '../../i18n/nl.ts';
import type { ConversationView, SeenFactsView, SendLogView, SentRecordView } from '../../messaging/honesty-views.ts';
import type { AssessmentView } from '../../messaging/views.ts';
import { type OverlayActions, OverlayContext } from './overlay-context.ts';
import { anAssessment, aVerdict, noViews } from './testing.ts';
import type { ViewActions, ViewId } from './views.ts';
import { ViewsFrame } from './views-frame.tsx';

const both = (text: string) => ({ nl: text, en: text });
const announce = vi.fn();
const onBack = vi.fn();
let root: Root;
let box: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  box = document.createElement('div');
  document.body.append(box);
  root = createRoot(box);
  announce.mockReset();
  onBack.mockReset();
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
  vi.unstubAllGlobals();
});

function assessmentOf(changes: Partial<AssessmentView> = {}): AssessmentView {
  const state = anAssessment(changes);
  if (state.kind !== 'assessment') throw new Error('Not an assessment.');
  return state.assessment;
}

async function show(view: ViewId, views: Partial<ViewActions> = {}, changes: Partial<AssessmentView> = {}, t = nl) {
  const actions = { views: noViews(views) } as unknown as OverlayActions;
  const rerender = (next: AssessmentView) =>
    act(async () =>
      root.render(
        <OverlayContext value={{ t, actions, announce, home: 'page' }}>
          <ViewsFrame view={view} assessment={next} version="0.1.0" onBack={onBack} />
        </OverlayContext>,
      ),
    );
  await rerender(assessmentOf(changes));
  return rerender;
}
const text = () => box.textContent ?? '';
const button = (name: string) => {
  const found = [...box.querySelectorAll('button')].find((each) => each.textContent === name);
  if (!found) throw new Error(`No button ${name} in: ${text()}`);
  return found;
};
const click = (name: string) => act(async () => button(name).click());

describe('a view', () => {
  test('takes the focus to its title, and Escape leads back without leaving the panel', async () => {
    const outside = vi.fn();
    document.body.addEventListener('keydown', outside);
    await show('about');
    expect(document.activeElement?.textContent).toBe('Hoe zeker is dit?');
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    act(() => void document.activeElement?.dispatchEvent(pressed));
    expect(onBack).toHaveBeenCalledTimes(1);
    expect(pressed.defaultPrevented).toBe(true);
    expect(outside).not.toHaveBeenCalled();
    document.body.removeEventListener('keydown', outside);
  });

  test('that could not be fetched says so, and can be tried again', async () => {
    const sendLog = vi.fn<ViewActions['sendLog']>().mockRejectedValueOnce(new Error('no'));
    sendLog.mockResolvedValueOnce({ records: [], most: 200 });
    await show('send-log', { sendLog });
    expect(box.querySelector('[role="alert"]')?.textContent).toContain('Dit kon niet worden opgehaald.');
    await click('Opnieuw proberen');
    expect(text()).toContain('Er is nog niets verzonden');
    expect(box.querySelector('[role="alert"]')).toBeNull();
  });

  test('shows the answer to the last question, whichever comes last', async () => {
    const answers: ((view: SendLogView) => void)[] = [];
    const sendLog = () => new Promise<SendLogView>((resolve) => answers.push(resolve));
    const rerender = await show('send-log', { sendLog });
    const { connection } = assessmentOf();
    await rerender(assessmentOf({ connection: { ...connection, waiting: 1 } }));
    expect(answers).toHaveLength(2);
    await act(async () => answers[1]?.({ records: [], most: 2 }));
    await act(async () => answers[0]?.({ records: [], most: 1 }));
    expect(text()).toContain('De laatste 2 berichten');
  });
});

describe('together with the client', () => {
  const line = (requirement: string, isDelicate = false): ConversationView['lines'][number] => ({
    requirement,
    title: both(`Titel ${requirement}`),
    theme: both('Plan'),
    ...(requirement === 'own' ? {} : { text: { nl: `Zin ${requirement}`, en: `Sentence ${requirement}` } }),
    isDelicate,
  });
  const verdicts = [
    aVerdict({ requirement: 'late', outcome: 'upcoming', dueOn: '2027-01-01' }),
    aVerdict({ requirement: 'gap', outcome: 'gap' }),
    aVerdict({ requirement: 'judge', outcome: 'needs-judgement' }),
    ...(['met', 'unseen', 'unreadable', 'not-applicable'] as const).map((outcome) =>
      aVerdict({ requirement: outcome, outcome }),
    ),
  ];

  test('asks for what is open, in the order of the checklist, and for nothing that nobody knows', async () => {
    const conversation = vi.fn(async () => ({ lines: [line('gap'), line('own'), line('danger', true)] }));
    await show('with-client', { conversation }, { verdicts });
    expect(conversation).toHaveBeenCalledWith(['gap', 'judge', 'late']);
    expect(text()).toContain('Zin gap');
    expect(text()).toContain('Voor dit punt zijn nog geen woorden.');
    expect([...box.querySelectorAll('.talk-delicate')]).toHaveLength(1);
    expect(text()).toContain('3 punten om te bespreken');
  });

  test('the same points with other facts ask for nothing again', async () => {
    const conversation = vi.fn(async () => ({ lines: [line('gap')] }));
    const rerender = await show('with-client', { conversation }, { verdicts });
    await rerender(assessmentOf({ verdicts: verdicts.map((each) => ({ ...each, isSoon: false })) }));
    expect(conversation).toHaveBeenCalledTimes(1);
  });

  test('opens a sheet; there is none when nothing may be on paper', async () => {
    const printConversation = vi.fn(async () => undefined);
    const views = { printConversation, conversation: async () => ({ lines: [line('gap')] }) };
    await show('with-client', views, { verdicts }, en);
    expect(text()).toContain('Sentence gap');
    await click('Sheet to print');
    expect(printConversation).toHaveBeenCalledWith(['gap', 'judge', 'late']);
    await show('with-client', { conversation: async () => ({ lines: [line('danger', true)] }) }, { verdicts });
    expect(text()).toContain('Er is dus geen blad');
    expect(() => button('Blad om af te drukken')).toThrow();
  });

  test('says so when nothing is open', async () => {
    await show('with-client', {}, { verdicts: [aVerdict({ outcome: 'met' })] });
    expect(text()).toContain('geen open punten');
  });
});

describe('what is seen', () => {
  const evidence = (label: string, words: string) => ({
    label,
    text: words,
    page: { title: 'Plan', path: '/plan' },
    seenAt: '2026-11-22T09:30:00.000Z',
  });
  const signed: Observation = {
    fact: 'plan.signedDate',
    state: 'found',
    value: '2026-06-03',
    evidence: evidence('Getekend op', '03-06-26'),
  };
  const list: Observation = {
    fact: 'evaluation.dates',
    state: 'found',
    value: Array.from({ length: 7 }, (_, index) => ({
      text: `Gesprek ${index + 1}`,
      date: `2026-0${index + 1}-01`,
      fields: { 'evaluation.clientSignedDate': { state: 'empty' as const } },
    })),
    evidence: evidence('Evaluaties', ''),
  };
  const named = (title: string, area: string) => ({ title: both(title), area: both(area), type: 'date' as const });
  const seen: SeenFactsView = {
    openedAt: '2026-11-22T09:00:00.000Z',
    forgottenAt: '2026-11-22T21:30:00.000Z',
    areas: [
      { title: both('Plan'), facts: [{ fact: 'plan.signedDate', observations: [signed] }] },
      { title: both('Evaluatie'), facts: [{ fact: 'evaluation.dates', observations: [list] }] },
    ],
    facts: {
      'plan.signedDate': named('plan getekend', 'Plan'),
      'evaluation.dates': named('evaluaties', 'Evaluatie'),
      'evaluation.clientSignedDate': named('getekend door cliënt', 'Evaluatie'),
    },
  };

  test('shows state, value, what stood on screen, where and when', async () => {
    await show('seen-facts', { seenFacts: async () => seen });
    const [first, second] = box.querySelectorAll('[data-fact]');
    expect(first?.textContent).toBe(
      'Plan getekendGetekend op: 3 juni 2026Op het scherm: ‘03-06-26’gelezen op Plan, 10:30',
    );
    expect(second?.querySelectorAll('.seen-items li')).toHaveLength(5);
    expect(second?.textContent).toContain('1 januari 2026: Gesprek 1 (getekend door cliënt: niet ingevuld)');
    await click('Toon alle 7 regels');
    expect(second?.querySelectorAll('.seen-items li')).toHaveLength(7);
    expect(text()).toContain('22:30');
  });

  test.each([
    ['getekend', 1],
    ['GESPREK 7', 1],
    ['evaluatie 2026-07', 1],
    ['plan.signedDate', 1],
    ['03-06-26', 1],
    ['plan', 2],
    ['gesprek 8', 0],
    ['', 2],
  ])('looking for “%s” finds %i', async (search, count) => {
    await show('seen-facts', { seenFacts: async () => seen });
    const field = box.querySelector<HTMLInputElement>('input');
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, search);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(box.querySelectorAll('[data-fact]')).toHaveLength(count);
  });

  test('is fetched again with every assessment', async () => {
    const seenFacts = vi.fn(async () => seen);
    const rerender = await show('seen-facts', { seenFacts });
    await rerender(assessmentOf());
    expect(seenFacts).toHaveBeenCalledTimes(2);
  });

  test('is copied as it is held; where the page forbids it, that is said', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await show('seen-facts', { seenFacts: async () => seen });
    await click('Kopiëren als JSON');
    expect(writeText).toHaveBeenCalledTimes(1);
    const [[copied]] = writeText.mock.calls as unknown as [[string]];
    expect(JSON.parse(copied)).toEqual({ openedAt: seen.openedAt, observations: [signed, list] });
    expect(announce).toHaveBeenCalledWith(nl.views.facts.copied);
    writeText.mockRejectedValue(new Error('no'));
    await click('Kopiëren als JSON');
    expect(text()).toContain('Kopiëren is niet gelukt');
    expect(box.querySelector('textarea')).toBeNull();
  });

  test('is wiped only after a second word', async () => {
    const wipeFacts = vi.fn(async () => undefined);
    await show('seen-facts', { seenFacts: async () => seen, wipeFacts });
    await click('Alles wissen');
    expect(document.activeElement?.textContent).toBe('Annuleren');
    await click('Annuleren');
    expect(wipeFacts).not.toHaveBeenCalled();
    await click('Alles wissen');
    await click('Ja, wissen');
    expect(wipeFacts).toHaveBeenCalledTimes(1);
    expect(text()).toContain('Gewist.');
    expect(document.activeElement?.textContent).toBe('Alles wissen');
  });

  test('a wipe that failed says so and asks again', async () => {
    const wipeFacts = vi.fn(async () => {
      throw new Error('no');
    });
    await show('seen-facts', { seenFacts: async () => seen, wipeFacts });
    await click('Alles wissen');
    await click('Ja, wissen');
    expect(text()).toContain(nl.failures.other);
    expect(text()).not.toContain('Gewist.');
  });
});

describe('what leaves', () => {
  const record = (changes: Partial<SentRecordView> = {}): SentRecordView => ({
    id: crypto.randomUUID(),
    kind: 'attestation',
    state: 'accepted',
    method: 'PUT',
    path: '/v1/attestations/:id',
    to: 'server.example',
    at: '2026-11-22T09:30:00.000Z',
    attempts: 1,
    fields: [
      { name: 'dossier', value: 'abababab…' },
      { name: 'outcomes', value: ['requirement: eis-1, outcome: gap'] },
      { name: 'unheard-of', value: 'x' },
    ],
    ...changes,
  });
  const line = (changes: Partial<SentRecordView>) =>
    show('send-log', { sendLog: async () => ({ records: [record(changes)], most: 200 }) }).then(
      () => box.querySelector('.sent-record')?.textContent ?? '',
    );

  test('is told in words, with each value as it was sent', async () => {
    const said = await line({});
    expect(said).toContain('Een beoordelingverzonden10:30, naar server.example');
    expect(said).toContain('dossier, als schuilnaam (ingekort)abababab…');
    expect(said).toContain('uitkomst per eisrequirement: eis-1, outcome: gap');
    expect(said).toContain('unheard-ofx');
    expect(said).not.toContain('geprobeerd');
  });

  test.each([
    [{ state: 'waiting', attempts: 0 }, ['wacht', 'sinds 10:30', 'zodra de server bereikbaar is']],
    [{ state: 'waiting', attempts: 3, code: 'unreachable' }, ['wacht', '3 keer geprobeerd']],
    [{ state: 'refused', code: 'conflict', requestId: 'r7' }, ['geweigerd', 'Reden: de regelset', 'beheerder: r7']],
    [{ state: 'not-accepted', code: 'internal' }, ['niet aangenomen', 'er ging iets mis op de server']],
    [{ state: 'no-answer', code: 'unreachable' }, ['geen antwoord', 'Het kan wel zijn aangekomen']],
    [{ state: 'unknown' }, ['onbekend', 'De browser stopte']],
    [{ state: 'sending' }, ['onderweg']],
  ] as const)('%j', async (changes, words) => {
    const said = await line(changes as Partial<SentRecordView>);
    for (const each of words) expect(said).toContain(each);
  });

  test('without a server or content says that there is none', async () => {
    const { to: _, at: __, ...bare } = record({ fields: [], state: 'waiting', attempts: 0 });
    await show('send-log', { sendLog: async () => ({ records: [bare], most: 200 }) });
    expect(text()).toContain('nog geen server ingesteld');
    expect(text()).toContain('Geen inhoud.');
  });

  test('the log is wiped only after a second word, and what waits stays in it', async () => {
    const wipeSendLog = vi.fn(async () => ({ records: [record({ state: 'waiting' })], most: 200 }));
    await show('send-log', { sendLog: async () => ({ records: [record(), record()], most: 200 }), wipeSendLog });
    await click('Dit logboek wissen');
    await click('Ja, wissen');
    expect([...box.querySelectorAll('.sent-record')].map((each) => each.getAttribute('data-state'))).toEqual([
      'waiting',
    ]);
    expect(announce).toHaveBeenCalledWith('Het logboek is gewist.');
  });
});

describe('how sure it is', () => {
  const outcomes = ['met', 'gap', 'unseen', 'unseen', 'unreadable', 'not-applicable'] as const;
  const verdicts = outcomes.map((outcome, index) => aVerdict({ requirement: `r${index}`, outcome }));

  test('counts what was seen of what applies', async () => {
    await show('about', {}, { verdicts });
    expect(text()).toContain('Van 2 van de 5 punten die hier gelden, is gezien wat nodig is.');
    expect(text()).toContain('2 punten nog niet gezien. 1 punt niet leesbaar. 1 punt niet van toepassing.');
    expect(box.querySelector('meter')?.value).toBe(2);
  });

  test('where nothing applies there is nothing to measure', async () => {
    await show('about', {}, { verdicts: [aVerdict({ outcome: 'not-applicable' })] });
    expect(text()).toContain('Er gelden hier nu geen punten.');
    expect(box.querySelector('meter')).toBeNull();
  });

  test.each([
    ['2026-11-22', 'vandaag ingegaan'],
    ['2026-11-21', '1 dag oud'],
    ['2026-09-24', '59 dagen oud'],
    ['2026-09-23', 'ruim 1 maand oud'],
    ['2026-09-22', '2 maanden oud'],
    ['2024-11-23', '23 maanden oud'],
  ])('rules of %s are %s', async (day, words) => {
    const [ruleSet] = assessmentOf().ruleSets;
    if (!ruleSet) throw new Error('No rule set.');
    const published = { ...ruleSet, publishedAt: `${day}T08:00:00.000Z`, isBuiltIn: false };
    await show('about', {}, { ruleSets: [published] });
    expect(text()).toContain(`(${words})`);
    expect(text()).not.toContain('Ingebouwd');
  });

  test('says which rules, who is signed in, and that the server is away', async () => {
    await show(
      'about',
      {},
      {
        verdicts,
        connection: {
          account: {
            state: 'signed-in',
            name: 'Sam Voorbeeld',
            role: 'worker',
            organisation: 'Organisatie Noord',
            teams: [{ id: 'noord', name: 'Team Noord' }],
          },
          server: 'unreachable',
          lastReachedAt: '2026-11-22T09:30:00.000Z',
          waiting: 2,
        },
      },
    );
    for (const words of [
      'Versie 3, van 2 november 2026 (20 dagen oud)',
      'Ingebouwd in Dossierlens.',
      'De server is niet bereikbaar.',
      'Laatst bereikt: 10:30.',
      '2 berichten wachten op verzenden.',
      'Sam Voorbeeld, begeleider',
      'Organisatie: Organisatie Noord',
      'Team: Team Noord',
      'Dossierlens 0.1.0',
    ]) {
      expect(text()).toContain(words);
    }
  });
});
