import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { ActionsOf } from '../actions/actions-of.tsx';
import { goTo } from '../address.ts';
import type { PartProps } from './assessment-page.tsx';
import styles from './assessments.module.css';
import { contentWith, shownScore } from './drafts.ts';
import { titleOf } from './requirement-title.ts';
import { weakItems } from './scoring-input.ts';

/** From what is not good enough to who does what by when. */
export function PlanTab({ assessment, items, assessing, choice, choose }: PartProps) {
  const texts = useAssessmentsTexts();
  const { language } = useWording();
  const isLocked = assessment.state === 'closed';
  const { plan } = contentWith(assessing.drafts, assessment);
  const weak = weakItems(items, assessment, assessing.drafts);
  const onlyTeam = assessment.scope.kind === 'organisation' ? undefined : assessment.scope.teams;
  const team = onlyTeam?.length === 1 ? onlyTeam[0] : undefined;
  return (
    <Stack gap="lg">
      <section className={styles.section}>
        <h2 className={styles.themeTitle}>{texts.plan.title}</h2>
        {isLocked ? (
          <p className={styles.paragraphs}>{plan || texts.report.noPlan}</p>
        ) : (
          <Textarea
            label={texts.plan.text}
            description={texts.plan.help}
            value={plan}
            maxLength={4000}
            autosize
            minRows={4}
            maw={820}
            onChange={(event) => assessing.edit({ kind: 'content', field: 'plan' }, event.currentTarget.value)}
          />
        )}
      </section>
      <section className={styles.section}>
        <h2 className={styles.themeTitle}>{texts.plan.weak}</h2>
        {weak.length === 0 && <Text c="dimmed">{texts.plan.none}</Text>}
        <ul className={styles.weak}>
          {weak.map((item) => {
            const { score } = shownScore(assessing.drafts, assessment, '', { kind: 'agreed', requirement: item.id });
            const title = titleOf(item, language);
            return (
              <li key={item.id}>
                <span>
                  {title}{' '}
                  <span className={styles.chip} data-level={score}>
                    {texts.level[score]}
                  </span>
                </span>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={texts.plan.makeFor(title)}
                  onClick={() =>
                    choose(
                      goTo(choice, {
                        view: 'actions',
                        isNew: true,
                        ruleSet: assessment.ruleSet,
                        requirement: item.id,
                        team,
                        item: assessment.id,
                      }),
                    )
                  }
                >
                  {texts.plan.make}
                </Button>
              </li>
            );
          })}
        </ul>
      </section>
      <ActionsOf
        pattern={{ ruleSet: assessment.ruleSet, ...(team ? { team } : {}) }}
        assessment={assessment.id}
        choice={choice}
        choose={choose}
      />
    </Stack>
  );
}
