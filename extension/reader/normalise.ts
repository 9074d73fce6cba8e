import { ofText } from './memo.ts';

/** Characters that are not seen: zero-width ones, direction marks, soft hyphens. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Plain letters and single spaces: nothing to tidy, as in most of what is read. */
const plainLine = /^[!-~]*(?: [!-~]+)*$/;

/** The text as the eye sees it: one line, single spaces, no invisible characters. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  if (plainLine.test(trimmed)) return trimmed;
  return text.replaceAll(unseen, '').replaceAll(/\s+/gu, ' ').trim();
}

/**
 * The form in which labels and words are compared: lower case, no diacritics, straight quotes, one space, no closing
 * colon or asterisk.
 */
export const normalise = ofText(fold);

/** Nothing in it is folded but capitals: most of what is compared, and all that is built in is at the start. */
const plain = /^[a-z\d](?: ?[a-z\d'.()/-])*$/i;

function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return tidy(text)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[‘’`´]/gu, "'")
    .replaceAll(/[‐-―]/gu, '-')
    .replace(/^[\s•·*]+/u, '')
    .replace(/[\s:*?]+$/u, '');
}
