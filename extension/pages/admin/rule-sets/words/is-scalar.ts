/** A value that is written as text: a date, a code, a period or plain text. */
export function isScalar(value: unknown): value is string {
  return typeof value === 'string';
}
