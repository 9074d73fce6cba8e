import type { ScreenName } from '../../data/screens.ts';
import { Link } from '../router.tsx';
import styles from './dossier-nav.module.css';

export const SCREENS: readonly { group: string; screens: readonly (readonly [ScreenName, string])[] }[] = [
  {
    group: 'Dossier',
    screens: [
      ['overzicht', 'Overzicht'],
      ['rapportages', 'Rapportages'],
      ['documenten', 'Documenten'],
    ],
  },
  {
    group: 'Ondersteuning',
    screens: [
      ['ondersteuning', 'Ondersteuning en indicatie'],
      ['overeenkomst', 'Overeenkomst'],
      ['plan', 'Plan'],
      ['evaluaties', 'Evaluaties'],
      ['aanwezigheid', 'Aanwezigheid'],
    ],
  },
  {
    group: 'Gezondheid en veiligheid',
    screens: [
      ['risicos', 'Risico’s'],
      ['medicatie', 'Medicatie'],
    ],
  },
  {
    group: 'Omgeving',
    screens: [
      ['contacten', 'Contacten'],
      ['overdracht', 'Overdracht'],
    ],
  },
];

export function DossierNav({ number, screen }: { number: string; screen: string }) {
  return (
    <nav className={styles.nav} aria-label="Onderdelen van het dossier">
      {SCREENS.map(({ group, screens }) => (
        <div key={group} className={styles.group}>
          <p className={styles.name}>{group}</p>
          <ul>
            {screens.map(([path, title]) => (
              <li key={path}>
                <Link
                  to={`/clienten/${number}/${path}`}
                  className={styles.link}
                  aria-current={path === screen ? 'page' : undefined}
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
