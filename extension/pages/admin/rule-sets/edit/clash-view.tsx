import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { Requirement } from '../../../../../shared/rules/rule-set.ts';
import { applyTailoring, type Change } from '../../../../../shared/rules/tailoring.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { isOff, ownOf } from '../model/changes.ts';
import type { RequirementRow } from '../model/requirement-rows.ts';
import type { Clash } from '../model/three-way.ts';
import type { WorkingChanges, WorkingRequirement } from '../model/working.ts';
import { ClauseTable } from '../publish/clause-table.tsx';
import { type ClauseRow, requirementRowsOf } from '../words/requirement-clauses.ts';
import { useCheckWords } from '../words/use-check-words.ts';
import type { Drafting } from './use-draft.ts';

/** What two admins made of the same requirement side by side, and the choice which one stays. */
export function ClashView({
  drafting,
  rows,
}: {
  readonly drafting: Drafting;
  readonly rows: readonly RequirementRow[];
}) {
  const all = useRuleSetsTexts();
  const words = useCheckWords();
  const { format, language } = useWording();
  const { clash: texts } = all.editor;
  const { clashes, draft, notice, decide } = drafting;
  const name = draft.updatedBy.name ?? all.editor.colleague;
  const titleOf = ({ requirement, mine, theirs }: Clash) =>
    rows.find(({ id }) => id === requirement)?.current.title[language] ??
    (ownOf(mine, requirement) ?? ownOf(theirs, requirement))?.title[language] ??
    requirement;
  const rowsOf = ({ requirement, mine, theirs }: Clash): ClauseRow[] => {
    const printed = draft.base.requirements.find(({ id }) => id === requirement);
    const [ours, other] = [mine, theirs].map((changes) => sideOf(changes, requirement, printed, drafting));
    const onOff = isOff(mine, requirement) !== isOff(theirs, requirement);
    const state = (changes: WorkingChanges) => (isOff(changes, requirement) ? all.editor.mark.off : all.editor.isOn);
    return [
      ...(onOff ? [{ label: all.editor.on, before: [state(theirs)], after: [state(mine)] }] : []),
      ...(ours && other ? requirementRowsOf(other, ours, { ...words, all }) : []),
      ...(ours && !other
        ? [
            {
              label: all.editor.requirements,
              before: [all.compare.removed],
              after: [titleOf({ requirement, mine, theirs })],
            },
          ]
        : []),
      ...(!ours && other
        ? [
            {
              label: all.editor.requirements,
              before: [titleOf({ requirement, mine, theirs })],
              after: [all.compare.removed],
            },
          ]
        : []),
    ];
  };
  return (
    <Alert color="yellow" role="alert" title={texts.title} styles={{ title: { color: 'var(--ink)' } }}>
      <Stack gap="md">
        <Text size="sm">
          {texts.text(name)} ({format.moment(draft.updatedAt)}){' '}
          {notice?.kind === 'merged' && notice.taken > 0 && texts.taken(notice.taken)}
        </Text>
        {clashes.map((clash) => (
          <div key={clash.requirement}>
            <Text fw={600} size="sm">
              {titleOf(clash)}
            </Text>
            <ClauseTable of={titleOf(clash)} rows={rowsOf(clash)} before={texts.theirs} after={texts.mine} />
            <Group gap="sm" mt="xs">
              <Button size="xs" variant="default" onClick={() => decide(clash, 'theirs')}>
                {texts.takeTheirs}
              </Button>
              <Button size="xs" onClick={() => decide(clash, 'mine')}>
                {texts.takeMine}
              </Button>
            </Group>
          </div>
        ))}
      </Stack>
    </Alert>
  );
}

/** The requirement as one side made it; nothing when that side has none of its own. */
function sideOf(
  changes: WorkingChanges,
  id: string,
  printed: Requirement | undefined,
  { draft }: Drafting,
): WorkingRequirement | undefined {
  if (!printed) return ownOf(changes, id);
  const on = changes.filter((change): change is Change => change.kind !== 'off' && change.kind !== 'own');
  return applyTailoring(draft.base, { ruleSet: draft.base.id, changes: on }).ruleSet.requirements.find(
    (each) => each.id === id,
  );
}
