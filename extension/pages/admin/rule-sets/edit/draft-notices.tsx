import { Alert, Button, Group, Text } from '@mantine/core';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { ProblemNotice } from '../../../problem-notice.tsx';
import type { RequirementRow } from '../model/requirement-rows.ts';
import { ClashView } from './clash-view.tsx';
import type { Drafting } from './use-draft.ts';

const ink = { title: { color: 'var(--ink)' } };

/** What somebody has to know or decide about the draft before going on. */
export function DraftNotices({
  drafting,
  rows,
}: {
  readonly drafting: Drafting;
  readonly rows: readonly RequirementRow[];
}) {
  const { editor } = useRuleSetsTexts();
  const { format, language } = useWording();
  const { notice, failure, clashes, isBusy, save, beginAgain, discard } = drafting;
  return (
    <>
      {failure && <ProblemNotice title={editor.saveFailed} failure={failure} onRetry={() => void save()} />}
      {notice?.kind === 'unfinished' && (
        <Alert
          color="red"
          role="alert"
          title={editor.cannotSave(titles(notice.requirements, rows, language, editor.untitled))}
          styles={ink}
        />
      )}
      {notice?.kind === 'saved' && (
        <Text size="sm" role="status">
          {editor.saved}
        </Text>
      )}
      {notice?.kind === 'discarded' && (
        <Text size="sm" role="status">
          {editor.discarded}
        </Text>
      )}
      {notice?.kind === 'restored' && (
        <Alert color="blue" role="status">
          <Group justify="space-between" gap="md">
            <Text size="sm">{editor.restored(format.moment(notice.at))}</Text>
            <Button size="xs" variant="default" onClick={discard}>
              {editor.discardMine}
            </Button>
          </Group>
        </Alert>
      )}
      {notice?.kind === 'merged' && clashes.length === 0 && (
        <Alert color="yellow" role="alert">
          <Text size="sm">
            {editor.clash.merged(notice.by ?? editor.colleague)} {notice.taken > 0 && editor.clash.taken(notice.taken)}
          </Text>
        </Alert>
      )}
      {notice?.kind === 'gone' && (
        <Alert color="yellow" role="alert" title={editor.draftGone.title} styles={ink}>
          <Text size="sm" mb="sm">
            {editor.draftGone.text}
          </Text>
          <Button size="xs" loading={isBusy} onClick={() => void beginAgain()}>
            {editor.draftGone.begin}
          </Button>
        </Alert>
      )}
      {clashes.length > 0 && <ClashView drafting={drafting} rows={rows} />}
    </>
  );
}

function titles(
  ids: readonly string[],
  rows: readonly RequirementRow[],
  language: 'nl' | 'en',
  untitled: string,
): string {
  return ids.map((id) => `‘${rows.find((row) => row.id === id)?.current.title[language] || untitled}’`).join(', ');
}
