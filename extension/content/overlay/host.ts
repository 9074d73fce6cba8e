import type { Language } from '../../i18n/language.ts';
import decidingCss from './deciding.css?inline';
import detailsCss from './details.css?inline';
import guideCss from './guide.css?inline';
import messageCss from './message.css?inline';
import modesCss from './modes.css?inline';
import panelCss from './panel.css?inline';
import pointsCss from './points.css?inline';
import ringCss from './ring.css?inline';
import shellCss from './shell.css?inline';
import statusCss from './status.css?inline';
import tokensCss from './tokens.css?inline';
import viewsCss from './views.css?inline';

/** What holds for a narrow window or forced colours comes last, because it overrides the rest. */
const css = [
  tokensCss,
  panelCss,
  messageCss,
  pointsCss,
  detailsCss,
  decidingCss,
  guideCss,
  statusCss,
  shellCss,
  viewsCss,
  ringCss,
  modesCss,
].join('\n');

export const hostName = 'dossierlens-overlay';
/** By this the reader knows our own element and skips it. */
export const ignoreAttribute = 'data-dossierlens-ignore';

interface Host {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly container: HTMLElement;
}

/**
 * An element beside `body`, so that nothing the page does to its body (transform, inert, aria-hidden, rendering it
 * anew) touches the panel. It lies above the page by the highest z-index and not in the top layer: dialogs and popovers
 * of the page then always come above it, and cannot be blocked by it.
 */
export function createHost(document: Document, language: Language, mode: ShadowRootMode): Host {
  // One of a former release may be left after an update.
  for (const old of document.querySelectorAll(hostName)) old.remove();
  const host = document.createElement(hostName);
  host.setAttribute(ignoreAttribute, '');
  // Translating programs rewrite text nodes, which changes the words and breaks the rendering.
  host.setAttribute('translate', 'no');
  host.className = 'notranslate';
  host.lang = language;
  const shadow = host.attachShadow({ mode });
  // A style element: Firefox refuses constructed sheets from a content script.
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  container.className = 'root';
  shadow.append(style, container);
  document.documentElement.append(host);
  return { host, shadow, container };
}

const kept = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'cut', 'copy', 'paste'] as const;

/** Keys typed in the panel are not for the page: its shortcuts stay quiet. */
export function keepKeysInside(shadow: ShadowRoot, signal: AbortSignal): void {
  for (const type of kept) shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
  const pressed = new Set<string>();
  shadow.addEventListener('keydown', (event) => pressed.add((event as KeyboardEvent).code), { signal });
  // Escape brings the focus back to the page while the key is still down: its release belongs to the panel too.
  const release = (event: KeyboardEvent) => {
    if (pressed.delete(event.code) && event.target !== shadow.host) event.stopImmediatePropagation();
  };
  shadow.ownerDocument.defaultView?.addEventListener('keyup', release, { capture: true, signal });
}

/** What has the focus on the page, also inside open shadow roots; nothing when that is the page itself. */
export function focusedElement(document: Document): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
}
