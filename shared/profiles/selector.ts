/** Longest CSS selector of a locator; a longer one is tied to every detail of a page. */
export const MAX_SELECTOR = 300;

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/**
 * Whether a text may be a CSS selector: brackets and quotes in pairs, a start and an end that a selector can have, and
 * nothing of a style sheet in it. For where no browser is at hand to ask; a browser knows better.
 */
export function looksLikeSelector(css: string): boolean {
  const text = css.trim();
  if (text === '' || text.length > MAX_SELECTOR || !isBalanced(text)) return false;
  return text.split(',').every((part) => part.trim() !== '') && selectorText.test(text) && !brokenPart.test(text);
}

const selectorText = /^(?:[\p{L}_*.#[:&-]|\\)(?:[^{};<@!?$%|`]|\$=|\|=)*$/u;
/** A combinator at an end or twice, a class or id without a name, a pseudo-class without one, a figure as a tag. */
const brokenPart =
  /^[>+~]|[>+~]\s*(?:$|[>+~,)])|[.#:](?=$|[\s>+~,.#)\]])|:::|[.#]\d|(?:^|[\s>+~,(])\d+(?![^[(]*[)\]])/u;

/** Every bracket and quote that opens also closes, in order. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  let quote: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\\') at += 1;
    else if (quote) quote = character === quote ? undefined : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (closing[character]) open.push(closing[character]);
    else if ((character === ')' || character === ']') && open.pop() !== character) return false;
  }
  return open.length === 0 && quote === undefined;
}
