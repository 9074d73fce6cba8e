import type { Wording } from '../../i18n/texts.tsx';
import type { ViewProps } from '../view-props.ts';

/** Which revision of each of these rule sets is in force, as "Kader: revisie 4". */
export function revisionsText(
  ruleSets: ReadonlySet<string>,
  revisions: ViewProps['revisions'],
  { language, texts }: Wording,
): string {
  return revisions
    .filter(({ id }) => ruleSets.has(id))
    .map(({ name, revision }) => `${name[language]}: ${texts.dashboard.facts.revision(revision)}`)
    .join('; ');
}
