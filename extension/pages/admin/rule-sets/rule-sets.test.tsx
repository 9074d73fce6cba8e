// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Change } from '../../../../shared/rules/tailoring.ts';
import { ruleSetDraftsItem } from '../../../storage/rule-set-drafts.ts';
import { click, expectAccessible, fill, find } from '../../dashboard/actions/view-testing.tsx';
import { admin, auditor, Refusal } from '../section-testing.tsx';
import { base, editing, type FakeServer, playRuleSets, showSection } from './testing.tsx';

let view: Awaited<ReturnType<typeof showSection>>;
let server: FakeServer;

// Whole pages, on a machine that may be busy.
vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  await view.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const low: Change = { kind: 'severity', requirement: 'plan-signed', severity: 'low' };
const critical: Change = { kind: 'severity', requirement: 'plan-signed', severity: 'critical' };
const off: Change = { kind: 'off', requirement: 'goals-recorded' };

async function choose(label: string, value: string): Promise<void> {
  const fields = [...document.querySelectorAll('label')].filter((each) => each.textContent?.startsWith(label));
  const field = fields.map(({ htmlFor }) => document.getElementById(htmlFor)).find((each) => each !== null);
  if (!field) throw new Error(`no field called ${label}`);
  await fill(field, value);
}
const save = () => click('button', 'Bewaar concept');
const shows = (text: string) => vi.waitFor(() => expect(view.text()).toContain(text));
async function open(part?: string, session = admin) {
  view = await showSection(editing(part), session);
  await shows(base.framework.name.nl);
}

describe('the list', () => {
  test('shows where each rule set is, and what can be adopted', async () => {
    server = playRuleSets();
    view = await showSection();
    await shows('revisie 1, 2 eisen');
    expect(view.text()).toContain('sinds 1 jan 2026');
    await expectAccessible();
    await click('button', 'Neem over: Drents');
    await shows('Alles is bewaard');
    expect(server.calls.find(({ method }) => method === 'POST')?.body).toEqual({
      from: 'built-in',
      framework: 'drents',
    });
  });

  test('says what went wrong and asks again', async () => {
    server = playRuleSets();
    server.refuse('GET /v1/admin/rule-sets', new Refusal('unreachable'));
    view = await showSection();
    await shows('De server is niet bereikbaar');
    server.refuse('GET /v1/admin/rule-sets', undefined);
    await click('button', 'Probeer opnieuw');
    await shows('revisie 1');
  });
});

