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
  /\s*[([](?:dd-mm-jjjj|dd-mm-yyyy|dd\/mm\/yyyy|verplicht|verplicht veld|optioneel|required|optional|d\.?d\.?|datum|date|ja\/nee|j\/n|uren|per week|weken|maanden|dagen|vast|wmo|jeugdwet|alleen-lezen|read-only|\d+)[)\]]$| (?:dd-mm-jjjj|dd-mm-yyyy|verplicht|optioneel)$/gu;

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
  const words = label.split(/[^\p{L}\p{N}'.]+/u).filter((word) => word !== '' && !fillers.has(word));
  return [...new Set(words.map(stem))].sort().join(' ');
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
  const forms = [plain, bare, bare.replace(/^datum /u, '')];
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

/**
 * A label that can mean anything outside its own area. For a single value that is one word ("status", "einddatum"),
 * unless it is a date that names its area ("evaluatiedatum"), and the name of the thing itself: "zorgovereenkomst" in a
 * list of documents is followed by the day of upload, not of signing. For a list it is one word that does not name the
 * area ("uitkomst", "doelen").
 */
function isGeneric(label: string, fact: FactName): boolean {
  const words = contextWordsOf(areaOf(fact));
  const isOneWord = !label.includes(' ');
  if (vocabulary[fact].type === 'list') return isOneWord && !words.some((word) => label.includes(word));
  if (namesOfThings.has(label)) return true;
  return isOneWord && !(label.endsWith('datum') && words.some((word) => label.startsWith(word)));
}

function buildIndex(): ReadonlyMap<string, readonly LabelMatch[]> {
  const index = new Map<string, LabelMatch[]>();
  const add = (label: string, fact: FactName, needsContext: boolean) => {
    for (const form of labelForms(label)) {
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
      if (!words.has(normalise(label))) add(label, fact, isGeneric(normalise(label), fact));
    }
    for (const label of [...(labelsInContext?.nl ?? []), ...(labelsInContext?.en ?? [])]) add(label, fact, true);
  }
  // A label that several facts share says nothing without its surroundings.
  for (const [label, matches] of index) {
    if (matches.length > 1)
      index.set(
        label,
        matches.map((match) => ({ ...match, needsContext: true })),
      );
  }
  return index;
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
  for (const form of labelForms(label)) {
    const matches = index.get(form);
    if (matches) return matches;
  }
  return [];
}, 20_000);
