import { Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { PersonName } from '../../../../../shared/contract/common.ts';
import { type DirectoryTeam, ListTeams, PutTeam } from '../../../../../shared/contract/directory.ts';
import { Id } from '../../../../../shared/rules/rule-set.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useAdminTexts } from '../../../i18n/admin-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { KeptNotice } from '../../kept-notice.tsx';
import { SavingNotice } from '../../saving-notice.tsx';
import { useKept } from '../../use-kept.ts';
import { useSaving } from '../../use-saving.ts';
import { ContextFields } from '../context-fields.tsx';
import { contextInWords } from '../context-values.ts';
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
  const { form } = useAdminTexts();
  const { language } = useWording();
  const [typedId, setTypedId] = useState<string>();
  const kept = useKept<Content>(
    `team ${team?.id} ${team?.version}`,
    team ? contentOf(team) : { name: '', context: {}, isClosed: false },
  );
  const { value: content, change: set } = kept;
  const [isTried, setIsTried] = useState(false);
  const id = team?.id ?? typedId ?? idFromName(content.name);
  const saving = useSaving<Content, DirectoryTeam>({
    version: team?.version ?? 0,
    put: (wanted, ifVersion) => callContract(PutTeam, { params: { team: id }, body: { ifVersion, team: wanted } }),
    latest: async () => {
      const now = (await callContract(ListTeams)).teams.find((each) => each.id === id);
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
    id: team
      ? undefined
      : !Id.safeParse(id).success
        ? texts.problem.id
        : teams.some((each) => each.id === id)
          ? texts.problem.taken
          : undefined,
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (!problems.name && !problems.id) void saving.save({ ...content, name: content.name.trim() });
      }}
    >
      <Stack gap="md">
        <KeptNotice form={kept} />
        <SavingNotice
          saving={saving}
          parts={[
            { label: texts.name, text: ({ name }) => name },
            { label: texts.context, text: ({ context }) => contextInWords(context, language, words) || form.nothing },
            { label: texts.state, text: ({ isClosed }) => (isClosed ? closed : texts.open) },
          ]}
        />
        <TextInput
          label={texts.name}
          value={content.name}
          maxLength={120}
          required
          readOnly={isReadOnly}
          error={isTried && problems.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        {!team && (
          <TextInput
            label={texts.id}
            description={texts.idHelp}
            value={id}
            maxLength={40}
            required
            error={isTried && problems.id}
            onChange={(event) => setTypedId(event.currentTarget.value)}
          />
        )}
        <Fieldset legend={texts.context}>
          <Stack gap="sm">
            <Text size="sm" c="dimmed">
              {texts.contextHelp}
            </Text>
            <ContextFields values={content.context} isReadOnly={isReadOnly} onChange={(context) => set({ context })} />
          </Stack>
        </Fieldset>
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
