import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import { factAreas } from '../../../../../shared/facts/areas.ts';
import type { FactType } from '../../../../../shared/facts/definition.ts';
import { areaOf, type FactName, isFactName, isOwnFact, vocabulary } from '../../../../../shared/facts/vocabulary.ts';
import { capitalise, listWords } from '../../../../i18n/format.ts';
import type { Language } from '../../../../i18n/language.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import type { AdminRuleSetsEditTexts } from '../../../i18n/nl-admin-rule-sets-edit.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { sharedLabels } from '../model/ambiguous-labels.ts';
import { searchFacts } from '../model/search-facts.ts';
import styles from '../rule-sets.module.css';
import { type TitleOf, useOwnTitles, useTitleOf } from '../words/fact-titles.tsx';

interface Properties {
  readonly label: string;
  readonly value: unknown;
  /** Only facts of these types fit here. */
  readonly types?: readonly FactType[] | undefined;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  readonly error?: string | undefined;
  readonly isShort?: boolean;
  readonly onChange: (fact: FactName | undefined) => void;
}

/** Chooses a fact by any word of its name, or of a label under which dossier systems show it. */
export function FactPicker({ label, value, types, isRequired, isReadOnly, error, isShort, onChange }: Properties) {
  const { editor } = useRuleSetsTexts();
  const { language } = useWording();
  const titleOf = useTitleOf();
  const own = useOwnTitles();
  const nameOf = (fact: FactName) => capitalise(titleOf(fact));
  const chosen = typeof value === 'string' && isFactName(value) ? value : undefined;
  const [query, setQuery] = useState('');
  // What stands in the field after choosing is not a search.
  const isSearch = !chosen || query !== nameOf(chosen);
  const found = searchFacts(isSearch ? query : '', types, own, isSearch && query ? 60 : 400);
  const shown = chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  return (
    <div className={styles.picker}>
      <Select
        label={label}
        placeholder={editor.factPlaceholder}
        data={byArea(shown, language, nameOf)}
        value={chosen ?? null}
        searchable
        searchValue={query}
        onSearchChange={setQuery}
        filter={({ options }) => options}
        nothingFoundMessage={editor.noFact}
        clearable={!isRequired && !isReadOnly}
        clearButtonProps={{ 'aria-label': editor.factClear }}
        disabled={isReadOnly ?? false}
        required={isRequired ?? false}
        error={error}
        maxDropdownHeight={320}
        comboboxProps={{ withinPortal: true }}
        renderOption={({ option }) => (
          <span className={styles.option}>
            <span>{option.label}</span>
            {isFactName(option.value) && <small>{editor.types[vocabulary[option.value].type]}</small>}
          </span>
        )}
        onChange={(next) => onChange(next && isFactName(next) ? next : undefined)}
      />
      {chosen && !isShort && <FactNotes fact={chosen} language={language} texts={editor} titleOf={titleOf} />}
    </div>
  );
}

interface NotesProperties {
  readonly fact: FactName;
  readonly language: Language;
  readonly texts: AdminRuleSetsEditTexts;
  readonly titleOf: TitleOf;
}

/** Where a fact is found, and what makes it hard to find. */
function FactNotes({ fact, language, texts, titleOf }: NotesProperties) {
  const { labels, origin, itemOf } = vocabulary[fact];
  const [shared] = sharedLabels(fact);
  const some = labels[language].slice(0, 3);
  // Its labels are in the organisation's own vocabulary.
  if (isOwnFact(fact)) return null;
  return (
    <>
      {origin === 'configuration' ? (
        <Text className={styles.note}>{texts.configured}</Text>
      ) : some.length > 0 ? (
        <Text className={styles.note}>{texts.factLabels(some.join(', '))}</Text>
      ) : (
        <Text className={styles.warning}>{texts.onlyInContext}</Text>
      )}
      {itemOf && isFactName(itemOf) && <Text className={styles.note}>{texts.partOf(titleOf(itemOf))}</Text>}
      {shared && (
        <Text className={styles.warning}>
          {texts.ambiguous(
            shared.label,
            listWords(
              shared.others.slice(0, 3).map((other) => `‘${titleOf(other)}’`),
              language,
              'disjunction',
            ),
          )}
        </Text>
      )}
    </>
  );
}

function byArea(facts: readonly FactName[], language: Language, nameOf: (fact: FactName) => string) {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const fact of facts) {
    const area = factAreas[areaOf(fact)].title[language];
    groups.set(area, [...(groups.get(area) ?? []), { value: fact, label: nameOf(fact) }]);
  }
  return [...groups].map(([group, items]) => ({ group, items }));
}
