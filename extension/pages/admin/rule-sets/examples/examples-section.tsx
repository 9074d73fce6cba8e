import { Alert, Button, Group, NativeSelect, Table, Text } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { outcomes } from '../../../../../shared/domain/outcome.ts';
import type { Example, RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import type { ExampleResult } from '../../../../../shared/rules/run-examples.ts';
import { longDate } from '../../../../i18n/format.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { exampleFacts } from '../model/facts-of.ts';
import { newExample } from '../model/given.ts';
import { runRequirement, wantedOutcomes } from '../model/run-requirement.ts';
import type { WorkingRequirement } from '../model/working.ts';
import styles from '../rule-sets.module.css';
import { today } from '../today.ts';
import { useTitleOf } from '../words/fact-titles.tsx';
import { givenLines } from '../words/given-words.ts';
import { reasonSentences } from '../words/reason-sentences.ts';
import { ExampleForm } from './example-form.tsx';
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
    <section className={styles.section} aria-labelledby="examples">
      <Group justify="space-between" align="baseline">
        <h3 id="examples" ref={heading} tabIndex={-1}>
          {words.title}
        </h3>
        {results && results.length > 0 && (
          <Text size="sm" className={failing > 0 ? styles.bad : undefined} role="status">
            {words.summary(results.length, failing)}
          </Text>
        )}
      </Group>
      {!requirement.check ? (
        <Text size="sm">{words.needsCheck}</Text>
      ) : (
        <>
          <Text className={styles.note}>{examples.length === 0 ? words.none : words.intro}</Text>
          {examples.length > 0 && (
            <div className={styles.scroll}>
              <Table verticalSpacing="xs" className={styles.examples ?? ''}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">{words.name}</Table.Th>
                    <Table.Th scope="col">{words.given}</Table.Th>
                    <Table.Th scope="col">{words.expected}</Table.Th>
                    <Table.Th scope="col">{words.outcome}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
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
                </Table.Tbody>
              </Table>
            </div>
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
    <Table.Tr className={result && !result.passes ? styles.failing : undefined}>
      <Table.Th scope="row" className={styles.exampleName ?? ''}>
        {name}
        <span className={styles.note}>
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
      </Table.Th>
      <Table.Td>
        {lines.length === 0 ? (
          <span className={styles.note}>{words.nothingGiven}</span>
        ) : (
          <ul className={styles.given}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Table.Td>
      <Table.Td className={styles.expected ?? ''}>
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
      </Table.Td>
      <Table.Td className={styles.result ?? ''}>
        {result ? <Result result={result} /> : <span className={styles.note}>{words.unfinished}</span>}
      </Table.Td>
    </Table.Tr>
  );
  if (!isOpen) return row;
  return (
    <>
      {row}
      <Table.Tr>
        <Table.Td colSpan={4}>
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
        </Table.Td>
      </Table.Tr>
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
        <span className={passes ? styles.good : styles.bad}>{passes ? words.passes : words.fails}</span>
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
