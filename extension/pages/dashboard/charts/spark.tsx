import type { Row } from '../numbers/requirement-rows.ts';
import { pathOf } from './paper-chart.tsx';
import { sparkScale } from './spark-scale.ts';

interface Properties {
  readonly history: NonNullable<Row['history']>;
  /** The share of now, with which the line ends. */
  readonly now: { readonly day: string; readonly share: number };
  readonly className?: string | undefined;
}

const width = 84;
const height = 26;
const margin = 4;

/**
 * The course of a share, small beside the words that say from where to where; so it says nothing to a screen reader. The
 * line is interrupted where the share is hidden.
 */
export function Spark({ history, now, className }: Properties) {
  const points = [...history.map(({ day, share }) => ({ day, share: share ?? null })), now];
  const from = Date.parse(points[0]?.day ?? now.day);
  const span = Math.max(1, Date.parse(now.day) - from);
  const { low, high } = sparkScale(points.flatMap(({ share }) => (share === null ? [] : [share])));
  const x = (day: string) => margin + ((Date.parse(day) - from) / span) * (width - 2 * margin);
  const y = (share: number) => height - margin - ((share - low) / (high - low)) * (height - 2 * margin);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      className={className}
      fill="none"
    >
      <path
        d={pathOf(
          points.map(({ day, share }) => [x(day), share]),
          y,
        )}
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx={x(now.day)} cy={y(now.share)} r="3.25" fill="currentColor" />
    </svg>
  );
}
