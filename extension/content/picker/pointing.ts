import { findAll } from '../../reader/composed-tree.ts';
import { elementAt } from './element-at.ts';
import { cutHoles, scrollBelow } from './picker-cover.ts';
import type { PickerHost } from './picker-host.ts';
import { spotOf, textOf } from './spot.ts';
import { firstTarget, type StepKey, stepKeys, stepTarget } from './step-target.ts';

/** Everything by which a page notices a pointer or a key. What scrolls stays with the page. */
const kept =
  'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave pointercancel gotpointercapture lostpointercapture mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave click auxclick dblclick contextmenu touchstart touchend touchmove touchcancel dragstart selectstart keydown keyup keypress beforeinput input'.split(
    ' ',
  );
/** What a click begins with must not be followed by the rest of it once the cover is gone. */
const AFTER_MS = 400;

export interface PointingOptions {
  readonly host: PickerHost;
  /** What was pointed at; the element itself, not the place of its value. */
  readonly onPick: (element: Element) => void;
  readonly onLeave: () => void;
  /** A frame was put in the page or went to another address. */
  readonly onFrame: () => void;
}

const isFrame = (element: Element) => element.matches('iframe,frame');

/** Nothing on the page loses the focus by it: what was typed there would be taken for finished. */
function mayTakeFocus(window: Window): boolean {
  try {
    const { activeElement, body } = window.document;
    const isFree = activeElement === null || activeElement === body || isFrame(activeElement);
    return isFree && (window === window.parent || mayTakeFocus(window.parent));
  } catch {
    return false;
  }
}

/**
 * Follows the pointer and the keys in one window, and keeps them from the page: the cover over it takes the pointer,
 * and keys too where nothing on the page has the focus. What still comes to the page's window is stopped there.
 */
export class Pointing {
  readonly #window: Window;
  readonly #options: PointingOptions;
  readonly #listening = new AbortController();
  #at: Element | undefined;
  #heardIn: Document | undefined;
  #isDone = false;
  #pressed: { readonly key: string; readonly act: () => void } | undefined;

  constructor(window: Window, options: PointingOptions) {
    this.#window = window;
    this.#options = options;
    const { cover } = options.host;
    const all = { capture: true, passive: false, signal: this.#listening.signal } as const;
    for (const type of kept) window.addEventListener(type, (event) => this.#receive(event), all);
    this.#listenIn(cover);
    // Some browsers put another empty page in it once it is loaded.
    cover.addEventListener('load', () => this.#listenIn(cover));
    // Where the browser keeps us out of it, the page's own window is listened to alone.
    cover.hidden = this.#heardIn === undefined;
    window.addEventListener('scroll', () => this.#draw(), { ...all, passive: true });
    window.addEventListener('resize', () => this.#draw(), all);
    window.addEventListener(
      'load',
      ({ target }) => {
        if (target instanceof Element && isFrame(target)) {
          this.#draw();
          options.onFrame();
        }
      },
      all,
    );
    if (window === window.parent && mayTakeFocus(window)) cover.contentWindow?.focus();
    this.#draw();
  }

  /** What is heard in the cover ends with it. */
  #listenIn({ contentWindow, contentDocument }: HTMLIFrameElement): void {
    if (!contentWindow || !contentDocument || contentDocument === this.#heardIn) return;
    this.#heardIn = contentDocument;
    const first = { capture: true, passive: false } as const;
    for (const type of kept) contentWindow.addEventListener(type, (event) => this.#receive(event), first);
    contentWindow.addEventListener('wheel', (event) => this.#scroll(event), first);
    // The pointer went into a frame or out of the window: what it was over last is not pointed at any more.
    contentDocument.documentElement?.addEventListener('mouseleave', () => this.#options.host.hide(), first);
    if (contentDocument.body) contentDocument.body.style.cssText = 'margin:0;height:100vh;cursor:crosshair';
  }

  /** The page is its own again. The rest of a click that was begun is still kept from it. */
  end(): void {
    this.#isDone = true;
    this.#options.host.hide();
    this.#window.setTimeout(() => this.#listening.abort(), AFTER_MS);
  }

  #receive(event: Event): void {
    const { type } = event;
    // Events of the cover are of another window, so their kind goes by their name.
    const key = type.startsWith('key') ? (event as KeyboardEvent) : undefined;
    // Keys of the browser itself, such as reload and zoom.
    if (key && (key.ctrlKey || key.metaKey || key.altKey || /^F\d/.test(key.key))) return;
    event.stopImmediatePropagation();
    if (event.cancelable && type !== 'touchmove' && type !== 'touchstart') event.preventDefault();
    if (this.#isDone) return;
    if (type === 'keydown' && key) this.#press(key.key);
    if (type === 'keyup' && key) this.#release(key.key);
    if (type === 'pointermove') this.#follow(event as MouseEvent);
    if (type === 'click' && (event as MouseEvent).button === 0) this.#follow(event as MouseEvent, true);
  }

  #below({ clientX, clientY }: MouseEvent): Element | undefined {
    return this.#options.host.below(() => elementAt(this.#window.document, clientX, clientY));
  }

  #scroll(event: WheelEvent): void {
    const lines = event.deltaMode === 0 ? 1 : 16;
    scrollBelow(this.#below(event), event.deltaX * lines, event.deltaY * lines);
    if (event.cancelable) event.preventDefault();
    this.#draw();
  }

  #follow(event: MouseEvent, isPick = false): void {
    const { host } = this.#options;
    const at = this.#below(event);
    if (!at || isFrame(at)) {
      this.#draw();
      host.hide();
      return;
    }
    // Keys are for the frame that the pointer is in.
    if (!host.cover.contentDocument?.hasFocus() && mayTakeFocus(this.#window)) host.cover.contentWindow?.focus();
    this.#point(at);
    if (isPick) this.#options.onPick(at);
  }

  #press(key: string): void {
    this.#pressed = undefined;
    if (key === 'Escape') {
      this.#pressed = { key, act: this.#options.onLeave };
      return;
    }
    const isStep = (stepKeys as readonly string[]).includes(key);
    if (!isStep && key !== 'Enter') return;
    const from = this.#at?.isConnected ? this.#at : undefined;
    const at = !from ? firstTarget(this.#window.document) : isStep ? stepTarget(from, key as StepKey) : from;
    if (isFrame(at) && (key === 'Enter' || key === 'ArrowDown') && at === from) {
      (at as HTMLIFrameElement).contentWindow?.focus();
      return;
    }
    this.#point(at);
    at.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    this.#draw();
    if (key === 'Enter' && from) this.#pressed = { key, act: () => this.#options.onPick(at) };
  }

  /** What ends it waits until the key is let go: the page must not hear that either. */
  #release(key: string): void {
    const pressed = this.#pressed;
    this.#pressed = undefined;
    if (pressed?.key === key) pressed.act();
  }

  #point(at: Element): void {
    this.#at = at;
    this.#draw();
  }

  #draw(): void {
    const { host } = this.#options;
    if (this.#isDone) return;
    cutHoles(host.cover, findAll(this.#window.document.documentElement, 'iframe,frame', 60));
    const at = this.#at;
    if (!at) return;
    if (!at.isConnected) host.hide();
    else {
      const spot = isFrame(at) ? at : spotOf(at);
      host.outline(spot, textOf(spot));
    }
  }
}
