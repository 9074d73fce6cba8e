import { LineChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import type { Trend } from '../../../../shared/contract/aggregates.ts';
import { useWording } from '../../i18n/texts.tsx';
import { highestTick, linePoints, type TrendPoint } from './trend-points.ts';
import styles from './trend-section.module.css';

interface Properties {
  readonly points: readonly TrendPoint[];
  readonly marks: Trend['marks'];
}

/**
 * Two lines that differ in dash and thickness too, not in colour alone; a day on which the rules changed is marked. What
 * it shows stands in words and in a table beside it, so a screen reader is told no more than what it is.
 */
export default function TrendChart({ points, marks }: Properties) {
  const { texts, format } = useWording();
  const words = texts.dashboard.chart;
  const data = linePoints(points);
  // The library also asks for the label of no point at all.
  const dayOf = (time: unknown) =>
    typeof time === 'number' && Number.isFinite(time) ? format.date(new Date(time).toISOString().slice(0, 10)) : '';
  const highest = highestTick(data);
  const isFew = data.length <= 14;
  return (
    <div className={styles.chart}>
      <LineChart
        h={240}
        data={data}
        dataKey="time"
        series={[
          { name: 'gaps', label: words.gaps, color: 'var(--outcome-gap)' },
          { name: 'unknown', label: words.unknown, color: 'var(--muted)', strokeDasharray: '6 4' },
        ]}
        curveType="linear"
        connectNulls={false}
        withDots={isFew}
        withLegend
        legendProps={{ verticalAlign: 'top', height: 34 }}
        valueFormatter={format.share}
        lineProps={{ isAnimationActive: false }}
        lineChartProps={{ accessibilityLayer: true, margin: { top: 18, right: 24, bottom: 4, left: 0 } }}
        xAxisProps={{
          type: 'number',
          scale: 'time',
          domain: ['dataMin', 'dataMax'],
          tickFormatter: dayOf,
          minTickGap: 48,
        }}
        yAxisProps={{
          domain: [0, highest],
          ticks: [0, highest / 4, highest / 2, (highest * 3) / 4, highest],
          width: 52,
          tickFormatter: format.share,
        }}
        tooltipProps={{ labelFormatter: dayOf, isAnimationActive: false }}
        referenceLines={marks.map(({ day, revision }) => ({
          x: Date.parse(`${day}T00:00:00Z`),
          label: words.revision(revision),
          color: 'var(--ink)',
          labelPosition: 'top' as const,
          strokeDasharray: '2 3',
        }))}
        gridAxis="y"
        textColor="var(--muted)"
        gridColor="var(--line)"
      />
    </div>
  );
}
