import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { type DirectoryTeam, ListTeams, PutTeam } from '../../../../../shared/contract/directory.ts';
import { Id } from '../../../../../shared/rules/rule-set.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useAdminTexts } from '../../../i18n/admin-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { SavedForm } from '../../forms/saved-form.tsx';
import { useSavedForm } from '../../forms/use-saved-form.ts';
import { ContextFields } from '../context-fields.tsx';
import { contextInWords } from '../context-values.ts';
import { NameField, nameFrom } from '../name-field.tsx';
import { idFromName } from './team-id.ts';

type Content = z.output<typeof PutTeam.request>['team'];

export function contentOf({ name, context, isClosed }: DirectoryTeam): Content {
  return { name, context, isClosed };
}

interface Properties {
  readonly team: DirectoryTeam | undefined;
  readonly teams: readonly DirectoryTeam[];
  readonly isReadOnly: boolean;
  readonly onSaved: (saved: DirectoryTeam) => void;
  readonly onTheirs: () => void;
}

export function TeamForm({ team, teams, isReadOnly, onSaved, onTheirs }: Properties) {
  const { teams: texts, context: words, closed } = useOrganisationTexts();
  const { form: common } = useAdminTexts();
  const { language } = useWording();
  const [typedId, setTypedId] = useState<string>();
  const form = useSavedForm<Content, Content, DirectoryTeam>({
    name: `team ${team?.id}`,
    version: team?.version ?? 0,
    start: team ? contentOf(team) : { name: '', context: {}, isClosed: false },
    put: (wanted, ifVersion) => callContract(PutTeam, { params: { team: id }, body: { ifVersion, team: wanted } }),
    latest: async () => {
      const now = (await callContract(ListTeams)).teams.find((each) => each.id === id);
      return now && { version: now.version, content: contentOf(now) };
    },
    onSaved,
    onTheirs,
  });
  const { draft, change, isTried } = form;
  const id: string = team?.id ?? typedId ?? idFromName(draft.name);
  const name = nameFrom(draft.name);
  const problem = team ? undefined : problemOfId(id, teams);
  return (
    <SavedForm
      form={form}
      wanted={name && !problem ? { ...draft, name } : undefined}
      isReadOnly={isReadOnly}
      parts={[
        { label: texts.name, text: (one) => one.name },
        { label: texts.context, text: ({ context }) => contextInWords(context, language, words) || common.nothing },
        { label: texts.state, text: ({ isClosed }) => (isClosed ? closed : texts.open) },
      ]}
    >
      <NameField
        label={texts.name}
        value={draft.name}
        isReadOnly={isReadOnly}
        error={isTried && !name && texts.problem.name}
        onChange={(typed) => change({ name: typed })}
      />
      {!team && (
        <TextInput
          label={texts.id}
          description={texts.idHelp}
          value={id}
          maxLength={40}
          required
          error={isTried && problem && texts.problem[problem]}
          onChange={(event) => setTypedId(event.currentTarget.value)}
        />
      )}
      <ContextFields
        legend={texts.context}
        help={texts.contextHelp}
        values={draft.context}
        isReadOnly={isReadOnly}
        onChange={(context) => change({ context })}
      />
    </SavedForm>
  );
}

/** Why a new team cannot have this id. */
function problemOfId(id: string, teams: readonly DirectoryTeam[]): 'id' | 'taken' | undefined {
  if (!Id.safeParse(id).success) return 'id';
  return teams.some((team) => team.id === id) ? 'taken' : undefined;
}
