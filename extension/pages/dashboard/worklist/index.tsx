import { Button, Group, NativeSelect, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { RequestOf } from '../../../messaging/messages.ts';
import { send } from '../../../messaging/send.ts';
import { useWording } from '../../i18n/texts.tsx';
import { useWorklistTexts } from '../../i18n/worklist-texts.ts';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useTask } from '../../use-task.ts';
import type { ViewProps } from '../view-props.ts';
import { Explanation } from './explanation.tsx';
import styles from './worklist.module.css';
import { WorklistTable } from './worklist-table.tsx';

/** Dossiers of one team with open points. Which dossiers they are is known in this browser only. */
export default function WorklistView(properties: ViewProps) {
  const texts = useWorklistTexts();
  const { team, session, choose } = properties;
  return (
    <Stack gap="lg">
      <div>
        <Title order={1} size="h2">
          {texts.title}
        </Title>
        <Text c="dimmed">{texts.intro}</Text>
      </div>
      {session.role !== 'lead' ? (
        <Notice {...texts.notLead} />
      ) : team || session.teams[0] ? (
        <TeamWorklist
          {...properties}
          teamId={team?.id ?? session.teams[0]?.id ?? ''}
          onTeam={(id) => choose({ team: id })}
        />
      ) : (
        <Notice title={texts.chooseTeam} text={texts.chooseTeamText} />
      )}
      <Explanation />
    </Stack>
  );
}

function TeamWorklist({
  teamId,
  onTeam,
  session,
  ruleSets,
  choice,
  choose,
}: ViewProps & { readonly teamId: string; readonly onTeam: (id: string) => void }) {
  const texts = useWorklistTexts();
  const { language } = useWording();
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
  if (failure?.code === 'conflict') return <Notice {...texts.off} />;
  if (failure?.code === 'forbidden' || failure?.code === 'not-found') return <Notice {...texts.notLead} />;
  return (
    <Stack gap="md" aria-busy={asked.isLoading}>
      <Group gap="md" align="flex-end" className={styles.screenOnly ?? ''}>
        {session.teams.length > 1 && (
          <NativeSelect
            label={texts.chooseTeam}
            value={teamId}
            onChange={(event) => onTeam(event.currentTarget.value)}
            data={session.teams.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
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
      </Group>
      {failure && <ProblemNotice title={texts.failed} failure={failure} onRetry={() => void asked.reload()} />}
      {!asked.answer && asked.isLoading && (
        <div role="status" aria-label={texts.loading}>
          <Skeleton height={260} radius="md" />
        </div>
      )}
      {asked.answer?.items.length === 0 && <Notice {...texts.empty} />}
      {asked.answer && asked.answer.items.length > 0 && <WorklistTable rows={asked.answer.items} ruleSets={ruleSets} />}
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
