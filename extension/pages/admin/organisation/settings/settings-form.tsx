import { Alert, Checkbox, Fieldset, NumberInput, Stack, Text } from '@mantine/core';
import type { DirectoryTeam } from '../../../../../shared/contract/directory.ts';
import { GetSettings, PutSettings, type Settings } from '../../../../../shared/contract/settings.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useAdminTexts } from '../../../i18n/admin-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { SavedForm } from '../../forms/saved-form.tsx';
import { useSavedForm } from '../../forms/use-saved-form.ts';
import { ContextFields } from '../context-fields.tsx';
import { NameField } from '../name-field.tsx';
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
  const { form: formTexts } = useAdminTexts();
  const { language, texts: common } = useWording();
  const form = useSavedForm<Draft, Settings, Saved>({
    name: 'settings',
    version,
    start: draftOf(settings),
    put: (wanted, ifVersion) => callContract(PutSettings, { body: { ifVersion, settings: wanted } }),
    latest: async () => {
      const now = await callContract(GetSettings);
      return { version: now.version, content: now.settings };
    },
    onSaved,
    onTheirs,
  });
  const { draft, change, isTried } = form;
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
      onChange={(value) => change({ [field]: value })}
    />
  );
  const wanted = problems.length === 0 ? settingsFrom(draft) : undefined;
  const parts = settingsInWords({ texts, words, form: formTexts, language, role: common.role });
  return (
    <Stack gap="md">
      <Text c="dimmed">{texts.intro}</Text>
      <SavedForm form={form} wanted={wanted} parts={parts} isReadOnly={isReadOnly}>
        <NameField
          label={texts.name}
          value={draft.name}
          isReadOnly={isReadOnly}
          error={errorOf('name')}
          onChange={(name) => change({ name })}
        />
        <ContextFields
          legend={texts.context}
          help={texts.contextHelp}
          values={draft.context}
          isReadOnly={isReadOnly}
          onChange={(context) => change({ context })}
        />
        <Fieldset legend={texts.numbers}>
          <Stack gap="md">
            {number('smallCellMinimum', texts.smallCells, texts.smallCellsHelp)}
            <Checkbox
              label={texts.fourEyes}
              description={texts.fourEyesHelp}
              checked={draft.fourEyes}
              disabled={isReadOnly}
              onChange={(event) => change({ fourEyes: event.currentTarget.checked })}
            />
            <Checkbox
              label={texts.worklist}
              description={texts.worklistHelp}
              checked={draft.worklistReferences}
              disabled={isReadOnly}
              onChange={(event) => change({ worklistReferences: event.currentTarget.checked })}
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
          set={change}
        />
      </SavedForm>
    </Stack>
  );
}
