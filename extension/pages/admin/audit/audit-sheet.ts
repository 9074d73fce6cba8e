import type { AuditEntry } from '../../../../shared/contract/audit.ts';
import type { ExportDocument, Sheet } from '../../dashboard/exports/document.ts';
import { fileNameOf } from '../../dashboard/exports/file-name.ts';
import type { AdminAuditTexts } from '../../i18n/nl-admin-audit.ts';
import { type AuditFilter, isFiltered } from './audit-filter.ts';

interface Words {
  readonly texts: AdminAuditTexts;
  readonly nameOf: (subject: string) => string;
  readonly moment: (instant: string) => string;
}

/** Details in one line: `role: lead; days: 7`. */
export function detailsText(details: AuditEntry['details']): string {
  return Object.entries(details)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}

/** The log as a table: words to read, and beside them the codes, the hash and the request to look it up by. */
export function auditSheet(rows: readonly AuditEntry[], { texts, nameOf, moment }: Words): Sheet {
  const { column } = texts;
  const text = (title: string) => ({ title, kind: 'text' }) as const;
  return {
    name: texts.sheet,
    columns: [
      { title: column.seq, kind: 'count' },
      text(column.at),
      text('at (UTC)'),
      text(column.who),
      text('actor'),
      text('role'),
      text(column.what),
      text('action'),
      text(column.about),
      text('object'),
      text(column.outcome),
      text(column.details),
      text(column.request),
      text('hash'),
    ],
    rows: rows.map((row) => [
      row.seq,
      moment(row.at),
      row.at,
      nameOf(row.actor),
      row.actor,
      row.role,
      texts.action[row.action] ?? row.action,
      row.action,
      texts.object[row.objectKind] ?? row.objectKind,
      row.objectId,
      texts.outcome[row.outcome],
      detailsText(row.details),
      row.requestId,
      row.hash,
    ]),
  };
}

export function auditDocument(
  rows: readonly AuditEntry[],
  filter: AuditFilter,
  now: Date,
  words: Words,
): Omit<ExportDocument, 'record'> {
  const { texts, moment } = words;
  const filters = Object.entries(filter).filter(([, value]) => value);
  return {
    title: texts.title,
    fileName: fileNameOf('dossierlens', texts.title, now.toISOString().slice(0, 10)),
    about: [
      [texts.aboutFile.made, moment(now.toISOString())],
      [
        texts.aboutFile.filters,
        isFiltered(filter) ? filters.map(([name, value]) => `${name}: ${value}`).join('; ') : texts.aboutFile.none,
      ],
      [texts.aboutFile.rows, String(rows.length)],
    ],
    sheets: [auditSheet(rows, words)],
  };
}
