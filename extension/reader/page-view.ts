import type { DateContext } from './values/dutch-date.ts';
import { type VisibleText, visibleText } from './visible-text.ts';

/** How one reading looks at the page: what elements show, and how its dates are to be understood. */
export interface PageView {
  text(element: Element, limit?: number): VisibleText;
  /**
   * What is made of an element and of what it holds, when it is remembered until that changes: the last of each kind.
   * @param key all else that it is made from
   */
  remember?<T>(element: Element, kind: string, key: string, make: () => T): T;
  readonly dates: DateContext;
}

export const plainView: PageView = { text: visibleText, dates: {} };

/** The language that a page says it is in. */
export function isEnglishPage(root: Node): boolean {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  return /^en\b/iu.test(document?.documentElement?.lang ?? '');
}
