/** Two languages, always both: a missing one is a compile error. */
export interface Localised {
  readonly nl: string;
  readonly en: string;
}

export type FactType = 'date' | 'boolean' | 'enum' | 'text' | 'count' | 'list' | 'period';

/**
 * Where a fact comes from: read on a screen, computed from other facts, decided by a person,
 * or set once by the organisation.
 */
export type FactOrigin = 'dossier' | 'derived' | 'judged' | 'configuration';

export interface FactDefinition {
  readonly type: FactType;
  readonly origin: FactOrigin;
  /** Short name on screen; without it the first label is used. */
  readonly title?: Localised;
  /** Labels under which dossier systems show the fact. One that several facts share needs context to count. */
  readonly labels: { readonly nl: readonly string[]; readonly en: readonly string[] };
  /**
   * Labels that mean this fact only under a heading of its own area ("Ondertekend op" under "Zorgovereenkomst").
   * Never enough on their own.
   */
  readonly labelsInContext?: { readonly nl: readonly string[]; readonly en: readonly string[] };
  /** For enums (and lists of codes): each code with the words under which screens show it. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** The words by which a screen says "there is none" as an answer, so that none is a value and not an empty field. */
  readonly noneWords?: readonly string[];
  /** Words of which a text of this kind always holds one; another text under the same label is something else. */
  readonly oneOfWords?: readonly string[];
  /** The fact is a property of each entry of this list. */
  readonly itemOf?: string;
  /** The fact is a property of the latest entry of this list. */
  readonly latestOf?: string;
}

export type FactDefinitions = Readonly<Record<string, FactDefinition>>;

export interface FactArea {
  readonly title: Localised;
  /** Words in a heading, caption or tab that put what is below it in this area. */
  readonly contextWords: { readonly nl: readonly string[]; readonly en: readonly string[] };
}
