import { Select } from '@mantine/core';
import { useReducer, useState } from 'react';
import { factAreas } from '../../../../shared/facts/areas.ts';
import { areaOf, type FactName, isFactName, vocabulary } from '../../../../shared/facts/vocabulary.ts';
import type { Language } from '../../../i18n/language.ts';
import { useFactsTexts } from '../../i18n/admin-facts-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { FactNotes } from './fact-notes.tsx';
import { useFactName, useOwnTitles } from './fact-titles.tsx';
import styles from './facts.module.css';
import { searchFacts } from './search-facts.ts';

interface Properties {
  readonly label: string;
  /** What stands there now; anything that is not the name of a fact is nothing. */
  readonly value: unknown;
  /** Which facts can be chosen here; every fact when absent. */
  readonly fits?: ((fact: FactName) => boolean) | undefined;
  /** These first, until somebody searches: what it likely is. */
  readonly likely?: readonly FactName[];
  /** What to do when no fact has the words that were typed. */
  readonly nothing?: string;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  readonly hasFocus?: boolean;
  /** Beside other fields, where it takes the room that is left. */
  readonly isInRow?: boolean;
  /** Below it where the chosen fact is found, and what makes it hard to find. */
  readonly hasNotes?: boolean;
  readonly error?: string | undefined;
  readonly onChange: (fact: FactName | undefined) => void;
}

const MOST_FOUND = 60;

/** Chooses a fact by any word of its name, its id, its part of the dossier, or a label under which it is shown. */
export function FactChoice(props: Properties) {
  const {
    label,
    value,
    fits,
    likely = [],
    nothing,
    isRequired,
    isReadOnly,
    hasFocus,
    isInRow,
    hasNotes,
    error,
  } = props;
  const texts = useFactsTexts();
  const { language } = useWording();
  const nameOf = useFactName();
  const own = useOwnTitles();
  const chosen = typeof value === 'string' && isFactName(value) ? value : undefined;
  const [query, setQuery] = useState('');
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  // What stands in the field after choosing is not a search.
  const isSearch = query.trim() !== '' && (!chosen || query !== nameOf(chosen));
  const offered = isSearch ? searchFacts(query, fits, own, MOST_FOUND) : withChosen(searchFacts('', fits, own), chosen);
  const ahead = isSearch ? [] : likely;
  const rest = offered.filter((fact) => !ahead.includes(fact));
  const item = (fact: FactName) => ({ value: fact, label: nameOf(fact) });
  return (
    <div className={styles.choice} data-in-row={isInRow || undefined}>
      <Select
        label={label}
        placeholder={texts.placeholder}
        data={[
          ...(ahead.length > 0 ? [{ group: texts.likely, items: ahead.map(item) }] : []),
          ...byArea(rest, language).map(({ group, facts }) => ({ group, items: facts.map(item) })),
        ]}
        value={chosen ?? null}
        searchable
        searchValue={query}
        onSearchChange={setQuery}
        filter={({ options }) => options}
        selectFirstOptionOnChange
        // Mantine says that the list is open, and which it is, from the first drawing after it appeared.
        onDropdownOpen={() => requestAnimationFrame(redraw)}
        allowDeselect={false}
        nothingFoundMessage={nothing ?? texts.nothing}
        clearable={!isRequired && !isReadOnly}
        clearButtonProps={{ 'aria-label': texts.clear }}
        disabled={isReadOnly ?? false}
        required={isRequired ?? false}
        error={error}
        // The list itself scrolls, as what reads it aloud expects.
        withScrollArea={false}
        classNames={{ options: styles.options ?? '', option: styles.item ?? '' }}
        // Two hundred options cost more than the rest of the page.
        comboboxProps={{ keepMounted: false, withinPortal: true }}
        {...(hasFocus ? { 'data-autofocus': true } : {})}
        renderOption={({ option }) => isFactName(option.value) && <Option fact={option.value} name={option.label} />}
        onChange={(next) => props.onChange(next && isFactName(next) ? next : undefined)}
      />
      {chosen && hasNotes && <FactNotes fact={chosen} />}
    </div>
  );
}

function Option({ fact, name }: { readonly fact: FactName; readonly name: string }) {
  const { types } = useFactsTexts();
  return (
    <span className={styles.option}>
      <span>{name} </span>
      <small>{types[vocabulary[fact].type]} </small>
      <code>{fact}</code>
    </span>
  );
}

/** A choice of before stays there, also where it would not be offered any more. */
const withChosen = (facts: readonly FactName[], chosen: FactName | undefined) =>
  chosen && !facts.includes(chosen) ? [chosen, ...facts] : facts;

/** By part of the dossier, in the order in which the facts stand. */
function byArea(facts: readonly FactName[], language: Language) {
  return [...Map.groupBy(facts, areaOf)].map(([area, inArea]) => ({
    group: factAreas[area].title[language],
    facts: inArea,
  }));
}
