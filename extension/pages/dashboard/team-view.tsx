import { Alert, Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import type { Team } from '../../../shared/contract/session.ts';
import type { RuleSetContent } from '../../../shared/rules/rule-set.ts';
import { useWording } from '../i18n/texts.tsx';
import type { Choice } from './address.ts';
import { discussionOf } from './discussion.ts';
import { DiscussionCard } from './discussion-card.tsx';
import { gapRows } from './gap-rows.ts';
import { GapTable } from './gap-table.tsx';
import { KeyFacts } from './key-facts.tsx';
import type { ReadyBody } from './load-dashboard.ts';
import styles from './team-view.module.css';

interface Properties {
  readonly team: Team;
  readonly body: ReadyBody;
  readonly choice: Choice;
  readonly onChoose: (part: Partial<Choice>) => void;
  readonly isLoading: boolean;
  readonly onRefresh: () => Promise<void>;
}

export function TeamView({ team, body, choice, onChoose, isLoading, onRefresh }: Properties) {
  const { texts, language, format } = useWording();
  const { dashboard } = texts;
  const gaps = body.gaps.find(({ ruleSet }) => ruleSet === choice.ruleSet) ?? body.gaps[0];
  const ruleSet = body.ruleSets.find(({ id }) => id === gaps?.ruleSet);
  const nameOf = (id: string) => frameworkName(body.ruleSets, id)?.[language] ?? id;
  const rows = gaps ? gapRows(gaps, ruleSet) : [];

  return (
    <Stack gap="lg" aria-busy={isLoading}>
      <Group justify="space-between" align="flex-end" gap="md">
        <div>
          <Title order={1} size="h2">
            {team.name}
          </Title>
          <Text c="dimmed" className={styles.printed ?? ''}>
            {dashboard.printed(format.day(new Date().toISOString()))}
          </Text>
        </div>
        <Group gap="sm" align="flex-end" className={styles.controls ?? ''}>
          {body.gaps.length > 1 && (
            <NativeSelect
              label={dashboard.framework}
              value={gaps?.ruleSet}
              onChange={(event) => onChoose({ ruleSet: event.currentTarget.value })}
              data={body.gaps.map(({ ruleSet: id }) => ({ value: id, label: nameOf(id) }))}
            />
          )}
          <Button variant="default" onClick={() => print()}>
            {dashboard.print}
          </Button>
          <Button variant="default" loading={isLoading} onClick={() => void onRefresh()}>
            {dashboard.refresh}
          </Button>
        </Group>
      </Group>
      {body.isStale && (
        <Alert color="yellow" role="alert" className={styles.alert ?? ''}>
          {dashboard.stale}
        </Alert>
      )}
      {!gaps || gaps.dossiers === 0 ? (
        <section className={styles.empty}>
          <Title order={2} size="h4">
            {gaps ? dashboard.state.noResults.title : dashboard.state.noRuleSet.title}
          </Title>
          <Text c="dimmed">{gaps ? dashboard.state.noResults.text : dashboard.state.noRuleSet.text}</Text>
        </section>
      ) : (
        <>
          <DiscussionCard discussion={discussionOf(rows)} />
          <KeyFacts gaps={gaps} rows={rows} name={nameOf(gaps.ruleSet)} />
          <GapTable team={team} rows={rows} themes={ruleSet?.themes ?? []} choice={choice} onChoose={onChoose} />
        </>
      )}
    </Stack>
  );
}

function frameworkName(ruleSets: readonly RuleSetContent[], id: string) {
  return ruleSets.find((ruleSet) => ruleSet.id === id)?.framework.name;
}
