import styles from './badge.module.css';
import { Icon } from './icon.tsx';

type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'plain';

const TONES: Record<string, Tone> = {
  'In zorg': 'ok',
  Nieuw: 'info',
  'Uitstroom gepland': 'warn',
  Uitgestroomd: 'plain',
  Aanwezig: 'ok',
  Gepland: 'info',
  'No-show': 'bad',
  'Afgemeld door cliënt': 'warn',
  'Afgemeld door ons': 'plain',
  Definitief: 'ok',
  Concept: 'warn',
  Laag: 'ok',
  Gemiddeld: 'warn',
  Hoog: 'bad',
  Behaald: 'ok',
  'Bijna behaald': 'ok',
  'Loopt goed': 'ok',
  Loopt: 'info',
  Gestart: 'info',
  Wisselend: 'warn',
  Stagneert: 'bad',
};

export const Badge = ({ text }: { text: string }) => <span className={styles[TONES[text] ?? 'plain']}>{text}</span>;

/** Yes, no or unknown as an icon with a name. */
export function YesNo({ value }: { value: boolean | null }) {
  if (value === null) return <span className={styles.unknown}>-</span>;
  return (
    <span className={value ? styles.yes : styles.no}>
      <Icon name={value ? 'check' : 'cross'} size={16} label={value ? 'Ja' : 'Nee'} />
    </span>
  );
}
