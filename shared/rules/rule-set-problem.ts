/** What is wrong and where: `path` leads to the spot, such as `requirements[3].check.term.period`. */
export interface RuleSetProblem {
  readonly path: string;
  readonly message: string;
}

/** `requirements[3].check.fact` */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
