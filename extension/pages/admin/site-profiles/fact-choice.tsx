import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { factAreas } from '../../../../shared/facts/areas.ts';
import {
  areaOf,
  type FactName,
  factNames,
  isFactName,
  isOwnFact,
  vocabulary,
} from '../../../../shared/facts/vocabulary.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { nameOfFact } from './wording.ts';

interface Properties {
  readonly label: string;
  readonly value: FactName | null;
  /** These first: what it likely is. */
  readonly likely?: readonly FactName[];
  /** Also what belongs to each entry of a list; for words, which can stand in a column. */
  readonly withFieldsOfLists?: boolean;
  readonly onChange: (fact: FactName | null) => void;
  readonly autoFocus?: boolean;
}

/** Facts that can stand at a place on a screen. */
const onScreen = factNames.filter((fact) => ['dossier', 'derived'].includes(vocabulary[fact].origin));

/** A fact of the vocabulary, found by any part of its name. */
export function FactChoice({
  label,
  value,
  likely = [],
  withFieldsOfLists = false,
  onChange,
  autoFocus = false,
}: Properties) {
  const { pick } = useSiteProfilesTexts();
  const { language } = useWording();
  const first = likely.join(' ');
  const data = useMemo(() => {
    const ahead = new Set(first.split(' '));
    const item = (fact: FactName) => ({ value: fact, label: nameOfFact(fact, language) });
    const rest = onScreen.filter(
      (fact) => !ahead.has(fact) && (withFieldsOfLists || vocabulary[fact].itemOf === undefined) && !isOwnFact(fact),
    );
    const own = onScreen.filter((fact) => !ahead.has(fact) && isOwnFact(fact));
    const groups = [...Map.groupBy([...rest, ...own], areaOf)].map(([area, facts]) => ({
      group: factAreas[area].title[language],
      items: facts.map(item),
    }));
    const ahead0 = [...ahead].filter(isFactName);
    return ahead0.length > 0 ? [{ group: pick.likely, items: ahead0.map(item) }, ...groups] : groups;
  }, [first, language, withFieldsOfLists, pick]);
  return (
    <Select
      label={label}
      placeholder={pick.factPlaceholder}
      nothingFoundMessage={pick.factNothing}
      data={data}
      value={value}
      searchable
      selectFirstOptionOnChange
      maxDropdownHeight={320}
      {...(autoFocus ? { 'data-autofocus': true } : {})}
      onChange={(fact) => onChange(fact !== null && isFactName(fact) ? fact : null)}
    />
  );
}
