/** Lower case, without diacritics, punctuation or double spaces: two spellings of the same text become equal. */
export function comparableText(text: string): string {
  if (isComparable.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a text says the same as another, or says it with more around it (whole words). */
export function textsAgree(one: string, other: string): boolean {
  const a = comparableText(one);
  const b = comparableText(other);
  return a === b || (a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)));
}

const isComparable = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