describe('editing a draft', () => {
  test('a change is unsaved until it is saved, and can be taken back', async () => {
    server = playRuleSets();
    await open('plan-signed');
    await expectAccessible();
    await choose('Zwaarte', 'low');
    await shows('Niet bewaarde wijzigingen');
    await click('button', 'Ongedaan maken');
    await shows('Alles is bewaard');
    await click('button', 'Opnieuw doen');
    await save();
    await shows('Bewaard.');
    expect(server.draft()?.tailoring.changes).toEqual([low]);
    expect(view.text()).toContain('Alles is bewaard');
  });

  test('another period makes an example fail at once, with why, and the list says so', async () => {
    server = playRuleSets();
    await open('plan-signed');
    await shows('2 van 2 komen uit');
    await choose('Binnen welke termijn', '1');
    await shows('1 van 2 komen niet uit');
    expect(view.text()).toContain(`${'‘datum handtekening’'.slice(0, 0)}uiterlijk 1 maand na ‘datum plan’`);
    expect(view.text()).toContain('1 voorbeeld komt niet uit');
    expect(view.text()).toContain('Deze termijn is gekozen door de organisatie');
  });

  test('what a colleague saved meanwhile is put together with what I did', async () => {
    server = playRuleSets();
    await open('plan-signed');
    await choose('Zwaarte', 'low');
    server.colleagueSaves([off]);
    await save();
    await shows('Ruben wijzigde dit concept intussen ook.');
    await save();
    await shows('Bewaard.');
    expect(server.draft()?.tailoring.changes).toEqual([low, off]);
  });

  test.each([
    ['Houd die van mij', [low]],
    ['Neem die van de ander', [critical]],
  ])('where both changed one requirement: %s', async (button, expected) => {
    server = playRuleSets();
    await open('plan-signed');
    await choose('Zwaarte', 'low');
    server.colleagueSaves([critical]);
    await save();
    await shows('Een collega wijzigde hetzelfde');
    expect(view.text()).toContain('kritiek');
    expect(find('button', 'Bewaar concept')).toHaveProperty('disabled', true);
    expect(server.draft()?.tailoring.changes).toEqual([critical]);
    await expectAccessible();
    await click('button', button);
    if (!find('button', 'Bewaar concept').hasAttribute('disabled')) await save();
    await shows('Alles is bewaard');
    expect(server.draft()?.tailoring.changes).toEqual(expected);
  });

  test('a draft that somebody published under me costs nothing: my changes go on a new one', async () => {
    server = playRuleSets();
    await open('plan-signed');
    await choose('Zwaarte', 'low');
    server.dropDraft();
    await save();
    await shows('Dit concept is er niet meer');
    await click('button', 'Begin een nieuw concept met mijn wijzigingen');
    await shows('Niet bewaarde wijzigingen');
    await save();
    await shows('Bewaard.');
    expect(server.draft()?.tailoring.changes).toEqual([low]);
  });

  test('without a connection nothing is lost, and saving is tried again', async () => {
    const route = 'PUT /v1/admin/rule-sets/:ruleSet/draft';
    server = playRuleSets();
    await open('plan-signed');
    await choose('Zwaarte', 'low');
    server.refuse(route, new Refusal('unauthenticated'));
    await save();
    await shows('Je aanmelding is niet meer geldig');
    server.refuse(route, undefined);
    await click('button', 'Probeer opnieuw');
    await shows('Bewaard.');
    expect(server.draft()?.tailoring.changes).toEqual([low]);
  });

  test('what was typed outlives the page, for the same person only', async () => {
    server = playRuleSets();
    await open('plan-signed');
    await choose('Zwaarte', 'low');
    await view.close();
    await vi.waitFor(async () => expect(Object.keys(await ruleSetDraftsItem.get())).toHaveLength(1));
    await open('plan-signed', { ...admin, name: 'Ruben' });
    expect(view.text()).toContain('Alles is bewaard');
    await view.close();
    await open('plan-signed');
    await shows('zijn teruggezet');
    await save();
    await shows('Bewaard.');
    expect(server.draft()?.tailoring.changes).toEqual([low]);
    await vi.waitFor(async () => expect(await ruleSetDraftsItem.get()).toEqual({}));
  });
});

describe('a requirement of one’s own', () => {
  test('is made with forms, says what it lacks, and can be removed and brought back', async () => {
    server = playRuleSets();
    await open();
    await click('button', 'Eigen eis toevoegen');
    await shows('Eis zonder titel');
    await save();
    await shows('Nog niet af: ‘Eis zonder titel’');
    expect(view.text()).toContain('Deze tekst is leeg.');
    await choose('Titel', 'Eigen titel');
    await choose('Wat de eis vraagt', 'Uitleg');
    await choose('Wat te doen als het ontbreekt', 'Doe dit');
    await choose('Soort toets', 'mentioned');
    await choose('Onderwerp van de notitie', 'plan-discussed');
    await shows('Er is een notitie over het bespreken van het plan.');
    await expectAccessible();
    await save();
    await shows('Bewaard.');
    expect(server.draft()?.content.requirements.at(-1)).toMatchObject({
      id: 'eigen-1',
      title: { nl: 'Eigen titel', en: 'Eigen titel' },
      check: { kind: 'mentioned', concept: 'plan-discussed' },
    });
    await click('button', 'Verwijder deze eis');
    await shows('‘Eigen titel’ is verwijderd.');
    await click('button', 'Ongedaan maken');
    await shows('Alles is bewaard');
  });

  test('an own version takes the place of the framework’s', async () => {
    server = playRuleSets();
    await open('plan-signed');
    await click('button', 'Maak een eigen versie');
    await shows('Soort toets');
    await save();
    await shows('Bewaard.');
    expect(server.draft()?.content.requirements.map(({ id }) => id)).toEqual(['goals-recorded', 'eigen-plan-signed']);
  });
});

