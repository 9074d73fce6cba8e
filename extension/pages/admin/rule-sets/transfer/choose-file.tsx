import { Alert, Button, FileButton, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { type ParsedRuleSetFile, parseRuleSetFile } from '../../../../../shared/rules/rule-set-file.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import styles from '../rule-sets.module.css';
import { pathWords } from '../words/path-words.ts';
import { saveSchema } from './save-rule-set.ts';

/** As much as the server takes. */
const MOST_BYTES = 500 * 1024;
const MOST_PROBLEMS = 20;

type Refused = Exclude<ParsedRuleSetFile, { kind: 'read' }> | { readonly kind: 'too-big' };

/** Reads a rule set from a file of somebody's choice, and says in words what is wrong with one that cannot be read. */
export function ChooseFile({ onRead }: { readonly onRead: (ruleSet: RuleSetContent | undefined) => void }) {
  const { transfer: texts } = useRuleSetsTexts();
  const [refused, setRefused] = useState<Refused>();
  const read = async (file: File | null) => {
    if (!file) return;
    onRead(undefined);
    const parsed: ParsedRuleSetFile | Refused =
      file.size > MOST_BYTES ? { kind: 'too-big' } : parseRuleSetFile(await file.text());
    setRefused(parsed.kind === 'read' ? undefined : parsed);
    if (parsed.kind === 'read') onRead(parsed.ruleSet);
  };
  return (
    <>
      <Text className={styles.note}>{texts.importHelp}</Text>
      <Group gap="sm" mt="xs">
        <FileButton accept="application/json,.json" onChange={(file) => void read(file)}>
          {(props) => (
            <Button {...props} variant="default" size="xs">
              {texts.chooseFile}
            </Button>
          )}
        </FileButton>
        <Button variant="subtle" size="compact-sm" onClick={() => void saveSchema()}>
          {texts.schema}
        </Button>
      </Group>
      {refused && <RefusedFile refused={refused} />}
    </>
  );
}

function RefusedFile({ refused }: { readonly refused: Refused }) {
  const all = useRuleSetsTexts();
  const { transfer: texts } = all;
  const { language } = useWording();
  return (
    <Alert color="red" role="alert" mt="sm" title={texts.importFailed} styles={{ title: { color: 'var(--ink)' } }}>
      {refused.kind === 'not-json' && texts.notJson}
      {refused.kind === 'too-big' && texts.tooBig}
      {refused.kind === 'newer' && texts.newer(refused.version)}
      {refused.kind === 'wrong' && (
        <>
          <Text size="sm">{texts.problems(refused.problems.length)}</Text>
          <ul className={styles.problems}>
            {refused.problems.slice(0, MOST_PROBLEMS).map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <strong>{pathWords(path, refused.input, all, language)}</strong>: {message}{' '}
                <span className={styles.code}>{path}</span>
              </li>
            ))}
            {refused.problems.length > MOST_PROBLEMS && <li>{texts.more(refused.problems.length - MOST_PROBLEMS)}</li>}
          </ul>
        </>
      )}
    </Alert>
  );
}
