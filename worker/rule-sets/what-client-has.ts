import type { RevisionInForce } from './revisions-in-force.ts';

/** Revision and hash per rule set, from `id:revision:hash,id:revision:hash`. */
export function parseHave(have: string): ReadonlyMap<string, string> {
  return new Map(
    have.split(',').map((item) => {
      const [id = '', ...rest] = item.split(':');
      return [id, rest.join(':')];
    }),
  );
}

/**
 * What a client must fetch and what it must forget. The number counts too: the same text published again is another
 * revision, and results under the one before it may be refused.
 */
export function differenceFrom(has: ReadonlyMap<string, string>, inForce: readonly RevisionInForce[]) {
  return {
    changed: inForce.filter(({ ruleSet, revision, contentHash }) => has.get(ruleSet) !== `${revision}:${contentHash}`),
    removed: [...has.keys()].filter((id) => !inForce.some(({ ruleSet }) => ruleSet === id)),
  };
}
