import type { RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import type { WorkingRequirement } from '../model/working.ts';
import shared from '../rule-sets.module.css';
import styles from './edit.module.css';

interface Properties {
  /** As the framework has it. */
  readonly requirement: WorkingRequirement;
  readonly framework: RuleSetContent['framework'];
}

/** The norm as the framework has it, with where it stands. */
export function SourceBox({ requirement, framework }: Properties) {
  const { editor } = useRuleSetsTexts();
  const { language } = useWording();
  const { source, title, explanation, hint, note, severity, id } = requirement;
  const { name, issuer, edition } = framework;
  return (
    <section className={styles.printed} aria-labelledby="printed">
      <h3 id="printed">{editor.printed}</h3>
      <p className={styles.printedTitle}>{title[language]}</p>
      <p>{explanation[language]}</p>
      <dl className={styles.facts}>
        <dt>{editor.hint}</dt>
        <dd>{hint[language]}</dd>
        {note && (
          <>
            <dt>{editor.note}</dt>
            <dd>{note[language]}</dd>
          </>
        )}
        <dt>{editor.source}</dt>
        <dd>
          {source.section}, {source.item}
        </dd>
        <dt>{editor.document}</dt>
        <dd>
          {name[language]} ({[issuer, edition && editor.edition(edition)].filter(Boolean).join(', ')})
        </dd>
        <dt>{editor.severity}</dt>
        <dd>{editor.severities[severity]}</dd>
        <dt>{editor.id}</dt>
        <dd className={shared.code}>{id}</dd>
      </dl>
    </section>
  );
}
