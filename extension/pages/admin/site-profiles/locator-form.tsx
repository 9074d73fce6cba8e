import { Button, Fieldset, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import {
  type ListLocator,
  type Locator,
  type LocatorKind,
  locatorKind,
  RoleLocator,
} from '../../../../shared/profiles/locator.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';

interface Properties {
  readonly index: number;
  readonly locator: Locator;
  readonly isList: boolean;
  readonly onChange: (locator: Locator) => void;
  readonly onRemove: (() => void) | undefined;
}

const blank: Readonly<Record<LocatorKind, Locator>> = {
  label: { label: '' },
  role: { role: 'textbox', name: '' },
  testId: { testId: '' },
  css: { css: '' },
  column: { column: '' },
  list: { list: { heading: '' } },
};

/** One locator as a form. What is left empty is left out. */
export function LocatorForm({ index, locator, isList, onChange, onRemove }: Properties) {
  const { locator: words } = useSiteProfilesTexts();
  const kind = locatorKind(locator) ?? 'label';
  // A list is found by a list, or by what its page as a whole says of it.
  const kinds = (Object.keys(blank) as LocatorKind[]).filter((each) => (isList ? each !== 'column' : each !== 'list'));
  return (
    <Fieldset legend={words.title(index + 1)}>
      <Group align="flex-end" gap="sm">
        <NativeSelect
          label={words.kind}
          value={kind}
          data={kinds.map((each) => ({ value: each, label: words.kinds[each] }))}
          onChange={(event) => onChange(blank[event.currentTarget.value as LocatorKind])}
        />
        <LocatorFields locator={locator} onChange={onChange} />
        {onRemove && (
          <Button variant="subtle" aria-label={words.remove(index + 1)} onClick={onRemove}>
            ✕
          </Button>
        )}
      </Group>
    </Fieldset>
  );
}

interface TextProperties {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (text: string) => void;
}

function TextField({ label, value, onChange }: TextProperties) {
  return (
    <TextInput
      label={label}
      value={value ?? ''}
      maxLength={300}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** A property with a text, or without it when there is none. */
function optional<K extends string>(name: K, text: string): { [N in K]?: string } {
  return (text === '' ? {} : { [name]: text }) as { [N in K]?: string };
}

function LocatorFields({ locator, onChange }: Pick<Properties, 'locator' | 'onChange'>) {
  const { locator: words } = useSiteProfilesTexts();
  if ('label' in locator) {
    const { within, ...rest } = locator;
    return (
      <>
        <TextField label={words.text} value={locator.label} onChange={(label) => onChange({ ...locator, label })} />
        <TextField
          label={words.withinText}
          value={within}
          onChange={(text) => onChange({ ...rest, ...optional('within', text) })}
        />
      </>
    );
  }
  if ('role' in locator) {
    return (
      <>
        <NativeSelect
          label={words.roleText}
          value={locator.role}
          data={[...RoleLocator.shape.role.options]}
          onChange={(event) => {
            const role = RoleLocator.shape.role.options.find((each) => each === event.currentTarget.value);
            if (role) onChange({ ...locator, role });
          }}
        />
        <TextField label={words.name} value={locator.name} onChange={(name) => onChange({ ...locator, name })} />
      </>
    );
  }
  if ('testId' in locator)
    return <TextField label={words.testIdText} value={locator.testId} onChange={(testId) => onChange({ testId })} />;
  if ('css' in locator)
    return <TextField label={words.cssText} value={locator.css} onChange={(css) => onChange({ css })} />;
  if ('column' in locator) {
    const { table, row, ...rest } = locator;
    return (
      <>
        <TextField
          label={words.columnText}
          value={locator.column}
          onChange={(column) => onChange({ ...locator, column })}
        />
        <TextField
          label={words.tableText}
          value={table}
          onChange={(text) => onChange({ ...rest, ...optional('table', text), ...(row ? { row } : {}) })}
        />
        <NativeSelect
          label={words.rowText}
          value={row ?? ''}
          data={[
            { value: '', label: words.everyRow },
            ...(['current', 'latest', 'first'] as const).map((each) => ({ value: each, label: words.row[each] })),
          ]}
          onChange={({ currentTarget: { value } }) => {
            const next = (['current', 'latest', 'first'] as const).find((each) => each === value);
            onChange({ ...rest, ...(table ? { table } : {}), ...(next ? { row: next } : {}) });
          }}
        />
      </>
    );
  }
  return <ListFields locator={locator} onChange={onChange} />;
}

function ListFields({
  locator,
  onChange,
}: {
  readonly locator: ListLocator;
  readonly onChange: (locator: ListLocator) => void;
}) {
  const { locator: words } = useSiteProfilesTexts();
  const { item, date, ...rest } = locator;
  const isHeading = 'heading' in locator.list;
  return (
    <>
      <TextField
        label={isHeading ? words.listHeading : words.cssText}
        value={'heading' in locator.list ? locator.list.heading : locator.list.css}
        onChange={(text) => onChange({ ...locator, list: isHeading ? { heading: text } : { css: text } })}
      />
      <TextField
        label={words.itemText}
        value={item}
        onChange={(text) => onChange({ ...rest, ...(date ? { date } : {}), ...optional('item', text) })}
      />
      {(date === undefined || 'column' in date) && (
        <TextField
          label={words.dateColumn}
          value={date?.column}
          onChange={(column) =>
            onChange({ ...rest, ...(item ? { item } : {}), ...(column === '' ? {} : { date: { column } }) })
          }
        />
      )}
      {locator.fields && <Text size="sm">{words.listElsewhere}</Text>}
    </>
  );
}
