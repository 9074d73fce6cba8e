import type { SiteProfile } from '../../shared/profiles/site-profile.ts';

/** Keys of a profile whose text is not on screen or in the markup. */
const notShown = new Set([
  'id',
  'fact',
  'as',
  'from',
  'kind',
  'row',
  'dateOrder',
  'matches',
  'pattern',
  'path',
  'frame',
  'seen',
]);

/**
 * What a profile looks for on a page: labels, headings, words for values, and the names in its selectors. A page that is
 * saved for the profile keeps them.
 */
export function textsOfProfile(profile: SiteProfile): string[] {
  const texts: string[] = [];
  const collect = (value: unknown, key: string): void => {
    if (notShown.has(key)) return;
    if (typeof value === 'string') texts.push(...(key === 'css' || key === 'item' ? namesInSelector(value) : [value]));
    else if (Array.isArray(value)) for (const each of value) collect(each, key);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) collect(each, name);
    }
  };
  const { pages, labels = {}, values = {}, emptyWords = [], dossierId } = profile;
  collect(pages, 'pages');
  collect(dossierId, 'dossierId');
  texts.push(
    ...Object.keys(labels),
    ...emptyWords,
    ...Object.values(values).flatMap((words) => Object.keys(words ?? {})),
  );
  return [...new Set(texts)];
}

/** Classes, ids, tags and quoted values of attributes. */
export function namesInSelector(selector: string): string[] {
  const quoted = [...selector.matchAll(/["']([^"']+)["']/g)].flatMap(([, text = '']) => [text, ...text.split(/\s+/)]);
  const unquoted = [...selector.matchAll(/=\s*([\w-]+)/g)].map(([, text = '']) => text);
  const names = [...selector.replaceAll(/\[[^\]]*\]/g, ' ').matchAll(/[A-Za-z_][\w-]*/g)].map(([name]) => name);
  return [...quoted, ...unquoted, ...names];
}
