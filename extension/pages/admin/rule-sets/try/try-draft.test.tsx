// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aRequirement, aRuleSet } from '../../../../../shared/testing/a-requirement.ts';
import type { TriedDossier } from '../../../../messaging/try-messages.ts';
import { click, expectAccessible } from '../../../dashboard/actions/view-testing.tsx';
import { playServer, Refusal, showElement } from '../../section-testing.tsx';
import { TryDraft } from './try-draft.tsx';

let dossiers: TriedDossier[];
let view: Awaited<ReturnType<typeof showElement>>;
const title = { nl: 'Plan ondertekend', en: 'Plan signed' };

beforeEach(() => {
  fakeBrowser.reset();
  dossiers = [];
  playServer({ 'draft.try': () => ({ dossiers, titles: {} }) });
});
afterEach(async () => {
  await view.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const show = () => showElement(<TryDraft content={aRuleSet(aRequirement())} />);

test('says what to do when no dossier is open, and looks again', async () => {
  view = await show();
  expect(view.text()).toContain('Er staat geen dossier open');
  dossiers = [{ tabId: 1, dossier: { site: 'https://ecd.example', id: '100412' }, seen: 0, requirements: [] }];
  await click('button', 'Probeer opnieuw');
  expect(view.text()).toContain('nog niets gezien');
});

test('lays what changes side by side, with the reason', async () => {
  const shown = { explanation: [], unseen: [] };
  dossiers = [
    {
      tabId: 1,
      dossier: { site: 'https://ecd.example', id: '100412' },
      seen: 12,
      requirements: [
        {
          requirement: 'a',
          title: { nl: 'Blijft', en: '' },
          now: { ...shown, outcome: 'met' },
          draft: { ...shown, outcome: 'met' },
        },
        {
          requirement: 'b',
          title,
          now: { ...shown, outcome: 'met' },
          draft: {
            ...shown,
            outcome: 'gap',
            explanation: [{ kind: 'overdue', fact: 'plan.signedDate', dueOn: '2026-09-01' }],
          },
        },
      ],
    },
  ];
  view = await show();
  expect(view.text()).toContain('1 eis komt anders uit');
  expect(view.text()).toContain('Vraagt nu iets');
  expect(view.text()).toContain('Bij 1 eis verandert er niets.');
  expect(document.querySelector('details')?.textContent).toContain('moest uiterlijk 1-9-2026');
  await expectAccessible();
});

test('says why a draft could not be tried', async () => {
  playServer({
    'draft.try': () => {
      throw new Refusal('malformed');
    },
  });
  view = await show();
  expect(view.text()).toContain('Dit concept kon niet worden geprobeerd');
});
