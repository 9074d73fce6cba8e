import { type FactName, vocabulary } from '../facts/vocabulary.ts';
import { hasIndependent } from './independence.ts';
import type { ItemPlace, Locator } from './locator.ts';
import { type ProfileProblem, problemAt } from './profile-problem.ts';
import { looksLikeSelector } from './selector.ts';
import type { IdentityPlace, ProfileFact, ProfilePage, SiteProfile } from './site-profile.ts';

export interface ProfileCheckOptions {
  /** Whether a gap hangs on the fact; such a fact needs two independent locators. */
  readonly decidesGap?: (fact: FactName) => boolean;
  /** Whether the browser takes a text as a CSS selector. */
  readonly isSelector?: (css: string) => boolean;
}

type Path = readonly PropertyKey[];

/** What a schema can't say: selectors, names that occur twice, facts and locators that don't go together. */
export function profileProblems(profile: SiteProfile, options: ProfileCheckOptions): ProfileProblem[] {
  const isSelector = options.isSelector ?? looksLikeSelector;
  return [
    ...twice(profile.pages.map(({ id }) => id)).map((index) =>
      problemAt(['pages', index, 'id'], `Er is al een scherm met de naam "${profile.pages[index]?.id}".`),
    ),
    ...identityProblems(profile.dossierId),
    ...profile.pages.flatMap((page, index) => pageProblems(page, ['pages', index], options)),
    ...Object.entries(profile.labels ?? {}).flatMap(([label, fact]) => readable(fact, ['labels', label])),
    ...valueProblems(profile),
    ...selectorsIn(profile, [])
      .filter(({ css }) => !isSelector(css))
      .map(({ path, css }) => problemAt(path, `"${css.slice(0, 60)}" is geen geldige CSS-selector.`)),
  ];
}

/** Places in the list where a text stands that stood there before. */
function twice(texts: readonly string[]): number[] {
  return texts.flatMap((text, index) => (texts.indexOf(text) < index ? [index] : []));
}

function identityProblems(places: readonly IdentityPlace[]): ProfileProblem[] {
  const withoutId = places.flatMap((place, index) =>
    place.from === 'path' && !place.pattern.split('/').includes(':id')
      ? [problemAt(['dossierId', index, 'pattern'], 'Zeg met :id welk stuk van het adres het nummer is.')]
      : [],
  );
  return places.every(({ optional }) => optional)
    ? [...withoutId, problemAt(['dossierId'], 'Minstens een plaats moet er altijd zijn, dus niet optional.')]
    : withoutId;
}

function pageProblems(page: ProfilePage, path: Path, options: ProfileCheckOptions): ProfileProblem[] {
  const { when, facts, seen = [] } = page;
  const names = facts.map(({ fact }) => fact);
  const hasSign = Object.values(when).some((sign) => sign !== undefined);
  const hasAnchor =
    [when.heading, when.label, when.tab, when.css].some((sign) => sign !== undefined) ||
    facts.some(({ fact, expect }) => !seen.includes(fact) && (expect?.min ?? 1) > 0);
  return [
    ...(hasSign ? [] : [problemAt([...path, 'when'], 'Geef minstens een kenmerk: path, heading, label, tab of css.')]),
    ...twice(names).map((index) =>
      problemAt(
        [...path, 'facts', index, 'fact'],
        `"${names[index]}" staat al op dit scherm. Voeg de vindplaatsen samen.`,
      ),
    ),
    ...facts.flatMap((field, index) => fieldProblems(field, [...path, 'facts', index], options)),
    ...seen.flatMap((fact, index) =>
      names.includes(fact)
        ? []
        : [
            problemAt(
              [...path, 'seen', index],
              `Zet "${fact}" ook bij facts, met de plek waar het staat als het er is.`,
            ),
          ],
    ),
    ...(seen.length > 0 && !hasAnchor
      ? [
          problemAt(
            [...path, 'seen'],
            'Zonder kop, label, tab of een gegeven dat er altijd staat, is niet te zien of dit scherm compleet is.',
          ),
        ]
      : []),
  ];
}

