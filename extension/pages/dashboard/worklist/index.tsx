import { Button, Group, NativeSelect, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { WorklistRow } from '../../../messaging/improvement-views.ts';
import type { RequestOf } from '../../../messaging/messages.ts';
import { send } from '../../../messaging/send.ts';
import { useWording } from '../../i18n/texts.tsx';
import { useWorklistTexts } from '../../i18n/worklist-texts.ts';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useTask } from '../../use-task.ts';
import { ExportMenu } from '../exports/export-menu.tsx';
import { PrintCover } from '../exports/print-cover.tsx';
import { restOf } from '../exports/rest-of.ts';
import { isOfOthers } from '../numbers/is-of-others.ts';
import type { ViewProps } from '../view-props.ts';
import { Explanation } from './explanation.tsx';
import styles from './worklist.module.css';
import { worklistDocument } from './worklist-document.ts';
import { WorklistTable } from './worklist-table.tsx';

/** Dossiers of one team with open points. Which dossiers they are is known in this browser only. */
export default function WorklistView(properties: ViewProps) {
  const texts = useWorklistTexts();
  const { team, session, choice } = properties;
  const isNotOwn = isOfOthers(choice, session);
  const own = team ?? session.teams[0];
  return (
    <Stack gap="lg">
      <div className={styles.screenOnly}>
        <Title order={1} size="h2">
          {texts.title}
        </Title>
        <Text c="dimmed">{texts.intro}</Text>
      </div>
      {session.role !== 'lead' ? (
        <Notice {...texts.notLead} />
      ) : isNotOwn ? (
        <Notice {...texts.notLead} />
      ) : own ? (
        <TeamWorklist {...properties} teamId={own.id} />
      ) : (
        <Notice title={texts.chooseTeam} text={texts.chooseTeamText} />
      )}
      <Explanation />
    </Stack>
  );
}

function TeamWorklist({
  teamId,
  session,
  ruleSets,
  revisions,
  choice,
  choose,
}: ViewProps & { readonly teamId: string }) {
  const texts = useWorklistTexts();
  const wording = useWording();
  const { language } = wording;
  const query: RequestOf<'worklist.get'> = {
    team: teamId,
    ...(choice.ruleSet ? { ruleSet: choice.ruleSet } : {}),
    ...(choice.requirement ? { requirement: choice.requirement } : {}),
  };
  const asked = useAnswer(JSON.stringify(query), () => send('worklist.get', query));
  const next = (cursor: string) => send('worklist.get', { ...query, cursor });
  const more = useTask<Awaited<ReturnType<typeof next>>>((page) =>
    asked.replace((answer) => ({ ...page, items: [...answer.items, ...page.items] })),
  );
  const cursor = asked.answer?.next;
  const chosen = ruleSets.filter(({ id }) => !choice.ruleSet || id === choice.ruleSet);
  const failure = asked.failure;
  const rows = asked.answer?.items ?? [];
  const documentOf = (all: readonly WorklistRow[], hasMore: boolean) =>
    worklistDocument(
      {
        team: session.teams.find(({ id }) => id === teamId) ?? { id: teamId, name: teamId },
        rows: all,
        hasMore,
        session,
        ruleSets,
        revisions,
        choice,
      },
      texts,
      wording,
    );
  const makeDocument = () => documentOf(rows, cursor !== undefined);
  const makeWhole = async () => {
    const rest = await restOf(cursor, next);
    return documentOf([...rows, ...rest.items], rest.hasMore);
  };
  if (failure?.code === 'conflict') return <Notice {...texts.off} />;
  if (failure?.code === 'forbidden' || failure?.code === 'not-found') return <Notice {...texts.notLead} />;
  return (
    <Stack gap="md" aria-busy={asked.isLoading}>
      {rows.length > 0 && <PrintCover make={makeDocument} />}
      <Group gap="md" align="flex-end" className={styles.screenOnly ?? ''}>
        <NativeSelect
          label={texts.filter}
          value={choice.requirement ?? ''}
          maw={460}
          onChange={(event) => choose({ requirement: event.currentTarget.value || undefined })}
        >
          <option value="">{texts.allRequirements}</option>
          {chosen.map((ruleSet) => (
            <optgroup key={ruleSet.id} label={ruleSet.framework.name[language]}>
              {ruleSet.requirements
                .filter(({ subject }) => subject === 'client-dossier')
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title[language]}
                  </option>
                ))}
            </optgroup>
          ))}
        </NativeSelect>
        {rows.length > 0 && (
          <div className={styles.export}>
            <ExportMenu make={makeDocument} makeWhole={makeWhole} />
          </div>
        )}
      </Group>
      {failure && <ProblemNotice title={texts.failed} failure={failure} onRetry={() => void asked.reload()} />}
      {!asked.answer && asked.isLoading && (
        <div role="status" aria-label={texts.loading}>
          <Skeleton height={260} radius="md" />
        </div>
      )}
      {asked.answer?.items.length === 0 && <Notice {...texts.empty} />}
      {rows.length > 0 && <WorklistTable rows={rows} ruleSets={ruleSets} />}
      {cursor && (
        <Button variant="default" loading={more.isBusy} onClick={() => void more.run(() => next(cursor))}>
          {texts.more}
        </Button>
      )}
      {more.failure && <ProblemNotice title={texts.failed} failure={more.failure} />}
    </Stack>
  );
}

function Notice({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section className={styles.empty}>
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text c="dimmed" maw="70ch" mx="auto">
        {text}
      </Text>
    </section>
  );
}
