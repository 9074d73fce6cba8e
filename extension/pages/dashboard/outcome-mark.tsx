import type { Outcome } from '../../../shared/domain/outcome.ts';
import { outcomeStyle } from '../outcome-style.ts';

/** The mark of an outcome; the word always stands beside it. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={outcomeStyle[outcome].mark} />
    </svg>
  );
}
