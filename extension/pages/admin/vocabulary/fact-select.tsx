import { Select } from '@mantine/core';
import { memo, useMemo } from 'react';
import { factAreas } from '../../../../shared/facts/areas.ts';
import {
  areaOf,
  type FactName,
  factNames,
  factTitle,
  isFactName,
  isOwnFact,
  vocabulary,
} from '../../../../shared/facts/vocabulary.ts';
import { useWording } from '../../i18n/texts.tsx';

interface Properties {
  readonly label: string;
  readonly placeholder: string;
  readonly nothing: string;
  readonly value: FactName | null;
  readonly error?: string | undefined;
  readonly onChange: (fact: FactName | null) => void;
}

const readable = factNames.filter((fact) => vocabulary[fact].origin === 'dossier' && !isOwnFact(fact));

/** A fact of the vocabulary that stands on screens, found by any part of its name or its part of the dossier. */
export const FactSelect = memo(function FactSelect({
  label,
  placeholder,
  nothing,
  value,
  error,
  onChange,
}: Properties) {
  const { language } = useWording();
  const data = useMemo(
    () =>
      [...Map.groupBy(readable, areaOf)].map(([area, facts]) => ({
        group: factAreas[area].title[language],
        items: facts.map((fact) => ({ value: fact, label: capitalise(factTitle(fact, language)) })),
      })),
    [language],
  );
  return (
    <Select
      label={label}
      placeholder={placeholder}
      nothingFoundMessage={nothing}
      data={data}
      value={value}
      error={error}
      searchable
      clearable
      maxDropdownHeight={320}
      // Two hundred options cost more than the rest of the page.
      comboboxProps={{ keepMounted: false }}
      onChange={(fact) => onChange(fact !== null && isFactName(fact) ? fact : null)}
    />
  );
});

export const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
