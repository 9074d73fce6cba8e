import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Answer, answersOf, Scale } from '../../../../../shared/domain/answer.ts';
import type { FactName } from '../../../../../shared/facts/vocabulary.ts';
import type { Example } from '../../../../../shared/rules/rule-set.ts';
import { capitalise } from '../../../../i18n/format.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { FactChoice } from '../../facts/fact-choice.tsx';
import { useTitleOf } from '../../facts/fact-titles.tsx';
import { ValueField } from '../check-form/value-field.tsx';
import type { ExampleFacts } from '../model/facts-of.ts';
import { factsGiven, givenStates, stateOf, valueFor, withFact } from '../model/given.ts';
import type { WorkingRequirement } from '../model/working.ts';
import shared from '../rule-sets.module.css';
import { reasoning } from '../words/use-check-words.ts';
import { EntriesField } from './entries-field.tsx';
import styles from './examples.module.css';

interface Properties {
  readonly example: Example;
  readonly known: ExampleFacts;
  readonly requirement: WorkingRequirement;
  readonly name: string;
  readonly onChange: (example: Example, field: string) => void;
  readonly onClose: () => void;
}

/** One example as a form: what was seen, on which day. The outcome beside it follows what is typed. */
export function ExampleForm({ example, known, requirement, name, onChange, onClose }: Properties) {
  const { editor } = useRuleSetsTexts();
  const { language } = useWording();
  const words = editor.examples;
  const [isAdding, setIsAdding] = useState(false);
  const facts = [...new Set([...known.facts, ...factsGiven(example)])];
  return (
    <fieldset className={styles.form}>
      <legend className={shared.hidden}>{words.editOf(name)}</legend>
      <Stack gap="sm">
        <Group gap="sm" align="flex-end">
          <TextInput
            label={words.name}
            value={example.name?.[language] ?? ''}
            maxLength={600}
            data-autofocus
            onChange={({ currentTarget }) => onChange(withName(example, language, currentTarget.value), 'name')}
          />
          <TextInput
            type="date"
            label={words.on}
            value={example.on}
            required
            onChange={({ currentTarget }) =>
              currentTarget.value && onChange({ ...example, on: currentTarget.value }, 'on')
            }
          />
        </Group>
        <div className={styles.givenFacts}>
          {facts.map((fact) => (
            <GivenFact key={fact} fact={fact} example={example} known={known} onChange={onChange} />
          ))}
        </div>
        {isAdding ? (
          <FactChoice
            label={words.moreFacts}
            value={undefined}
            onChange={(fact) => {
              if (fact) onChange(withFact(example, fact, valueFor(fact, 'found', example.on)), `add ${fact}`);
              setIsAdding(false);
            }}
          />
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => setIsAdding(true)}
          >
            {words.moreFacts}
          </Button>
        )}
        {requirement.judge && <JudgedPart example={example} judge={requirement.judge} onChange={onChange} />}
        <Button variant="default" size="xs" style={{ alignSelf: 'flex-start' }} onClick={onClose}>
          {words.close}
        </Button>
      </Stack>
    </fieldset>
  );
}

function GivenFact({
  fact,
  example,
  known,
  onChange,
}: Pick<Properties, 'example' | 'known' | 'onChange'> & { readonly fact: FactName }) {
  const { editor } = useRuleSetsTexts();
  const words = editor.examples;
  const value = example.facts[fact];
  const state = stateOf(value);
  const title = capitalise(useTitleOf()(fact));
  return (
    <div>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <NativeSelect
          label={title}
          aria-label={words.stateOf(title)}
          value={state}
          data={givenStates.map((each) => ({ value: each, label: words.state[each] }))}
          onChange={({ currentTarget }) => {
            const next = givenStates.find((each) => each === currentTarget.value) ?? 'unseen';
            onChange(withFact(example, fact, valueFor(fact, next, example.on)), `${fact} ${next}`);
          }}
        />
        {state === 'found' && !Array.isArray(value) && (
          <ValueField
            label={`${title}: ${editor.value.toLowerCase()}`}
            fact={fact}
            value={value}
            onChange={(next) => onChange(withFact(example, fact, next ?? ''), fact)}
          />
        )}
      </Group>
      {Array.isArray(value) && (
        <EntriesField
          list={fact}
          entries={value}
          properties={known.properties.get(fact) ?? []}
          on={example.on}
          onChange={(entries) => onChange(withFact(example, fact, entries), fact)}
        />
      )}
    </div>
  );
}

function JudgedPart({
  example,
  judge,
  onChange,
}: Pick<Properties, 'example' | 'onChange'> & { readonly judge: NonNullable<WorkingRequirement['judge']> }) {
  const { editor } = useRuleSetsTexts();
  const { language } = useWording();
  const words = editor.examples;
  const scale = Scale.options.find((each) => each === judge.scale) ?? 'levels';
  const { judged, ...rest } = example;
  return (
    <Group gap="xs" align="flex-end">
      <NativeSelect
        label={words.judged}
        value={judged?.answer ?? ''}
        data={[
          { value: '', label: words.notJudged },
          ...answersOf[scale].map((answer) => ({
            value: answer as string,
            label: reasoning[language].answers[answer],
          })),
        ]}
        onChange={({ currentTarget }) => {
          const answer = Answer.options.find((each) => each === currentTarget.value);
          onChange(answer ? { ...rest, judged: { answer, on: judged?.on ?? example.on } } : rest, 'judged');
        }}
      />
      {judged && (
        <TextInput
          type="date"
          label={words.judgedOn}
          value={judged.on}
          onChange={({ currentTarget }) =>
            currentTarget.value && onChange({ ...rest, judged: { ...judged, on: currentTarget.value } }, 'judged.on')
          }
        />
      )}
    </Group>
  );
}

/** The name in one language; the other one stays, or is the same when there was none. */
function withName(example: Example, language: 'nl' | 'en', text: string): Example {
  const { name, ...rest } = example;
  if (text === '') return rest;
  const other = language === 'nl' ? 'en' : 'nl';
  const isSame = !name || name.nl === name.en;
  return { ...rest, name: { nl: text, en: text, ...(isSame ? {} : { [other]: name[other] }) } };
}
