export const sections = ['rule-sets', 'vocabulary', 'site-profiles', 'organisation', 'policy', 'audit'] as const;
export type Section = (typeof sections)[number];

/** Where one is in the admin pages; it stands in the address, so that the back button works and a link can be shared. */
export interface Place {
  readonly section: Section;
  /** What is open in the section, such as the id of a rule set or a site profile. */
  readonly item?: string | undefined;
  /** A part of the section or of the item, such as `teams` or `compare`. */
  readonly tab?: string | undefined;
  /** What is open within the tab, such as the id of a requirement. */
  readonly part?: string | undefined;
}

/** Reads a query such as `?section=rule-sets&item=wmo&tab=edit&part=plan-signed`. What is not known is left out. */
export function placeOf(query: string): Place {
  const parameters = new URLSearchParams(query);
  const text = (name: string) => parameters.get(name) || undefined;
  return {
    section: sections.find((section) => section === parameters.get('section')) ?? 'rule-sets',
    item: text('item'),
    tab: text('tab'),
    part: text('part'),
  };
}

export function queryOf({ section, item, tab, part }: Place): string {
  const parameters = new URLSearchParams({ section });
  for (const [name, value] of Object.entries({ item, tab, part })) if (value) parameters.set(name, value);
  return `?${parameters}`;
}
