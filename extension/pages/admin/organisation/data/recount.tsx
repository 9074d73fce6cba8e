import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { RecountCounters } from '../../../../../shared/contract/organisation.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useTask } from '../../../use-task.ts';
import { Part } from '../../part.tsx';
import { SaveProblem } from '../../saving-notice.tsx';
import { TableFrame } from '../../table/table-frame.tsx';

type Answer = z.output<(typeof RecountCounters)['response']>;

/** Whether the numbers on the dashboard equal a recount, and how to set them right when they do not. */
export function Recount() {
  const { data: texts } = useOrganisationTexts();
  const [answer, setAnswer] = useState<Answer>();
  const task = useTask<Answer>(setAnswer);
  const run = (repair: boolean) => void task.run(() => callContract(RecountCounters, { body: { repair } }));
  const differences = answer?.differences ?? [];
  const isDifferent = differences.length > 0 && !answer?.repaired;
  return (
    <Part title={texts.recountTitle} text={texts.recountText}>
      {task.failure && <SaveProblem failure={task.failure} title={texts.recountFailed} />}
      <Text size="sm" role="status">
        {!answer
          ? ''
          : differences.length === 0
            ? texts.same(answer.results)
            : answer.repaired
              ? texts.repaired(differences.length)
              : texts.differ(differences.length)}
      </Text>
      {isDifferent && (
        <TableFrame
          isPart
          label={texts.recountTitle}
          columns={[texts.counter, texts.team, texts.counted, texts.recounted]}
        >
          {differences.slice(0, 50).map((each) => (
            <tr key={[each.counter, each.team, each.ruleSet, each.requirement, each.value].join(' ')}>
              <th scope="row">
                {[texts.counters[each.counter], each.ruleSet, each.requirement, each.value].filter(Boolean).join(' · ')}
              </th>
              <td>{each.team}</td>
              <td>{each.counted}</td>
              <td>{each.recounted}</td>
            </tr>
          ))}
        </TableFrame>
      )}
      <Group gap="sm">
        <Button variant="default" loading={task.isBusy} onClick={() => run(false)}>
          {texts.recount}
        </Button>
        {isDifferent && (
          <Button loading={task.isBusy} onClick={() => run(true)}>
            {texts.repair}
          </Button>
        )}
      </Group>
    </Part>
  );
}
