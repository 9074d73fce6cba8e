import type { Scoring } from '../../../../shared/rules/scoring.ts';
import type { AssessmentsTexts } from '../../i18n/nl-assessments.ts';
import type { Wording } from '../../i18n/texts.tsx';

/** What the decision rule says and what was decided, as one line of text. */
export function conclusionText(
  { conclusion, sufficient, tested, percentage }: Scoring,
  { outcome: texts }: AssessmentsTexts,
  { format }: Wording,
): string {
  if (conclusion.state === 'too-much-unknown') {
    return texts.tooMuchUnknown(conclusion.unknown, format.share(conclusion.share));
  }
  if (conclusion.state !== 'concluded') return texts.nothing;
  const share = percentage === undefined ? '' : ` (${format.share(percentage / 100)})`;
  const rule = conclusion.deviation ? ` ${texts.byRule(texts.band[conclusion.band])}.` : '';
  return `${texts.band[conclusion.decided]}${share}. ${texts.sufficient(sufficient, tested)}.${rule}`;
}
