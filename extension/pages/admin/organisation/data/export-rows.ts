import { ExportOrganisation } from '../../../../../shared/contract/organisation.ts';
import { callContract } from '../../../call-contract.ts';

/** How far an export came: what is there stays there when a page fails. */
export interface ExportSoFar {
  readonly lines: readonly string[];
  readonly rows: number;
  /** Where it goes on; absent when it is complete. */
  readonly next?: string | undefined;
}

export const nothingYet: ExportSoFar = { lines: [], rows: 0 };
const ROWS_A_PAGE = 1000;

/** One page further: the same JSON lines as `npm run backup -- export` writes. */
export async function exportPage({ lines, rows, next }: ExportSoFar): Promise<ExportSoFar> {
  const page = await callContract(ExportOrganisation, { query: { limit: ROWS_A_PAGE, cursor: next } });
  const text = page.rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  return { lines: [...lines, text], rows: rows + page.rows.length, next: page.next };
}
