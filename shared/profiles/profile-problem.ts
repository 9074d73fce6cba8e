/** What is wrong in a profile and where: `path` leads to the spot, such as `pages[2].facts[0].locate[1].css`. */
export interface ProfileProblem {
  readonly path: string;
  readonly message: string;
}

type Path = readonly PropertyKey[];

/** `pages[2].facts[0]`; a key that is no plain word stands between brackets and quotes: `labels["Getekend dd"]`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = String(key);
    if (!/^[A-Za-z_]\w*$/.test(name)) return `${text}[${JSON.stringify(name)}]`;
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

export function problemAt(path: Path, message: string): ProfileProblem {
  return { path: pathText(path), message };
}

export function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}
