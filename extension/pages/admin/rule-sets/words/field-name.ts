/**
 * How a field of a check is called: within what holds it (`deadline.term`), by itself, or as any kind calls it. Without
 * the question mark of the form, so that it can stand in a sentence.
 */
export function fieldName(
  parents: readonly string[],
  field: string,
  names: Readonly<Record<string, string>>,
): string | undefined {
  const [within] = parents.flatMap((parent) => names[`${parent}.${field}`] ?? []);
  const generic = () => Object.entries(names).find(([name]) => name.endsWith(`.${field}`))?.[1];
  return (within ?? names[field] ?? generic())?.replace(/\?$/, '');
}
