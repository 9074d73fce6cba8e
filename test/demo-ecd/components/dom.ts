type Child = Node | string | number | null | undefined | false;

/** An element with its attributes and children; `undefined` and `false` leave an attribute out. */
export function el<Name extends string>(
  name: Name,
  attributes?: Readonly<Record<string, string | boolean | undefined>>,
  ...children: readonly Child[]
): Name extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Name] : HTMLElement;
export function el(
  name: string,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...nodes(children));
  return element;
}

export function nodes(children: readonly Child[]): (Node | string)[] {
  return children.flatMap((child) =>
    child === null || child === undefined || child === false
      ? []
      : typeof child === 'number'
        ? [String(child)]
        : [child],
  );
}

/** A style element, because that is what most component libraries leave behind in a shadow root. */
export function css(text: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = text;
  return style;
}
