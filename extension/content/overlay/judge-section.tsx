import type { LabelView, VerdictView } from '../../messaging/views.ts';
import { LabelQuestions } from './label-questions.tsx';
import { PointList, Section } from './section.tsx';

interface JudgeSectionProps {
  readonly verdicts: readonly VerdictView[];
  readonly labels: readonly LabelView[];
}

/** What only a person can say: first what a label means, because points wait for that; then the points to judge. */
export function JudgeSection({ verdicts, labels }: JudgeSectionProps) {
  if (labels.length === 0) return <Section id="judge" verdicts={verdicts} />;
  return (
    <Section id="judge" verdicts={verdicts} count={verdicts.length + labels.length}>
      <LabelQuestions labels={labels} />
      <PointList verdicts={verdicts} />
    </Section>
  );
}
