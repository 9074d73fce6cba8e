import styles from './admin.module.css';
import type { Place } from './place.ts';
import { PlaceLink } from './place-link.tsx';
import type { Go } from './use-place.ts';

interface Properties<T extends string> {
  /** What the tabs are of, for who cannot see them. */
  readonly label: string;
  readonly tabs: readonly T[];
  readonly titles: Readonly<Record<T, string>>;
  readonly current: T;
  readonly place: Place;
  readonly go: Go;
}

/** Parts of a section, each with an address of its own. */
export function TabLinks<T extends string>({ label, tabs, titles, current, place, go }: Properties<T>) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <PlaceLink
          key={tab}
          to={{ section: place.section, tab }}
          go={go}
          className={styles.tab}
          isCurrent={tab === current}
        >
          {titles[tab]}
        </PlaceLink>
      ))}
    </nav>
  );
}
