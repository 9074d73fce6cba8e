import { Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { ExamplesSection } from '../examples/examples-section.tsx';
import { putOwn, setExamples } from '../model/changes.ts';
import type { Problems } from '../model/finished.ts';
import type { RequirementRow } from '../model/requirement-rows.ts';
import type { WorkingChanges } from '../model/working.ts';
import { CheckExplanation } from './check-explanation.tsx';
import { OwnEditor } from './own-editor.tsx';
import { PrintedEditor } from './printed-editor.tsx';
import type { Drafting } from './use-draft.ts';

interface Properties {
  readonly base: RuleSetContent;
  readonly row: RequirementRow;
  readonly working: WorkingChanges;
  /** What is shown as wrong; nothing before somebody tried to save. */
  readonly problems: Problems;
  readonly isReadOnly: boolean;
  readonly change: Drafting['change'];
  readonly onOwnVersion: () => void;
  readonly onRemove: () => void;
}

/** One requirement: what it asks, what is done with it, what the check does and its examples. */
export function RequirementPanel(props: Properties) {
  const { base, row, working, problems, isReadOnly, change, onOwnVersion, onRemove } = props;
  const { editor } = useRuleSetsTexts();
  const { language } = useWording();
  const { printed, current, id } = row;
  const heading = useRef<HTMLHeadingElement>(null);
  // Choosing one in the list leads to it, also for who does not see the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each requirement that is opened
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id]);
  return (
    <Stack gap="lg">
      <div>
        <Title order={2} size="h3" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {current.title[language] || editor.untitled}
        </Title>
        <Text size="sm" c="dimmed">
          {current.source.section}, {current.source.item}
        </Text>
      </div>
      {printed ? (
        <PrintedEditor
          base={base}
          row={{ ...row, printed }}
          working={working}
          isReadOnly={isReadOnly}
          change={change}
          onOwnVersion={onOwnVersion}
        />
      ) : (
        <OwnEditor
          base={base}
          requirement={current}
          problems={problems}
          isReadOnly={isReadOnly}
          change={change}
          onRemove={onRemove}
        />
      )}
      {printed && <CheckExplanation requirement={current} />}
      {current.subject === 'client-dossier' && (
        <ExamplesSection
          base={base}
          requirement={current}
          isReadOnly={isReadOnly || row.isOff}
          onChange={(examples, field) =>
            change(
              (changes) =>
                printed ? setExamples(changes, printed, examples) : putOwn(changes, { ...current, examples }),
              `${id} ${field}`,
            )
          }
        />
      )}
    </Stack>
  );
}
