import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { makeFile, saveFile } from '../../dashboard/exports/save.ts';
import { useAuditTexts } from '../../i18n/admin-audit-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { useTask } from '../../use-task.ts';
import { SaveProblem } from '../saving-notice.tsx';
import { allRows, MOST_EXPORTED } from './ask-audit.ts';
import type { AuditFilter } from './audit-filter.ts';
import { auditDocument } from './audit-sheet.ts';
import { momentOf } from './moment.ts';

interface Properties {
  readonly filter: AuditFilter;
  readonly nameOf: (subject: string) => string;
  readonly isReady: boolean;
}

/** Saves what the filters show, for who has to hand it over. */
export function AuditExport({ filter, nameOf, isReady }: Properties) {
  const texts = useAuditTexts();
  const { texts: common, format } = useWording();
  const [said, setSaid] = useState('');
  const task = useTask<number>((rows) => setSaid(rows >= MOST_EXPORTED ? texts.exportCut(rows) : texts.exported(rows)));
  const save = (kind: 'csv' | 'xlsx') =>
    void task.run(async () => {
      const rows = await allRows(filter, (count) => setSaid(texts.exporting(count)));
      const document = auditDocument(rows, filter, new Date(), { texts, nameOf, moment: (at) => momentOf(at, format) });
      saveFile(await makeFile(document, kind, common));
      return rows.length;
    });
  return (
    <>
      {task.failure && <SaveProblem failure={task.failure} title={texts.exportFailed} />}
      <Group gap="sm">
        <Text size="sm">{texts.export}:</Text>
        <Button size="xs" variant="default" disabled={!isReady} loading={task.isBusy} onClick={() => save('csv')}>
          CSV
        </Button>
        <Button size="xs" variant="default" disabled={!isReady} loading={task.isBusy} onClick={() => save('xlsx')}>
          Excel (XLSX)
        </Button>
        <Text size="sm" c="dimmed" role="status">
          {task.failure ? '' : said || texts.exportNote}
        </Text>
      </Group>
    </>
  );
}
