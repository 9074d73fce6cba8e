import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/**
 * Remembers the controls that the worker typed or chose in. What is typed but not saved is not evidence; after saving,
 * a dossier system shows the value anew or loads another page.
 */
export function rememberTypedControls(ctx: ContentScriptContext, page: Document): (element: Element) => boolean {
  const typed = new WeakSet<Element>();
  const note = (event: Event) => {
    if (event.target instanceof Element) typed.add(event.target);
  };
  for (const type of ['input', 'change']) page.addEventListener(type, note, { capture: true, signal: ctx.signal });
  return (element) =>
    typed.has(element) || [...element.querySelectorAll('input,select,textarea')].some((control) => typed.has(control));
}
