import { pick, seeded } from './seeded.ts';

/** Things outdoors, by length: no word of a dossier, a label or a value among them. */
const words = `
ui ei ijs zee
eik bos zon wad mus vos ree tak rus kei
beek wolk meer veld riet mos heg zand golf duin
heide rivie wilde linde specht appel berk wilgen bloem
vennen oevers kiezel merels zwaluw grasje wolken
bomenrij braam kastanje libelle waterlo meander
bosviool duindoorn kikkers
madelief lijsterbes waterlelie
`
  .split(/\s+/)
  .filter((word) => word !== '');

const byLength = Map.groupBy(words, ({ length }) => length);
const longest = Math.max(...byLength.keys());

const firstNames =
  'Jorinde Tamme Wiebrig Aldert Femke Siebrand Lutje Harmke Roelof Geesje Tjark Nynke Eppo Wubbe'.split(' ');
const familyNames =
  'Veldwiek Turfbrink Hooilander Klaverbeek Rietzoom Molendrift Wierhuis Esmarke Heideveen Kwelderman Steenwal Brinkhorst Wolddijk Zandloper'.split(
    ' ',
  );
const particles = new Set(['van', 'de', 'der', 'den', 'het', 'ten', 'ter', 'te', "'t", 'el', 'la', 'von', 'al']);

const isCapitalised = (word: string) => /^\p{Lu}/u.test(word);

/** Every word has a capital or is a particle, and there are few: a name, or what may be one. */
function looksLikeName(run: readonly string[]): boolean {
  const proper = run.filter((word) => !particles.has(word.toLowerCase()));
  return proper.length > 0 && proper.length <= 4 && run.length <= 6 && proper.every(isCapitalised);
}

function likeCase(invented: string, original: string): string {
  if (original.length > 1 && original === original.toUpperCase()) return invented.toUpperCase();
  return isCapitalised(original) ? invented.slice(0, 1).toUpperCase() + invented.slice(1) : invented.toLowerCase();
}

/** The same name everywhere gets the same invented one; initials get another letter. */
function inventName(word: string, at: number, count: number, seed: string): string {
  const random = seeded(seed, `name ${word.toLowerCase()}`);
  if (word.length === 1) return pick(random, [...'ABEFGHJLNRTW']);
  const isLast = at === count - 1;
  return likeCase(pick(random, isLast ? familyNames : firstNames), word);
}

function inventWord(word: string, random: () => number): string {
  if (word.length > longest)
    return likeCase(
      `${inventWord('x'.repeat(longest - 4), random)}${inventWord('x'.repeat(Math.min(longest, word.length - longest + 4)), random)}`,
      word,
    );
  const near = [0, 1, -1, 2, -2].flatMap((step) => byLength.get(word.length + step) ?? []);
  const exact = byLength.get(word.length) ?? near;
  return likeCase(pick(random, exact.length > 0 ? exact : words), word);
}

/**
 * Another text in place of a run of words: a name for a name, things outdoors for the rest, about as long.
 * @param context the text that the run is part of, so that a word is not the same one in every sentence
 */
export function inventWords(run: string, context: string, seed: string): string {
  const parts = run.split(/(\s+)/);
  const originals = parts.filter((_, at) => at % 2 === 0);
  if (looksLikeName(originals)) {
    const proper = originals.filter((word) => !particles.has(word.toLowerCase()));
    let at = 0;
    return parts
      .map((part, index) =>
        index % 2 === 1 || particles.has(part.toLowerCase()) ? part : inventName(part, at++, proper.length, seed),
      )
      .join('');
  }
  const random = seeded(seed, `words ${context} ${run}`);
  return parts.map((part, index) => (index % 2 === 1 ? part : inventWord(part, random))).join('');
}

export const inventedWords: readonly string[] = [...words, ...firstNames, ...familyNames];
