import { Alert, Button, Checkbox, Group, SegmentedControl, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { ActionState, ImprovementAction } from '../../../../shared/contract/improvement-actions.ts';
import { send } from '../../../messaging/send.ts';
import { useActionsTexts } from '../../i18n/actions-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useAnswer } from '../../use-answer.ts';
import { goTo, queryOf, wholeOrganisation } from '../address.ts';
import { ExportMenu } from '../exports/export-menu.tsx';
import { PrintCover } from '../exports/print-cover.tsx';
import { isOfOthers } from '../numbers/is-of-others.ts';
import { scopeName } from '../numbers/scope-name.ts';
import type { ViewProps } from '../view-props.ts';
import { ActionBoard } from './action-board.tsx';
import { contentOf, inOrder } from './action-content.ts';
import { ActionList } from './action-list.tsx';
import styles from './actions.module.css';
import { actionsDocument } from './actions-document.ts';
import { ChangedNotice } from './changed-notice.tsx';
import { loadActions } from './load-actions.ts';
import { subjectOf } from './pattern-name.ts';
import { useChanging } from './use-changing.ts';

export function ActionsOverview({ team, ruleSets, revisions, session, choice, choose }: ViewProps) {
  const texts = useActionsTexts();
  const wording = useWording();
  const { language } = wording;
  const [shape, setShape] = useState<'board' | 'list'>('board');
  const [isOnlyMine, setIsOnlyMine] = useState(false);
  const filter = {
    ...(choice.team && choice.team !== wholeOrganisation ? { team: choice.team } : {}),
    ...(choice.ruleSet ? { ruleSet: choice.ruleSet } : {}),
    ...(choice.requirement ? { requirement: choice.requirement } : {}),
    ...(choice.theme ? { theme: choice.theme } : {}),
  };
  const asked = useAnswer(JSON.stringify(filter), async () => {
    const [loaded, { me }] = await Promise.all([loadActions(send, filter), send('colleagues.list', {})]);
    return { ...loaded, me };
  });
  const { replace } = asked;
  const put = useCallback(
    (changed: ImprovementAction) =>
      replace((answer) => ({
        ...answer,
        actions: answer.actions.map((action) => (action.id === changed.id ? changed : action)),
      })),
    [replace],
  );
  const changing = useChanging(put);
  const nameOf = ({ pattern }: ImprovementAction) => {
    const { framework, subject } = subjectOf(pattern, ruleSets, language);
    const where = session.teams.find(({ id }) => id === pattern.team)?.name ?? pattern.team ?? texts.allTeams;
    return `${subject ?? framework} · ${where}`;
  };
  const addressOf = ({ id }: ImprovementAction) => goTo(choice, { view: 'actions', item: id });
  const all = asked.answer?.actions ?? [];
  const mine = asked.answer?.me;
  const shown = inOrder(isOnlyMine ? all.filter(({ owner }) => owner.subject === mine) : all);
  const common = {
    actions: shown,
    subjectOf: nameOf,
    hrefOf: (action: ImprovementAction) => queryOf(addressOf(action)),
    onOpen: (action: ImprovementAction) => choose(addressOf(action)),
    onMove: (action: ImprovementAction, state: ActionState) =>
      changing.change(action, { ...contentOf(action), state }, 'moved'),
  };
  const isNotOwn =
    isOfOthers(choice, session) || asked.failure?.code === 'not-found' || asked.failure?.code === 'forbidden';
  const makeDocument = () =>
    actionsDocument(
      {
        title: texts.title,
        name: team?.name ?? scopeName(choice.team, undefined, session, undefined, wording.texts),
        actions: shown,
        hasMore: asked.answer?.hasMore ?? false,
        session,
        ruleSets,
        revisions,
        choice,
      },
      texts,
      wording,
    );
  const make = (
    <Button onClick={() => choose({ isNew: true, item: undefined })} className={styles.screenOnly ?? ''}>
      {texts.make}
    </Button>
  );
  return (
    <Stack gap="lg" aria-busy={asked.isLoading}>
      {all.length > 0 && <PrintCover make={makeDocument} />}
      <Group justify="space-between" align="flex-end" gap="md">
        <div>
          <Title order={1} size="h2">
            {texts.title}
          </Title>
          <Text c="dimmed" maw="70ch">
            {texts.intro}
          </Text>
        </div>
        {all.length > 0 && (
          <Group gap="sm">
            {make}
            <ExportMenu make={makeDocument} />
          </Group>
        )}
      </Group>
      {all.length > 0 && (
        <Group gap="lg" className={styles.screenOnly ?? ''}>
          <SegmentedControl
            aria-label={texts.show}
            value={shape}
            onChange={(value) => setShape(value === 'list' ? 'list' : 'board')}
            data={[
              { value: 'board', label: texts.board },
              { value: 'list', label: texts.list },
            ]}
          />
          <Checkbox
            label={texts.onlyMine}
            checked={isOnlyMine}
            onChange={(event) => setIsOnlyMine(event.currentTarget.checked)}
          />
          <Text c="dimmed" size="sm">
            {texts.count(shown.length)}
          </Text>
        </Group>
      )}
      <ChangedNotice changing={changing} />
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
        <ProblemNotice title={texts.failed} failure={asked.failure} onRetry={() => void asked.reload()} />
      )}
      {!asked.answer && asked.isLoading && (
        <div role="status" aria-label={texts.loading}>
          <Skeleton height={280} radius="md" />
        </div>
      )}
      {asked.answer?.hasMore && <Alert color="yellow">{texts.more}</Alert>}
      {!isNotOwn && asked.answer && all.length === 0 && (
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
      {all.length > 0 && shown.length === 0 && <Text c="dimmed">{texts.noneMine}</Text>}
      {shown.length > 0 && (shape === 'board' ? <ActionBoard {...common} /> : <ActionList {...common} />)}
    </Stack>
  );
}
