import type { RequirementDetail } from '../../../../shared/contract/aggregates.ts';
import { useWording } from '../../i18n/texts.tsx';
import { GapShare, Unknown } from '../gap-table-row.tsx';
import { amountOf, countOf } from '../numbers/amount.ts';
import { wholeCounts } from '../numbers/requirement-rows.ts';
import { tally } from '../numbers/tally.ts';
import { useFigures } from '../numbers/use-figures.ts';
import { OutcomeBar } from '../outcome-bar.tsx';
import { OutcomeLegend } from '../outcome-legend.tsx';
import { ViewLink } from '../view-link.tsx';
import type { ViewProps } from '../view-props.ts';
import styles from './requirement.module.css';

interface Properties extends Pick<ViewProps, 'choice' | 'choose'> {
  readonly detail: RequirementDetail;
}

/** How one requirement goes in each team. In the order of the answer, own teams first: it is no ranking. */
export function SpreadTable({ detail, choice, choose }: Properties) {
  const { texts } = useWording();
  const { amount } = useFigures();
  const words = texts.dashboard.requirement;
  const isHidden = detail.teams.some(({ precision }) => precision === 'rounded');
  const hasResults = detail.teams.some(({ dossiers, precision }) => countOf(amountOf(dossiers, precision)) !== 0);
  return (
    <section className={styles.section} aria-labelledby="spread">
      <h2 id="spread">{words.teams}</h2>
      {hasResults ? (
        <>
          <OutcomeLegend />
          <table className={styles.table}>
            <caption className={styles.caption}>{words.teamsCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.team}</th>
                <th scope="col" className={styles.wide}>
                  {texts.dashboard.table.outcomes}
                </th>
                <th scope="col">{texts.dashboard.table.gaps}</th>
                <th scope="col">{texts.dashboard.table.unseen}</th>
              </tr>
            </thead>
            <tbody>
              {detail.teams.map(({ team, isOwn, precision, dossiers, counts }) => {
                const all = amountOf(dossiers, precision);
                const figures = tally(wholeCounts(counts, dossiers, precision));
                return (
                  <tr key={team.id}>
                    <th scope="row">
                      <ViewLink to={{ ...choice, team: team.id }} choose={choose}>
                        {team.name}
                      </ViewLink>
                      <span className={styles.note}>
                        {[
                          countOf(all) === 0
                            ? texts.dashboard.heatMap.noResults
                            : `${amount(all)} ${texts.dashboard.facts.dossiers.toLowerCase()}`,
                          ...(isOwn ? [texts.dashboard.heatMap.own] : []),
                        ].join(' · ')}
                      </span>
                    </th>
                    <td>
                      <OutcomeBar counts={figures.counts} />
                    </td>
                    <td>{countOf(all) !== 0 && <GapShare tally={figures} />}</td>
                    <td>
                      <Unknown tally={figures} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      ) : (
        <p className={styles.note}>{words.noResults}</p>
      )}
      {isHidden && <p className={styles.note}>{texts.dashboard.figure.hiddenWhy(detail.about.minimum)}</p>}
    </section>
  );
}
