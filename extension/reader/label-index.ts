import { type FactAreaId, factAreas } from '../../shared/facts/areas.ts';
import { areaOf, type FactName, factNames, vocabulary } from '../../shared/facts/vocabulary.ts';
import { ofText } from './memo.ts';
import { normalise } from './normalise.ts';

/** A fact that a label may stand for. `needsContext`: only under a heading of the fact's own area. */
export interface LabelMatch {
  readonly fact: FactName;
  readonly needsContext: boolean;
}

/**
 * Notes behind a label that say nothing about which fact it is: form, unit, obligation. Not just anything in brackets:
 * "geboortedatum (moeder)" is someone else's.
 */
const decoration =
  /\s*[([](?:dd-mm-jjjj|dd-mm-yyyy|dd\/mm\/yyyy|verplicht|verplicht veld|optioneel|required|optional|d\.?d\.?|datum|date|ja\/nee|j\/n|uren|per week|weken|maanden|dagen|vast|wmo|jeugdwet|alleen-lezen|read-only|cijfer|score|1-10|0-10|\d+)[)\]]$| (?:dd-mm-jjjj|dd-mm-yyyy|verplicht|optioneel)$/gu;

/**
 * Words that don't change which fact a label means. Not "op", "door", "met", "tot": "ondertekend op" and "ondertekend
 * door" are two facts.
 */
const fillers = new Set(
  'de,het,een,van,over,onze,ons,uw,jouw,mijn,deze,dit,die,is,was,wordt,werd,zijn,heeft,the,a,of,our,your,this,is'.split(
    ',',
  ),
);

/**
 * Singular and plural are one: "risico's", "doelen", "gesprekken", "afspraken". Long vowels are written short, as in
 * the plural. Only ever compared with another stem.
 */
