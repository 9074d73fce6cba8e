import { Alert, Button, Group, NativeSelect, Text } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { outcomes } from '../../../../../shared/domain/outcome.ts';
import type { Example, RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import type { ExampleResult } from '../../../../../shared/rules/run-examples.ts';
import { longDate } from '../../../../i18n/format.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { useTitleOf } from '../../facts/fact-titles.tsx';
import { TableFrame } from '../../table/table-frame.tsx';
import { exampleFacts } from '../model/facts-of.ts';
import { newExample } from '../model/given.ts';
import { runRequirement, wantedOutcomes } from '../model/run-requirement.ts';
import type { WorkingRequirement } from '../model/working.ts';
import shared from '../rule-sets.module.css';
import { today } from '../today.ts';
import { givenLines } from '../words/given-words.ts';
import { reasonSentences } from '../words/reason-sentences.ts';
import { ExampleForm } from './example-form.tsx';
import styles from './examples.module.css';
import { OutcomeWord } from './outcome-word.tsx';

interface Properties {
  readonly base: RuleSetContent;
  readonly requirement: WorkingRequirement;
  readonly isReadOnly: boolean;
  readonly onChange: (examples: Example[], field: string) => void;
}

/** The examples of a requirement in a table, run as it stands now: what was expected beside what comes out and why. */
export function ExamplesSection({ base, requirement, isReadOnly, onChange }: Properties) {
  const { editor } = useRuleSetsTexts();
  const words = editor.examples;
  const { examples } = requirement;
  const [open, setOpen] = useState<number>();
  const heading = useRef<HTMLHeadingElement>(null);
  const results = runRequirement(base, requirement);
  const wanted = wantedOutcomes(requirement);
  const failing = results?.filter(({ passes }) => !passes).length ?? 0;
  const add = (example: Example) => {
    onChange([...examples, example], `add ${examples.length}`);
    setOpen(examples.length);
  };
  // What was open belongs to the requirement that was on screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another requirement closes it
  useEffect(() => setOpen(undefined), [requirement.id]);
  return (
    <section className={shared.section} aria-labelledby="examples">
      <Group justify="space-between" align="baseline">
        <h3 id="examples" ref={heading} tabIndex={-1}>
          {words.title}
        </h3>
        {results && results.length > 0 && (
          <Text size="sm" className={failing > 0 ? shared.bad : undefined} role="status">
            {words.summary(results.length, failing)}
          </Text>
        )}
      </Group>
      {!requirement.check ? (
        <Text size="sm">{words.needsCheck}</Text>
      ) : (
        <>
          <Text className={shared.note}>{examples.length === 0 ? words.none : words.intro}</Text>
          {examples.length > 0 && (
            <TableFrame isPart label={words.title} columns={[words.name, words.given, words.expected, words.outcome]}>
              {examples.map((example, i) => (
                <ExampleRow
                  // biome-ignore lint/suspicious/noArrayIndexKey: an example is known by its place
                  key={i}
                  index={i}
                  example={example}
                  requirement={requirement}
                  result={results?.[i]}
                  isOpen={open === i}
                  isReadOnly={isReadOnly}
                  onOpen={(isOpen) => setOpen(isOpen ? i : undefined)}
                  onChange={(next, field) => onChange(examples.with(i, next), `example ${i} ${field}`)}
                  onCopy={() => add(example)}
                  onRemove={() => {
                    onChange(examples.toSpliced(i, 1), `remove ${i}`);
                    setOpen(undefined);
                    heading.current?.focus();
                  }}
                />
              ))}
            </TableFrame>
          )}
          {wanted.length > 0 && (
            <Alert color="gray" className={styles.wanted ?? ''}>
              <Group gap="xs">
                <Text size="sm">{words.missing}</Text>
                {wanted.map((outcome) =>
                  isReadOnly ? (
                    <OutcomeWord key={outcome} outcome={outcome} />
                  ) : (
                    <Button
                      key={outcome}
                      size="compact-sm"
                      variant="default"
                      aria-label={words.addFor(editor.outcome[outcome])}
                      onClick={() => add(newExample(examples, outcome, today()))}
                    >
                      <OutcomeWord outcome={outcome} />
                    </Button>
                  ),
                )}
              </Group>
            </Alert>
          )}
          {!isReadOnly && (
            <Button variant="default" size="xs" mt="sm" onClick={() => add(newExample(examples, 'met', today()))}>
              {words.add}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

interface RowProperties {
  readonly index: number;
  readonly example: Example;
  readonly requirement: WorkingRequirement;
  readonly result: ExampleResult | undefined;
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (example: Example, field: string) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

function ExampleRow(props: RowProperties) {
  const { index, example, requirement, result, isOpen, isReadOnly, onOpen, onChange, onCopy, onRemove } = props;
  const texts = useRuleSetsTexts();
  const { editor } = texts;
  const { language } = useWording();
  const words = editor.examples;
  const button = useRef<HTMLButtonElement>(null);
  const titleOf = useTitleOf();
  const name = example.name?.[language] ?? words.unnamed(index + 1);
  const lines = givenLines(example, texts, language, titleOf);
  const known = useMemo(() => exampleFacts(requirement), [requirement]);
  const row = (
    <tr className={result && !result.passes ? styles.failing : undefined}>
      <th scope="row" className={styles.name ?? ''}>
        {name}
        <span className={shared.note}>
          {words.on} {longDate(example.on, language)}
        </span>
        {!isReadOnly && (
          <Group gap={4} mt={6}>
            {!isOpen && (
              <Button
                ref={button}
                size="compact-xs"
                variant="default"
                aria-label={words.editOf(name)}
                onClick={() => onOpen(true)}
              >
                {words.edit}
              </Button>
            )}
            <Button size="compact-xs" variant="default" aria-label={words.copyOf(name)} onClick={onCopy}>
              {words.copy}
            </Button>
            <Button size="compact-xs" variant="default" aria-label={words.removeOf(name)} onClick={onRemove}>
              {words.remove}
            </Button>
          </Group>
        )}
      </th>
      <td>
        {lines.length === 0 ? (
          <span className={shared.note}>{words.nothingGiven}</span>
        ) : (
          <ul className={styles.given}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </td>
      <td className={styles.expected ?? ''}>
        {isReadOnly ? (
          <OutcomeWord outcome={example.expect} />
        ) : (
          <NativeSelect
            aria-label={`${words.expected}: ${name}`}
            value={example.expect}
            data={outcomes.map((outcome) => ({ value: outcome, label: editor.outcome[outcome] }))}
            onChange={({ currentTarget }) => {
              const expect = outcomes.find((each) => each === currentTarget.value);
              if (expect) onChange({ ...example, expect }, 'expect');
            }}
          />
        )}
      </td>
      <td className={styles.result ?? ''}>
        {result ? <Result result={result} /> : <span className={shared.note}>{words.unfinished}</span>}
      </td>
    </tr>
  );
  if (!isOpen) return row;
  return (
    <>
      {row}
      <tr>
        <td colSpan={4}>
          <ExampleForm
            example={example}
            known={known}
            requirement={requirement}
            name={name}
            onChange={onChange}
            onClose={() => {
              onOpen(false);
              requestAnimationFrame(() => button.current?.focus());
            }}
          />
        </td>
      </tr>
    </>
  );
}

function Result({ result }: { readonly result: ExampleResult }) {
  const { editor } = useRuleSetsTexts();
  const { language } = useWording();
  const words = editor.examples;
  const { verdict, passes } = result;
  const reasons = reasonSentences(verdict.explanation, language, useTitleOf());
  return (
    <>
      <div aria-live="polite">
        <OutcomeWord outcome={verdict.outcome} />
        <span className={passes ? styles.passes : styles.fails}>{passes ? words.passes : words.fails}</span>
      </div>
      {reasons.length > 0 && (
        <details className={styles.reasons} open={!passes}>
          <summary>{words.why}</summary>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
