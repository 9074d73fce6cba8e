import type { Trend } from '../../../../shared/contract/aggregates.ts';
import { useWording } from '../../i18n/texts.tsx';
import { highestTick, linePoints, type TrendPoint } from './trend-points.ts';

interface Properties {
  readonly points: readonly TrendPoint[];
  readonly marks: Trend['marks'];
}

const width = 720;
const height = 200;
const left = 44;
const top = 30;
const bottom = 24;
const right = 16;

/** The trend for paper: the drawing on screen is made for the width of the screen, and this one takes any width. */
export function PaperChart({ points, marks }: Properties) {
  const { texts, format } = useWording();
  const words = texts.dashboard.chart;
  const data = linePoints(points);
  const from = data[0]?.time ?? 0;
  const span = Math.max(1, (data.at(-1)?.time ?? 0) - from);
  const x = (time: number) => left + ((time - from) / span) * (width - left - right);
  const highest = highestTick(data);
  const y = (share: number) => height - bottom - (share / highest) * (height - top - bottom);
  const path = (key: 'gaps' | 'unknown') =>
    pathOf(
      data.map((point) => [x(point.time), point[key]]),
      y,
    );
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" aria-hidden="true" fontSize="11" fill="currentColor">
      <path d={`M${left} 10h22`} stroke="var(--outcome-gap)" strokeWidth="2.5" />
      <text x={left + 28} y="14">
        {words.gaps}
      </text>
      <path d={`M${left + 120} 10h22`} stroke="var(--muted)" strokeWidth="1.8" strokeDasharray="6 4" />
      <text x={left + 148} y="14">
        {words.unknown}
      </text>
      {[0, highest / 4, highest / 2, (highest * 3) / 4, highest].map((share) => (
        <g key={share}>
          <path d={`M${left} ${y(share)}H${width - right}`} stroke="var(--line)" />
          <text x={left - 6} y={y(share) + 4} textAnchor="end">
            {format.share(share)}
          </text>
        </g>
      ))}
      {marks.map(({ day, ruleSet, revision }) => (
        <g key={`${day} ${ruleSet} ${revision}`}>
          <path
            d={`M${x(Date.parse(`${day}T00:00:00Z`))} ${top}V${height - bottom}`}
            stroke="currentColor"
            strokeDasharray="2 3"
          />
          <text x={x(Date.parse(`${day}T00:00:00Z`)) + 4} y={top + 9}>
            {words.revision(revision)}
          </text>
        </g>
      ))}
      <path d={path('gaps')} fill="none" stroke="var(--outcome-gap)" strokeWidth="2.5" />
      <path d={path('unknown')} fill="none" stroke="var(--muted)" strokeWidth="1.8" strokeDasharray="6 4" />
      <text x={left} y={height - 6}>
        {data[0] && format.date(data[0].day)}
      </text>
      <text x={width - right} y={height - 6} textAnchor="end">
        {format.date(data.at(-1)?.day ?? '1970-01-01')}
      </text>
    </svg>
  );
}

/** A line that is interrupted where there is no number. */
export function pathOf(points: readonly (readonly [x: number, share: number | null])[], y: (share: number) => number) {
  let isDrawing = false;
  return points
    .map(([x, share]) => {
      if (share === null) {
        isDrawing = false;
        return '';
      }
      const command = isDrawing ? 'L' : 'M';
      isDrawing = true;
      return `${command}${x.toFixed(1)} ${y(share).toFixed(1)}`;
    })
    .join('');
}
