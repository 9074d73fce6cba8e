import type { Texts } from '../../i18n/nl.ts';
import type { TrendPoint } from '../charts/trend-points.ts';
import type { Sheet } from './document.ts';
import { amountValue, shareValue } from './values.ts';

export function trendSheet(points: readonly TrendPoint[], { dashboard }: Texts): Sheet {
  const { chart, exports } = dashboard;
  return {
    name: exports.sheets.trend,
    columns: [
      { title: chart.day, kind: 'day' },
      { title: chart.dossiers, kind: 'count' },
      { title: chart.gapCount, kind: 'count' },
      { title: chart.decided, kind: 'count' },
      { title: exports.columns.gapShare, kind: 'share' },
      { title: exports.columns.unknownShare, kind: 'share' },
    ],
    rows: points.map((point) => [
      { day: point.day },
      amountValue(point.dossiers),
      amountValue(point.gaps),
      amountValue(point.decided),
      shareValue(point.gapShare),
      shareValue(point.unknownShare),
    ]),
  };
}
