import { Button, Skeleton, Stack, Title } from '@mantine/core';
import { useRef } from 'react';
import { ActionPattern } from '../../../../shared/contract/improvement-actions.ts';
import { dayInAmsterdam } from '../../../../shared/domain/date.ts';
import type { ImprovementAction } from '../../../messaging/improvement-views.ts';
import { send } from '../../../messaging/send.ts';
import { useActionsTexts } from '../../i18n/actions-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useTask } from '../../use-task.ts';
import type { ViewProps } from '../view-props.ts';
import { ActionForm } from './action-form.tsx';
import { newAction } from './form-content.ts';
import { subjectOf } from './pattern-name.ts';

interface Properties extends ViewProps {
  readonly onMade: (action: ImprovementAction) => void;
  readonly onCancel: () => void;
}

/** Filled in from the address: what somebody was looking at when choosing to do something about it. */
export function NewAction({ choice, team, framework, ruleSets, session, onMade, onCancel }: Properties) {
  const texts = useActionsTexts();
  const { language } = useWording();
  const colleagues = useAnswer('colleagues', () => send('colleagues.list', {}));
  const task = useTask(onMade);
  // The same id at every try: saving twice makes one action.
  const id = useRef(crypto.randomUUID());
  const pattern: ActionPattern = {
    ruleSet: choice.ruleSet ?? framework ?? ruleSets[0]?.id ?? '',
    ...(choice.requirement ? { requirement: choice.requirement } : choice.theme ? { theme: choice.theme } : {}),
    ...(team ? { team: team.id } : {}),
  };
  const { subject } = subjectOf(pattern, ruleSets, language);
  return (
    <Stack gap="lg">
      <Title order={1} size="h2">
        {texts.makeTitle}
      </Title>
      {colleagues.failure && (
        <ProblemNotice title={texts.failed} failure={colleagues.failure} onRetry={() => void colleagues.reload()} />
      )}
      {task.failure && <ProblemNotice title={texts.saveFailed} failure={task.failure} />}
      {colleagues.answer ? (
        <ActionForm
          start={newAction({
            pattern: ActionPattern.safeParse(pattern).success ? pattern : { ruleSet: ruleSets[0]?.id ?? '' },
            title: subject ? texts.proposal(subject) : '',
            owner: colleagues.answer.me,
            today: dayInAmsterdam(new Date()),
            // What is opened while something is made is the assessment that it comes from.
            assessment: choice.item,
          })}
          ruleSets={ruleSets}
          teams={session.teams}
          colleagues={colleagues.answer}
          isBusy={task.isBusy}
          onSave={(action) => void task.run(() => send('action.put', { id: id.current, ifVersion: 0, action }))}
          onCancel={onCancel}
        />
      ) : (
        colleagues.isLoading && (
          <Skeleton height={320} radius="md" role="status" aria-label={texts.loading} aria-busy="true" />
        )
      )}
      {colleagues.failure && (
        <Button variant="default" onClick={onCancel}>
          {texts.back}
        </Button>
      )}
    </Stack>
  );
}
