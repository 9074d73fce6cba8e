import { Button, Loader, Stack, Text, Title } from '@mantine/core';
import { AdoptRuleSet, ListRuleSets } from '../../../../../shared/contract/rule-set-admin.ts';
import type { RuleSetSummary } from '../../../../../shared/contract/rule-set-views.ts';
import { callContract } from '../../../call-contract.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { ProblemNotice } from '../../../problem-notice.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { useTask } from '../../../use-task.ts';
import { PlaceLink } from '../../place-link.tsx';
import type { SectionProps } from '../../section-props.ts';
import { TableFrame } from '../../table/table-frame.tsx';
import shared from '../rule-sets.module.css';
import { StateBadge } from '../state-badge.tsx';
import { ImportRuleSet } from '../transfer/import-rule-set.tsx';
import styles from './list.module.css';

/** The rule sets of the organisation with where each is, and the frameworks that can be adopted. */
export function RuleSetList({ session, go }: SectionProps) {
  const texts = useRuleSetsTexts();
  const { language } = useWording();
  const asked = useAnswer('rule-sets', () => callContract(ListRuleSets));
  const adopting = useTask<{ base: { id: string } }>(({ base }) =>
    go({ section: 'rule-sets', item: base.id, tab: 'edit' }),
  );
  const isReadOnly = session.role !== 'admin';
  const { answer } = asked;
  return (
    <Stack gap="xl">
      <div>
        <Title order={1} size="h2">
          {texts.title}
        </Title>
        <Text c="dimmed">{texts.intro}</Text>
      </div>
      {asked.failure && (
        <ProblemNotice title={texts.failed} failure={asked.failure} onRetry={() => void asked.reload()} />
      )}
      {!answer ? (
        !asked.failure && <Loader role="status" aria-label={texts.loading} />
      ) : (
        <>
          <section aria-labelledby="mine">
            <Title order={2} size="h4" id="mine" mb="xs">
              {texts.mine}
            </Title>
            {answer.ruleSets.length === 0 ? (
              <div className={shared.empty}>
                <Text fw={600}>{texts.empty.title}</Text>
                <Text c="dimmed">{texts.empty.text}</Text>
              </div>
            ) : (
              <RuleSetTable ruleSets={answer.ruleSets} go={go} />
            )}
          </section>
          <section aria-labelledby="available">
            <Title order={2} size="h4" id="available">
              {texts.available}
            </Title>
            <Text c="dimmed" size="sm" mb="xs">
              {answer.available.length === 0 ? texts.allAdopted : texts.availableText}
            </Text>
            {adopting.failure && <ProblemNotice title={texts.adoptFailed} failure={adopting.failure} />}
            <ul className={styles.cards}>
              {answer.available.map(({ framework, name, issuer, requirements }) => (
                <li key={framework} className={styles.card}>
                  <div>
                    <Text fw={600}>{name[language]}</Text>
                    <Text size="sm" c="dimmed">
                      {issuer} · {texts.requirements(requirements)}
                    </Text>
                  </div>
                  {!isReadOnly && (
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={texts.adoptOf(name[language])}
                      loading={adopting.isBusy}
                      onClick={() =>
                        void adopting.run(() => callContract(AdoptRuleSet, { body: { from: 'built-in', framework } }))
                      }
                    >
                      {texts.adopt}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </section>
          {!isReadOnly && (
            <ImportRuleSet
              isKnown={(id) => answer.ruleSets.some((ruleSet) => ruleSet.id === id)}
              onAdopted={(id) => go({ section: 'rule-sets', item: id, tab: 'edit' })}
            />
          )}
        </>
      )}
    </Stack>
  );
}

function RuleSetTable({
  ruleSets,
  go,
}: {
  readonly ruleSets: readonly RuleSetSummary[];
  readonly go: SectionProps['go'];
}) {
  const texts = useRuleSetsTexts();
  const { language, format } = useWording();
  return (
    <TableFrame isPart label={texts.mine} columns={[texts.name, texts.inForce, texts.next, texts.draft]}>
      {ruleSets.map(({ id, name, issuer, inForce, scheduled, draft, hasNewEdition }) => (
        <tr key={id}>
          <th scope="row">
            <PlaceLink to={{ section: 'rule-sets', item: id }} go={go} className={styles.name}>
              {name[language]}
            </PlaceLink>
            <span className={shared.note}>{issuer}</span>
            {hasNewEdition && (
              <PlaceLink to={{ section: 'rule-sets', item: id, tab: 'edition' }} go={go} className={shared.mark}>
                {texts.newEdition}
              </PlaceLink>
            )}
          </th>
          <td>
            {inForce ? (
              <>
                {texts.revision(inForce.revision)}, {texts.requirements(inForce.requirements)}
                {inForce.effectiveOn && (
                  <span className={shared.note}>{texts.since(format.date(inForce.effectiveOn))}</span>
                )}
              </>
            ) : (
              <span className={shared.note}>{texts.nothingInForce}</span>
            )}
          </td>
          <td>
            {scheduled.map(({ revision, effectiveOn }) => (
              <div key={revision}>
                {texts.revision(revision)} {effectiveOn && texts.from(format.date(effectiveOn))}
              </div>
            ))}
          </td>
          <td>
            {draft && (
              <>
                <StateBadge state={draft.state} />
                <span className={shared.note}>
                  {draft.state === 'proposed'
                    ? texts.proposed
                    : texts.draftBy(draft.updatedBy.name ?? texts.unknownPerson, format.moment(draft.updatedAt))}
                </span>
              </>
            )}
          </td>
        </tr>
      ))}
    </TableFrame>
  );
}
