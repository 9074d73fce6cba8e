import type { Verdict } from '../domain/verdict.ts';
import { type FactAreaId, factAreas } from '../facts/areas.ts';
import type { Localised } from '../facts/definition.ts';
import { areaOf, type FactName } from '../facts/vocabulary.ts';

export interface MissingFact {
  readonly fact: FactName;
  /** Not on screen yet, on screen and empty, or on screen and not readable. */
  readonly state: 'unseen' | 'empty' | 'unreadable';
}

/** Facts that a verdict lacks and that are usually found in the same part of a dossier. */
export interface MissingFacts {
  readonly area: FactAreaId;
  readonly title: Localised;
  readonly facts: readonly MissingFact[];
}

/** What a verdict lacks, by the part of the dossier where it is usually found; most facts first. */
export function missingFacts({ explanation, unseen }: Pick<Verdict, 'explanation' | 'unseen'>): MissingFacts[] {
  const missing = new Map<FactName, MissingFact['state']>(unseen.map((fact) => [fact, 'unseen']));
  for (const part of explanation) {
    if (part.kind === 'item-without' && !missing.has(part.fact)) missing.set(part.fact, 'empty');
    if (part.kind !== 'read' || part.reading.state === 'found' || part.reading.state === 'unseen') continue;
    missing.set(part.reading.fact, part.reading.state);
  }
  const areas = new Map<FactAreaId, MissingFact[]>();
  for (const [fact, state] of missing) {
    areas.set(areaOf(fact), [...(areas.get(areaOf(fact)) ?? []), { fact, state }]);
  }
  return [...areas]
    .map(([area, facts]) => ({ area, title: factAreas[area].title, facts }))
    .sort((one, other) => other.facts.length - one.facts.length);
}