describe('publishing', () => {
  const publish = { ...editing(), tab: 'publish' };

  test('what fails is named and keeps it from being proposed', async () => {
    server = playRuleSets();
    server.colleagueSaves([{ kind: 'term', requirement: 'plan-signed', path: 'check.term', period: 'P1M' }]);
    view = await showSection(publish);
    await shows('1 voorbeeld komt niet uit. Publiceren kan nog niet.');
    expect(view.text()).toContain('Op tijd: verwacht ‘voldaan’, uitkomst ‘ontbreekt’');
    expect(find('button', 'Stel voor om te publiceren')).toHaveProperty('disabled', true);
    expect(view.text()).toContain('uiterlijk 3 maanden na ‘datum plan’');
    expect(view.text()).toContain('uiterlijk 1 maand na ‘datum plan’');
    await expectAccessible();
  });

  test('my own proposal waits for another admin, who publishes what was looked at', async () => {
    server = playRuleSets();
    view = await showSection(publish);
    await vi.waitFor(() => expect(find('button', 'Stel voor om te publiceren')).toHaveProperty('disabled', false));
    await click('button', 'Stel voor om te publiceren');
    await shows('Dit is je eigen voorstel.');
    expect(() => find('button', 'Publiceer')).toThrow();
    await view.close();
    const contentHash = server.draft()?.contentHash;
    view = await showSection(publish, { ...admin, name: 'Ruben' });
    await shows('Ineke stelde op');
    await vi.waitFor(() => expect(find('button', 'Publiceer')).toHaveProperty('disabled', false));
    await click('button', 'Publiceer');
    await shows('Revisie 2 is gepubliceerd');
    expect(server.calls.find(({ path }) => path.endsWith('/publication'))?.body).toEqual({ contentHash });
  });

  test('the server’s reason is told as it is, also when it is about two people', async () => {
    server = playRuleSets({ fourEyes: false });
    view = await showSection(publish);
    await vi.waitFor(() => expect(find('button', 'Stel voor om te publiceren')).toHaveProperty('disabled', false));
    const message = 'Een tweede beheerder moet dit publiceren.';
    server.refuse('POST /v1/admin/rule-sets/:ruleSet/draft/proposal', new Refusal('forbidden', message));
    await click('button', 'Stel voor om te publiceren');
    await shows(message);
  });
});

test('an auditor sees it all and can change nothing', async () => {
  server = playRuleSets();
  await open('plan-signed', auditor);
  await shows('Je kunt hier kijken, niet wijzigen.');
  const buttons = [...document.querySelectorAll('main button')].map(({ textContent }) => textContent);
  expect(buttons).toEqual(['Exporteer']);
  for (const field of document.querySelectorAll<HTMLInputElement>('main section :is(input, select, textarea)')) {
    expect(field.disabled, field.outerHTML.slice(0, 100)).toBe(true);
  }
  await expectAccessible();
});

test('a rule set without a draft shows what holds, and begins one', async () => {
  server = playRuleSets({ hasDraft: false });
  await open('plan-signed');
  await shows('Er is geen concept');
  await click('button', 'Begin een concept');
  await shows('Alles is bewaard');
});

describe('a file', () => {
  const give = async (text: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file field');
    Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'regelset.json')] });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  };

  test.each([
    ['{', 'Dit is geen JSON-bestand.'],
    [
      JSON.stringify({ format: 'dossierlens-rule-set', version: 2 }),
      'uit een nieuwere versie van Dossierlens (bestandsversie 2)',
    ],
    [
      JSON.stringify({ ...base, requirements: [{ ...base.requirements[0], check: { kind: 'recorded' } }] }),
      'eis ‘Plan getekend’, toets, welk gegeven',
    ],
    [JSON.stringify(base), 'Jullie hebben deze regelset al.'],
    [JSON.stringify({ ...base, id: 'ander' }), 'Neem deze regelset over'],
  ])('%# is told in words', async (text, sentence) => {
    server = playRuleSets();
    view = await showSection();
    await shows('revisie 1');
    await give(text);
    await shows(sentence);
  });
});
