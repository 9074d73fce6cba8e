import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { send } from '../../../messaging/send.ts';
import { useActionsTexts } from '../../i18n/actions-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useAnswer } from '../../use-answer.ts';
import { goTo, queryOf } from '../address.ts';
import { ExportMenu } from '../exports/export-menu.tsx';
import { PrintCover } from '../exports/print-cover.tsx';
import { LoadingSkeleton } from '../loading-skeleton.tsx';
import type { ViewProps } from '../view-props.ts';
import { contentOf } from './action-content.ts';
import { ActionForm } from './action-form.tsx';
import { ActionHistory } from './action-history.tsx';
import styles from './actions.module.css';
import { actionsDocument } from './actions-document.ts';
import { ChangedNotice } from './changed-notice.tsx';
import { EffectView } from './effect-view.tsx';
import { subjectOf } from './pattern-name.ts';
import { useChanging } from './use-changing.ts';

interface Properties extends ViewProps {
  readonly id: string;
}

/** One action: what it is about, whether it helps, and how it came to be so. */
export function ActionPage({ id, ruleSets, revisions, session, choice, choose }: Properties) {
  const texts = useActionsTexts();
  const wording = useWording();
  const { language, format } = wording;
  const asked = useAnswer(id, async () => {
    const [detail, colleagues] = await Promise.all([send('action.get', { id }), send('colleagues.list', {})]);
    return { ...detail, colleagues };
  });
  const [isEditing, setIsEditing] = useState(false);
  const changing = useChanging(() => void asked.reload());
  const backTo = goTo(choice, { view: 'actions' });
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
  if (!asked.answer) {
    const isGone = asked.failure?.code === 'not-found' || asked.failure?.code === 'malformed';
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
        ) : asked.failure ? (
          <ProblemNotice title={texts.failed} failure={asked.failure} onRetry={() => void asked.reload()} />
        ) : (
          <LoadingSkeleton title={texts.title} />
        )}
      </Stack>
    );
  }
  const { action, history, colleagues } = asked.answer;
  const { framework, subject } = subjectOf(action.pattern, ruleSets, language);
  const team = session.teams.find((each) => each.id === action.pattern.team)?.name ?? action.pattern.team;
  const makeDocument = () =>
    actionsDocument(
      { title: action.title, name: team ?? texts.allTeams, actions: [action], session, ruleSets, revisions, choice },
      texts,
      wording,
    );
  return (
    <Stack gap="lg">
      <PrintCover make={makeDocument} />
      {back}
      <Group justify="space-between" align="flex-start" gap="md">
        <Title order={1} size="h2" maw={780}>
          {action.title}
        </Title>
        {!isEditing && (
          <Group gap="sm">
            <Button variant="default" className={styles.screenOnly ?? ''} onClick={() => setIsEditing(true)}>
              {texts.edit}
            </Button>
            <ExportMenu make={makeDocument} />
          </Group>
        )}
      </Group>
      <ChangedNotice changing={changing} />
      {isEditing ? (
        <ActionForm
          start={contentOf(action)}
          ruleSets={ruleSets}
          teams={session.teams}
          colleagues={colleagues}
          isBusy={changing.isBusy}
          onSave={async (content) => {
            if (await changing.change(action, content, 'saved')) setIsEditing(false);
          }}
          onCancel={() => setIsEditing(false)}
        />
      ) : (
        <section className={styles.section}>
          <dl className={styles.facts}>
            <dt>{texts.form.about}</dt>
            <dd>
              {subject ?? texts.wholeRuleSet} ({framework})
            </dd>
            <dt>{texts.form.team}</dt>
            <dd>{team ?? texts.allTeams}</dd>
            <dt>{texts.owner}</dt>
            <dd>{action.owner.name ?? texts.unknownPerson}</dd>
            <dt>{texts.form.dueOn}</dt>
            <dd className={action.isOverdue ? styles.overdue : undefined}>
              {action.isOverdue ? texts.overdue(format.day(action.dueOn)) : format.day(action.dueOn)}
            </dd>
            <dt>{texts.form.state}</dt>
            <dd>{texts.state[action.state]}</dd>
          </dl>
          {action.description && <p className={styles.paragraphs}>{action.description}</p>}
          {(action.state === 'done' || action.state === 'stopped') && (
            <Button
              mt="md"
              variant="default"
              className={styles.screenOnly ?? ''}
              loading={changing.isBusy}
              onClick={() => void changing.change(action, { ...contentOf(action), state: 'doing' }, 'moved')}
            >
              {texts.again}
            </Button>
          )}
        </section>
      )}
      <EffectView measurements={action.measurements} />
      <ActionHistory history={history} />
    </Stack>
  );
}
