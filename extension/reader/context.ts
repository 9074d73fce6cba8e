import type { FactAreaId } from '../../shared/facts/areas.ts';
import { areaOf, type FactName, vocabulary } from '../../shared/facts/vocabulary.ts';
import { byIdNear, parentOf } from './composed-tree.ts';
import { HeadedChildren } from './headed-children.ts';
import { areasIn, type LabelMatch, matchLabel } from './label-index.ts';
import { LabelsBeside } from './labels-beside.ts';
import { normalise } from './normalise.ts';
import type { Mark } from './page-scan.ts';
import type { PageView } from './page-view.ts';
import { isTitle } from './titles.ts';

/** Headings that divide a block without saying what it is about. */
const neutral = new Set(
  'algemeen,details,gegevens,kenmerken,status,ondertekening,ondertekeningen,overzicht,informatie,samenvatting,inhoud,afspraken,basisgegevens,algemene gegevens,looptijd,general,details,overview,summary,signatures'.split(
    ',',
  ),
);

/** Blocks in which one looks for something, or is shown how it works: nothing in them is of the dossier. */
const notDossier =
  /^(?:filters?|filteren|filteropties|filter op|zoek|zoeken|zoekopdracht|zoekcriteria|zoekfilters?|(?:geavanceerd|uitgebreid) zoeken|sorteren|sortering|sorteren op|kolommen|kolommen kiezen|kolommen tonen|weergave|legenda|voorbeeld|voorbeelden|help|uitleg|toelichting|instructie|tips|veelgestelde vragen|search|advanced search|filter by|sort|sort by|columns|legend|example|examples|faq)(?: \(\d+\))?$/u;

/** Blocks about someone else: what is said of the client there may be said of that person. */
const otherPerson =
  /(?:^|[^\p{L}])(?:contact|contacten|contactpersoon|contactpersonen|partner|moeder|vader|ouders?|kind|kinderen|gezin|gezinsleden|familie|mantelzorgers?|huisarts|behandelaars?|medewerkers?|begeleiders?|collega'?s?|verwijzers?|voogd|mentor|curator|bewindvoerder|relaties|netwerk|teamleden|gebruikers?|account|profiel|broers?|zussen|zus|mother|father|parents?|children|child|partner|family|colleagues?|users?)(?:$|[^\p{L}])/u;

/** The title of the whole page is often the client's name; what it says about the subject is in the page titles. */
function isPageTitle(found: Element): boolean {
  return found.localName === 'h1' || found.getAttribute('aria-level') === '1';
}

function labelledBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => (byIdNear(element, id)?.textContent ?? '').slice(0, 200)).join(' ');
  return named.trim() || (element.getAttribute('aria-label') ?? '');
}

const namedBlocks =
  'section,article,fieldset,table,form,details,[role="tabpanel"],[role="region"],[role="group"],[role="dialog"],dialog';

interface ReadingTurns {
  /** In which the reading began. */
  readonly turn: number;
  readonly contextTurn: number;
}

/** Finds the headings, captions and tab names above an element, nearest first. What it found holds for one reading. */
export class ContextFinder {
  readonly #view: PageView;
  #headed: { readonly children: HeadedChildren; readonly turn: number } | undefined;
  #cache = new Map<Element, readonly string[]>();
  #pageTitles: readonly string[] = [];
  #beside: LabelsBeside | undefined;

  constructor(view: PageView) {
    this.#view = view;
  }

  /**
   * After the headings were told (`headingsAnew`).
   * @param pageTitles what the page as a whole is about, when no heading says so: current menu item, title, path
   */
  startReading(pageTitles: readonly string[], marks: readonly Mark[]): void {
    this.#cache = new Map();
    this.#pageTitles = pageTitles;
    this.#beside = new LabelsBeside(marks, (element) => this.headingsAbove(element)[0]);
  }

  /**
   * Forgets what the headings head, unless nothing changed by which that is known.
   * @param contextTurn the last turn in which it did
   * @returns to be told all marks of the page, in order; undefined when what is known still holds
   */
  headingsAnew({ turn, contextTurn }: ReadingTurns): HeadedChildren | undefined {
    if (this.#headed && this.#headed.turn >= contextTurn) return undefined;
    const children = new HeadedChildren();
    this.#headed = { children, turn };
    return children;
  }

  /** Headings between the element and the page, nearest first, without the titles of the page as a whole. */
  headingsAbove(element: Element): readonly string[] {
    // From the element up to a parent that is known, then down again: pages nest too deep for recursion.
    const path: Element[] = [];
    let at: Element | null = element;
    for (let parent = parentOf(at); parent && !this.#cache.has(parent); parent = parentOf(at)) {
      path.push(at);
      at = parent;
    }
    path.push(at);
    for (const child of path.reverse().slice(0, -1)) this.#ofParent(child);
    return this.#aboveChild(element);
  }

  #aboveChild(child: Element): readonly string[] {
    const parent = parentOf(child);
    const above = parent ? this.#ofParent(parent) : [];
    const found = parent && this.#headingBefore(parent, child);
    if (!found || isPageTitle(found)) return above;
    return [this.#view.text(found, 200).text, ...above].filter(Boolean);
  }

  #ofParent(parent: Element): readonly string[] {
    const known = this.#cache.get(parent);
    if (known) return known;
    const own = this.#ownTitle(parent);
    const above = this.#aboveChild(parent);
    const names = own === '' ? above : [own, ...above];
    this.#cache.set(parent, names);
    return names;
  }

