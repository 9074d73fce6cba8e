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
const marks = () => [...document.querySelectorAll('dossierlens-overlay')];

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
  for (const mark of marks()) mark.remove();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('evidence that stands on the page', () => {
  test('is scrolled to and marked, and nothing in the page changes', () => {
    const read = [reading()];
    const before = document.body.outerHTML;
    expect(showEvidence(evidence, read)).toBe('shown');
    expect(scroll).toHaveBeenCalledWith({ block: 'center', behavior: 'smooth' });
    expect(marks()).toHaveLength(1);
    expect(marks()[0]?.parentElement).toBe(document.documentElement);
    expect(document.body.outerHTML).toBe(before);
  });
  test('is found by label, text and page, also when it was read again later', () => {
    const read = [
      reading({ label: 'Ander' }),
      reading({ text: 'Ander' }),
      reading({ seenAt: '2026-11-22T11:00:00.000Z' }),
    ];
    showEvidence(evidence, read);
    expect(scroll.mock.contexts).toEqual([read[2]?.element]);
  });
  test('is scrolled to at once for who wants less motion', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    showEvidence(evidence, [reading()]);
    expect(scroll).toHaveBeenCalledWith({ block: 'center', behavior: 'auto' });
  });
  test('is marked for six seconds', () => {
    showEvidence(evidence, [reading()]);
    vi.advanceTimersByTime(5900);
    expect(marks()).toHaveLength(1);
    vi.advanceTimersByTime(200);
    expect(marks()).toHaveLength(0);
  });
  test('shown after another keeps its own six seconds', () => {
    showEvidence(evidence, [reading()]);
    vi.advanceTimersByTime(4000);
    showEvidence(evidence, [reading()]);
    expect(marks()).toHaveLength(1);
    vi.advanceTimersByTime(4000);
    expect(marks()).toHaveLength(1);
    vi.advanceTimersByTime(2100);
    expect(marks()).toHaveLength(0);
  });
  test('is not marked any more when it is redrawn', () => {
    const read = reading();
    showEvidence(evidence, [read]);
    read.element.remove();
    vi.advanceTimersByTime(100);
    expect(marks()).toHaveLength(0);
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
  test('and was read in a frame that is still there is gone', () => {
    const inFrame = { ...evidence, page: { title: 'x', path: '/deel' } };
    expect(showEvidence(inFrame, [], ['/plan', '/deel'])).toBe('gone');
  });
  test('because it was redrawn is gone', () => {
    const read = reading();
    read.element.remove();
    expect(showEvidence(evidence, [read])).toBe('gone');
  });
});
