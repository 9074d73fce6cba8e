import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Trend } from '../../../../shared/contract/aggregates.ts';
import { dayInAmsterdam } from '../../../../shared/domain/date.ts';
import { useWording } from '../../i18n/texts.tsx';
import { useFigures } from '../numbers/use-figures.ts';
import { longerThan } from '../period.ts';
import { ViewBoundary } from '../view-boundary.tsx';
import { ViewLink } from '../view-link.tsx';
import type { ViewProps } from '../view-props.ts';
import { PaperChart } from './paper-chart.tsx';
import { hiddenDays, trendPoints } from './trend-points.ts';
import styles from './trend-section.module.css';
import { TrendTable } from './trend-table.tsx';

/** The drawing library is large and the words do without it, so it comes after them. */
const TrendChart = lazy(() => import('./trend-chart.tsx'));

interface Properties extends Pick<ViewProps, 'choice' | 'choose' | 'ruleSets'> {
  readonly trend: Trend;
  readonly isOneRequirement: boolean;
}

/** The course of the numbers: in words first, then drawn, with the table behind it. */
export function TrendSection({ trend, isOneRequirement, choice, choose, ruleSets }: Properties) {
  const { texts, format, language } = useWording();
  const { share } = useFigures();
  const words = texts.dashboard.chart;
  const points = trendPoints(trend, isOneRequirement);
  const decided = points.filter(({ gapShare }) => gapShare !== undefined && gapShare !== 'hidden');
  const [first] = decided;
  const last = decided.at(-1);
  const longer = longerThan(choice.period, dayInAmsterdam(new Date()));
  const hidden = hiddenDays(points);
  const nameOf = (id: string) => ruleSets.find((each) => each.id === id)?.framework.name[language] ?? id;
  return (
    <section className={styles.section} aria-labelledby="trend">
      <h2 id="trend">{words.heading}</h2>
      {first && last && decided.length > 1 ? (
        <>
          <p className={styles.summary}>
            {words.summary(
              format.date(first.day),
              share(first.gapShare) ?? '',
              format.date(last.day),
              share(last.gapShare) ?? '',
            )}{' '}
            {words.summaryUnknown(share(first.unknownShare) ?? '–', share(last.unknownShare) ?? '–')}
          </p>
          <div className={styles.drawing}>
            <ViewBoundary fallback={<PaperChart points={points} marks={trend.marks} />}>
              <Suspense fallback={<Skeleton height={240} />}>
                <TrendChart points={points} marks={trend.marks} />
              </Suspense>
            </ViewBoundary>
          </div>
          <div className={styles.onPaper}>
            <PaperChart points={points} marks={trend.marks} />
          </div>
        </>
      ) : (
        <p className={styles.summary}>
          {first ? words.oneDay : hidden > 0 ? words.allHidden : words.noData}{' '}
          {longer && (
            <ViewLink to={{ ...choice, period: longer }} choose={choose}>
              {words.longer(texts.dashboard.filters.periods[longer])}
            </ViewLink>
          )}
        </p>
      )}
      {hidden > 0 && first && <p className={styles.note}>{words.hiddenPoints(hidden)}</p>}
      {trend.marks.map(({ day, ruleSet, revision }) => (
        <p key={`${day} ${ruleSet} ${revision}`} className={styles.note}>
          {words.ruleChange(format.date(day), nameOf(ruleSet), revision)}
        </p>
      ))}
      {points.length > 0 && (
        <details className={styles.details}>
          <summary>{words.table}</summary>
          <TrendTable points={points} />
        </details>
      )}
    </section>
  );
}
