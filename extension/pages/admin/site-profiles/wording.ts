import type { FactValue } from '../../../../shared/domain/fact.ts';
import { type FactName, isFactName, vocabulary } from '../../../../shared/facts/vocabulary.ts';
import type { ItemPlace, Locator } from '../../../../shared/profiles/locator.ts';
import type { IdentityPlace, SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import type { Format } from '../../i18n/format.ts';
import type { SiteProfilesTexts } from '../../i18n/nl-admin-site-profiles.ts';
import type { TitleOf } from '../facts/fact-titles.tsx';

function itemPlaceText(place: ItemPlace, { locator }: SiteProfilesTexts): string {
  if ('column' in place) return locator.column(place.column);
  if ('label' in place) return locator.label(place.label);
  return 'testId' in place ? locator.testId(place.testId) : locator.css(place.css);
}

/** A locator as a person would say it. */
export function locatorText(each: Locator, texts: SiteProfilesTexts): string {
  const { locator } = texts;
  const parts: (string | undefined)[] = [];
  if ('label' in each) parts.push(locator.label(each.label), each.within && locator.within(each.within));
  else if ('role' in each) parts.push(locator.role(each.name));
  else if ('testId' in each) parts.push(locator.testId(each.testId));
  else if ('css' in each) parts.push(locator.css(each.css));
  else if ('column' in each) {
    parts.push(locator.column(each.column), each.table && locator.table(each.table), each.row && locator.row[each.row]);
  } else {
    parts.push('heading' in each.list ? locator.listBelow(each.list.heading) : locator.listIn(each.list.css));
    parts.push(each.item && locator.item(each.item), each.date && locator.date(itemPlaceText(each.date, texts)));
  }
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

export function identityText(place: IdentityPlace, { recognition }: SiteProfilesTexts): string {
  switch (place.from) {
    case 'label':
      return recognition.place.label(place.labels.join(' / '));
    case 'css':
      return recognition.place.css(place.css);
    case 'path':
      return recognition.place.path(place.pattern);
    case 'query':
      return recognition.place.query(place.name);
  }
}

/** What was read, in the words of the screen: days as days, codes as what they mean. */
export function valueText(fact: FactName, value: FactValue, texts: SiteProfilesTexts, format: Format): string {
  if (Array.isArray(value)) {
    const days = value.flatMap(({ date }) => (date ? [date] : [])).sort();
    const [first] = days;
    const last = days.at(-1);
    const span = first && last ? texts.value.between(format.date(first), format.date(last)) : undefined;
    return [texts.value.entries(value.length), ...(span ? [span] : [])].join(': ');
  }
  if (typeof value === 'boolean') return value ? texts.value.yes : texts.value.no;
  const { type, values } = vocabulary[fact];
  if (type === 'date' && typeof value === 'string') return format.date(value);
  return String(values?.[String(value)]?.[0] ?? value);
}

/** Where in a profile something stands, in words: `pages[0].facts[1].locate[0]`. */
export function spotText(path: string, profile: SiteProfile, texts: SiteProfilesTexts, nameOf: TitleOf): string {
  const { spot } = texts;
  const keys = path
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split(/[.[]/)
    .filter(Boolean);
  const index = Number(keys[1] ?? Number.NaN);
  const [first] = keys;
  if (first === 'matches') return Number.isNaN(index) ? spot.allMatches : spot.matches(index + 1);
  if (first === 'dossierId') return Number.isNaN(index) ? spot.allIdentity : spot.identity(index + 1);
  if (first === 'pages' && !Number.isNaN(index)) {
    const page = profile.pages[index];
    const field = keys[2] === 'facts' ? page?.facts[Number(keys[3])] : undefined;
    const fact = field && isFactName(field.fact) ? nameOf(field.fact) : undefined;
    const locator = keys[4] === 'locate' && keys[5] !== undefined ? spot.locator(Number(keys[5]) + 1) : undefined;
    const part = keys[2] === 'when' ? spot.when : keys[2] === 'seen' ? spot.seen : undefined;
    return [spot.screen(page?.title ?? ''), fact, locator, part].filter(Boolean).join(' › ');
  }
  if (first === 'labels' || first === 'emptyWords' || first === 'values') return spot.words;
  if (first === 'name' || first === 'id' || first === 'version') return spot[first];
  return first ?? spot.start;
}
