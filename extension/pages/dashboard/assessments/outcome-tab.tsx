import { Stack, Text } from '@mantine/core';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import type { PartProps } from './assessment-page.tsx';
import styles from './assessments.module.css';
import { Conclusion } from './conclusion.tsx';
import { DeviationForm } from './deviation-form.tsx';
import { contentWith } from './drafts.ts';
import { itemsOf, RULE_OF, scoringOf } from './scoring-input.ts';
import { ThemeTable } from './theme-table.tsx';

/** The decision rule over the agreed scores, where it leaves room, and deciding otherwise with reasons. */
export function OutcomeTab({ assessment, items, ruleSet, first, assessing }: PartProps) {
  const texts = useAssessmentsTexts();
  const scoring = scoringOf(items, assessment, assessing.drafts);
  const before = first && scoringOf(itemsOf(first.pinned ?? ruleSet, first), first);
  const isLocked = assessment.state === 'closed';
  const { deviation, themeDeviations } = contentWith(assessing.drafts, assessment);
  const isOwnRule = assessment.ruleSet === RULE_OF;
  const kinds = [...new Set(scoring.notes.map(({ kind }) => kind))];
  return (
    <Stack gap="lg">
      <div className={styles.conclusions}>
        {before && <Conclusion scoring={before} title={texts.outcome.firstTest} />}
        <Conclusion scoring={scoring} title={before ? texts.outcome.thisTest : texts.outcome.title} />
      </div>
      {!isOwnRule && <Text size="sm">{texts.outcome.ruleOf}</Text>}
      <section className={styles.section}>
        <h2 className={styles.themeTitle}>{texts.deviation.title}</h2>
        <Text size="sm" c="dimmed" mb="xs">
          {texts.deviation.intro}
        </Text>
        <DeviationForm
          deviation={deviation}
          isLocked={isLocked}
          onChange={(value) => assessing.edit({ kind: 'content', field: 'deviation' }, value ?? null)}
        />
      </section>
      <section className={styles.section}>
        <h2 className={styles.themeTitle}>{texts.outcome.themes}</h2>
        <ThemeTable
          scoring={scoring}
          ruleSet={ruleSet}
          first={before}
          below={(theme, name) => (
            <DeviationForm
              deviation={themeDeviations[theme]}
              theme={name}
              isLocked={isLocked}
              onChange={(value) => {
                const { [theme]: _, ...others } = themeDeviations;
                assessing.edit(
                  { kind: 'content', field: 'themeDeviations' },
                  value ? { ...others, [theme]: value } : others,
                );
              }}
            />
          )}
        />
      </section>
      {isOwnRule && kinds.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.themeTitle}>{texts.outcome.notes}</h2>
          <ul className={styles.notes}>
            {kinds.map((kind) => (
              <li key={kind}>{texts.outcome.note[kind]}</li>
            ))}
          </ul>
        </section>
      )}
    </Stack>
  );
}
