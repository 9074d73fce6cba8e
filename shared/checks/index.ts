import { allOf } from './all-of.ts';
import { anyOf } from './any-of.ts';
import { before } from './before.ts';
import type { CheckKind } from './check.ts';
import { countWithin } from './count-within.ts';
import { covers } from './covers.ts';
import type { CheckFunction } from './function.ts';
import { matches } from './matches.ts';
import { oneOf } from './one-of.ts';
import { recent } from './recent.ts';
import { recorded } from './recorded.ts';
import { signedBy } from './signed-by.ts';
import { withinPeriod } from './within-period.ts';
import { withinVolume } from './within-volume.ts';

/** Every kind of check with its function: a kind without one does not compile. */
export const checkFunctions: { readonly [K in CheckKind]: CheckFunction<K> } = {
  recorded,
  'signed-by': signedBy,
  'within-period': withinPeriod,
  before,
  recent,
  'count-within': countWithin,
  'one-of': oneOf,
  covers,
  matches,
  'within-volume': withinVolume,
  'all-of': allOf,
  'any-of': anyOf,
};

export const checkKinds = Object.keys(checkFunctions) as CheckKind[];
