import { browser } from 'wxt/browser';

/** Firefox has it on every element, and only for extensions. */
interface OpenableElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
/** Chromium has it as a function of the extension API. */
interface DomApi {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** The shadow root of an element, also a closed one where the browser lets an extension in. */
export function openShadowRoot(element: Element): ShadowRoot | null {
  const { dom } = browser as unknown as DomApi;
  try {
    return (
      element.shadowRoot ??
      (element as OpenableElement).openOrClosedShadowRoot ??
      dom?.openOrClosedShadowRoot(element) ??
      null
    );
  } catch {
    // Chromium refuses elements that are no HTML elements.
    return null;
  }
}
