import { expect, test } from 'vitest';
import type { FactName } from '../../../shared/facts/vocabulary.ts';
import { areasToOpen, shortestPath } from './shortest-path.ts';

const waiting = (requirement: string, unseen: FactName[], questions: FactName[] = []) => ({
  requirement,
  unseen,
  questions,
});

test('the area that answers most comes first', () => {
  const path = shortestPath([
    waiting('plan', ['plan.date']),
    waiting('risks', ['risk.assessmentDate', 'risk.outcome']),
    waiting('measures', ['risk.measures']),
  ]);
  expect(path).toEqual({
    total: 3,
    steps: [
      { areas: ['risk'], answered: ['risks', 'measures'] },
      { areas: ['plan'], answered: ['plan'] },
    ],
  });
});

test('a point on two screens counts only when both were opened', () => {
  const { steps } = shortestPath([
    waiting('both', ['plan.date', 'evaluation.dates']),
    waiting('plan', ['plan.signedDate']),
  ]);
  expect(steps).toEqual([
    { areas: ['plan'], answered: ['plan'] },
    { areas: ['evaluation'], answered: ['both'] },
  ]);
});

test('two screens are named together when neither answers anything alone', () => {
  const { steps } = shortestPath([
    waiting('a', ['plan.date', 'risk.outcome']),
    waiting('b', ['risk.outcome', 'plan.date']),
  ]);
  expect(steps).toEqual([{ areas: ['plan', 'risk'], answered: ['a', 'b'] }]);
});

test('what can only be asked leads to no screen', () => {
  expect(areasToOpen(waiting('law', ['support.law'], ['support.law']))).toEqual([]);
  expect(areasToOpen(waiting('size', ['organisation.employeeCount']))).toEqual([]);
  expect(shortestPath([waiting('law', ['support.law'], ['support.law'])])).toEqual({ total: 0, steps: [] });
});

test('every point that waits for a screen is answered once', () => {
  const points = [
    waiting('a', ['plan.date', 'risk.outcome', 'network.members']),
    waiting('b', ['network.members']),
    waiting('c', ['medication.overviewDate', 'plan.date']),
  ];
  const { steps, total } = shortestPath(points);
  expect(steps.flatMap(({ answered }) => answered).sort()).toEqual(['a', 'b', 'c']);
  expect(total).toBe(3);
});
