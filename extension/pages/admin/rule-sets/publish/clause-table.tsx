import { Table } from '@mantine/core';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import styles from '../rule-sets.module.css';
import type { ClauseRow } from '../words/requirement-clauses.ts';

interface Properties {
  readonly rows: readonly ClauseRow[];
  readonly before?: string;
  readonly after?: string;
}

/** Part by part what was and what becomes, in words. */
export function ClauseTable({ rows, before, after }: Properties) {
  const { compare } = useRuleSetsTexts();
  return (
    <div className={styles.scroll}>
      <Table verticalSpacing={6} className={styles.clauses ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{compare.part}</Table.Th>
            <Table.Th scope="col">{before ?? compare.before}</Table.Th>
            <Table.Th scope="col">{after ?? compare.after}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.label}>
              <Table.Th scope="row">{row.label}</Table.Th>
              <Table.Td>
                <Lines lines={row.before} />
              </Table.Td>
              <Table.Td>
                <Lines lines={row.after} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { compare } = useRuleSetsTexts();
  if (lines.length === 0) return compare.nothing;
  return lines.map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines may be equal
    <p key={i}>{line}</p>
  ));
}
