/** `objectKind` of the column `object_kind`, as the tables here name all of theirs. */
export const camelCase = (column: string): string =>
  column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