function fieldProblems(field: ProfileFact, path: Path, { decidesGap }: ProfileCheckOptions): ProfileProblem[] {
  const { fact, locate, as, expect, decides } = field;
  const { type, itemOf } = vocabulary[fact];
  const texts = locate.map((locator) => JSON.stringify(locator));
  const needsTwo = (decides || decidesGap?.(fact)) && !hasIndependent(locate);
  return [
    ...readable(fact, [...path, 'fact']),
    ...(itemOf
      ? [problemAt([...path, 'fact'], `"${fact}" hoort bij elke regel van "${itemOf}". Zet het daar bij fields.`)]
      : []),
    ...(as && as !== type ? [problemAt([...path, 'as'], `"${fact}" is van de soort ${type}, niet ${as}.`)] : []),
    ...(expect && expect.max < expect.min
      ? [problemAt([...path, 'expect'], 'Het hoogste aantal is kleiner dan het laagste.')]
      : []),
    ...twice(texts).map((index) => problemAt([...path, 'locate', index], 'Deze vindplaats staat er al.')),
    ...(needsTwo
      ? [
          problemAt(
            [...path, 'locate'],
            `Van "${fact}" hangt af of iets ontbreekt. Geef twee vindplaatsen die los van elkaar staan, zoals een label en een css.`,
          ),
        ]
      : []),
    ...locate.flatMap((locator, index) => locatorProblems(fact, locator, [...path, 'locate', index])),
  ];
}

function locatorProblems(fact: FactName, locator: Locator, path: Path): ProfileProblem[] {
  const isList = vocabulary[fact].type === 'list';
  if ('column' in locator && isList) {
    return [problemAt([...path, 'column'], `"${fact}" is een lijst. Gebruik list; de kolom hoort bij fields of date.`)];
  }
  if (!('list' in locator)) return [];
  if (!isList) return [problemAt([...path, 'list'], `"${fact}" is geen lijst. Gebruik label, css of column.`)];
  const places = [
    ...(locator.date ? [[['date'], locator.date] as const] : []),
    ...Object.entries(locator.fields ?? {}).map(([name, place]) => [['fields', name], place] as const),
  ];
  return [
    ...Object.keys(locator.fields ?? {}).flatMap((name) =>
      fieldOfList(name as FactName, fact, [...path, 'fields', name]),
    ),
    ...places.flatMap(([at, place]) => itemPlaceProblems(place, locator.item !== undefined, [...path, ...at])),
  ];
}

function fieldOfList(field: FactName, list: FactName, path: Path): ProfileProblem[] {
  const { itemOf, latestOf } = vocabulary[field];
  return itemOf === list || latestOf === list
    ? []
    : [problemAt(path, `"${field}" is geen gegeven van de regels van "${list}".`)];
}

function itemPlaceProblems(place: ItemPlace, hasItem: boolean, path: Path): ProfileProblem[] {
  if ('column' in place) {
    return hasItem
      ? [problemAt(path, 'Een kolom kan alleen in een tabel; laat item weg of gebruik label of css.')]
      : [];
  }
  return hasItem ? [] : [problemAt(path, 'Zeg met item (css) wat een regel van de lijst is, of noem een kolom.')];
}

/** What a person judges or the organisation sets can't be read from a screen. */
function readable(fact: FactName, path: Path): ProfileProblem[] {
  const { origin } = vocabulary[fact];
  if (origin === 'judged')
    return [problemAt(path, `"${fact}" beoordeelt een mens; het is niet van een scherm te lezen.`)];
  if (origin === 'configuration')
    return [problemAt(path, `"${fact}" stelt de organisatie in; het staat niet in een dossier.`)];
  return [];
}

function valueProblems({ values = {} }: SiteProfile): ProfileProblem[] {
  return Object.entries(values).flatMap(([name, words]) => {
    const { type, values: known = {} } = vocabulary[name as FactName];
    const codes = type === 'boolean' ? ['true', 'false'] : Object.keys(known);
    if (codes.length === 0) {
      return [problemAt(['values', name], `"${name}" heeft geen vaste waarden (soort ${type}).`)];
    }
    return Object.entries(words).flatMap(([text, code]) =>
      codes.includes(code)
        ? []
        : [problemAt(['values', name, text], `"${code}" bestaat niet. Toegestaan: ${codes.join(', ')}.`)],
    );
  });
}

/** Every selector in the profile with its path: the texts under `css` and `item`. */
function selectorsIn(value: unknown, path: Path): { readonly path: Path; readonly css: string }[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => selectorsIn(each, [...path, index]));
  if (typeof value !== 'object' || value === null || path.at(-1) === 'labels' || path.at(-1) === 'values') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    (key === 'css' || key === 'item') && typeof each === 'string'
      ? [{ path: [...path, key], css: each }]
      : selectorsIn(each, [...path, key]),
  );
}
