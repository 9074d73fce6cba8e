/**
 * Whether digits are a citizen service number: eight or nine digits that pass the eleven test (weights 9 to 2 and -1).
 * Such a number is never an identity, a fact or evidence.
 */
export function isBsn(text: string): boolean {
  const digits = text.replaceAll(/[.\s-]/g, '');
  if (!/^\d{8,9}$/.test(digits)) return false;
  const sum = [...digits.padStart(9, '0')].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}
