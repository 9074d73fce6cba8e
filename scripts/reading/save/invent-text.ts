import { normalise, tidy } from '../../../extension/reader/normalise.ts';
import type { Shift } from './date-forms.ts';
import { inventWords } from './invent-words.ts';
import type { KnownWords } from './known-words.ts';
import { seeded } from './seeded.ts';
import { textForms } from './text-forms.ts';

/** Replaces what a page says by something invented of the same kind. */
export interface TextInventor {
  /** White space around it stays. */
  text(text: string): string;
  /** How many texts stayed as they were, and how many did not. */
  readonly counts: { kept: number; replaced: number };
}

const forms = textForms.map(({ pattern, isCaseSensitive, invent }) => ({
  pattern: new RegExp(pattern, isCaseSensitive ? 'uy' : 'iuy'),
  invent,
}));
const word = /\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*/uy;
const space = /\s+/uy;
const other = /[^\p{L}\d\s]+/uy;
const conjunction = /(\s+(?:en|of|and|or)\s+)/iu;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** @param words what a text that was read as one of a few words becomes, by the text as it is compared */
export function textInventor(
  known: KnownWords,
  shift: Shift,
  words: ReadonlyMap<string, string> = new Map(),
): TextInventor {
  const counts = { kept: 0, replaced: 0 };
  return {
    counts,
    text(text) {
      const core = tidy(text);
      if (core === '') return /\s/.test(text) ? ' ' : '';
      // Figures alone are never a known word; as part of one ("Wmo 2015") they are.
      const isKept = /\p{L}/u.test(core) ? known.isKnown(core) : !/\d/.test(core);
      counts[isKept ? 'kept' : 'replaced'] += 1;
      const said = isKept ? core : (words.get(normalise(core)) ?? inventPieces(core, known, shift));
      return `${/^\s/.test(text) ? ' ' : ''}${said}${/\s$/.test(text) ? ' ' : ''}`;
    },
  };
}

/** From left to right: dates, numbers and the like each by their form, and the words in between as runs. */
function inventPieces(text: string, known: KnownWords, shift: Shift): string {
  let said = '';
  let run = '';
  // A number in place of the text: some are very long, and every run of words in them asks for it.
  const context = String(seeded(shift.seed, text)());
  const endRun = () => {
    said += inventRun(run, context, known, shift.seed);
    run = '';
  };
  for (let at = 0; at < text.length; ) {
    const form = formAt(text, at);
    const plain = form ? null : matchAt(word, text, at);
    const gap = form || plain ? null : matchAt(space, text, at);
    const rest = form || plain || gap ? null : matchAt(other, text, at);
    if (form) {
      endRun();
      said += form.invent(form.match, shift);
    } else if (plain) run += plain[0];
    else if (gap) run += gap[0];
    else {
      endRun();
      said += rest?.[0] ?? '';
    }
    // What fits nothing is a lone mark or half a character; it is left out.
    at += (form?.match ?? plain ?? gap ?? rest)?.[0].length || 1;
  }
  endRun();
  return said;
}

function formAt(text: string, at: number) {
  for (const { pattern, invent } of forms) {
    const match = matchAt(pattern, text, at);
    if (match) return { match, invent };
  }
  return undefined;
}

/** A text of more words is a sentence; of a shorter one the word that says what it is about may stay. */
const SHORT = 4;

function inventRun(run: string, context: string, known: KnownWords, seed: string): string {
  const core = run.trim();
  if (core === '' || known.isKnown(core)) return run;
  const before = run.slice(0, run.indexOf(core));
  const after = run.slice(before.length + core.length);
  const parts = core.split(conjunction);
  const said = parts.some((part, at) => at % 2 === 0 && known.isKnown(part))
    ? parts.map((part, at) => (at % 2 === 1 || known.isKnown(part) ? part : inventWords(part, context, seed))).join('')
    : aboutArea(core, context, known, seed);
  return `${before}${said}${after}`;
}

/** "Jaarlijkse evaluatie" stays about an evaluation: entries of a list are known by such a word. */
function aboutArea(core: string, context: string, known: KnownWords, seed: string): string {
  const words = core.split(/\s+/);
  const areas = words.map((each) => known.areaWord(each));
  if (words.length > SHORT || areas.every((area) => area === undefined)) return inventWords(core, context, seed);
  return words.map((each, at) => areas[at] ?? inventWords(each, `${context} ${at}`, seed)).join(' ');
}
