// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EditionMerge, RevisionSummary } from '../../../../shared/contract/rule-set-views.ts';
import type { Change } from '../../../../shared/rules/tailoring.ts';
import { click, expectAccessible, fill, find } from '../../dashboard/actions/view-testing.tsx';
import { base, editing, type FakeServer, inForce, playRuleSets, showSection, signed } from './testing.tsx';

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
const shows = (text: string) => vi.waitFor(() => expect(view.text()).toContain(text));
const bodyOf = (path: string) => server.calls.find((call) => call.path.endsWith(path))?.body;

describe('the history', () => {
  const older: RevisionSummary = { ...inForce, state: 'superseded' };
  const current: RevisionSummary = { ...inForce, revision: 2, effectiveOn: '2026-06-01' };
  const open = async () => {
    server = playRuleSets({
      hasDraft: false,
      revisions: [current, older],
      more: {
        'POST /v1/admin/rule-sets/:ruleSet/revisions/:revision/restoration': () => ({ inForce: older, retired: [2] }),
        'POST /v1/admin/rule-sets/:ruleSet/retirement': () => ({ retired: [1, 2] }),
      },
    });
    view = await showSection({ ...editing(), tab: 'history' });
    await shows('Gepubliceerd');
  };

  test('brings an earlier revision back after asking once, with what will happen and why', async () => {
    await open();
    await expectAccessible();
    expect(() => find('button', 'Zet terug: revisie 2')).toThrow();
    await click('button', 'Zet terug: revisie 1');
    expect(document.body.textContent).toContain('Revisies die later kwamen (2) worden ingetrokken.');
    const reason = [...document.querySelectorAll('select')].at(-1);
    if (reason) await fill(reason, 'unexpected-effect');
    await click('button', 'Ja, doe dit');
    await shows('Revisie 1 geldt weer.');
    expect(bodyOf('/restoration')).toEqual({ reason: 'unexpected-effect' });
  });

  test('begins a draft from an earlier revision', async () => {
    await open();
    await click('button', 'Begin een concept hiervan: revisie 1');
    await shows('Alles is bewaard');
    expect(bodyOf('/draft')).toEqual({ from: 1 });
  });

  test('says what changed between two revisions', async () => {
    await open();
    await click('button', 'Wat veranderde er? Revisie 2');
    await shows('Van revisie 1 naar revisie 2');
    await shows('Er is niets veranderd.');
  });

  test('retires the rule set, and nothing when one thinks better of it', async () => {
    await open();
    await click('button', 'Trek de regelset in');
    await click('button', 'Annuleren');
    expect(bodyOf('/retirement')).toBeUndefined();
    await click('button', 'Trek de regelset in');
    await click('button', 'Ja, doe dit');
    await shows('De regelset is ingetrokken.');
  });
});

describe('a new edition', () => {
  const term: Change = { kind: 'term', requirement: 'plan-signed', path: 'check.term', instead: 'P3M', period: 'P5M' };
  const low: Change = { kind: 'severity', requirement: 'goals-recorded', severity: 'low' };
  const next = {
    ...base,
    requirements: [
      { ...signed, check: { ...signed.check, term: { period: 'P6M', origin: 'default' } } },
      ...base.requirements.slice(1),
    ],
  };
  const merge: EditionMerge = {
    from: 'a'.repeat(64),
    to: 'b'.repeat(64),
    changes: { clauses: [], requirements: [] },
    tailoring: { ruleSet: base.id, changes: [low] },
    decisions: [
      {
        change: term,
        kind: 'term-changed',
        clauses: [{ path: 'check.term.period', before: 'P3M', after: 'P6M' }],
      },
    ],
  };

  test.each([
    ['Houd onze wijziging', [low, { ...term, instead: 'P6M' }]],
    ['Neem de nieuwe uitgave', [low]],
  ])('is taken once every clash is decided: %s', async (choice, changes) => {
    server = playRuleSets({
      more: {
        'POST /v1/admin/rule-sets/:ruleSet/edition/preview': () => merge,
        'PUT /v1/admin/rule-sets/:ruleSet/edition': () => ({}),
      },
    });
    server.colleagueSaves([term, low]);
    view = await showSection({ ...editing(), tab: 'edition' });
    await shows('Of lees een uitgave uit een bestand');
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file field');
    Object.defineProperty(input, 'files', { configurable: true, value: [new File([JSON.stringify(next)], 'k.json')] });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await shows('1 wijziging gaat vanzelf mee.');
    expect(view.text()).toContain('De termijn van het kader is veranderd. Kies opnieuw.');
    expect(view.text()).toContain('uiterlijk 6 maanden');
    expect(find('button', 'Zet de nieuwe uitgave onder het concept')).toHaveProperty('disabled', true);
    await expectAccessible();
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === choice);
    await act(async () => label?.click());
    await click('button', 'Zet de nieuwe uitgave onder het concept');
    await shows('De nieuwe uitgave ligt onder het concept.');
    expect(bodyOf('/edition')).toMatchObject({ ifVersion: 2, tailoring: { changes }, source: { from: 'import' } });
  });
});
