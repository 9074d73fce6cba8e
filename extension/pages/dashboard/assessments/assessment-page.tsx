import { Anchor, Group, Stack, Tabs, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { PinnedFramework, SupervisionAssessment } from '../../../../shared/contract/supervision-assessments.ts';
import { send } from '../../../messaging/send.ts';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useAnswer } from '../../use-answer.ts';
import { goTo, queryOf } from '../address.ts';
import { ExportMenu } from '../exports/export-menu.tsx';
import { LoadingSkeleton } from '../loading-skeleton.tsx';
import type { ViewProps } from '../view-props.ts';
import { AgreeTab } from './agree-tab.tsx';
import { assessmentDocument } from './assessment-document.ts';
import { AssessmentSteps } from './assessment-steps.tsx';
import styles from './assessments.module.css';
import { contentWith } from './drafts.ts';
import { HistoryTab } from './history-tab.tsx';
import { OutcomeTab } from './outcome-tab.tsx';
import { PlanTab } from './plan-tab.tsx';
import { ReportTab } from './report-tab.tsx';
import { SavingNotice } from './saving-notice.tsx';
import { scopeName } from './scope-name.ts';
import { ScoreTab } from './score-tab.tsx';
import { itemsOf, RULE_OF, type ScoredItem } from './scoring-input.ts';
import { TrustTab } from './trust-tab.tsx';
import { type Assessing, useAssessment } from './use-assessment.ts';

/** What every part of an assessment gets. */
export interface PartProps extends Pick<ViewProps, 'choice' | 'choose' | 'session'> {
  readonly assessment: SupervisionAssessment;
  readonly me: string;
  readonly items: readonly ScoredItem[];
  readonly ruleSet: PinnedFramework | undefined;
  /** The first test, when this is a re-test of one that can be read. */
  readonly first: SupervisionAssessment | undefined;
  readonly assessing: Assessing;
}

const tabs = ['score', 'agree', 'outcome', 'plan', 'trust', 'report', 'history'] as const;
type Tab = (typeof tabs)[number];

export function AssessmentPage({ id, ...properties }: ViewProps & { readonly id: string }) {
  const { ruleSets, revisions, session, choice, choose } = properties;
  const texts = useAssessmentsTexts();
  const wording = useWording();
  const { language } = wording;
  const assessing = useAssessment(id);
  const [tab, setTab] = useState<Tab>('score');
  const [isPrinting, setIsPrinting] = useState(false);
  const { loaded, failure } = assessing;
  const retestOf = loaded?.assessment.retestOf;
  const first = useAnswer(`first ${retestOf ?? ''}`, async () =>
    retestOf ? (await send('assessment.get', { id: retestOf })).assessment : undefined,
  );
  const backTo = goTo(choice, { view: 'assessments' });
  const back = (
    <Anchor
      href={queryOf(backTo)}
      className={styles.screenOnly ?? ''}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        choose(backTo);
      }}
    >
      ← {texts.back}
    </Anchor>
  );
  if (!loaded) {
    const isGone = failure?.code === 'not-found' || failure?.code === 'malformed';
    return (
      <Stack gap="lg">
        {back}
        {isGone ? (
          <section className={styles.empty}>
            <Title order={1} size="h3">
              {texts.gone.title}
            </Title>
            <Text c="dimmed">{texts.gone.text}</Text>
          </section>
        ) : failure ? (
          <ProblemNotice title={texts.failed} failure={failure} onRetry={() => void assessing.reload()} />
        ) : (
          <LoadingSkeleton title={texts.title} />
        )}
      </Stack>
    );
  }
  const { assessment, me } = loaded;
  const ruleSet = assessment.pinned ?? ruleSets.find((each) => each.id === assessment.ruleSet);
  const items = itemsOf(ruleSet, assessment);
  const part: PartProps = { assessment, me, items, ruleSet, first: first.answer, assessing, choice, choose, session };
  const current = revisions.find(({ id: each }) => each === assessment.ruleSet)?.revision;
  const hasTrust = assessment.ruleSet === RULE_OF;
  const makeDocument = () =>
    assessmentDocument(
      { assessment, items, ruleSet, first: first.answer, drafts: assessing.drafts, session },
      texts,
      wording,
    );
  const printReport = () => {
    setTab('report');
    setIsPrinting(true);
  };
  return (
    <Stack gap="lg">
      <div className={styles.screenOnly}>
        <Stack gap="xs">
          {back}
          <Group justify="space-between" align="flex-start" gap="md">
            <div>
              <Title order={1} size="h2">
                {contentWith(assessing.drafts, assessment).title}
              </Title>
              <Text c="dimmed">
                {ruleSet?.framework.name[language] ?? assessment.ruleSet}, {texts.revision(assessment.revision)} ·{' '}
                {scopeName(assessment.scope, session.teams, texts.scope)} · {texts.state[assessment.state]}
                {assessment.retestOf && ` · ${texts.retest}`}
              </Text>
            </div>
            <Group gap="sm" align="flex-start">
              <ExportMenu make={makeDocument} onPrint={printReport} />
              <AssessmentSteps {...part} />
            </Group>
          </Group>
          {current !== undefined && current !== assessment.revision && (
            <Text size="sm">
              {assessment.pinned
                ? texts.otherRevision(assessment.revision, current)
                : texts.withoutPinned(assessment.revision)}
            </Text>
          )}
          <SavingNotice assessing={assessing} items={items} />
        </Stack>
      </div>
      <Tabs
        value={tab}
        onChange={(value) => setTab(tabs.find((each) => each === value) ?? 'score')}
        keepMounted={false}
      >
        <Tabs.List mb="lg" className={styles.screenOnly ?? ''}>
          {tabs
            .filter((each) => each !== 'trust' || hasTrust)
            .map((each) => (
              <Tabs.Tab key={each} value={each}>
                {texts.tab[each]}
              </Tabs.Tab>
            ))}
        </Tabs.List>
        <Tabs.Panel value="score">
          <ScoreTab {...part} />
        </Tabs.Panel>
        <Tabs.Panel value="agree">
          <AgreeTab {...part} />
        </Tabs.Panel>
        <Tabs.Panel value="outcome">
          <OutcomeTab {...part} />
        </Tabs.Panel>
        <Tabs.Panel value="plan">
          <PlanTab {...part} />
        </Tabs.Panel>
        {hasTrust && (
          <Tabs.Panel value="trust">
            <TrustTab />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="report">
          <ReportTab {...part} isPrinting={isPrinting} onPrinting={setIsPrinting} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <HistoryTab assessment={assessment} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