  /** Titles of a block from inside it: legend, caption, summary, or the name that assistive technology reads out. */
  #ownTitle(element: Element): string {
    if (element.matches('fieldset,table,details')) {
      const title = [...element.children].find((child) => child.matches('legend,caption,summary'));
      if (title) return this.#view.text(title, 200).text;
    }
    return element.hasAttributes() && element.matches(namedBlocks) ? labelledBy(element) : '';
  }

  #headingBefore(parent: Element, child: Element): Element | undefined {
    const headings = this.#headed?.children.of(parent) ?? [];
    for (let index = headings.length - 1; index >= 0; index -= 1) {
      const before = headings[index];
      if (before && before.child.compareDocumentPosition(child) === Node.DOCUMENT_POSITION_FOLLOWING)
        return before.title;
    }
    return undefined;
  }

  /**
   * The one fact that a label stands for here. The nearest heading that names an area decides; where it names none (a
   * goal, a person), or there is none, the labels beside it do when all of them are of one area, and then what the page
   * is about. A label that means one thing wherever it stands needs none of these.
   */
  settle(matches: readonly LabelMatch[], element: Element): FactName | undefined {
    if (matches.length === 0) return undefined;
    const all = this.headingsAbove(element).map((title) => normalise(title));
    if (all.slice(0, 3).some((title) => notDossier.test(title))) return undefined;
    // A section may be named after the very title that is looked at.
    const own = isTitle(element) ? normalise(this.#view.text(element, 200).text) : undefined;
    const headings = all.filter((title) => title !== own && !neutral.has(title));
    const fact = this.#settled(matches, element, own, headings);
    return this.#unlessOfAnother(fact, all, headings);
  }

  #settled(
    matches: readonly LabelMatch[],
    element: Element,
    own: string | undefined,
    headings: readonly string[],
  ): FactName | undefined {
    const sure = matches.filter(({ needsContext }) => !needsContext);
    const [certain] = sure.length === 1 ? sure : [];
    const [nearest] = headings;
    const areas = nearest === undefined ? [] : areasIn(nearest);
    const lists = matches.filter(({ fact }) => vocabulary[fact].type === 'list');
    const inNearest = onlyIn(matches, areas)?.fact;
    if (areas.length > 0 && (inNearest !== undefined || lists.length === 0 || !isSentence(nearest))) {
      return inNearest ?? certain?.fact;
    }
    // A list may be gathered from entries that each have a title of their own ("Leefgebied" of each goal).
    const ofList = headings
      .filter((title) => !isSentence(title))
      .map((title) => this.areasOf(title))
      .find((named) => named.length > 0);
    const gathered = ofList && onlyIn(lists, ofList);
    if (gathered) return gathered.fact;
    if (areas.length > 0 || (ofList && lists.length > 0 && lists.length === matches.length)) return certain?.fact;
    if (certain) return certain.fact;
    const beside = this.#beside?.areasBeside(element);
    if (beside && beside.size > 0) {
      return (onlyIn(matches, [...beside]) ?? onlyIn(matches, this.#beside?.areaAround(element) ?? []))?.fact;
    }
    if (nearest !== undefined) return undefined;
    // Without any heading of its own the block is about what the page is about. A title that names an area itself
    // ("Evaluaties") says that first.
    for (const phrase of [...(own === undefined ? [] : [own]), ...this.#pageTitles]) {
      const ofPage = areasIn(phrase);
      if (ofPage.length > 0) return onlyIn(matches, ofPage)?.fact;
    }
    return undefined;
  }

  /**
   * The areas of lists below a heading: those that it names by its own words, or as the name of a list that the page as a
   * whole has ("Doelen" on the page of the plan). Of anything else below it this says nothing: a goal has a status too.
   */
  areasOf(title: string): readonly FactAreaId[] {
    const named = areasIn(title);
    if (named.length > 0) return named;
    const lists = matchLabel(title).filter(({ fact }) => vocabulary[fact].type === 'list');
    const sure = lists.length === 1 ? lists.filter(({ needsContext }) => !needsContext) : [];
    const ofPage = this.#pageTitles.map((phrase) => areasIn(phrase)).find((areas) => areas.length > 0) ?? [];
    const fitting = sure.length > 0 ? sure : lists.filter(({ fact }) => ofPage.includes(areaOf(fact)));
    return fitting.length === 1 ? fitting.map(({ fact }) => areaOf(fact)) : [];
  }

  /** Whether the label stands in a search or an explanation, where nothing is of the dossier. */
  isOutsideDossier(element: Element): boolean {
    return this.headingsAbove(element)
      .slice(0, 3)
      .some((title) => notDossier.test(normalise(title)));
  }

  #unlessOfAnother(
    fact: FactName | undefined,
    titles: readonly string[],
    headings: readonly string[],
  ): FactName | undefined {
    if (fact === undefined || areaOf(fact) !== 'client' || fact === 'client.legalRepresentative') return fact;
    if (titles.slice(0, 3).some((title) => otherPerson.test(title))) return undefined;
    // A name below "Persoonsgegevens" or "Netwerk" is that of one of several persons.
    const [nearest, ...above] = headings;
    const isNamed = nearest !== undefined && areasIn(nearest).length === 0;
    return isNamed && above.some((title) => areasIn(title).length > 0) ? undefined : fact;
  }
}

/** A goal or a wish as the title of an entry: what it speaks of is not what the block is about. */
function isSentence(title: string | undefined): boolean {
  return title !== undefined && title.split(' ').length >= 5;
}

/** The one match that is of these areas; of several the one that needs no context, when that is only one. */
function onlyIn(matches: readonly LabelMatch[], areas: readonly string[]): LabelMatch | undefined {
  const fitting = matches.filter(({ fact }) => areas.includes(areaOf(fact)));
  if (fitting.length <= 1) return fitting[0];
  const sure = fitting.filter(({ needsContext }) => !needsContext);
  return sure.length === 1 ? sure[0] : undefined;
}
