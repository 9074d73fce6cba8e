import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { TableFrame } from '../../table/table-frame.tsx';
import type { ClauseRow } from '../words/requirement-clauses.ts';
import styles from './publish.module.css';

interface Properties {
  /** What changes, such as the title of a requirement. */
  readonly of: string;
  readonly rows: readonly ClauseRow[];
  readonly before?: string;
  readonly after?: string;
}

/** Part by part what was and what becomes, in words. */
export function ClauseTable({ of, rows, before, after }: Properties) {
  const { compare } = useRuleSetsTexts();
  return (
    <TableFrame
      isPart
      label={of}
      columns={[compare.part, before ?? compare.before, after ?? compare.after]}
      className={styles.clauses ?? ''}
    >
      {rows.map((row) => (
        <tr key={row.label}>
          <th scope="row">{row.label}</th>
          <td>
            <Lines lines={row.before} />
          </td>
          <td>
            <Lines lines={row.after} />
          </td>
        </tr>
      ))}
    </TableFrame>
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
