import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type FactName, isFactName, vocabulary } from '../../../../shared/facts/vocabulary.ts';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { FactChoice } from '../facts/fact-choice.tsx';
import { useFactName } from '../facts/fact-titles.tsx';
import type { EditorProps } from './editor-props.ts';
import { codesOf, isCoded, isOnScreen } from './screen-facts.ts';
import styles from './site-profiles.module.css';
import { TitledSection } from './titled-section.tsx';

const orders = ['none', 'day-first', 'month-first'] as const;

/** What this system calls things: labels, texts for nothing, answers, the order of dates. */
export function WordsTab({ draft, change, isReadOnly }: EditorProps) {
  const { words } = useSiteProfilesTexts();
  const setOrder = (order: string) => {
    const { dateOrder: _, ...rest } = draft;
    const next = orders.find((each) => each === order);
    change(next === undefined || next === 'none' ? rest : { ...rest, dateOrder: next });
  };
  return (
    <Stack gap="xl" maw={820}>
      <Labels draft={draft} change={change} isReadOnly={isReadOnly} />
      <Textarea
        label={words.emptyWords}
        description={words.emptyWordsHelp}
        value={(draft.emptyWords ?? []).join('\n')}
        autosize
        minRows={2}
        readOnly={isReadOnly}
        onChange={({ currentTarget: { value } }) => {
          const { emptyWords: _, ...rest } = draft;
          change(value === '' ? rest : { ...rest, emptyWords: value.split('\n') });
        }}
      />
      <NativeSelect
        label={words.dateOrder}
        value={draft.dateOrder ?? 'none'}
        disabled={isReadOnly}
        data={orders.map((order) => ({ value: order, label: words.dateOrders[order] }))}
        onChange={(event) => setOrder(event.currentTarget.value)}
      />
      <Values draft={draft} change={change} isReadOnly={isReadOnly} />
    </Stack>
  );
}

type Part = Pick<EditorProps, 'draft' | 'change' | 'isReadOnly'>;

function Labels({ draft, change, isReadOnly }: Part) {
  const { words } = useSiteProfilesTexts();
  const nameOf = useFactName();
  const [label, setLabel] = useState('');
  const [fact, setFact] = useState<FactName>();
  const labels = Object.entries(draft.labels ?? {});
  const put = (entries: readonly (readonly [string, FactName])[]) => {
    const { labels: _, ...rest } = draft;
    change(entries.length === 0 ? rest : { ...rest, labels: Object.fromEntries(entries) });
  };
  return (
    <TitledSection title={words.labels} help={words.labelsHelp}>
      {labels.length === 0 && <Text mb="sm">{words.none}</Text>}
      <ul className={styles.tabList}>
        {labels.map(([text, each]) => (
          <li key={text}>
            <Group gap="sm">
              <Text>
                <strong>{text}</strong> = {isFactName(each) ? nameOf(each) : each}
              </Text>
              {!isReadOnly && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={words.removeLabel(text)}
                  onClick={() => put(labels.filter(([other]) => other !== text))}
                >
                  ✕
                </Button>
              )}
            </Group>
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <form
          className={styles.rows}
          onSubmit={(event) => {
            event.preventDefault();
            if (label.trim() === '' || !fact) return;
            put([...labels.filter(([other]) => other !== label.trim()), [label.trim(), fact]]);
            setLabel('');
            setFact(undefined);
          }}
        >
          <TextInput
            label={words.label}
            value={label}
            maxLength={60}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <FactChoice label={words.fact} value={fact} fits={isOnScreen} onChange={setFact} />
          <Button type="submit" variant="default" disabled={label.trim() === '' || !fact}>
            {words.addLabel}
          </Button>
        </form>
      )}
    </TitledSection>
  );
}

type Values = NonNullable<SiteProfile['values']>;

function Values({ draft, change, isReadOnly }: Part) {
  const texts = useSiteProfilesTexts();
  const { words } = texts;
  const nameOf = useFactName();
  const [fact, setFact] = useState<FactName>('plan.status');
  const [text, setText] = useState('');
  const [code, setCode] = useState('');
  const codes = codesOf(fact);
  const wordOf = (each: FactName, value: string) =>
    value === 'true'
      ? texts.value.yes
      : value === 'false'
        ? texts.value.no
        : (vocabulary[each].values?.[value]?.[0] ?? value);
  const put = (values: Values) => {
    const { values: _, ...rest } = draft;
    const filled = Object.entries(values).filter(([, each]) => each && Object.keys(each).length > 0);
    change(filled.length === 0 ? rest : { ...rest, values: Object.fromEntries(filled) as Values });
  };
  const chosen = codes.includes(code) ? code : (codes[0] ?? '');
  return (
    <TitledSection title={words.values} help={words.valuesHelp}>
      {!draft.values && <Text mb="sm">{words.none}</Text>}
      <ul className={styles.tabList}>
        {Object.entries(draft.values ?? {}).flatMap(([name, each]) =>
          Object.entries(each ?? {}).map(([shown, value]) => (
            <li key={`${name} ${shown}`}>
              <Group gap="sm">
                <Text>
                  {isFactName(name) ? nameOf(name) : name}: <strong>{shown}</strong> ={' '}
                  {isFactName(name) ? wordOf(name, value) : value}
                </Text>
                {!isReadOnly && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={words.removeValue(shown)}
                    onClick={() => {
                      const { [shown]: _, ...others } = each ?? {};
                      put({ ...draft.values, [name]: others });
                    }}
                  >
                    ✕
                  </Button>
                )}
              </Group>
            </li>
          )),
        )}
      </ul>
      {!isReadOnly && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === '') return;
            put({ ...draft.values, [fact]: { ...draft.values?.[fact], [text.trim()]: chosen } });
            setText('');
          }}
        >
          <Group gap="sm" align="flex-end">
            <FactChoice
              label={words.fact}
              value={fact}
              fits={isCoded}
              isInRow
              isRequired
              onChange={(next) => next && setFact(next)}
            />
            <TextInput
              label={words.valueText}
              value={text}
              maxLength={120}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <NativeSelect
              label={words.valueCode}
              value={chosen}
              data={codes.map((each) => ({ value: each, label: wordOf(fact, each) }))}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" disabled={text.trim() === ''}>
              {words.addValue}
            </Button>
          </Group>
        </form>
      )}
    </TitledSection>
  );
}
