import { allOf } from './all-of.ts';
import { anyOf } from './any-of.ts';
import { before } from './before.ts';
import type { CheckKind } from './check.ts';
import { countWithin } from './count-within.ts';
import { covers } from './covers.ts';
import { followedBy } from './followed-by.ts';
import type { CheckFunction } from './function.ts';
import { judged } from './judged.ts';
import { matches } from './matches.ts';
import { matchesList } from './matches-list.ts';
import { mentioned } from './mentioned.ts';
import { oneOf } from './one-of.ts';
import { recent } from './recent.ts';
import { recorded } from './recorded.ts';
import { recurring } from './recurring.ts';
import { sameCount } from './same-count.ts';
import { signedBy } from './signed-by.ts';
import { withinHours } from './within-hours.ts';
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
  recurring,
  'followed-by': followedBy,
  'same-count': sameCount,
  'matches-list': matchesList,
  'within-hours': withinHours,
  mentioned,
  judged,
  'all-of': allOf,
  'any-of': anyOf,
};

export const checkKinds = Object.keys(checkFunctions) as CheckKind[];
