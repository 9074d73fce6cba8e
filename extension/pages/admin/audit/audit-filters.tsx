import { Button, Fieldset, Group, NativeSelect, TextInput } from '@mantine/core';
import type { DirectoryPerson } from '../../../../shared/contract/directory.ts';
import { useAuditTexts } from '../../i18n/admin-audit-texts.ts';
import { type AuditFilter, isFiltered, isWrongPeriod, noFilter } from './audit-filter.ts';

interface Properties {
  readonly filter: AuditFilter;
  readonly people: readonly DirectoryPerson[];
  readonly onChange: (filter: AuditFilter) => void;
}

const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words)
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label));

export function AuditFilters({ filter, people, onChange }: Properties) {
  const texts = useAuditTexts();
  const set = (part: Partial<AuditFilter>) => onChange({ ...filter, ...part });
  return (
    <Fieldset legend={texts.filters}>
      <Group gap="sm" align="flex-end">
        <NativeSelect
          label={texts.who}
          value={filter.actor}
          data={[
            { value: '', label: texts.everybody },
            ...people.map(({ subject, name }) => ({ value: subject, label: name })),
            { value: 'system', label: texts.system },
          ]}
          onChange={(event) => set({ actor: event.currentTarget.value })}
        />
        <NativeSelect
          label={texts.what}
          value={filter.action}
          data={[{ value: '', label: texts.everything }, ...choices(texts.action)]}
          onChange={(event) => set({ action: event.currentTarget.value })}
        />
        <NativeSelect
          label={texts.about}
          value={filter.objectKind}
          data={[{ value: '', label: texts.everyObject }, ...choices(texts.object)]}
          onChange={(event) => set({ objectKind: event.currentTarget.value })}
        />
        <TextInput
          label={texts.objectId}
          placeholder={texts.objectIdHelp}
          value={filter.objectId}
          maxLength={255}
          onChange={(event) => set({ objectId: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={texts.from}
          value={filter.from}
          error={isWrongPeriod(filter)}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={texts.to}
          value={filter.to}
          error={isWrongPeriod(filter)}
          onChange={(event) => set({ to: event.currentTarget.value })}
        />
        {isFiltered(filter) && (
          <Button variant="default" onClick={() => onChange(noFilter)}>
            {texts.clear}
          </Button>
        )}
      </Group>
    </Fieldset>
  );
}
