import { Button, Loader, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { EffectReport } from '../../../../../shared/contract/rule-set-views.ts';
import type { RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { ProblemNotice } from '../../../problem-notice.tsx';
import type { Asked } from '../../../use-answer.ts';
import { TableFrame } from '../../table/table-frame.tsx';
import { OutcomeWord } from '../examples/outcome-word.tsx';
import { effectRows } from '../model/effect-rows.ts';
import styles from '../rule-sets.module.css';

const FIRST = 20;

interface Properties {
  readonly asked: Asked<EffectReport>;
  readonly before: RuleSetContent | undefined;
  readonly after: RuleSetContent;
}

/** Which outcomes on the example dossiers change, those that turn red first. */
export function Effect({ asked, before, after }: Properties) {
  const { effect: texts, editor } = useRuleSetsTexts();
  const { language } = useWording();
  const [showsAll, setShowsAll] = useState(false);
  const { answer, failure } = asked;
  const titleOf = (id: string) =>
    [...after.requirements, ...(before?.requirements ?? [])].find((requirement) => requirement.id === id)?.title[
      language
    ] ?? id;
  const changes = answer ? effectRows(answer.changes, before, after) : [];
  const red = changes.filter(({ turnsRed }) => turnsRed).length;
  const shown = showsAll ? changes : changes.slice(0, FIRST);
  return (
    <section className={styles.section} aria-labelledby="effect">
      <Title order={2} size="h4" id="effect">
        {texts.title}
      </Title>
      {failure && <ProblemNotice title={texts.failed} failure={failure} onRetry={() => void asked.reload()} />}
      {!answer ? (
        !failure && <Loader size="sm" role="status" aria-label={texts.title} />
      ) : (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {texts.intro(answer.compared.dossiers)}
          </Text>
          {red > 0 && <Text className={styles.bad}>{texts.turnsRed(red)}</Text>}
          {changes.length === 0 ? (
            <Text>{texts.none}</Text>
          ) : (
            <TableFrame
              isPart
              label={texts.title}
              columns={[texts.requirement, texts.dossier, texts.before, texts.after]}
            >
              {shown.map((change) => (
                <tr key={`${change.requirement} ${change.example.requirement} ${change.example.index}`}>
                  <th scope="row">{titleOf(change.requirement)}</th>
                  <td>
                    {change.example.name?.[language] ?? editor.examples.unnamed(change.example.index + 1)}
                    {change.example.requirement !== change.requirement && (
                      <span className={styles.note}>{titleOf(change.example.requirement)}</span>
                    )}
                  </td>
                  <td>{change.before ? <OutcomeWord outcome={change.before} /> : texts.notThere}</td>
                  <td className={change.turnsRed ? styles.bad : undefined}>
                    {change.after ? <OutcomeWord outcome={change.after} /> : texts.notThere}
                  </td>
                </tr>
              ))}
            </TableFrame>
          )}
          {changes.length > shown.length && (
            <Button variant="default" size="xs" onClick={() => setShowsAll(true)}>
              {texts.more(changes.length - shown.length)}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
