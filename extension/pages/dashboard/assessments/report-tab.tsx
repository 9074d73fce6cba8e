import { Button, Stack } from '@mantine/core';
import { useEffect } from 'react';
import { send } from '../../../messaging/send.ts';
import { useActionsTexts } from '../../i18n/actions-texts.ts';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { useAnswer } from '../../use-answer.ts';
import { EffectLine } from '../actions/effect-view.tsx';
import { loadActions } from '../actions/load-actions.ts';
import { hiddenIn } from '../exports/document.ts';
import { periodText } from './assessment-document.ts';
import type { PartProps } from './assessment-page.tsx';
import { scoreSheet } from './assessment-sheets.ts';
import styles from './assessments.module.css';
import { Conclusion } from './conclusion.tsx';
import { DeviationForm } from './deviation-form.tsx';
import { assessorsOf } from './differences.ts';
import { contentWith, shownScore } from './drafts.ts';
import report from './report.module.css';
import { ReportTheme } from './report-theme.tsx';
import { scopeName } from './scope-name.ts';
import { itemsOf, RULE_OF, scoringOf } from './scoring-input.ts';
import { ThemeTable } from './theme-table.tsx';

/** The assessment on paper: cover, conclusion, a table per theme, plan and actions. */
export function ReportTab({
  assessment,
  items,
  ruleSet,
  first,
  assessing,
  session,
  isPrinting,
  onPrinting,
}: PartProps & {
  /** It is to be printed, as soon as everything that belongs in it is there. */
  readonly isPrinting: boolean;
  readonly onPrinting: (isPrinting: boolean) => void;
}) {
  const texts = useAssessmentsTexts();
  const actionTexts = useActionsTexts();
  const wording = useWording();
  const { language, format } = wording;
  const scoring = scoringOf(items, assessment, assessing.drafts);
  const before = first && scoringOf(itemsOf(first.pinned ?? ruleSet, first), first);
  const { title, plan, deviation, themeDeviations } = contentWith(assessing.drafts, assessment);
  const { answer, isLoading } = useAnswer(assessment.id, () => loadActions(send, { assessment: assessment.id }));
  useEffect(() => {
    if (!isPrinting || isLoading) return;
    window.print();
    onPrinting(false);
  }, [isPrinting, isLoading, onPrinting]);
  const names = [...assessorsOf(assessment).values()].map((name) => name ?? texts.unknownPerson);
  const common = wording.texts.dashboard.exports;
  const hidden = hiddenIn({
    sheets: [scoreSheet({ assessment, items, ruleSet, first, drafts: assessing.drafts, session }, texts, wording)],
  });
  const facts: readonly (readonly [string, string])[] = [
    [texts.report.scope, `${session.organisation}: ${scopeName(assessment.scope, session.teams, texts.scope)}`],
    [
      texts.report.framework,
      `${ruleSet?.framework.name[language] ?? assessment.ruleSet}, ${texts.revision(assessment.revision)}`,
    ],
    [common.period, periodText(assessment, wording, new Date())],
    [common.coverage, texts.exports.tested(scoring.tested, scoring.tested + scoring.unknown)],
    [common.hidden, hidden === 0 ? common.hiddenNone : texts.exports.hiddenSome(hidden)],
    [texts.report.state, texts.state[assessment.state]],
    ...(names.length > 0 ? [[texts.report.assessors, names.join(', ')] as const] : []),
    ...(assessment.closedAt ? [[texts.report.closed, format.day(assessment.closedAt)] as const] : []),
    [texts.report.printed, format.day(new Date().toISOString())],
  ];
  return (
    <Stack gap="lg">
      <div className={styles.screenOnly}>
        <Button onClick={() => onPrinting(true)}>{texts.report.print}</Button>
      </div>
      <article className={report.paper}>
        <header className={report.cover}>
          <span className={report.kind}>{texts.report.cover}</span>
          <h2 className={report.title}>{title}</h2>
          <dl className={report.facts}>
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {assessment.state === 'draft' && <p className={report.draft}>{texts.report.draft}</p>}
        </header>
        <section className={report.part}>
          <h3>{texts.report.conclusion}</h3>
          <div className={styles.conclusions}>
            {before && <Conclusion scoring={before} title={texts.outcome.firstTest} />}
            <Conclusion scoring={scoring} title={before ? texts.outcome.thisTest : texts.outcome.title} />
          </div>
          {assessment.ruleSet !== RULE_OF && <p>{texts.outcome.ruleOf}</p>}
          {deviation && <DeviationForm deviation={deviation} isLocked onChange={() => undefined} />}
          <ThemeTable
            scoring={scoring}
            ruleSet={ruleSet}
            first={before}
            below={(theme) =>
              themeDeviations[theme] && (
                <DeviationForm deviation={themeDeviations[theme]} isLocked onChange={() => undefined} />
              )
            }
          />
        </section>
        {scoring.themes.map(({ theme }) => (
          <ReportTheme
            key={theme}
            title={ruleSet?.themes.find(({ id }) => id === theme)?.title[language] ?? ''}
            items={items.filter((item) => item.theme === theme)}
            scoreOf={(id) => shownScore(assessing.drafts, assessment, '', { kind: 'agreed', requirement: id })}
            firstOf={first && ((id) => shownScore({}, first, '', { kind: 'agreed', requirement: id }).score)}
            suggestions={assessment.suggestions}
          />
        ))}
        {assessment.suggestions.length > 0 && <p className={report.small}>{texts.report.hidden}</p>}
        <section className={report.part}>
          <h3>{texts.report.plan}</h3>
          <p className={styles.paragraphs}>{plan || texts.report.noPlan}</p>
          <h3>{texts.report.actions}</h3>
          {answer?.actions.length === 0 && <p>{texts.report.noActions}</p>}
          <ul className={report.actions}>
            {answer?.actions.map((action) => (
              <li key={action.id}>
                <strong>{action.title}</strong>: {action.owner.name ?? texts.unknownPerson}, {format.day(action.dueOn)},{' '}
                {actionTexts.state[action.state]}
                <EffectLine measurements={action.measurements} />
              </li>
            ))}
          </ul>
        </section>
      </article>
    </Stack>
  );
}
