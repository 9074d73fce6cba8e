import { Text } from '@mantine/core';
import { useActionsTexts } from '../../i18n/actions-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { useFigures } from '../numbers/use-figures.ts';
import styles from './actions.module.css';
import { type Effect, effectOf, type Measured, pointsOf, type Reading } from './effect.ts';

/** Whether it helped, in one line: for a card and a row of the list. */
export function EffectLine({ measurements }: { readonly measurements: readonly Measured[] }) {
  const texts = useActionsTexts();
  const shareText = useShareText();
  const effect = effectOf(measurements);
  if (effect.kind === 'once') {
    return (
      <Text size="xs" c="dimmed">
        {shareText(effect.now, 'share')} {texts.effect.gap}
      </Text>
    );
  }
  if (effect.kind !== 'measured')
    return (
      <Text size="xs" c="dimmed">
        {sentenceOf(effect, texts.effect)}
      </Text>
    );
  return (
    <Text size="xs" className={styles[effect.direction] ?? ''}>
      <span className={styles.figures}>
        {shareText(effect.before, 'share')} → {shareText(effect.now, 'share')}
      </span>{' '}
      {texts.effect.gap}
    </Text>
  );
}

/** Shares of rounded numbers are told as such, and never as 0 % or 100 %. */
function useShareText(): (reading: Reading, of: 'share' | 'coverage') => string {
  const { share } = useFigures();
  return ({ isInexact, ...reading }, of) => share({ value: reading[of], isInexact }) ?? '';
}

type EffectTexts = ReturnType<typeof useActionsTexts>['effect'];

function sentenceOf({ kind }: Effect, texts: EffectTexts): string {
  return kind === 'none' ? texts.none : kind === 'hidden' ? texts.hidden : kind === 'once' ? texts.once : texts.nothing;
}

/** Before and after with how much was seen, a line through all measurements, and the table behind it. */
export function EffectView({ measurements }: { readonly measurements: readonly Measured[] }) {
  const texts = useActionsTexts().effect;
  const { format } = useWording();
  const effect = effectOf(measurements);
  return (
    <section className={styles.section} aria-labelledby="effect-title">
      <h2 id="effect-title" className={styles.heading}>
        {texts.title}
      </h2>
      {effect.kind === 'measured' && (
        <>
          <p className={`${styles.verdict} ${styles[effect.direction]}`}>
            {effect.direction === 'same' ? texts.same : texts[effect.direction](effect.change)}
          </p>
          <div className={styles.compare}>
            <Side title={texts.before} reading={effect.before} />
            <EffectChart measurements={measurements} />
            <Side title={texts.now} reading={effect.now} />
          </div>
          {effect.hasOtherCoverage && <p className={styles.warning}>{texts.coverage}</p>}
          {(effect.before.isInexact || effect.now.isInexact) && <p className={styles.note}>{texts.inexact}</p>}
        </>
      )}
      {effect.kind === 'once' && <Side title={texts.now} reading={effect.now} />}
      {effect.kind !== 'measured' && <p className={styles.note}>{sentenceOf(effect, texts)}</p>}
      {measurements.length > 1 && <MeasurementTable measurements={measurements} day={format.day} />}
    </section>
  );
}

function Side({ title, reading }: { readonly title: string; readonly reading: Reading }) {
  const { texts: common, format } = useWording();
  const shareText = useShareText();
  const texts = useActionsTexts().effect;
  return (
    <div className={styles.side}>
      <span className={styles.sideTitle}>
        {title}, {format.day(reading.day)}
      </span>
      <span className={styles.big}>{shareText(reading, 'share')}</span>
      <span>
        {common.outcome.gap}: {texts.of(format.count(reading.gaps), format.count(reading.decided))}
      </span>
      <span className={styles.muted}>
        {shareText(reading, 'coverage')} {texts.seen}
      </span>
    </div>
  );
}

const WIDTH = 320;
const HEIGHT = 84;

/** Shares of gaps over time; the table behind it holds the figures. */
function EffectChart({ measurements }: { readonly measurements: readonly Measured[] }) {
  const texts = useActionsTexts().effect;
  const shareText = useShareText();
  const readings = pointsOf(measurements);
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last) return null;
  const start = Date.parse(first.day);
  const span = Math.max(1, Date.parse(last.day) - start);
  const place = ({ day, share }: Reading) => ({
    x: 6 + ((Date.parse(day) - start) / span) * (WIDTH - 12),
    y: 6 + (1 - share) * (HEIGHT - 12),
  });
  const end = place(last);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={texts.chart(shareText(first, 'share'), shareText(last, 'share'))}
    >
      <line className={styles.axis} x1="0" x2={WIDTH} y1={HEIGHT - 6} y2={HEIGHT - 6} />
      <polyline
        className={styles.line}
        points={readings
          .map(place)
          .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
          .join(' ')}
      />
      <circle className={styles.dot} cx={end.x} cy={end.y} r="4" />
    </svg>
  );
}

function MeasurementTable({
  measurements,
  day,
}: {
  readonly measurements: readonly Measured[];
  readonly day: (date: string) => string;
}) {
  const texts = useActionsTexts().effect;
  const { format } = useWording();
  const shareText = useShareText();
  return (
    <details className={styles.details}>
      <summary>{texts.table}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.day}</th>
            <th scope="col">{texts.share}</th>
            <th scope="col">{texts.dossiers}</th>
            <th scope="col">{texts.seen}</th>
          </tr>
        </thead>
        <tbody>
          {pointsOf(measurements)
            .reverse()
            .map((reading) => (
              <tr key={reading.day}>
                <th scope="row">{day(reading.day)}</th>
                <td>{shareText(reading, 'share')}</td>
                <td>{texts.of(format.count(reading.gaps), format.count(reading.decided))}</td>
                <td>{shareText(reading, 'coverage')}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
