import type { MeasuredSuggestion, RequirementScore } from '../../../../shared/contract/supervision-assessments.ts';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import type { Score } from './drafts.ts';
import report from './report.module.css';
import { titleOf } from './requirement-title.ts';
import type { ScoredItem } from './scoring-input.ts';
import { figuresOf } from './suggestion.ts';

interface Properties {
  readonly title: string;
  readonly items: readonly ScoredItem[];
  readonly scoreOf: (id: string) => Score;
  readonly firstOf: ((id: string) => RequirementScore) | undefined;
  readonly suggestions: readonly MeasuredSuggestion[];
}

export function ReportTheme({ title, items, scoreOf, firstOf, suggestions }: Properties) {
  const texts = useAssessmentsTexts();
  const { language, format } = useWording();
  const measuredText = (figures: ReturnType<typeof figuresOf>) =>
    figures === 'hidden' ? '–' : texts.suggestion.figures(format.count(figures.met), format.count(figures.decided));
  return (
    <section className={report.part}>
      <h3>{title}</h3>
      <table className={report.table}>
        <thead>
          <tr>
            <th scope="col">{texts.report.requirement}</th>
            {firstOf && <th scope="col">{texts.report.first}</th>}
            <th scope="col">{texts.report.agreedScore}</th>
            <th scope="col">{texts.report.measured}</th>
            <th scope="col">{texts.report.note}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const { score, note } = scoreOf(item.id);
            const measured = suggestions.find(({ requirement }) => requirement === item.id);
            return (
              <tr key={item.id}>
                <th scope="row">
                  {titleOf(item, language)}
                  {item.requirement && <span className={report.clause}>{item.requirement.source.item}</span>}
                </th>
                {firstOf && <td>{texts.level[firstOf(item.id)]}</td>}
                <td>
                  {texts.level[score]} ({texts.points[score]})
                </td>
                <td>{measured && measuredText(figuresOf(measured))}</td>
                <td>{note}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
