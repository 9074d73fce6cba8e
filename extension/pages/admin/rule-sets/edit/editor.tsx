import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import type { Place } from '../../place.ts';
import type { Go } from '../../use-place.ts';
import { changesOf, putOwn, reset, setOff } from '../model/changes.ts';
import { finishedChanges, type Problems } from '../model/finished.ts';
import { newOwnRequirement, nextOwnId, ownVersionOf } from '../model/own-requirement.ts';
import { requirementRows } from '../model/requirement-rows.ts';
import type { WorkingChanges } from '../model/working.ts';
import shared from '../rule-sets.module.css';
import { DraftBar } from './draft-bar.tsx';
import { DraftNotices } from './draft-notices.tsx';
import styles from './edit.module.css';
import { RequirementList } from './requirement-list.tsx';
import { RequirementPanel } from './requirement-panel.tsx';
import type { Drafting } from './use-draft.ts';

interface Properties {
  readonly drafting: Drafting;
  readonly place: Place;
  readonly go: Go;
}

/** The editor of a draft: every requirement on the left, one of them on the right. */
export function Editor({ drafting, place, go }: Properties) {
  const { editor } = useRuleSetsTexts();
  const { draft, working, finished, tried, change, undo } = drafting;
  const { base } = draft;
  const { language } = useWording();
  const rows = useMemo(() => requirementRows(base, working, finished), [base, working, finished]);
  /** Until something else is changed, taking it back is one step. */
  const [removed, setRemoved] = useState<{ readonly title: string; readonly after: WorkingChanges }>();
  const taken = () => new Set(rows.map(({ id }) => id));
  const open = (id: string | undefined) => go({ ...place, tab: 'edit', part: id });
  const { sourceDefault } = editor;
  return (
    <Stack gap="md">
      <DraftBar drafting={drafting} />
      <DraftNotices drafting={drafting} rows={rows} />
      {removed?.after === working && (
        <Alert color="gray" role="status">
          <Group justify="space-between">
            <Text size="sm">{editor.removed(removed.title)}</Text>
            <Button size="xs" variant="default" onClick={undo}>
              {editor.undo}
            </Button>
          </Group>
        </Alert>
      )}
      <Columns
        base={base}
        working={working}
        rows={rows}
        place={place}
        go={go}
        isReadOnly={false}
        problemsOf={(id) => (tried.has(id) ? (finished.problems.get(id) ?? []) : [])}
        change={change}
        onAdd={() => {
          const id = nextOwnId(taken());
          change((changes) => putOwn(changes, newOwnRequirement(id, base, sourceDefault)));
          open(id);
        }}
        onOwnVersion={(id) => {
          const row = rows.find((each) => each.id === id);
          if (!row?.printed) return;
          const own = nextOwnId(taken(), id);
          const { current } = row;
          change((changes) => setOff(putOwn(changes, ownVersionOf(current, own)), id, true));
          open(own);
        }}
        onRemove={(id) => {
          const title = rows.find((row) => row.id === id)?.current.title[language] || editor.untitled;
          const after = reset(working, id);
          setRemoved({ title, after });
          change(() => after);
          open(undefined);
        }}
      />
    </Stack>
  );
}

/** The same without anything to change: a revision, or a draft for who may only look. */
export function ReadOnlyEditor({
  base,
  working,
  place,
  go,
}: {
  readonly base: RuleSetContent;
  readonly working: WorkingChanges;
  readonly place: Place;
  readonly go: Go;
}) {
  const rows = useMemo(() => requirementRows(base, working, finishedChanges(base, working)), [base, working]);
  return (
    <Columns
      base={base}
      working={working}
      rows={rows}
      place={place}
      go={go}
      isReadOnly
      problemsOf={() => []}
      change={() => undefined}
      onAdd={() => undefined}
      onOwnVersion={() => undefined}
      onRemove={() => undefined}
    />
  );
}

interface ColumnsProperties {
  readonly base: RuleSetContent;
  readonly working: WorkingChanges;
  readonly rows: ReturnType<typeof requirementRows>;
  readonly place: Place;
  readonly go: Go;
  readonly isReadOnly: boolean;
  readonly problemsOf: (id: string) => Problems;
  readonly change: Drafting['change'];
  readonly onAdd: () => void;
  readonly onOwnVersion: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

function Columns({ base, working, rows, place, go, isReadOnly, ...acts }: ColumnsProperties) {
  const { editor } = useRuleSetsTexts();
  const row = rows.find(({ id }) => id === place.part);
  return (
    <div className={styles.columns}>
      <RequirementList base={base} rows={rows} place={place} go={go} isReadOnly={isReadOnly} onAdd={acts.onAdd} />
      <div className={styles.one}>
        {row ? (
          <RequirementPanel
            base={base}
            row={row}
            working={changesOf(working, row.id)}
            problems={acts.problemsOf(row.id)}
            isReadOnly={isReadOnly}
            change={acts.change}
            onOwnVersion={() => acts.onOwnVersion(row.id)}
            onRemove={() => acts.onRemove(row.id)}
          />
        ) : (
          <section className={shared.empty}>
            <Title order={2} size="h4">
              {place.part ? editor.gone.title : editor.choose.title}
            </Title>
            <Text c="dimmed">{place.part ? editor.gone.text : editor.choose.text}</Text>
          </section>
        )}
      </div>
    </div>
  );
}
