import { Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { ListPeople } from '../../../../shared/contract/directory.ts';
import { callContract } from '../../call-contract.ts';
import { useAuditTexts } from '../../i18n/admin-audit-texts.ts';
import { useAnswer } from '../../use-answer.ts';
import { MoreRows } from '../more-rows.tsx';
import { ListFrame } from '../organisation/list-frame.tsx';
import type { SectionProps } from '../section-props.ts';
import { allPages, usePages } from '../use-pages.ts';
import { askAudit } from './ask-audit.ts';
import { AuditExport } from './audit-export.tsx';
import { type AuditFilter, isFiltered, isWrongPeriod, noFilter, queryOf } from './audit-filter.ts';
import { AuditFilters } from './audit-filters.tsx';
import { AuditTable } from './audit-table.tsx';
import { AuditVerification } from './audit-verification.tsx';

const TYPING_MS = 400;

export default function AuditSection(_: SectionProps) {
  const texts = useAuditTexts();
  const [typed, setFilter] = useState<AuditFilter>(noFilter);
  const [filter] = useDebouncedValue(typed, TYPING_MS);
  const people = useAnswer('people', () =>
    allPages((cursor) => callContract(ListPeople, { query: { cursor, limit: 100 } })),
  );
  const names = useMemo(
    () => new Map((people.answer ?? []).map(({ subject, name }) => [subject, name])),
    [people.answer],
  );
  const nameOf = (subject: string) => names.get(subject) ?? (subject === 'system' ? texts.system : subject);
  // A half typed filter asks nothing anew: looking is written in the log.
  const pages = usePages(`audit ${JSON.stringify(queryOf(filter))}`, (cursor) => askAudit(filter, cursor));
  const isWrong = isWrongPeriod(typed);
  return (
    <Stack gap="md">
      <Title order={1} size="h2">
        {texts.title}
      </Title>
      <Text c="dimmed" maw={760}>
        {texts.intro}
      </Text>
      <AuditVerification />
      <AuditFilters filter={typed} people={people.answer ?? []} onChange={setFilter} />
      <AuditExport filter={filter} nameOf={nameOf} isReady={!isWrong} />
      {isWrong ? (
        <Text role="alert">{texts.wrongPeriod}</Text>
      ) : (
        <ListFrame
          count={pages.items?.length}
          failure={pages.failure}
          onRetry={pages.reload}
          failed={texts.failed}
          empty={<Text role="status">{isFiltered(filter) ? texts.none : texts.empty}</Text>}
        >
          <AuditTable rows={pages.items ?? []} nameOf={nameOf} />
          <MoreRows pages={pages} failed={texts.failed} />
        </ListFrame>
      )}
    </Stack>
  );
}
