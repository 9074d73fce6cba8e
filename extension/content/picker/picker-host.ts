import css from './picker.css?inline';
import { createCover } from './picker-cover.ts';
import type { PickerTexts } from './picker-texts.ts';

/** The name that the reader passes over: what we show is no part of the page. */
const hostName = 'dossierlens-overlay';
export const pickerAttribute = 'data-dossierlens-picker';

/** Set on the element itself, and important, so that no style of the page touches it. */
const hostStyle: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  'z-index': '2147483647',
  display: 'block',
  width: 'auto',
  height: 'auto',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  background: 'transparent',
  // Only the cover takes the pointer, so that a hole in it is a hole.
  'pointer-events': 'none',
};

/** What lies over the page while somebody points: a cover, an outline of what is pointed at, and what to do. */
export class PickerHost {
  readonly #host: HTMLElement;
  /** Where the pointer is followed. */
  readonly cover: HTMLIFrameElement;
  readonly #outline: HTMLElement;
  readonly #chip: HTMLElement;
  readonly #status: HTMLElement;
  readonly #texts: PickerTexts;

  /** @param isTop only the page itself says what to do, not each frame in it */
  constructor(document: Document, texts: PickerTexts, isTop: boolean) {
    for (const old of document.querySelectorAll(`[${pickerAttribute}]`)) old.remove();
    this.#texts = texts;
    this.#host = document.createElement(hostName);
    this.#host.setAttribute(pickerAttribute, '');
    this.#host.setAttribute('data-dossierlens-ignore', '');
    this.#host.setAttribute('popover', 'manual');
    for (const [name, value] of Object.entries(hostStyle)) this.#host.style.setProperty(name, value, 'important');
    const shadow = this.#host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    this.#outline = part(document, 'outline');
    this.#chip = part(document, 'chip');
    this.#outline.append(this.#chip);
    this.#status = part(document, 'bar');
    this.#status.setAttribute('role', 'status');
    this.cover = createCover(document);
    shadow.append(style, this.cover, this.#outline);
    if (isTop) {
      const task = document.createElement('strong');
      task.textContent = texts.task;
      const keys = document.createElement('span');
      keys.textContent = texts.keys;
      this.#status.append(task, keys);
      shadow.append(this.#status);
    }
    document.documentElement.append(this.#host);
    // Above dialogs of the page too.
    this.#host.showPopover?.();
    this.hide();
  }

  /** Does something as if the cover were not there: asking what lies below it. */
  below<T>(task: () => T): T {
    this.cover.style.pointerEvents = 'none';
    const result = task();
    this.cover.style.pointerEvents = 'auto';
    return result;
  }

  /** @param text what the element shows */
  outline(element: Element, text: string): void {
    const { left, top, width, height } = element.getBoundingClientRect();
    const { style } = this.#outline;
    style.transform = `translate(${left}px, ${top}px)`;
    style.width = `${width}px`;
    style.height = `${height}px`;
    this.#outline.hidden = false;
    this.#outline.classList.toggle('low', top < 30);
    this.#chip.textContent = text === '' ? this.#texts.empty : text.slice(0, 80);
  }

  hide(): void {
    this.#outline.hidden = true;
  }

  showChosen(): void {
    this.#status.replaceChildren(this.#texts.chosen);
  }

  remove(): void {
    this.#host.remove();
  }
}

function part(document: Document, name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}
