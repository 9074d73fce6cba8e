// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyVocabulary, type OwnVocabulary } from '../../../../shared/facts/own-vocabulary.ts';
import { aRequirement, aRuleSet } from '../../../../shared/testing/a-requirement.ts';
import { click, expectAccessible, fill, find } from '../../dashboard/actions/view-testing.tsx';
import type { SignedIn } from '../section-props.ts';
import { admin, auditor, playServer, Refusal, showElement } from '../section-testing.tsx';
import VocabularySection from './index.tsx';

let kept: { version: number; vocabulary: OwnVocabulary };
let requirement = aRequirement();
let view: Awaited<ReturnType<typeof showElement>>;
let isAway = false;

interface Call {
  readonly body: { readonly ifVersion: number; readonly vocabulary: OwnVocabulary };
}

beforeEach(() => {
  fakeBrowser.reset();
  kept = { version: 0, vocabulary: emptyVocabulary };
  requirement = aRequirement();
  isAway = false;
  playServer({
    'rule-sets.get': () => ({ ruleSets: [aRuleSet(requirement)], views: [] }),
    'GET /v1/vocabulary': () => {
      if (isAway) throw new Refusal('unreachable');
      return kept;
    },
    'PUT /v1/admin/vocabulary': ({ body }: Call) => {
      if (isAway) throw new Refusal('unreachable');
      if (body.ifVersion !== kept.version) throw new Refusal('conflict', 'Nee.', { currentVersion: kept.version });
      kept = { version: kept.version + 1, vocabulary: body.vocabulary };
      return kept;
    },
  });
});

const show = (session: SignedIn = admin) =>
  showElement(<VocabularySection session={session} place={{ section: 'vocabulary' }} go={() => undefined} />);

afterEach(async () => {
  await view.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const input = (label: string) => {
  const id = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.htmlFor;
  return document.getElementById(id ?? '') as HTMLInputElement;
};

async function addOwnFact(word: string): Promise<void> {
  const [, second] = [...document.querySelectorAll<HTMLInputElement>('form input[maxlength="60"]')];
  if (!second) throw new Error('no field for the word of an own fact');
  await fill(second, word);
  await click('button', 'Gegeven toevoegen');
}

test('a fact of the own organisation is added, named and saved', async () => {
  view = await show();
  expect(view.text()).toContain('Nog geen eigen gegevens.');
  expect(find('button', 'Bewaren').hasAttribute('disabled')).toBe(true);
  await addOwnFact('Huisbezoek afgelegd op');
  await fill(input('Naam in het Nederlands'), 'huisbezoek');
  expect(view.text()).toContain('Nog niet bewaard.');
  await click('button', 'Bewaren');
  expect(kept).toEqual({
    version: 1,
    vocabulary: {
      labels: [],
      facts: [
        {
          fact: 'own.date-1',
          title: { nl: 'huisbezoek', en: 'huisbezoek afgelegd op' },
          labels: ['Huisbezoek afgelegd op'],
        },
      ],
    },
  });
  expect(view.text()).toContain('Bewaard.');
  await expectAccessible();
});

test('a word that may mean something else is told, and still allowed', async () => {
  view = await show();
  await addOwnFact('Plan bijgesteld op');
  expect(view.text()).toContain('Dossierlens leest dit woord nu als: plan laatst gewijzigd op');
  expect(find('button', 'Bewaren').hasAttribute('disabled')).toBe(false);
});

test('one word stands for one fact', async () => {
  view = await show();
  await addOwnFact('Huisbezoek op');
  await addOwnFact('huisbezoek op:');
  expect(view.text()).toContain('"huisbezoek op:" staat er al.');
});

test('what a colleague added meanwhile stays beside mine', async () => {
  view = await show();
  await addOwnFact('Huisbezoek op');
  kept = { version: 4, vocabulary: { labels: [{ label: 'Getekend', fact: 'plan.signedDate' }], facts: [] } };
  await click('button', 'Bewaren');
  await act(async () => undefined);
  expect(kept.version).toBe(5);
  expect(kept.vocabulary.labels).toHaveLength(1);
  expect(kept.vocabulary.facts).toHaveLength(1);
});

test('nothing typed is lost when the server is away', async () => {
  view = await show();
  await addOwnFact('Huisbezoek op');
  isAway = true;
  await click('button', 'Bewaren');
  expect(view.text()).toContain('De server is niet bereikbaar');
  expect(input('Naam in het Nederlands').value).toBe('huisbezoek op');
  isAway = false;
  await click('button', 'Bewaren');
  expect(kept.version).toBe(1);
});

test('a fact that a requirement asks for cannot be removed', async () => {
  requirement = aRequirement({
    title: { nl: 'Huisbezoek gedaan', en: '' },
    check: { kind: 'recorded', fact: 'own.date-1' },
  });
  const title = { nl: 'huisbezoek', en: 'home visit' };
  kept = { version: 1, vocabulary: { labels: [], facts: [{ fact: 'own.date-1', title, labels: ['Huisbezoek op'] }] } };
  view = await show();
  expect(view.text()).toContain('Gevraagd door: Huisbezoek gedaan.');
  expect(find('button', 'Verwijder huisbezoek').hasAttribute('disabled')).toBe(true);
});

test('an auditor looks, and changes nothing', async () => {
  kept = { version: 1, vocabulary: { labels: [{ label: 'Getekend', fact: 'plan.signedDate' }], facts: [] } };
  view = await show(auditor);
  expect(view.text()).toContain('Getekend');
  expect(document.querySelectorAll('button')).toHaveLength(0);
  await expectAccessible();
});
