import { useWording } from '../i18n/texts.tsx';
import { outcomeOrder } from '../outcome-style.ts';
import { outcomeFill } from './outcome-fill.ts';
import styles from './outcome-legend.module.css';
import { OutcomeMark } from './outcome-mark.tsx';

export function OutcomeLegend() {
  const { texts } = useWording();
  return (
    <ul className={styles.legend} aria-label={texts.dashboard.table.legend}>
      {outcomeOrder.map((outcome) => {
        const { className, style } = outcomeFill(outcome);
        return (
          <li key={outcome}>
            <span className={`${styles.swatch} ${className}`} style={style}>
              <OutcomeMark outcome={outcome} />
            </span>
            {texts.outcome[outcome]}
          </li>
        );
      })}
    </ul>
  );
}
