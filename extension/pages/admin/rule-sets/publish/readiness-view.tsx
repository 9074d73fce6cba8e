import { Alert, Button, Text, Title } from '@mantine/core';
import type { RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import type { TailoringProblem } from '../../../../../shared/rules/tailoring.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { PlaceLink } from '../../place-link.tsx';
import type { Go } from '../../use-place.ts';
import { subjectOf, type WorkingChange } from '../model/working.ts';
import styles from '../rule-sets.module.css';
import type { Readiness } from './readiness.ts';

interface Properties {
  readonly readiness: Readiness;
  readonly content: RuleSetContent;
  readonly base: RuleSetContent;
  readonly changes: readonly WorkingChange[];
  readonly problems: readonly Pick<TailoringProblem, 'change' | 'kind'>[];
  readonly go: Go;
  /** Absent for who may only look. */
  readonly onRemoveChange?: ((index: number) => void) | undefined;
}

/** What keeps the draft from being published, each with the way to the requirement; or that nothing does. */
export function ReadinessView({ readiness, content, base, changes, problems, go, onRemoveChange }: Properties) {
  const { ready: texts, problem: kinds, editor, removeChange } = useRuleSetsTexts();
  const { language } = useWording();
  const { failing, run, withoutExamples } = readiness;
  const titleOf = (id: string) =>
    [...content.requirements, ...base.requirements].find((requirement) => requirement.id === id)?.title[language] ?? id;
  const link = (id: string) => (
    <PlaceLink to={{ section: 'rule-sets', item: content.id, tab: 'edit', part: id }} go={go} className={styles.link}>
      {titleOf(id)}
    </PlaceLink>
  );
  return (
    <section className={styles.section} aria-labelledby="ready">
      <Title order={2} size="h4" id="ready">
        {texts.title}
      </Title>
      {problems.length > 0 && (
        <Alert color="red" title={texts.problems} styles={{ title: { color: 'var(--ink)' } }}>
          <ul className={styles.problems}>
            {problems.map(({ change, kind }) => {
              const about = changes[change];
              return (
                <li key={`${change} ${kind}`}>
                  {about && link(subjectOf(about))}: {kinds[kind]}{' '}
                  {onRemoveChange && (
                    <Button size="compact-xs" variant="default" onClick={() => onRemoveChange(change)}>
                      {removeChange}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </Alert>
      )}
      {failing.length > 0 ? (
        <Alert color="red" title={texts.examplesFail(failing.length)} styles={{ title: { color: 'var(--ink)' } }}>
          <ul className={styles.problems}>
            {failing.map(({ requirement, index, name, expected, outcome }) => (
              <li key={`${requirement} ${index}`}>
                {link(requirement)}.{' '}
                {texts.failing(
                  name?.[language] ?? editor.examples.unnamed(index + 1),
                  editor.outcome[expected],
                  editor.outcome[outcome],
                )}
              </li>
            ))}
          </ul>
        </Alert>
      ) : (
        <Text>✓ {texts.examplesFine(run)}</Text>
      )}
      {withoutExamples.length > 0 && (
        <details className={styles.details}>
          <summary>{texts.withoutExamples(withoutExamples.length)}</summary>
          <ul className={styles.problems}>
            {withoutExamples.map((id) => (
              <li key={id}>{link(id)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
