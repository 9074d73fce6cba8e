import type { Evidence } from '../../shared/domain/fact.ts';
import type { ReadObservation } from '../reader/read-page.ts';

const NAME = 'dossierlens';
const SHOWN_MS = 6000;

function matches(evidence: Evidence, { observation }: ReadObservation): boolean {
  const other = observation.evidence;
  return other.label === evidence.label && other.text === evidence.text && other.page.path === evidence.page.path;
}

/**
 * Scrolls to the place of a reading and highlights it with the CSS Custom Highlight API, so that nothing in the page
 * changes. The style comes from the background as user CSS.
 */
export function showEvidence(evidence: Evidence, read: readonly ReadObservation[]): 'shown' | 'elsewhere' | 'gone' {
  const found = read.find((reading) => matches(evidence, reading));
  if (!found?.element.isConnected) return evidence.page.path === location.pathname ? 'gone' : 'elsewhere';
  const { element } = found;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  if (typeof Highlight !== 'undefined' && CSS.highlights) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const highlight = new Highlight(range);
    CSS.highlights.set(NAME, highlight);
    setTimeout(() => {
      if (CSS.highlights.get(NAME) === highlight) CSS.highlights.delete(NAME);
    }, SHOWN_MS);
  }
  return 'shown';
}
