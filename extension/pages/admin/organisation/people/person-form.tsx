import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { PersonName, Subject } from '../../../../../shared/contract/common.ts';
import { type DirectoryPerson, type DirectoryTeam, PutPerson } from '../../../../../shared/contract/directory.ts';
import { Role } from '../../../../../shared/contract/session.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useAdminTexts } from '../../../i18n/admin-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { KeptNotice } from '../../kept-notice.tsx';
import { SavingNotice } from '../../saving-notice.tsx';
import { useKept } from '../../use-kept.ts';
import { useSaving } from '../../use-saving.ts';
import { TeamChoice } from '../team-choice.tsx';
import { findPerson } from './people-api.ts';

type Content = z.input<typeof PutPerson.request>['person'];

export function contentOf({ name, role, teams, isActive }: DirectoryPerson): Content {
  return { name, role, teams: [...teams], isActive };
}

interface Properties {
  /** Undefined for somebody new. */
  readonly person: DirectoryPerson | undefined;
  readonly teams: readonly DirectoryTeam[];
  readonly isReadOnly: boolean;
  readonly onSaved: (saved: DirectoryPerson) => void;
  readonly onTheirs: () => void;
}

const nobody: Content = { name: '', role: 'worker', teams: [], isActive: true };

export function PersonForm({ person, teams, isReadOnly, onSaved, onTheirs }: Properties) {
  const { people: texts, ...organisation } = useOrganisationTexts();
  const { form } = useAdminTexts();
  const { texts: common } = useWording();
  const [subject, setSubject] = useState(person?.subject ?? '');
  const kept = useKept<Content>(`person ${person?.subject} ${person?.version}`, person ? contentOf(person) : nobody);
  const { value: content, change: set } = kept;
  const [isTried, setIsTried] = useState(false);
  const saving = useSaving<Content, DirectoryPerson>({
    version: person?.version ?? 0,
    put: (wanted, ifVersion) =>
      callContract(PutPerson, { params: { subject: subject.trim() }, body: { ifVersion, person: wanted } }),
    latest: async () => {
      const now = await findPerson(subject.trim());
      return now && { version: now.version, content: contentOf(now) };
    },
    onSaved: (saved) => {
      kept.forget();
      onSaved(saved);
    },
    onTheirs: () => {
      kept.forget();
      onTheirs();
    },
  });
  const problems = {
    name: PersonName.safeParse(content.name).success ? undefined : texts.problem.name,
    subject: Subject.safeParse(subject.trim()).success ? undefined : texts.problem.subject,
  };
  const nameOf = (id: string) => teams.find((team) => team.id === id)?.name ?? id;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (!problems.name && !problems.subject) void saving.save({ ...content, name: content.name.trim() });
      }}
    >
      <Stack gap="md">
        <KeptNotice form={kept} />
        <SavingNotice
          saving={saving}
          parts={[
            { label: texts.name, text: ({ name }) => name },
            { label: texts.role, text: ({ role }) => common.role[role] },
            { label: texts.teams, text: (one) => one.teams.map(nameOf).sort().join(', ') || organisation.noTeam },
            { label: texts.state, text: ({ isActive }) => (isActive ? texts.active : texts.inactive) },
          ]}
        />
        {!person && (
          <TextInput
            label={texts.subject}
            value={subject}
            maxLength={255}
            required
            error={isTried && problems.subject}
            onChange={(event) => setSubject(event.currentTarget.value)}
          />
        )}
        <TextInput
          label={texts.name}
          value={content.name}
          maxLength={120}
          required
          readOnly={isReadOnly}
          error={isTried && problems.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <NativeSelect
          label={texts.role}
          description={texts.roleHelp[content.role]}
          value={content.role}
          disabled={isReadOnly}
          data={Role.options.map((role) => ({ value: role, label: common.role[role] }))}
          onChange={(event) =>
            set({ role: Role.options.find((role) => role === event.currentTarget.value) ?? 'worker' })
          }
        />
        <TeamChoice
          label={texts.teams}
          teams={teams}
          chosen={content.teams}
          isReadOnly={isReadOnly}
          onChange={(chosen) => set({ teams: chosen })}
        />
        {!isReadOnly && (
          <Group>
            <Button type="submit" loading={saving.isBusy}>
              {form.save}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
