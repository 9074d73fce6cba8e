import { Alert, Button, Loader, Radio, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { PreviewEdition, TakeEdition } from '../../../../../shared/contract/rule-set-admin.ts';
import type { EditionMerge, EditionSource } from '../../../../../shared/contract/rule-set-views.ts';
import type { Requirement, RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { callContract } from '../../../call-contract.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { ProblemNotice } from '../../../problem-notice.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { useTask } from '../../../use-task.ts';
import type { Go } from '../../use-place.ts';
import type { Drafting } from '../edit/use-draft.ts';
import { canKeep, decidedTailoring, type EditionChoice } from '../model/decide-edition.ts';
import { subjectOf } from '../model/working.ts';
import { ClauseTable } from '../publish/clause-table.tsx';
import { Comparison } from '../publish/comparison.tsx';
import type { LoadedRuleSet } from '../rule-set-page.tsx';
import styles from '../rule-sets.module.css';
import { ChooseFile } from '../transfer/choose-file.tsx';
import { changeWords } from '../words/change-words.ts';
import { clauseRows } from '../words/json-clauses.ts';
import { requirementRowsOf } from '../words/requirement-clauses.ts';
import { useCheckWords } from '../words/use-check-words.ts';
import { builtInEdition } from './built-in-edition.ts';

interface Properties {
  readonly loaded: LoadedRuleSet;
  readonly drafting: Drafting | undefined;
  readonly go: Go;
  readonly isReadOnly?: boolean;
  readonly onChanged: (sentence?: string) => Promise<void>;
}

/** A new edition of the framework under the organisation's changes: looked at, decided where they clash, taken. */
export function EditionTab({ loaded, drafting, go, isReadOnly = false, onChanged }: Properties) {
  const { editionPage: texts, editor } = useRuleSetsTexts();
  const { ruleSet } = loaded.history;
  const [file, setFile] = useState<RuleSetContent>();
  const builtIn = useAnswer(ruleSet.id, async () => (ruleSet.hasNewEdition ? builtInEdition(ruleSet.framework) : null));
  const next = file ?? builtIn.answer ?? undefined;
  const source: EditionSource | undefined = file
    ? { from: 'import', content: JSON.parse(JSON.stringify(file)) }
    : ruleSet.framework
      ? { from: 'built-in', framework: ruleSet.framework }
      : undefined;
  return (
    <Stack gap="lg">
      <div>
        <Title order={2} size="h4">
          {texts.title}
        </Title>
        <Text c="dimmed">{ruleSet.hasNewEdition ? texts.intro : texts.same}</Text>
      </div>
      {isReadOnly ? (
        <Text className={styles.note}>{editor.readOnly}</Text>
      ) : (
        <>
          <section aria-labelledby="from-file">
            <Title order={3} size="h5" id="from-file">
              {texts.fromFile}
            </Title>
            <ChooseFile onRead={setFile} />
          </section>
          {drafting?.isDirty ? (
            <Alert color="yellow">{texts.unsaved}</Alert>
          ) : (
            next &&
            source && (
              <Preview
                // Another edition is decided anew.
                key={file ? JSON.stringify(file).length : 'built-in'}
                ruleSet={ruleSet.id}
                source={source}
                next={next}
                base={drafting?.draft.base}
                version={drafting?.draft.version ?? 0}
                onTaken={() => {
                  go({ section: 'rule-sets', item: ruleSet.id, tab: 'publish' });
                  void onChanged(texts.done);
                }}
              />
            )
          )}
        </>
      )}
    </Stack>
  );
}

interface PreviewProperties {
  readonly ruleSet: string;
  readonly source: EditionSource;
  readonly next: RuleSetContent;
  /** What the changes were made on, when there is a draft. */
  readonly base: RuleSetContent | undefined;
  /** Of the draft; 0 when there is none. */
  readonly version: number;
  readonly onTaken: () => void;
}

function Preview({ ruleSet, source, next, base, version, onTaken }: PreviewProperties) {
  const { editionPage: texts } = useRuleSetsTexts();
  const asked = useAnswer(`${ruleSet} ${version} ${source.from}`, () =>
    callContract(PreviewEdition, { params: { ruleSet }, body: source }),
  );
  const [choices, setChoices] = useState<ReadonlyMap<number, EditionChoice>>(new Map());
  const taking = useTask<unknown>(onTaken);
  const merge = asked.answer;
  if (!merge) {
    return asked.failure ? (
      <ProblemNotice title={texts.failed} failure={asked.failure} onRetry={() => void asked.reload()} />
    ) : (
      <Loader role="status" aria-label={texts.title} />
    );
  }
  const open = merge.decisions.length - choices.size;
  return (
    <>
      <section className={styles.section} aria-labelledby="edition-changes">
        <Title order={3} size="h4" id="edition-changes">
          {texts.changes}
        </Title>
        {base ? <Comparison before={base} after={next} /> : <ServerComparison changes={merge.changes} />}
      </section>
      <section className={styles.section} aria-labelledby="decide">
        <Title order={3} size="h4" id="decide">
          {texts.decide}
        </Title>
        <Text size="sm">{texts.carries(merge.tailoring.changes.length)}</Text>
        {merge.decisions.length > 0 && <Text size="sm">{texts.decideText}</Text>}
        {merge.decisions.map((decision, i) => (
          <DecisionCard
            // biome-ignore lint/suspicious/noArrayIndexKey: a decision is known by its place
            key={i}
            decision={decision}
            base={base}
            next={next}
            choice={choices.get(i)}
            onChoose={(choice) => setChoices(new Map(choices).set(i, choice))}
          />
        ))}
      </section>
      {taking.failure && <ProblemNotice title={texts.takeFailed} failure={taking.failure} />}
      <div>
        <Button
          disabled={open > 0}
          loading={taking.isBusy}
          onClick={() =>
            void taking.run(() =>
              callContract(TakeEdition, {
                params: { ruleSet },
                body: { source, ifVersion: version, tailoring: decidedTailoring(merge, next, choices) },
              }),
            )
          }
        >
          {texts.take}
        </Button>
        <Text className={styles.note} role="status">
          {open > 0 ? texts.open(open) : version === 0 && texts.takeBegins}
        </Text>
      </div>
    </>
  );
}

/** The same as the server tells it: without a draft the older edition is not here. */
function ServerComparison({ changes }: { readonly changes: EditionMerge['changes'] }) {
  const all = useRuleSetsTexts();
  const words = { ...useCheckWords(), all };
  const { language } = useWording();
  const kinds = { added: all.compare.added, removed: all.compare.removed, changed: all.compare.changed };
  return (
    <>
      {changes.clauses.length > 0 && <ClauseTable of={all.compare.general} rows={clauseRows(changes.clauses, words)} />}
      {changes.requirements.map(({ requirement, kind, title, clauses }) => (
        <div key={requirement} className={styles.difference}>
          <Title order={3} size="h5">
            <span className={styles.mark}>{kinds[kind]}</span> {title[language]}
          </Title>
          {clauses.length > 0 && <ClauseTable of={title[language]} rows={clauseRows(clauses, words)} />}
        </div>
      ))}
    </>
  );
}

interface DecisionProperties {
  readonly decision: EditionMerge['decisions'][number];
  readonly base: RuleSetContent | undefined;
  readonly next: RuleSetContent;
  readonly choice: EditionChoice | undefined;
  readonly onChoose: (choice: EditionChoice) => void;
}

/** One clash: what we had, what the new edition says now, and the choice. */
function DecisionCard({ decision, base, next, choice, onChoose }: DecisionProperties) {
  const all = useRuleSetsTexts();
  const { editionPage: texts, problem } = all;
  const words = useCheckWords();
  const { language } = useWording();
  const { change, kind } = decision;
  const id = subjectOf(change);
  const find = (content: RuleSetContent | undefined): Requirement | undefined =>
    content?.requirements.find((requirement) => requirement.id === id);
  const [old, current] = [find(base), find(next)];
  const rows =
    old && current
      ? requirementRowsOf(old, current, { ...words, all })
      : clauseRows(decision.clauses, { ...words, all });
  const isPossible = canKeep(next, decision);
  const own = change.kind === 'own' ? change.requirement.title[language] : undefined;
  const title = (current ?? old)?.title[language] ?? own ?? id;
  return (
    <div className={styles.difference}>
      <Title order={3} size="h5">
        {title}
      </Title>
      <Text size="sm">{problem[kind]}</Text>
      <Text size="sm">
        {texts.ours}: {changeWords(change, all, language)}
      </Text>
      {rows.length > 0 && <ClauseTable of={title} rows={rows} after={texts.theirs} />}
      <Radio.Group
        label={texts.choose}
        value={choice ?? ''}
        onChange={(value) => onChoose(value === 'keep' ? 'keep' : 'drop')}
        mt="xs"
      >
        <Stack gap={6} mt={6}>
          <Radio
            value="keep"
            label={texts.keep}
            description={isPossible ? undefined : texts.cannotKeep}
            disabled={!isPossible}
          />
          <Radio value="drop" label={texts.drop} />
        </Stack>
      </Radio.Group>
    </div>
  );
}
