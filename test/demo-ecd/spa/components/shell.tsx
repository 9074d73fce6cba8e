import type { ReactNode } from 'react';
import type { Session } from '../../data/screens.ts';
import { Link } from '../router.tsx';
import { useResource } from '../use-resource.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './shell.module.css';

const MODULES: readonly (readonly [path: string, name: string, icon: IconName])[] = [
  ['/start', 'Start', 'home'],
  ['/agenda', 'Agenda', 'calendar'],
  ['/clienten', 'Caseload', 'people'],
  ['/berichten', 'Berichten', 'mail'],
  ['/taken', 'Taken', 'tasks'],
  ['/incidenten', 'Incidenten', 'shield'],
  ['/declaraties', 'Declaraties', 'euro'],
  ['/instellingen', 'Instellingen', 'gear'],
];

export function Shell({ path, children }: { path: string; children: ReactNode }) {
  const session = useResource<Session>('/api/sessie');
  const user = session.state === 'ready' ? session.value : null;
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#inhoud">
        Naar de inhoud
      </a>
      <header className={styles.top}>
        <Link to="/clienten" className={styles.brand}>
          <Mark />
          Lindeplein
        </Link>
        <span className={styles.organisation}>{user?.organisation}</span>
        <label className={styles.search}>
          <Icon name="search" size={16} />
          <input type="search" placeholder="Zoek cliënt, medewerker of document" aria-label="Zoek in Lindeplein" />
          <kbd>/</kbd>
        </label>
        <button type="button" className={styles.tool} aria-label={`Meldingen, ${user?.notifications ?? 0} nieuw`}>
          <Icon name="bell" size={20} />
          {user && <span className={styles.count}>{user.notifications}</span>}
        </button>
        <button type="button" className={styles.tool} aria-label="Hulp">
          <Icon name="help" size={20} />
        </button>
        <button type="button" className={styles.user}>
          <span className={styles.initials} aria-hidden="true">
            {user?.name
              .split(' ')
              .map((word) => word.charAt(0))
              .join('')}
          </span>
          <span className={styles.who}>
            <span>{user?.name ?? ' '}</span>
            <small>{user?.role ?? ' '}</small>
          </span>
        </button>
      </header>
      <nav className={styles.rail} aria-label="Modules">
        <ul>
          {MODULES.map(([to, name, icon]) => (
            <li key={to}>
              <Link
                to={to}
                className={styles.module}
                title={name}
                aria-current={path.startsWith(to) || (path === '/' && to === '/clienten') ? 'true' : undefined}
              >
                <Icon name={icon} size={20} />
                <span>{name}</span>
                {to === '/berichten' && user && <b className={styles.pill}>{user.messages}</b>}
              </Link>
            </li>
          ))}
        </ul>
        <p className={styles.version}>Versie 26.11.2</p>
      </nav>
      <main id="inhoud" className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

const Mark = () => (
  <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" fill="#0f5c63" />
    <path
      d="M16 6c5 3 7.500 6.500 7.500 10.500A7.500 7.500 0 0 1 17.200 23.900V27h-2.400v-3.100A7.500 7.500 0 0 1 8.500 16.500C8.500 12.500 11 9 16 6Z"
      fill="#bfe3d4"
    />
  </svg>
);
