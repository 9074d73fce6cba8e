import { expect, test } from 'vitest';
import { Concept, MentionContext } from '../../../shared/domain/concept.ts';
import { scoreNotes } from '../../../test/accuracy/notes/score.ts';
import { labelledNotes } from '../../../test/accuracy/notes/sentences/index.ts';

const { build, report } = scoreNotes();

test('the labelled notes are many, balanced, and each stands once', () => {
  expect(labelledNotes.length).toBeGreaterThanOrEqual(640);
  expect(report.notes).toBeGreaterThanOrEqual(300);
  expect(new Set(labelledNotes.map(({ text }) => text)).size).toBe(labelledNotes.length);
  for (const part of ['build', 'report']) {
    const mentions = labelledNotes.filter((note) => note.part === part).flatMap(({ expect: each }) => each);
    for (const concept of Concept.options) {
      const contexts = mentions.filter((each) => each.concept === concept).map(({ context }) => context);
      expect(new Set(contexts), `${part} ${concept}`).toEqual(new Set(MentionContext.options));
    }
  }
});

test('the measure counts what is wrong and what is missed', () => {
  const blind = scoreNotes(() => []).report.properties.all;
  expect(blind).toMatchObject({ right: 0, wrong: 0, precision: 1, recall: 0, f1: 0 });
  const always = scoreNotes(() => [{ concept: 'plan-signed', context: 'affirmed' }]).report.properties.all;
  expect(always.wrong).toBeGreaterThan(300);
  expect(always.precision).toBeLessThan(0.05);
});

// What was reached; a change may not make it worse. The report part is never looked at to make it better.
test.each([
  ['build', build.properties.all.f1, 0.97],
  ['build, affirmed: precision', build.properties.affirmed.precision, 0.98],
  ['report', report.properties.all.f1, 0.95],
  ['report, concept', report.properties.concept.f1, 0.97],
  ['report, affirmed: precision', report.properties.affirmed.precision, 0.92],
])('%s: %f is at least %f', (_, reached, floor) => {
  expect(reached).toBeGreaterThanOrEqual(floor);
});
