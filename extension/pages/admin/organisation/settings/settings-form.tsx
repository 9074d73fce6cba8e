import { Alert, Button, Checkbox, Fieldset, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DirectoryTeam } from '../../../../../shared/contract/directory.ts';
import { GetSettings, PutSettings, type Settings } from '../../../../../shared/contract/settings.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useAdminTexts } from '../../../i18n/admin-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { KeptNotice } from '../../kept-notice.tsx';
import { SavingNotice } from '../../saving-notice.tsx';
import { useKept } from '../../use-kept.ts';
import { useSaving } from '../../use-saving.ts';
import { ContextFields } from '../context-fields.tsx';
import { AccessFields } from './access-fields.tsx';
import { type Draft, draftOf, problemsOf, settingsFrom } from './settings-draft.ts';
import { settingsInWords } from './settings-in-words.ts';

interface Saved {
  readonly version: number;
  readonly settings: Settings;
}

interface Properties extends Saved {
  readonly teams: readonly DirectoryTeam[];
  readonly hasKey: boolean;
  readonly isReadOnly: boolean;
  readonly onSaved: (saved: Saved) => void;
  readonly onTheirs: () => void;
}

export function SettingsForm({ version, settings, teams, hasKey, isReadOnly, onSaved, onTheirs }: Properties) {
  const { settings: texts, context: words } = useOrganisationTexts();
  const { form } = useAdminTexts();
  const { language, texts: common } = useWording();
  const kept = useKept<Draft>(`settings ${version}`, draftOf(settings));
  const { value: draft, change: set } = kept;
  const [isTried, setIsTried] = useState(false);
  const saving = useSaving<Settings, Saved>({
    version,
    put: (wanted, ifVersion) => callContract(PutSettings, { body: { ifVersion, settings: wanted } }),
    latest: async () => {
      const now = await callContract(GetSettings);
      return { version: now.version, content: now.settings };
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
  const problems = problemsOf(draft);
  const errorOf = (field: keyof typeof texts.problem) => isTried && problems.includes(field) && texts.problem[field];
  const number = (
    field: 'smallCellMinimum' | 'retainResultsMonths' | 'retainHistoryMonths',
    label: string,
    help?: string,
  ) => (
    <NumberInput
      label={label}
      description={help}
      value={draft[field]}
      allowDecimal={false}
      maw={420}
      readOnly={isReadOnly}
      error={errorOf(field)}
      onChange={(value) => set({ [field]: value })}
    />
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        const wanted = settingsFrom(draft);
        if (problems.length === 0 && wanted) void saving.save(wanted);
      }}
    >
      <Stack gap="md">
        <Text c="dimmed">{texts.intro}</Text>
        <KeptNotice form={kept} />
        <SavingNotice saving={saving} parts={settingsInWords({ texts, words, form, language, role: common.role })} />
        <TextInput
          label={texts.name}
          value={draft.name}
          maxLength={120}
          required
          readOnly={isReadOnly}
          error={errorOf('name')}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <Fieldset legend={texts.context}>
          <Stack gap="sm">
            <Text size="sm" c="dimmed">
              {texts.contextHelp}
            </Text>
            <ContextFields values={draft.context} isReadOnly={isReadOnly} onChange={(context) => set({ context })} />
          </Stack>
        </Fieldset>
        <Fieldset legend={texts.numbers}>
          <Stack gap="md">
            {number('smallCellMinimum', texts.smallCells, texts.smallCellsHelp)}
            <Checkbox
              label={texts.fourEyes}
              description={texts.fourEyesHelp}
              checked={draft.fourEyes}
              disabled={isReadOnly}
              onChange={(event) => set({ fourEyes: event.currentTarget.checked })}
            />
            <Checkbox
              label={texts.worklist}
              description={texts.worklistHelp}
              checked={draft.worklistReferences}
              disabled={isReadOnly}
              onChange={(event) => set({ worklistReferences: event.currentTarget.checked })}
            />
            {settings.worklistReferences && !draft.worklistReferences && (
              <Alert color="yellow">{texts.worklistOff}</Alert>
            )}
            {draft.worklistReferences && !hasKey && <Alert color="yellow">{texts.worklistNoKey}</Alert>}
          </Stack>
        </Fieldset>
        <Fieldset legend={texts.retention}>
          <Stack gap="md">
            {number('retainResultsMonths', texts.results)}
            {number('retainHistoryMonths', texts.history)}
          </Stack>
        </Fieldset>
        <AccessFields
          draft={draft}
          teams={teams}
          isReadOnly={isReadOnly}
          error={errorOf('claimMapping') || errorOf('noAdmin')}
          set={set}
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
