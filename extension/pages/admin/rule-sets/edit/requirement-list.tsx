import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { comparableText } from '../../../../../shared/domain/text.ts';
import type { RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import type { AdminRuleSetsEditTexts } from '../../../i18n/nl-admin-rule-sets-edit.ts';
import { useWording } from '../../../i18n/texts.tsx';
import type { Place } from '../../place.ts';
import { PlaceLink } from '../../place-link.tsx';
import type { Go } from '../../use-place.ts';
import type { RequirementRow } from '../model/requirement-rows.ts';
import { failingCount } from '../model/run-requirement.ts';
import styles from './edit.module.css';

type Filter = keyof AdminRuleSetsEditTexts['filter'];

interface Properties {
  readonly base: RuleSetContent;
  readonly rows: readonly RequirementRow[];
  readonly place: Place;
  readonly go: Go;
  readonly isReadOnly: boolean;
  readonly onAdd: () => void;
}

/** Every requirement by theme, with what was done to it; searched by word, source or id. */
export function RequirementList({ base, rows, place, go, isReadOnly, onAdd }: Properties) {
  const texts = useRuleSetsTexts();
  const { editor } = texts;
  const { language } = useWording();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const sought = useDeferredValue(query);
  const shown = useMemo(() => {
    const words = comparableText(sought).split(' ').filter(Boolean);
    return rows.filter((row) => passes(row, filter, base) && words.every((word) => searchText(row).includes(word)));
  }, [rows, sought, filter, base]);
  const isNarrowed = query !== '' || filter !== 'all';
  return (
    <nav className={styles.list} aria-label={editor.requirements}>
      <Stack gap="xs">
        <TextInput
          type="search"
          label={editor.search}
          placeholder={editor.searchPlaceholder}
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <NativeSelect
          label={editor.show}
          value={filter}
          data={(Object.keys(editor.filter) as Filter[]).map((value) => ({ value, label: editor.filter[value] }))}
          onChange={({ currentTarget }) => setFilter(currentTarget.value as Filter)}
        />
        <Text size="sm" c="dimmed" role="status">
          {shown.length === 0 ? editor.noneFound : isNarrowed && editor.shown(shown.length, rows.length)}
        </Text>
        {shown.length === 0 && (
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              setQuery('');
              setFilter('all');
            }}
          >
            {editor.showAll}
          </Button>
        )}
        {!isReadOnly && (
          <Button variant="light" size="xs" onClick={onAdd}>
            {editor.addOwn}
          </Button>
        )}
      </Stack>
      {base.themes.map((theme) => {
        const own = shown.filter(({ current }) => current.theme === theme.id);
        return own.length === 0 ? null : (
          <section key={theme.id}>
            <h2 className={styles.theme}>{theme.title[language]}</h2>
            <ul className={styles.plain}>
              {own.map((row) => (
                <li key={row.id}>
                  <PlaceLink
                    to={{ ...place, tab: 'edit', part: row.id }}
                    go={go}
                    className={styles.item}
                    isCurrent={place.part === row.id}
                  >
                    <span className={row.isOff ? styles.off : undefined}>
                      {row.current.title[language] || editor.untitled}
                    </span>
                    <Marks row={row} base={base} />
                  </PlaceLink>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

function Marks({ row, base }: { readonly row: RequirementRow; readonly base: RuleSetContent }) {
  const { mark } = useRuleSetsTexts().editor;
  const failing = row.isOff ? 0 : failingCount(base, row.current);
  return (
    <span className={styles.marks}>
      {!row.printed && <span className={styles.mark}>{mark.own}</span>}
      {row.isOff && <span className={styles.mark}>{mark.off}</span>}
      {row.isChanged && <span className={styles.mark}>{mark.changed}</span>}
      {row.problems > 0 && (
        <span className={styles.mark} data-bad>
          {mark.unfinished(row.problems)}
        </span>
      )}
      {failing > 0 && (
        <span className={styles.mark} data-bad>
          {mark.failing(failing)}
        </span>
      )}
    </span>
  );
}

function passes(row: RequirementRow, filter: Filter, base: RuleSetContent): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'changed':
      return row.isChanged || row.isOff || !row.printed;
    case 'off':
      return row.isOff;
    case 'own':
      return !row.printed;
    case 'check':
      return row.current.check !== undefined;
    case 'problem':
      return row.problems > 0 || (!row.isOff && failingCount(base, row.current) > 0);
  }
}

function searchText({ id, current }: RequirementRow): string {
  const { title, explanation, source } = current;
  return `${comparableText(`${title.nl} ${title.en} ${explanation.nl} ${source.section} ${source.item}`)} ${comparableText(id)}`;
}
