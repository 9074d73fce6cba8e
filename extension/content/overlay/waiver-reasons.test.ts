import { expect, test } from 'vitest';
import { deviationReasons, notApplicableReasons } from '../../../shared/domain/waiver.ts';
import { reasonsIn } from './waiver-reasons.ts';

test('each reason stands in its own group, in the order of the list', () => {
  expect(reasonsIn('notApplicable')).toEqual(notApplicableReasons);
  expect(reasonsIn('deviation')).toEqual(deviationReasons);
});
