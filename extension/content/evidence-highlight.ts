import type { Evidence } from '../../shared/domain/fact.ts';
import type { ReadObservation } from '../reader/read-observation.ts';
import { markElement } from './mark-element.ts';

export function isSameEvidence(some: Evidence, other: Evidence): boolean {
  return other.label === some.label && other.text === some.text && other.page.path === some.page.path;
}

/**
 * Scrolls to the place of a reading and marks it, also in a frame or a shadow root, without changing the page.
 * @param paths addresses of what stands on the page now, its frames too
 */
export function showEvidence(
  evidence: Evidence,
  read: readonly ReadObservation[],
  paths: readonly string[] = [location.pathname],
): 'shown' | 'elsewhere' | 'gone' {
  const found = read.find(({ observation }) => isSameEvidence(observation.evidence, evidence));
  if (!found?.element.isConnected || !found.element.ownerDocument.defaultView)
    return paths.includes(evidence.page.path) ? 'gone' : 'elsewhere';
  const { element } = found;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  markElement(element, document);
  return 'shown';
}
