// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { Observation } from '../../../shared/domain/fact.ts';
import { nl } from '../../i18n/nl.ts';
import type { SeenFactsView } from '../../messaging/honesty-views.ts';
import { announce, assessmentOf, both, box, click, givenView, show, text } from './testing/a-view.tsx';

givenView();

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
    labels: [],
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
