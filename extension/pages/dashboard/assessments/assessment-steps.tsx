import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { type AssessmentState, assessmentSteps } from '../../../../shared/contract/supervision-assessments.ts';
import { send } from '../../../messaging/send.ts';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useTask } from '../../use-task.ts';
import { goTo } from '../address.ts';
import type { PartProps } from './assessment-page.tsx';

const nameOf = { draft: 'reopen', agreed: 'agree', closed: 'close' } as const;

/** The steps that can be taken now. Only when everything is saved: a step settles what is there. */
export function AssessmentSteps({ assessment, me, assessing, choice, choose }: PartProps) {
  const texts = useAssessmentsTexts().step;
  const [isSure, setIsSure] = useState(false);
  const move = useTask<Awaited<ReturnType<typeof take>>>((moved) => assessing.put(moved, me));
  const remove = useTask<unknown>(() => choose(goTo(choice, { view: 'assessments' })));
  const take = (state: AssessmentState) =>
    send('assessment.move', { id: assessment.id, ifVersion: assessment.version, state });
  const isWaiting = assessing.saving !== 'saved';
  const steps: readonly AssessmentState[] = assessmentSteps[assessment.state];
  const failure = move.failure ?? remove.failure;
  return (
    <Stack gap="xs" align="flex-end">
      <Group gap="sm">
        {assessment.state === 'draft' && !isSure && (
          <Button variant="subtle" color="gray" onClick={() => setIsSure(true)}>
            {texts.remove}
          </Button>
        )}
        {steps.map((state) => (
          <Button
            key={state}
            {...(state === 'draft' ? { variant: 'default' } : {})}
            disabled={isWaiting}
            loading={move.isBusy}
            onClick={() => void move.run(() => take(state))}
          >
            {texts[nameOf[state]]}
          </Button>
        ))}
        {assessment.state === 'closed' && (
          <Button
            onClick={() =>
              choose(
                goTo(choice, { view: 'assessments', isNew: true, ruleSet: assessment.ruleSet, item: assessment.id }),
              )
            }
          >
            {texts.retest}
          </Button>
        )}
      </Group>
      {isSure && (
        <Group gap="sm" role="alert">
          <Text size="sm">{texts.removeSure}</Text>
          <Button size="xs" variant="default" onClick={() => setIsSure(false)}>
            {texts.removeNo}
          </Button>
          <Button
            size="xs"
            color="red"
            loading={remove.isBusy}
            onClick={() =>
              void remove.run(() => send('assessment.delete', { id: assessment.id, ifVersion: assessment.version }))
            }
          >
            {texts.removeYes}
          </Button>
        </Group>
      )}
      {failure && <ProblemNotice title={texts.failed} failure={failure} onRetry={() => void assessing.reload()} />}
    </Stack>
  );
}
