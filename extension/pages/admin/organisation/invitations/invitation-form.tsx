import { Button, Group, NativeSelect, NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import type { DirectoryTeam } from '../../../../../shared/contract/directory.ts';
import { Role } from '../../../../../shared/contract/session.ts';
import type { MadeInvitation } from '../../../../messaging/policy-views.ts';
import { send } from '../../../../messaging/send.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useAdminTexts } from '../../../i18n/admin-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { useTask } from '../../../use-task.ts';
import styles from '../../admin.module.css';
import { SaveProblem } from '../../saving-notice.tsx';
import { TeamChoice } from '../team-choice.tsx';

const USUAL_DAYS = 7;
const MOST_DAYS = 30;

interface Properties {
  readonly teams: readonly DirectoryTeam[];
  readonly onMade: (made: MadeInvitation) => void;
  readonly onCancel: () => void;
}

export function InvitationForm({ teams, onMade, onCancel }: Properties) {
  const { invitations: texts, people } = useOrganisationTexts();
  const { form } = useAdminTexts();
  const { texts: common } = useWording();
  const [role, setRole] = useState<Role>('worker');
  const [chosen, setChosen] = useState<string[]>([]);
  const [days, setDays] = useState<number | string>(USUAL_DAYS);
  const [isTried, setIsTried] = useState(false);
  const task = useTask<MadeInvitation>(onMade);
  const count = Number(days);
  const problems = {
    days: Number.isInteger(count) && count >= 1 && count <= MOST_DAYS ? undefined : texts.problem.days,
    teams: (role === 'worker' || role === 'lead') && chosen.length === 0 ? texts.problem.teams : undefined,
  };
  return (
    <form
      noValidate
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (problems.days || problems.teams) return;
        void task.run(() => send('invitation.make', { role, teams: chosen, days: count }));
      }}
    >
      <Stack gap="md" maw={640}>
        {task.failure && <SaveProblem failure={task.failure} title={texts.makeFailed} />}
        <NativeSelect
          label={texts.role}
          description={people.roleHelp[role]}
          value={role}
          data={Role.options.map((each) => ({ value: each, label: common.role[each] }))}
          onChange={(event) => setRole(Role.options.find((each) => each === event.currentTarget.value) ?? 'worker')}
        />
        <TeamChoice
          label={texts.teams}
          teams={teams}
          chosen={chosen}
          error={isTried && (problems.teams ?? false)}
          onChange={setChosen}
        />
        <NumberInput
          label={texts.days}
          value={days}
          min={1}
          max={MOST_DAYS}
          allowDecimal={false}
          maw={200}
          error={isTried && problems.days}
          onChange={setDays}
        />
        <Group gap="sm">
          <Button type="submit" loading={task.isBusy}>
            {texts.makeIt}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {form.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
