const roots = new WeakMap<Element, ShadowRoot>();

/** Closed shadow roots are hidden from a page's scripts; the browser gives them to this one through its debugger. */
export function keepClosedRoot(root: ShadowRoot): void {
  roots.set(root.host, root);
}

export function openShadowRoot(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? roots.get(element) ?? null;
}
