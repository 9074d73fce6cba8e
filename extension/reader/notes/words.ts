/** A word or mark of a note. `text` is lower case without diacritics, with straight quotes and without closing dots. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isMark: boolean;
  /** Between quotation marks: somebody's words, not the writer's. */
  readonly isQuoted: boolean;
}

/** The words of one sentence; `from` and `to` are offsets in the note. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly isQuestion: boolean;
}

/** "i.v.m." and "a.s.", a word (also "risico’s", "MIC-melding"), a number, date or time, or one mark. */
const piece = /(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’-]?[\p{L}\p{M}\p{N}])*|\p{N}+(?:[.:,/-]\p{N}+)*|\r?\n|[^\s]/gu;

/** Shortened words whose dot ends no sentence, also when a capital follows. */
const shortened = new Set(
  'cl dhr mw mevr mej dr drs ds mr ing ir prof gem bijv bv incl excl ca nr tel zgn evt ivm resp i.v.m. o.a. m.b.t. t.a.v. d.m.v. n.a.v. t.b.v. i.o.m. o.l.v. d.d. t/m'.split(
    ' ',
  ),
);
const wordChar = /[\p{L}\p{N}]/u;
const endings = new Set(['.', '!', '?', '\n', '·', '•', '|', '…']);
const opens = new Set(['"', '“', '„', '‘', '«']);
const closes = new Set(['"', '”', '“', '’', '»']);

/** More words than anybody writes in a sentence; keeps the work per sentence bounded. */
const mostWords = 120;

/** The form in which words are compared; the text is already in lower case. */
function plain(lower: string): string {
  return lower.replaceAll('’', "'").normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** Nothing to fold in it. */
const ascii = /^[\x20-\x7e\s]*$/;
const asItIs = (lower: string) => lower;

/** In lower case, with every character at its place: a few capitals have a longer small form. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /\p{L}/u.test(char);
}

/** The next character that is not a space is a small letter: the sentence goes on. */
function goesOn(text: string, at: number): boolean {
  const rest = text.slice(at, at + 3).trimStart();
  return /^(?:\p{Ll}|[,;)])/u.test(rest);
}

function endsSentence(text: string, mark: string, at: number, before: Word | undefined): boolean {
  if (!endings.has(mark)) return false;
  if (mark !== '.' && mark !== '…') return true;
  if (before && before.to === at && (shortened.has(before.text) || /^\p{L}$/u.test(before.text))) return false;
  return !goesOn(text, at + 1);
}

/** Splits a note into sentences of words. Every character is looked at a fixed number of times. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const lower = lowered(text);
  const fold = ascii.test(lower) ? asItIs : plain;
  let words: Word[] = [];
  let closing: string | undefined;
  const close = (isQuestion: boolean) => {
    const first = words.find(({ isMark }) => !isMark);
    const last = words.at(-1);
    if (first && last) sentences.push({ words, from: words[0]?.from ?? first.from, to: last.to, isQuestion });
    words = [];
  };
  for (const { 0: raw, index } of text.matchAll(piece)) {
    const isMark = raw.length === 1 && !wordChar.test(raw);
    const end = index + raw.length;
    if (isMark && closing === undefined && opens.has(raw) && !isLetter(text[index - 1])) closing = raw;
    else if (isMark && closing !== undefined && closes.has(raw) && !isLetter(text[end])) closing = undefined;
    // A single quote opens only after a colon: elsewhere it may be an apostrophe ("'s ochtends").
    else if (raw === "'" && closing === undefined && words.at(-1)?.text === ':') closing = "'";
    else if (raw === "'" && closing === "'") closing = undefined;
    const dotted = raw.length > 3 && raw[1] === '.' && raw.endsWith('.');
    const last = words.at(-1);
    const closesWord = raw === '.' && last?.to === index && shortened.has(last.text);
    if (raw !== '\n' && raw !== '\r\n' && !closesWord) {
      words.push({
        text: fold(lower.slice(index, end)),
        from: index,
        to: end,
        isMark,
        isQuoted: closing !== undefined,
      });
    }
    const isEnd = dotted
      ? !shortened.has(raw.toLowerCase()) && /^\s+\p{Lu}/u.test(text.slice(end, end + 3))
      : endsSentence(text, raw.trim() === '' ? '\n' : raw, index, last);
    if (isEnd || words.length >= mostWords) {
      close(raw === '?');
      if (isEnd) closing = raw === '\n' ? undefined : closing;
    }
  }
  close(false);
  return sentences;
}
