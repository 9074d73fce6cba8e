import { areasIn, matchLabel } from '../../../extension/reader/label-index.ts';
import { normalise } from '../../../extension/reader/normalise.ts';
import { absentThing, isEmptyMarker } from '../../../extension/reader/values/empty.ts';
import { factAreas } from '../../../shared/facts/areas.ts';
import { factNames, vocabulary } from '../../../shared/facts/vocabulary.ts';
import { interfacePhrases, markupWords } from './interface-words.ts';

/** The number of a client or dossier, as the reader of identities knows it. */
const identityLabel =
  /^(?:client(?:en)?|patient|zorg-?dossier|dossier|deelnemer|bewoner)s?[\s-]?(?:nummer|nr\.?|no\.?|id|code|number)$/;
/** Of "er zijn nog geen evaluaties vastgelegd" everything but the thing itself. */
const absenceWords =
  'er zijn is nog geen no yet none found recorded gevonden geregistreerd vastgelegd bekend aanwezig ingevoerd toegevoegd gepland beschikbaar gemeld gestart gemaakt opgesteld aangemaakt ingevuld bij voor in op deze dit de het'.split(
    ' ',
  );
/** A phrase of more words is a sentence, and a sentence is about somebody. */
const MOST_WORDS = 8;

function vocabularyPhrases(): string[] {
  const labels = factNames.flatMap((fact) => {
    const { labels: own, labelsInContext, values = {}, title, noneWords = [] } = vocabulary[fact];
    const inContext = labelsInContext ? [...labelsInContext.nl, ...labelsInContext.en] : [];
    return [
      ...own.nl,
      ...own.en,
      ...inContext,
      ...Object.values(values).flat(),
      ...noneWords,
      title?.nl ?? '',
      title?.en ?? '',
    ];
  });
  const areas = Object.values(factAreas).flatMap(({ title, contextWords }) => [
    title.nl,
    title.en,
    ...contextWords.nl,
    ...contextWords.en,
  ]);
  return [...labels, ...areas];
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '');

/** What may stay on a saved page: words of the vocabulary and of screens, and what the person names. */
export interface KnownWords {
  /** A label, a heading, a word for a value, "geen evaluaties": a whole text that says nothing about a person. */
  isKnown(text: string): boolean;
  /** The word of an area ("evaluatie") that a word is, begins or ends with ("jaarevaluatie"); undefined when there is none. */
  areaWord(word: string): string | undefined;
  /** A name in the markup made of such words, such as `plan-signed-date`. */
  isKnownName(name: string): boolean;
}

const builtIn = new Set([...vocabularyPhrases(), ...interfacePhrases].map(normalise));
/** Words that the reader of labels passes over. */
const fillers =
  'de het een van over onze ons uw jouw mijn deze dit die is was wordt werd zijn heeft the a of our your this'.split(
    ' ',
  );
/** A small number in a title of the vocabulary says nothing of the same number on screen. */
const isCount = (word: string) => /^\d{1,3}$/.test(word);
const builtInWords = new Set([...[...builtIn].flatMap(wordsOf).filter((word) => !isCount(word)), ...fillers]);
const inAbsence = new Set([...builtInWords, ...absenceWords]);
const inNames = new Set([...builtInWords, ...markupWords]);

/** The longest first, so that "zorgplan" is not taken for "zorg". Shorter ones begin too many other words. */
const areaWords = Object.values(factAreas)
  .flatMap(({ contextWords }) => [...contextWords.nl, ...contextWords.en])
  .map(normalise)
  .filter((word) => /^\p{L}{4,}$/u.test(word))
  .sort((a, b) => b.length - a.length);

function isWord(word: string, words: ReadonlySet<string>): boolean {
  return words.has(word) || words.has(word.replace(/(?:'s|en|s)$/u, ''));
}

export function knownWords(keep: readonly string[] = []): KnownWords {
  const kept = new Set(keep.map(normalise));
  const keptNames = new Set(keep);
  return {
    isKnown(text) {
      const plain = normalise(text);
      if (plain === '' || builtIn.has(plain) || kept.has(plain) || identityLabel.test(plain)) return true;
      const words = wordsOf(plain);
      if (words.length > MOST_WORDS) return false;
      if (isEmptyMarker(text)) return true;
      if (words.every((word) => isWord(word, builtInWords))) {
        return matchLabel(text).length > 0 || areasIn(text).length > 0;
      }
      return absentThing(text) !== undefined && words.every((word) => isWord(word, inAbsence));
    },
    areaWord(word) {
      const plain = normalise(word);
      return areaWords.find(
        (area) => plain === area || (area.length >= 6 && (plain.startsWith(area) || plain.endsWith(area))),
      );
    },
    isKnownName(name) {
      if (keptNames.has(name)) return true;
      const words = name
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
        .toLowerCase()
        .split(/[-_:.]+/);
      return words.every((word) => /^[a-z]{1,}$/.test(word) && inNames.has(word));
    },
  };
}
