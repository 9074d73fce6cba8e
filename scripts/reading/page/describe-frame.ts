import { tidy } from '../../../extension/reader/normalise.ts';
import { isShown } from '../../../extension/reader/visible-text.ts';
import type { FrameElement } from './page-api.ts';

/** Smaller than this is a counter or an advertisement, not a part of a dossier. */
const LEAST_WIDTH = 100;
const LEAST_HEIGHT = 60;

function hostOf(element: Element): string {
  const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  try {
    return new URL(address, element.ownerDocument.baseURI).host;
  } catch {
    return '';
  }
}

/** A frame by what a person sees of it. Of its address only the host: the rest may hold anything. */
export function describeFrame(element: Element): FrameElement {
  const { width, height } = element.getBoundingClientRect();
  const title = tidy(element.getAttribute('title') ?? element.getAttribute('name') ?? '').slice(0, 100);
  return {
    title,
    host: hostOf(element),
    isLarge: isShown(element) && width >= LEAST_WIDTH && height >= LEAST_HEIGHT,
    isSandboxed: element.hasAttribute('sandbox'),
  };
}
