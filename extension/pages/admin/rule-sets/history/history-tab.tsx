import { Button, Group, Loader, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { GetRevision, RetireRuleSet, RollBack, StartDraft } from '../../../../../shared/contract/rule-set-admin.ts';
import type { RevisionSummary } from '../../../../../shared/contract/rule-set-views.ts';
import { callContract } from '../../../call-contract.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { ProblemNotice } from '../../../problem-notice.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { useTask } from '../../../use-task.ts';
import { AskedAct } from '../../asked-act.tsx';
import type { SignedIn } from '../../section-props.ts';
import { TableFrame } from '../../table/table-frame.tsx';
import type { Go } from '../../use-place.ts';
import { Comparison } from '../publish/comparison.tsx';
import type { LoadedRuleSet } from '../rule-set-page.tsx';
import styles from '../rule-sets.module.css';
import { StateBadge } from '../state-badge.tsx';
import { today } from '../today.ts';

interface Properties {
  readonly loaded: LoadedRuleSet;
  readonly session: SignedIn;
  readonly go: Go;
  readonly onChanged: (sentence?: string) => Promise<void>;
}

const reasons = ['mistake', 'unexpected-effect', 'framework-withdrawn', 'replaced', 'other'] as const;
type Reason = (typeof reasons)[number];

/** Every revision with who published it and when; an earlier one can hold again. */
export function HistoryTab({ loaded, session, go, onChanged }: Properties) {
  const texts = useRuleSetsTexts();
  const { history: words } = texts;
  const { format } = useWording();
  const { ruleSet, revisions } = loaded.history;
  const published = revisions.filter(({ publishedAt }) => publishedAt !== undefined);
  const isReadOnly = session.role !== 'admin';
  const [compared, setCompared] = useState<number>();
  const [reason, setReason] = useState<Reason>('mistake');
  const starting = useTask<unknown>(() => {
    go({ section: 'rule-sets', item: ruleSet.id, tab: 'edit' });
    void onChanged();
  });
  const params = { ruleSet: ruleSet.id };
  const chosenReason = (
    <NativeSelect
      label={words.reason}
      value={reason}
      data={reasons.map((value) => ({ value, label: words.reasons[value] }))}
      onChange={({ currentTarget }) => setReason(reasons.find((each) => each === currentTarget.value) ?? 'other')}
    />
  );
  return (
    <Stack gap="lg">
      <section aria-labelledby="history">
        <Title order={2} size="h4" id="history" mb="xs">
          {words.title}
        </Title>
        {starting.failure && <ProblemNotice title={texts.noDraft.failed} failure={starting.failure} />}
        {published.length === 0 ? (
          <Text c="dimmed">{words.none}</Text>
        ) : (
          <TableFrame
            isPart
            label={words.title}
            columns={[
              words.revision,
              words.state,
              words.effective,
              words.published,
              { hidden: texts.editor.examples.actions },
            ]}
          >
            {published.map((each) => (
              <tr key={each.revision}>
                <th scope="row">
                  {each.revision}
                  <span className={styles.note}>{texts.requirements(each.requirements)}</span>
                </th>
                <td>
                  <StateBadge state={each.state} />
                </td>
                <td>{each.effectiveOn && format.date(each.effectiveOn)}</td>
                <td>
                  {each.publishedBy?.name ?? texts.unknownPerson}
                  <span className={styles.note}>
                    {each.publishedAt && format.moment(each.publishedAt)}
                    {each.proposedBy && `, ${words.proposed(each.proposedBy.name ?? texts.unknownPerson)}`}
                  </span>
                </td>
                <td>
                  <Group gap={4}>
                    {before(each, published) && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        aria-label={words.compareOf(each.revision)}
                        aria-expanded={compared === each.revision}
                        onClick={() => setCompared(compared === each.revision ? undefined : each.revision)}
                      >
                        {words.compare}
                      </Button>
                    )}
                    {!isReadOnly && !ruleSet.draft && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        aria-label={words.draftFromOf(each.revision)}
                        loading={starting.isBusy}
                        onClick={() =>
                          void starting.run(() => callContract(StartDraft, { params, body: { from: each.revision } }))
                        }
                      >
                        {words.draftFrom}
                      </Button>
                    )}
                    {!isReadOnly && canComeBack(each, published) && (
                      <AskedAct
                        label={words.rollBack}
                        describes={words.rollBackOf(each.revision)}
                        title={words.rollBackTitle(each.revision)}
                        question={
                          <Stack gap="md">
                            {words.rollBackText(laterThan(each, published).join(', '))}
                            {chosenReason}
                          </Stack>
                        }
                        confirm={words.act}
                        failed={words.actFailed}
                        isSmall
                        act={() =>
                          callContract(RollBack, {
                            params: { ...params, revision: each.revision },
                            body: { reason },
                          })
                        }
                        onDone={() => void onChanged(words.rolledBack(each.revision))}
                      />
                    )}
                  </Group>
                </td>
              </tr>
            ))}
          </TableFrame>
        )}
      </section>
      {compared !== undefined && (
        <ComparedRevisions
          ruleSet={ruleSet.id}
          to={compared}
          from={
            before(
              published.find(({ revision }) => revision === compared),
              published,
            )?.revision
          }
        />
      )}
      {!isReadOnly && (ruleSet.inForce || ruleSet.scheduled.length > 0) && (
        <AskedAct
          label={words.retire}
          title={words.retireTitle}
          question={
            <Stack gap="md">
              {words.retireText}
              {chosenReason}
            </Stack>
          }
          confirm={words.act}
          failed={words.actFailed}
          act={() => callContract(RetireRuleSet, { params, body: { reason } })}
          onDone={() => void onChanged(words.retired)}
        />
      )}
    </Stack>
  );
}

/** The one that was published before it; revisions stand newest first. */
function before(one: RevisionSummary | undefined, all: readonly RevisionSummary[]): RevisionSummary | undefined {
  return one && all.find(({ revision }) => revision < one.revision);
}

/** One that held before; the one in force, when another is to follow it. */
function canComeBack(one: RevisionSummary, all: readonly RevisionSummary[]): boolean {
  const { state, effectiveOn = '' } = one;
  const isFollowed = state === 'in-force' && laterThan(one, all).length > 0;
  return (state === 'superseded' || isFollowed) && effectiveOn <= today();
}

const laterThan = (one: RevisionSummary, all: readonly RevisionSummary[]): number[] =>
  all.filter(({ revision, state }) => revision > one.revision && state !== 'retired').map(({ revision }) => revision);

function ComparedRevisions({
  ruleSet,
  from,
  to,
}: {
  readonly ruleSet: string;
  readonly from: number | undefined;
  readonly to: number;
}) {
  const texts = useRuleSetsTexts();
  const asked = useAnswer(`${ruleSet} ${from} ${to}`, () =>
    Promise.all([from ?? to, to].map((revision) => callContract(GetRevision, { params: { ruleSet, revision } }))),
  );
  const [old, current] = asked.answer ?? [];
  return (
    <section className={styles.section} aria-labelledby="compared">
      <Title order={2} size="h4" id="compared">
        {texts.history.compareOf(to)}
      </Title>
      {asked.failure && (
        <ProblemNotice title={texts.compare.failed} failure={asked.failure} onRetry={() => void asked.reload()} />
      )}
      {old && current ? (
        <Comparison
          before={old.content}
          after={current.content}
          about={texts.history.comparedTo(texts.revision(old.revision), texts.revision(current.revision))}
        />
      ) : (
        !asked.failure && <Loader size="sm" role="status" aria-label={texts.loading} />
      )}
    </section>
  );
}
