import type { FieldHealth } from './read-with-profile.ts';

/** A field on one visit of a page, as the best of its readings. */
export interface VisitedField {
  readonly field: FieldHealth['fact'] | 'dossier-identity';
  readonly read: boolean;
  /** Each of its locators found it in as many places as expected. */
  readonly sound: boolean;
}

/** One page of the profile at one address, as it was read now. */
export interface Visit {
  readonly visit: string;
  readonly fields: readonly VisitedField[];
}

type Fields = Map<VisitedField['field'], VisitedField>;

/**
 * Counts fields once per visit: a page is read again with every change, and what comes late on screen was not missing.
 * With frames several pages are visited at a time.
 */
export class VisitHealth {
  /** What is on screen now. */
  #visits = new Map<string, Fields | 'counted'>();

  /**
   * @param now everything that is on screen now
   * @returns the fields of the visits that ended
   */
  note(now: readonly Visit[]): readonly VisitedField[] {
    const before = this.#visits;
    this.#visits = new Map(now.map(({ visit, fields }) => [visit, best(before.get(visit), fields)]));
    return [...before].flatMap(([visit, fields]) =>
      this.#visits.has(visit) || fields === 'counted' ? [] : [...fields.values()],
    );
  }

  /** The fields of the visits that have lasted long enough to be counted; each visit once. */
  count(): readonly VisitedField[] {
    const counted = [...this.#visits].flatMap(([, fields]) => (fields === 'counted' ? [] : [...fields.values()]));
    for (const [visit, fields] of this.#visits) {
      // Nothing was there as a whole yet.
      if (fields !== 'counted' && fields.size > 0) this.#visits.set(visit, 'counted');
    }
    return counted;
  }
}

function best(known: Fields | 'counted' | undefined, fields: readonly VisitedField[]): Fields | 'counted' {
  if (known === 'counted') return known;
  const all = new Map(known);
  for (const { field, read, sound } of fields) {
    const before = all.get(field);
    all.set(field, { field, read: read || before?.read === true, sound: sound || before?.sound === true });
  }
  return all;
}
