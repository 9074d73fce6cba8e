import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { AssessmentSummary } from '../../../../shared/contract/supervision-assessments.ts';
import { send } from '../../../messaging/send.ts';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useTask } from '../../use-task.ts';
import { goTo, queryOf, wholeOrganisation } from '../address.ts';
import { ExportMenu } from '../exports/export-menu.tsx';
import { PrintCover } from '../exports/print-cover.tsx';
import { restOf } from '../exports/rest-of.ts';
import { isOfOthers } from '../numbers/is-of-others.ts';
import { scopeName as scopeNameOfTeams } from '../numbers/scope-name.ts';
import type { ViewProps } from '../view-props.ts';
import styles from './assessments.module.css';
import { listDocument } from './list-document.ts';
import { scopeName } from './scope-name.ts';

export function AssessmentList({ team, ruleSets, session, choice, choose }: ViewProps) {
  const texts = useAssessmentsTexts();
  const wording = useWording();
  const { language, format } = wording;
  const filter = {
    ...(choice.team && choice.team !== wholeOrganisation ? { team: choice.team } : {}),
    ...(choice.ruleSet ? { ruleSet: choice.ruleSet } : {}),
  };
  const asked = useAnswer(JSON.stringify(filter), () => send('assessments.list', filter));
  const { replace } = asked;
  const more = useTask<Awaited<ReturnType<typeof next>>>((page) =>
    replace((answer) => ({ ...page, items: [...answer.items, ...page.items] })),
  );
  const next = (cursor: string) => send('assessments.list', { ...filter, cursor });
  const items = asked.answer?.items ?? [];
  const cursor = asked.answer?.next;
  const isNotOwn =
    isOfOthers(choice, session) || asked.failure?.code === 'not-found' || asked.failure?.code === 'forbidden';
  const documentOf = (all: readonly AssessmentSummary[], hasMore: boolean) =>
    listDocument(
      {
        name: team?.name ?? scopeNameOfTeams(choice.team, undefined, session, undefined, wording.texts),
        items: all,
        hasMore,
        session,
        ruleSets,
        choice,
      },
      texts,
      wording,
    );
  const makeDocument = () => documentOf(items, cursor !== undefined);
  const makeWhole = async () => {
    const rest = await restOf(cursor, next);
    return documentOf([...items, ...rest.items], rest.hasMore);
  };
  const make = (
    <Button onClick={() => choose({ isNew: true, item: undefined })} className={styles.screenOnly ?? ''}>
      {texts.make}
    </Button>
  );
  return (
    <Stack gap="lg" aria-busy={asked.isLoading}>
      {items.length > 0 && <PrintCover make={makeDocument} />}
      <Group justify="space-between" align="flex-end" gap="md">
        <div>
          <Title order={1} size="h2">
            {texts.title}
          </Title>
          <Text c="dimmed" maw="75ch">
            {texts.intro}
          </Text>
        </div>
        {items.length > 0 && (
          <Group gap="sm">
            {make}
            <ExportMenu make={makeDocument} makeWhole={makeWhole} />
          </Group>
        )}
      </Group>
      {isNotOwn && (
        <section className={styles.empty}>
          <Title order={2} size="h4">
            {texts.notYours.title}
          </Title>
          <Text c="dimmed" mb="md">
            {texts.notYours.text}
          </Text>
          <Button variant="default" onClick={() => choose({ team: undefined })}>
            {texts.notYours.own}
          </Button>
        </section>
      )}
      {asked.failure && !isNotOwn && (
        <ProblemNotice title={texts.listFailed} failure={asked.failure} onRetry={() => void asked.reload()} />
      )}
      {!asked.answer && asked.isLoading && (
        <div role="status" aria-label={texts.loading}>
          <Skeleton height={160} radius="md" />
        </div>
      )}
      {!isNotOwn && asked.answer && items.length === 0 && (
        <section className={styles.empty}>
          <Title order={2} size="h4">
            {texts.empty.title}
          </Title>
          <Text c="dimmed" mb="md">
            {texts.empty.text}
          </Text>
          {make}
        </section>
      )}
      {items.length > 0 && (
        <section className={styles.section}>
          <table className={styles.table}>
            <caption className={styles.hidden}>{texts.title}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.column.title}</th>
                <th scope="col">{texts.column.framework}</th>
                <th scope="col">{texts.column.scope}</th>
                <th scope="col">{texts.column.state}</th>
                <th scope="col">{texts.column.changed}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => {
                const to = goTo(choice, { view: 'assessments', item: item.id });
                return (
                  <tr key={item.id}>
                    <th scope="row">
                      <a
                        href={queryOf(to)}
                        onClick={(event) => {
                          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                          event.preventDefault();
                          choose(to);
                        }}
                      >
                        {item.title}
                      </a>
                      {item.retestOf && <span className={styles.small}> ({texts.retest})</span>}
                    </th>
                    <td>{ruleSets.find(({ id }) => id === item.ruleSet)?.framework.name[language] ?? item.ruleSet}</td>
                    <td>{scopeName(item.scope, session.teams, texts.scope)}</td>
                    <td>{texts.state[item.state]}</td>
                    <td>{format.day(item.updatedAt)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {cursor && (
            <Button mt="md" variant="default" loading={more.isBusy} onClick={() => void more.run(() => next(cursor))}>
              {texts.more}
            </Button>
          )}
          {more.failure && <ProblemNotice title={texts.listFailed} failure={more.failure} />}
        </section>
      )}
    </Stack>
  );
}
