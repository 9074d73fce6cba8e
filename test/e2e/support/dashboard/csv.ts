/** A line of a CSV file by the titles of its columns. */
export type CsvRow = Readonly<Record<string, string>>;

/** A file with semicolons and quotes as the export makes it, of fields that hold no line break. */
export function readCsv(text: string): CsvRow[] {
  const [header = [], ...rows] = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n')
    .map(fieldsOf);
  return rows.map((row) => Object.fromEntries(header.map((title, column) => [title, row[column] ?? ''])));
}

const fieldsOf = (line: string) =>
  [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
