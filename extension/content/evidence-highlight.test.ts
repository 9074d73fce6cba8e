// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Evidence } from '../../shared/domain/fact.ts';
import type { ReadObservation } from '../reader/read-page.ts';
import { showEvidence } from './evidence-highlight.ts';

const evidence: Evidence = {
  label: 'Ondertekend op',
  text: '12-03-2026',
  page: { title: 'Plan', path: '/plan' },
  seenAt: '2026-11-22T10:00:00.000Z',
};
const scroll = vi.fn((_: ScrollIntoViewOptions) => undefined);
const highlights = new Map<string, { range: Range }>();

function reading(change: Partial<Evidence> = {}): ReadObservation {
  const element = document.createElement('dd');
  element.textContent = '12-03-2026';
  element.scrollIntoView = scroll as never;
  document.body.append(element);
  return { element, observation: { fact: 'plan.signedDate', state: 'empty', evidence: { ...evidence, ...change } } };
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  history.pushState(null, '', '/plan');
  scroll.mockClear();
  highlights.clear();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class {
      readonly range: Range;
      constructor(range: Range) {
        this.range = range;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('evidence that stands on the page', () => {
  test('is scrolled to and marked, and nothing in the page changes', () => {
    const read = [reading()];
    const before = document.documentElement.outerHTML;
    expect(showEvidence(evidence, read)).toBe('shown');
    expect(scroll).toHaveBeenCalledWith({ block: 'center', behavior: 'smooth' });
    expect(highlights.get('dossierlens')?.range.toString()).toBe('12-03-2026');
    expect(document.documentElement.outerHTML).toBe(before);
  });
  test('is found by label, text and page, also when it was read again later', () => {
    const read = [
      reading({ label: 'Ander' }),
      reading({ text: 'Ander' }),
      reading({ seenAt: '2026-11-22T11:00:00.000Z' }),
    ];
    showEvidence(evidence, read);
    expect(highlights.get('dossierlens')?.range.startContainer).toBe(read[2]?.element);
  });
  test('is scrolled to at once for who wants less motion', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    showEvidence(evidence, [reading()]);
    expect(scroll).toHaveBeenCalledWith({ block: 'center', behavior: 'auto' });
  });
  test('is marked for six seconds', () => {
    showEvidence(evidence, [reading()]);
    vi.advanceTimersByTime(5999);
    expect(highlights.size).toBe(1);
    vi.advanceTimersByTime(1);
    expect(highlights.size).toBe(0);
  });
  test('shown after another keeps its own six seconds', () => {
    showEvidence(evidence, [reading()]);
    vi.advanceTimersByTime(4000);
    showEvidence(evidence, [reading()]);
    vi.advanceTimersByTime(4000);
    expect(highlights.size).toBe(1);
    vi.advanceTimersByTime(2000);
    expect(highlights.size).toBe(0);
  });
  test('is scrolled to in a browser that can not mark', () => {
    vi.stubGlobal('Highlight', undefined);
    expect(showEvidence(evidence, [reading()])).toBe('shown');
    expect(highlights.size).toBe(0);
  });
});

describe('evidence that does not', () => {
  test.each([
    ['was read on this page', '/plan', 'gone'],
    ['was read on another page', '/evaluaties', 'elsewhere'],
  ])('and %2$s %s', (_, path, result) => {
    expect(showEvidence({ ...evidence, page: { title: 'x', path } }, [])).toBe(result);
    expect(scroll).not.toHaveBeenCalled();
  });
  test('because it was redrawn is gone', () => {
    const read = reading();
    read.element.remove();
    expect(showEvidence(evidence, [read])).toBe('gone');
  });
});
