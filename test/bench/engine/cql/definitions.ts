/** The named expressions of a CQL library. The same text gets one name, so that it is computed once for a dossier. */
export class Definitions {
  readonly #names = new Map<string, string>();
  readonly #texts: string[] = [];

  /** The reference to an expression with this text. */
  shared(topic: string, text: string): string {
    const known = this.#names.get(text);
    if (known) return known;
    const name = `"${topic} #${this.#names.size}"`;
    this.#names.set(text, name);
    this.#texts.push(`define ${name}: ${text}`);
    return name;
  }

  add(name: string, text: string): void {
    this.#texts.push(`define "${name}": ${text}`);
  }

  toString(): string {
    return this.#texts.join('\n');
  }
}
