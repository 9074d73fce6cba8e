/** Names that a build or a run makes up, and that are other ones after the next: hashes, counters, ids of one visit. */
const generatedStart =
  /^(?:css|sc|jss|emotion|radix|headlessui|svelte|data-v)[-_:]|^_?ng(?:host|content)?-(?:tns-)?c\d/i;

/** A part that no person would write: figures between letters, or letters in no order. */
function isHash(part: string): boolean {
  if (part.length < 5) return false;
  if (/\d/.test(part) && /[a-z]/i.test(part)) return true;
  // "bdVaJa", "hA5hQ": capitals that begin no word.
  if (/^[a-z]+[A-Z]/.test(part) && part.split(/(?=[A-Z])/).some((word) => word.length < 3)) return true;
  return part.length > 7 && !/[aeiouy]/i.test(part);
}

/** Whether a class, an id or a marker may have another name after the next build of the dossier system. */
export function isGeneratedName(name: string): boolean {
  if (/^_|:|\d{3,}|[a-f\d]{8}/i.test(name) && !/^_?[a-z]+$/i.test(name)) return true;
  if (generatedStart.test(name)) return true;
  return name.split(/[-_]+/).some(isHash);
}
