import type { ListItem } from '../../shared/domain/fact.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import { isElement, isTextNode, walk } from './composed-tree.ts';
import { matchLabel } from './label-index.ts';
import { findValue } from './label-value.ts';
import { tidy } from './normalise.ts';
import type { PageView } from './page-view.ts';
import { parseValue } from './values/parse-value.ts';
import { isSkipped } from './visible-text.ts';

/** More labels than the card of one entry has. */
const MOST_LABELS = 40;
const LONGEST_LABEL = 80;

/** The properties that the card of one entry shows with their labels; a property that stands there twice is left out. */
export function fieldsOfCard(
  card: Element,
  fields: readonly FactName[],
  view: PageView,
): NonNullable<ListItem['fields']> | undefined {
  if (fields.length === 0) return undefined;
  const read: [FactName, ReturnType<typeof parseValue>][] = [];
  walk(card, (node) => {
    if (isElement(node)) return isSkipped(node) ? 'over' : 'into';
    if (!isTextNode(node) || read.length >= MOST_LABELS) return 'over';
    const label = tidy((node.nodeValue ?? '').slice(0, LONGEST_LABEL).split(':', 1)[0] ?? '');
    const [only, ...others] = label.length < 2 ? [] : matchLabel(label).filter(({ fact }) => fields.includes(fact));
    const place = only && others.length === 0 ? findValue(node, () => undefined)?.place : undefined;
    if (only && place) {
      const text = place.text ?? view.text(place.element, 600).text;
      read.push([only.fact, parseValue(only.fact, text, view.dates)]);
    }
    return 'over';
  });
  const once = read.filter(([fact]) => read.filter(([other]) => other === fact).length === 1);
  return once.length > 0 ? (Object.fromEntries(once) as ListItem['fields']) : undefined;
}
