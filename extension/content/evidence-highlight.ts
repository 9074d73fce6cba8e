import type { Evidence } from '../../shared/domain/fact.ts';
import type { NoteView } from '../messaging/views.ts';
import { markElement } from './mark-element.ts';
import { noteRange } from './note-range.ts';

/** Evidence with the element that it stands in. */
interface StandingEvidence {
  readonly observation: { readonly evidence: Evidence };
  readonly element: Element;
}

export function isSameEvidence(some: Evidence, other: Evidence): boolean {
  return other.label === some.label && other.text === some.text && other.page.path === some.page.path;
}

/**
 * Scrolls to the place of a reading and marks it, also in a frame or a shadow root, without changing the page.
 * @param note one of a list: then its sentence is shown rather than the whole list
 * @param paths addresses of what stands on the page now, its frames too
 */
export function showEvidence(
  evidence: Evidence,
  read: readonly StandingEvidence[],
  paths: readonly string[] = [location.pathname],
  note?: NoteView,
): 'shown' | 'elsewhere' | 'gone' {
  const found = read.find(({ observation }) => isSameEvidence(observation.evidence, evidence));
  if (!found?.element.isConnected || !found.element.ownerDocument.defaultView)
    return paths.includes(evidence.page.path) ? 'gone' : 'elsewhere';
  const range = note && noteRange(found.element, note);
  // The list is still there, and this note of it is not: another page of it, or it was taken away.
  if (note && !range) return 'gone';
  const element = range?.startContainer.parentElement ?? found.element;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  markElement({ element, ...(range && { range }) }, document);
  return 'shown';
}