function stem(word: string): string {
  const singular = word.length > 4 ? word.replace(/(?:'s|en|s)$/u, '') : word;
  return singular.replace(/([bdfgklmnprst])\1$/u, '$1').replaceAll(/([aeou])\1/gu, '$1');
}

/**
 * A label without what does not tell: fillers left out, plurals folded, the rest in any order, so that "bewaren van
 * medicatie", "medicatie bewaren" and "bewaren medicatie" are one.
 */
function keyOf(label: string): string {
  return [...new Set(tokensOf(label))].sort().join(' ');
}

function tokensOf(label: string): readonly string[] {
  const words = label.split(/[^\p{L}\p{N}'.]+/u).filter((word) => word !== '' && !fillers.has(word));
  return words.map(stemOfWord);
}

const stemOfWord = ofText((word) => stem(writtenOut(word)));

/** Short forms on crowded screens: "einddat.", "dat. ondertekening", "ondertekend d.d.". */
function writtenOut(word: string): string {
  if (/^d\.?d\.?$/u.test(word)) return 'op';
  return word.replace(/(?:dat|dtm|dt)\.?$/u, 'datum');
}

/** Whether two phrases share a word, whatever its number: "evaluaties" and "evaluatie met cliënt". */
export function sharesWord(one: string, other: string): boolean {
  const words = new Set(keyOf(normalise(one)).split(' '));
  return keyOf(normalise(other))
    .split(' ')
    .some((word) => word !== '' && words.has(word));
}

/** The forms under which a label is looked up: as it stands, without decoration, without "datum" in front. */
export function labelForms(label: string): readonly string[] {
  const plain = normalise(label);
  const bare = normalise(plain.replaceAll(decoration, ''));
  const forms = [plain, bare, bare.replace(/\.$/u, ''), bare.replace(/^datum /u, '')];
  return [...new Set([...forms, ...forms.map(keyOf)])].filter(Boolean);
}

function contextWordsOf(area: FactAreaId): readonly string[] {
  const { nl, en } = factAreas[area].contextWords;
  return [...nl, ...en].map(normalise);
}

const areaWords = (Object.keys(factAreas) as FactAreaId[]).flatMap((area) =>
  contextWordsOf(area).map((word) => ({ area, word })),
);

const wholeWords = new Map<string, RegExp>();

/** The word by itself, singular or plural ("beschikking", "beschikkingen"). */
function wholeWord(word: string): RegExp {
  // Letters, spaces, hyphens and apostrophes: nothing to escape.
  const known = wholeWords.get(word) ?? new RegExp(` ${word}(?:en|s|'s)? `, 'u');
  wholeWords.set(word, known);
  return known;
}

/**
 * The areas that a heading, caption or tab puts what is below it in; the one named first counts, so that
 * "Evaluaties van het plan" is about evaluations.
 */
export const areasIn: (phrase: string) => readonly FactAreaId[] = ofText(findAreas);

function findAreas(phrase: string): readonly FactAreaId[] {
  const plain = ` ${normalise(phrase).replaceAll(/[^\p{L}\p{N}'-]+/gu, ' ')} `;
  const hits = areaWords
    .map(({ area, word }) => ({ area, word, at: plain.search(wholeWord(word)) }))
    .filter(({ at }) => at >= 0);
  // A compound is about what it begins with ("medicatieoverzicht"), unless it is a word of the list itself.
  if (hits.length === 0) {
    const compounds = areaWords.filter(({ word }) => word.length >= 6 && plain.includes(` ${word}`));
    return [...new Set(compounds.map(({ area }) => area))];
  }
  const first = Math.min(...hits.map(({ at }) => at));
  const longest = Math.max(0, ...hits.filter(({ at }) => at === first).map(({ word }) => word.length));
  return [...new Set(hits.filter(({ at, word }) => at === first && word.length === longest).map(({ area }) => area))];
}

const namesOfThings = new Set(areaWords.map(({ word }) => word));

const documents: ReadonlySet<FactAreaId> = new Set(['agreement', 'plan', 'evaluation', 'risk', 'medication']);

/** The name of a document itself, as "zorgovereenkomst" in a list of documents, is followed by the day of upload. */
function isDocument(fact: FactName): boolean {
  return vocabulary[fact].type === 'date' && documents.has(areaOf(fact));
}

/**
 * A label as it stands, and its key. Not when only one word of several is left: "over de cliënt" is not "cliënt", "mijn
 * doelen" not "doelen".
 */
function formsInIndex(label: string): ReadonlySet<string> {
  const key = keyOf(label);
  return new Set(key.includes(' ') || !label.includes(' ') ? [label, key] : [label]);
}

function buildIndex(): ReadonlyMap<string, readonly LabelMatch[]> {
  const index = new Map<string, LabelMatch[]>();
  const add = (label: string, fact: FactName, needsContext: boolean) => {
    // "Datum" in front is left out on screen only: what is called "datum plan" is not "plan".
    for (const form of formsInIndex(normalise(label))) {
      const matches = index.get(form) ?? [];
      const same = matches.find((match) => match.fact === fact);
      if (!same) index.set(form, [...matches, { fact, needsContext }]);
      else if (same.needsContext && !needsContext)
        index.set(form, [...matches.filter((m) => m !== same), { fact, needsContext }]);
    }
  };
  for (const fact of factNames) {
    const { origin, labels, labelsInContext, values = {} } = vocabulary[fact];
    if (origin === 'configuration' || origin === 'judged') continue;
    // "Definitief" names a plan's status when it stands as a value; it is no label for one.
    const words = new Set(Object.values(values).flat().map(normalise));
    for (const label of [...labels.nl, ...labels.en]) {
      const isThing = isDocument(fact) && namesOfThings.has(normalise(label));
      if (!words.has(normalise(label))) add(label, fact, isThing);
    }
    for (const label of [...(labelsInContext?.nl ?? []), ...(labelsInContext?.en ?? [])]) add(label, fact, true);
  }
  // A label that several facts have as their own says nothing without its surroundings.
  for (const [label, matches] of index) {
    if (matches.filter(({ needsContext }) => !needsContext).length > 1)
      index.set(
        label,
        matches.map((match) => ({ ...match, needsContext: true })),
      );
  }
  return index;
}

const areaKeys = areaWords.map(({ area, word }) => ({ area, word, tokens: [...new Set(tokensOf(word))] }));

/** Every fact of an area by the keys of its labels, also those that count only in its context. */
const indexOfArea = new Map<FactAreaId, ReadonlyMap<string, ReadonlySet<FactName>>>();

function labelsOfArea(area: FactAreaId): ReadonlyMap<string, ReadonlySet<FactName>> {
  const known = indexOfArea.get(area);
  if (known) return known;
  const keys = new Map<string, Set<FactName>>();
  for (const [label, matches] of index) {
    for (const { fact } of matches) {
      if (areaOf(fact) !== area) continue;
      const key = keyOf(label);
      keys.set(key, (keys.get(key) ?? new Set()).add(fact));
    }
  }
  indexOfArea.set(area, keys);
  return keys;
}

/** What is left of a label without the name of an area: "status" of "status zorgplan", "status" of "planstatus". */
function withoutName(tokens: readonly string[], name: readonly string[], word: string): string | undefined {
  if (name.every((token) => tokens.includes(token))) {
    return tokens
      .filter((token) => !name.includes(token))
      .sort()
      .join(' ');
  }
  const [only] = tokens;
  if (!only || tokens.length > 1 || word.length < 4 || !only.startsWith(word)) return undefined;
  return only.slice(word.length).replace(/^(?:s|-)/u, '');
}

/**
 * A label that names its own area settles itself: "Ondertekend op (zorgplan)", "Status zorgplan", "Datum overdracht" are
 * what "Ondertekend op", "Status" and "Datum" are under a heading with that name.
 */
function namingItsArea(label: string): readonly LabelMatch[] {
  const tokens = [...new Set(tokensOf(label))];
  if (tokens.length > 6) return [];
  const facts = new Set<FactName>();
  for (const { area, word, tokens: name } of areaKeys) {
    const rest = withoutName(tokens, name, word);
    if (rest) for (const fact of labelsOfArea(area).get(rest) ?? []) facts.add(fact);
  }
  return [...facts].map((fact) => ({ fact, needsContext: facts.size > 1 }));
}

const index = buildIndex();

/** The text is the name of an area itself ("Ondersteuningsplan"): as a title it heads a block, it labels no value. */
export function namesThing(text: string): boolean {
  return namesOfThings.has(normalise(text));
}

/** Longest label of the vocabulary, in characters; a longer text is no label. */
export const LONGEST_LABEL = Math.max(...[...index.keys()].map((label) => label.length)) + 30;

let siteLabels: ReadonlyMap<string, readonly LabelMatch[]> = new Map();

/** From now on these labels count too, before those of the vocabulary. One page has one site, so this holds for all of it. */
export function countSiteLabels(labels: Readonly<Record<string, FactName>>): void {
  siteLabels = new Map(
    Object.entries(labels).map(([label, fact]) => [normalise(label), [{ fact, needsContext: false }]]),
  );
}

/** The facts that a label on screen may stand for; none when neither the vocabulary nor the site knows it. */
export function matchLabel(label: string): readonly LabelMatch[] {
  if (label.length > LONGEST_LABEL) return [];
  const ofSite = siteLabels.size > 0 ? siteLabels.get(normalise(label)) : undefined;
  if (ofSite) return ofSite;
  return inVocabulary(label);
}

const inVocabulary = ofText((label): readonly LabelMatch[] => {
  const isDay = /^datum /u.test(normalise(label));
  for (const form of labelForms(label)) {
    // "Datum belasting" is a day, and not what is called "belasting"; as a label of its own it is found as it stands.
    const isWhole = !isDay || form.includes('datum');
    const matches = index.get(form)?.filter(({ fact }) => isWhole || vocabulary[fact].type === 'date') ?? [];
    if (matches.length > 0) return matches;
  }
  const bare = normalise(normalise(label).replaceAll(decoration, ''));
  const days = dayOfThing(bare);
  return days.length > 0 ? days : namingItsArea(bare);
}, 20_000);

/** "Risicotaxatie op", "Zorgplan d.d.": the day of a thing, and not the thing in a list of documents. */
function dayOfThing(label: string): readonly LabelMatch[] {
  const thing = label.replace(/ (?:op|d\.?d\.?|gedaan op|gehouden op|on)$/u, '');
  const matches = thing === label ? [] : (index.get(thing) ?? index.get(keyOf(thing)) ?? []);
  const dates = matches.filter(({ fact }) => vocabulary[fact].type === 'date');
  return dates.map(({ fact }) => ({ fact, needsContext: dates.length > 1 || !namesOfThings.has(thing) }));
}
