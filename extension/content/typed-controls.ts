import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { closestOf, isWithin } from '../reader/composed-tree.ts';

/** Chosen with a click, without an event that says so. */
const choices = '[role="option"],[role="radio"],[role="checkbox"],[role="switch"],[role="menuitemradio"]';
const groups = '[role="radiogroup"],[role="listbox"],[role="menu"]';

/**
 * Remembers the controls that the worker typed or chose in. What is typed but not saved is not evidence; after saving,
 * a dossier system shows the value anew, makes the control read-only or loads another page.
 */
export class TypedControls {
  readonly #ctx: ContentScriptContext;
  readonly #typed = new WeakSet<Element>();
  /** The same, to go through: a worker types in a few, and a page holds thousands. */
  #all: WeakRef<Element>[] = [];
  readonly #watched = new WeakSet<Node>();

  constructor(ctx: ContentScriptContext) {
    this.#ctx = ctx;
  }

  /** @param root events in a shadow root do not tell outside it where they come from, so each is watched itself */
  watch(root: Document | ShadowRoot): void {
    if (this.#watched.has(root)) return;
    this.#watched.add(root);
    for (const type of ['input', 'change']) root.addEventListener(type, this.#note, true);
    root.addEventListener('click', this.#noteChoice, true);
  }

  /** Whether what an element shows was typed or chosen here: in it, in a control in it, or in the editor around it. */
  isTyped(element: Element): boolean {
    const editor = closestOf(element, '[contenteditable]');
    if (this.#isOpen(element) || (editor && this.#isOpen(editor))) return true;
    return this.#all.some((each) => {
      const control = each.deref();
      return control !== undefined && this.#isOpen(control) && isWithin(control, element);
    });
  }

  #add(control: Element): void {
    if (this.#typed.has(control)) return;
    this.#typed.add(control);
    this.#all = [...this.#all.filter((each) => each.deref()), new WeakRef(control)];
  }

  /** A control that can't be changed any more shows what was saved. */
  #isOpen(element: Element): boolean {
    if (!this.#typed.has(element)) return false;
    const isShut = element.matches(':disabled,[readonly],[aria-readonly="true"],[aria-disabled="true"]');
    return !isShut && element.getAttribute('contenteditable') !== 'false';
  }

  // Not ended by a signal: that would be one of another window to a frame. What listens on does nothing any more.
  readonly #note = (event: Event): void => {
    if (!this.#ctx.isValid) return;
    const [origin = null] = event.composedPath();
    for (const target of [event.target, origin]) if (isElement(target)) this.#add(target);
  };

  readonly #noteChoice = (event: Event): void => {
    if (!this.#ctx.isValid) return;
    const [target = null] = event.composedPath();
    const choice = isElement(target) ? target.closest(choices) : null;
    if (!choice) return;
    this.#add(choice);
    const group = choice.closest(groups);
    if (!group) return;
    this.#add(group);
    // The list of a select of the page's own making hangs anywhere; by its id is known which control it fills.
    if (group.id === '') return;
    for (const control of choice.ownerDocument.querySelectorAll('[aria-controls],[aria-owns]')) {
      const ids = `${control.getAttribute('aria-controls') ?? ''} ${control.getAttribute('aria-owns') ?? ''}`;
      if (ids.split(/\s+/).includes(group.id)) this.#add(control);
    }
  };
}

/** Also of another frame, whose classes are not ours. */
function isElement(target: EventTarget | null): target is Element {
  return (target as Partial<Node> | null)?.nodeType === 1;
}
