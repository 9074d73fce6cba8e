import { looksLikeSelector } from '../../../shared/profiles/selector.ts';
import type { StabilityReason } from '../../messaging/picker-messages.ts';
import { isOnScreen } from '../../reader/profile/headings.ts';
import { indexOf } from '../../reader/profile/page-index.ts';
import type { MayBeOfClient } from './client-words.ts';
import { isGeneratedName } from './generated-name.ts';

export interface CssProposal {
  readonly css: string;
  readonly reasons: readonly StabilityReason[];
}

interface Step {
  readonly css: string;
  readonly reason?: StabilityReason;
}

const MOST_STEPS = 8;
const plainName = /^[A-Za-z][\w-]{1,60}$/;
/** What tells the state of an element, or which of several it is, and not what it is. */
const changing =
  /^data-(?:state|index|active|selected|focus|hover|open|orientation|with|reactroot|mantine|radix|v-|test|cy|qa)/;

/** Attributes by which somebody named this element on purpose. */
function ownAttributes(element: Element, mayBeOfClient: MayBeOfClient): readonly Step[] {
  return [...element.attributes].flatMap(({ name, value }): Step[] => {
    const isNaming = name === 'name' || name === 'itemprop' || (name.startsWith('data-') && !changing.test(name));
    if (!isNaming || !/^[A-Za-z][\w .-]{1,60}$/.test(value)) return [];
    if (isGeneratedName(value) || isGeneratedName(name.slice(5)) || mayBeOfClient(value)) return [];
    return [{ css: `[${name}="${value}"]`, reason: 'own-attribute' }];
  });
}

/** The ways in which an element is named by itself, surest first. */
function namesOf(element: Element, mayBeOfClient: MayBeOfClient): readonly Step[] {
  const id = element.id;
  const byId: Step[] =
    plainName.test(id) && !isGeneratedName(id) && !mayBeOfClient(id)
      ? [{ css: `#${id}`, reason: 'own-attribute' }]
      : [];
  const classes = [...element.classList].filter(
    (name) => plainName.test(name) && !isGeneratedName(name) && !mayBeOfClient(name),
  );
  return [
    ...byId,
    ...ownAttributes(element, mayBeOfClient),
    ...classes.map((name): Step => ({ css: `.${name}`, reason: 'class-name' })),
  ];
}

/** Which child it is of what it stands in. */
function placeAmong(element: Element): Step {
  const siblings = [...(element.parentElement ?? (element.getRootNode() as ParentNode)).children];
  const same = siblings.filter(({ localName }) => localName === element.localName);
  if (same.length < 2) return { css: element.localName };
  return { css: `${element.localName}:nth-of-type(${same.indexOf(element) + 1})`, reason: 'position' };
}

/**
 * A selector that finds this element alone: by a name of its own, or by its place in the nearest block with one. Names
 * that a build makes up are used only when there is nothing else.
 */
export function cssFor(root: Element, target: Element, mayBeOfClient: MayBeOfClient): CssProposal | undefined {
  const isAlone = (css: string) => {
    if (!looksLikeSelector(css)) return false;
    const found = indexOf(root).select(css).filter(isOnScreen);
    return found.length === 1 && found[0] === target;
  };
  const own = namesOf(target, mayBeOfClient).find(({ css }) => isAlone(css));
  if (own) return { css: own.css, reasons: reasonsOf([own]) };
  let path: readonly Step[] = [placeAmong(target)];
  for (let at = target.parentElement, steps = 0; at && steps < MOST_STEPS; at = at.parentElement, steps += 1) {
    const inner = path.map(({ css }) => css).join(' > ');
    const last = namesOf(target, mayBeOfClient);
    for (const name of namesOf(at, mayBeOfClient)) {
      // By a name of its own within the block, else by its place in it.
      const named = last.find(({ css }) => isAlone(`${name.css} ${css}`));
      if (named) return { css: `${name.css} ${named.css}`, reasons: reasonsOf([name, named]) };
      if (isAlone(`${name.css} > ${inner}`))
        return { css: `${name.css} > ${inner}`, reasons: reasonsOf([name, ...path]) };
    }
    path = [placeAmong(at), ...path];
    if (path.length > MOST_STEPS) break;
  }
  const whole = path.map(({ css }) => css).join(' > ');
  return isAlone(whole) ? { css: whole, reasons: reasonsOf(path) } : undefined;
}

function reasonsOf(steps: readonly Step[]): StabilityReason[] {
  return [...new Set(steps.flatMap(({ reason }) => reason ?? []))];
}
