/** What the script below puts on a control; never kept, because attributes that are not known are left out of what is saved. */
export const TYPED_MARK = 'data-dossierlens-typed';

/**
 * Runs in every frame before the page's own scripts and marks the controls that were typed or chosen in, as the
 * extension's content script remembers them. Sent to the browser as text, so it uses nothing from around it.
 */
export function markTyped(mark: string): void {
  const note = (event: Event): void => {
    const [target] = event.composedPath();
    if (target instanceof Element) target.setAttribute(mark, '');
  };
  for (const type of ['input', 'change']) addEventListener(type, note, true);
}
