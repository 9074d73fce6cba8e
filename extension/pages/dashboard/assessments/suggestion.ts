import type { MeasuredSuggestion } from '../../../../shared/contract/supervision-assessments.ts';

/** Of the dossiers in which it is known, how many meet it; beside that how many say nothing. */
export function figuresOf({
  met,
  gap,
  unknown,
}: MeasuredSuggestion):
  | { readonly met: number; readonly decided: number; readonly unknown: number | undefined }
  | 'hidden' {
  if (!('count' in met) || !('count' in gap)) return 'hidden';
  return { met: met.count, decided: met.count + gap.count, unknown: 'count' in unknown ? unknown.count : undefined };
}
