// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { UnclearLabel } from '../messaging/unclear-label.ts';
import type { Candidate } from '../reader/read-observation.ts';
import { readWholePage } from '../reader/read-page.ts';
import { toldLabels, unclearLabels } from './unclear-labels.ts';

const now = new Date('2026-11-22T09:30:00.000Z');
const place = { path: '/clienten/100412/gesprek', title: 'Gesprek', topics: [] };
const dates = { now, today: '2026-11-22' };

function candidate(facts: Candidate['facts'], label: string, text: string): Candidate {
  return { facts, label, text, element: document.createElement('dd') };
}

describe('a label of which several meanings fit', () => {
  test('is told with the value that its text would be', () => {
    const [label] = unclearLabels(
      [candidate(['plan.date', 'plan.signedDate'], 'Datum :', '3 maart 2026')],
      [],
      place,
      dates,
    );
    expect(label?.observation.evidence).toEqual({
      label: 'Datum',
      text: '3 maart 2026',
      page: { title: 'Gesprek', path: '/clienten/100412/gesprek' },
      seenAt: '2026-11-22T09:30:00.000Z',
    });
    expect(label?.options).toEqual([
      { fact: 'plan.date', value: '2026-03-03' },
      { fact: 'plan.signedDate', value: '2026-03-03' },
    ]);
  });

  test('only with the meanings that its text can have; without any it is not told', () => {
    const facts = ['plan.date', 'transport.provided'] as const;
    expect(unclearLabels([candidate(facts, 'Vervoer', 'ja')], [], place, dates)[0]?.options).toEqual([
      { fact: 'transport.provided', value: true },
    ]);
    expect(unclearLabels([candidate(facts, 'Vervoer', 'zie boven')], [], place, dates)).toEqual([]);
    expect(unclearLabels([candidate(facts, ' : ', 'ja')], [], place, dates)).toEqual([]);
  });

  test('not when it was understood after all', () => {
    const unclear = candidate(['plan.date'], 'Datum', '3-3-2026');
    const observation = {
      fact: 'plan.date',
      state: 'empty',
      evidence: unclearLabels([unclear], [], place, dates)[0]?.observation.evidence,
    } as never;
    expect(unclearLabels([unclear], [{ observation, element: unclear.element }], place, dates)).toEqual([]);
  });

  test('once, however often it stands there, and no more than the message holds', () => {
    const many = Array.from({ length: 200 }, (_, index) => candidate(['plan.date'], `Datum ${index % 70}`, '3-3-2026'));
    const told = toldLabels(unclearLabels(many, [], place, dates));
    expect(told).toHaveLength(60);
    expect(new Set(told.map(({ evidence }) => evidence.label)).size).toBe(60);
  });
});

describe('labels that frames of other sites told', () => {
  const own = (...labels: string[]) =>
    unclearLabels(
      labels.map((label) => candidate(['plan.date'], label, '3-3-2026')),
      [],
      place,
      dates,
    );
  const told = (label: string, change: Partial<UnclearLabel> = {}): UnclearLabel => ({
    options: [{ fact: 'plan.date', value: '2026-03-03' }],
    evidence: {
      label,
      text: '3-3-2026',
      page: { title: 'Module', path: '/clienten/100412/gesprek' },
      seenAt: '2026-11-22T09:30:00.000Z',
    },
    ...change,
  });
  const names = (labels: readonly UnclearLabel[]) => labels.map(({ evidence }) => evidence.label);

  test('come after those of the page', () => {
    expect(names(toldLabels(own('Datum'), [told('Getekend')]))).toEqual(['Datum', 'Getekend']);
    expect(toldLabels([], [told('Getekend')])).toEqual([told('Getekend')]);
  });

  test.each([
    ['the same is told once', told('Datum'), 1],
    ['another value is another question', told('Datum', { options: [{ fact: 'plan.date', value: '2026-03-04' }] }), 2],
    [
      'another meaning is another question',
      told('Datum', { options: [{ fact: 'plan.signedDate', value: '2026-03-03' }] }),
      2,
    ],
  ])('%s', (_, label, count) => {
    expect(toldLabels(own('Datum'), [label])).toHaveLength(count);
  });

  test.each([
    [59, 1],
    [60, 0],
  ])('with %i on the page there is room for %i', (count, room) => {
    const page = Array.from({ length: count }, (_, index) => `Datum ${index}`);
    const all = names(toldLabels(own(...page), [told('Getekend'), told('Gezien')]));
    expect(all).toEqual([...page, ...['Getekend', 'Gezien'].slice(0, room)]);
  });
});

test('of a page that says no more than "Ondertekend op" it is asked what was signed', () => {
  document.body.append(
    document.createRange().createContextualFragment('<dl><dt>Ondertekend op</dt><dd>3-3-2026</dd></dl>'),
  );
  const { observations, candidates } = readWholePage(document, place, { now });
  const labels = unclearLabels(candidates, observations, place, dates);
  expect(observations).toEqual([]);
  expect(labels).toHaveLength(1);
  expect(labels[0]?.options.length).toBeGreaterThan(1);
  expect(labels[0]?.options).toContainEqual({ fact: 'plan.signedDate', value: '2026-03-03' });
});
