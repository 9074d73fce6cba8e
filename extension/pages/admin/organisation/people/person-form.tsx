import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { Subject } from '../../../../../shared/contract/common.ts';
import { type DirectoryPerson, type DirectoryTeam, PutPerson } from '../../../../../shared/contract/directory.ts';
import { Role } from '../../../../../shared/contract/session.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { SavedForm } from '../../forms/saved-form.tsx';
import { useSavedForm } from '../../forms/use-saved-form.ts';
import { NameField, nameFrom } from '../name-field.tsx';
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
  const { texts: common } = useWording();
  const [subject, setSubject] = useState(person?.subject ?? '');
  const form = useSavedForm<Content, Content, DirectoryPerson>({
    name: `person ${person?.subject}`,
    version: person?.version ?? 0,
    start: person ? contentOf(person) : nobody,
    put: (wanted, ifVersion) =>
      callContract(PutPerson, { params: { subject: subject.trim() }, body: { ifVersion, person: wanted } }),
    latest: async () => {
      const now = await findPerson(subject.trim());
      return now && { version: now.version, content: contentOf(now) };
    },
    onSaved,
    onTheirs,
  });
  const { draft, change, isTried } = form;
  const name = nameFrom(draft.name);
  const isSubject = Subject.safeParse(subject.trim()).success;
  const nameOf = (id: string) => teams.find((team) => team.id === id)?.name ?? id;
  return (
    <SavedForm
      form={form}
      wanted={name && isSubject ? { ...draft, name } : undefined}
      isReadOnly={isReadOnly}
      parts={[
        { label: texts.name, text: (one) => one.name },
        { label: texts.role, text: ({ role }) => common.role[role] },
        { label: texts.teams, text: (one) => one.teams.map(nameOf).sort().join(', ') || organisation.noTeam },
        { label: texts.state, text: ({ isActive }) => (isActive ? texts.active : texts.inactive) },
      ]}
    >
      {!person && (
        <TextInput
          label={texts.subject}
          value={subject}
          maxLength={255}
          required
          error={isTried && !isSubject && texts.problem.subject}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
      )}
      <NameField
        label={texts.name}
        value={draft.name}
        isReadOnly={isReadOnly}
        error={isTried && !name && texts.problem.name}
        onChange={(typed) => change({ name: typed })}
      />
      <NativeSelect
        label={texts.role}
        description={texts.roleHelp[draft.role]}
        value={draft.role}
        disabled={isReadOnly}
        data={Role.options.map((role) => ({ value: role, label: common.role[role] }))}
        onChange={(event) =>
          change({ role: Role.options.find((role) => role === event.currentTarget.value) ?? 'worker' })
        }
      />
      <TeamChoice
        label={texts.teams}
        teams={teams}
        chosen={draft.teams}
        isReadOnly={isReadOnly}
        onChange={(chosen) => change({ teams: chosen })}
      />
    </SavedForm>
  );
}
