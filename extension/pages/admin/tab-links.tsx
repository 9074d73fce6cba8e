import type { ReactNode } from 'react';
import type { Place } from './place.ts';
import { PlaceLink } from './place-link.tsx';
import styles from './tab-links.module.css';
import type { Go } from './use-place.ts';

interface Properties<T extends string> {
  /** What the tabs are of, for who cannot see them. */
  readonly label: string;
  readonly tabs: readonly T[];
  readonly titles: Readonly<Record<T, ReactNode>>;
  readonly current: T;
  readonly to: (tab: T) => Place;
  readonly go: Go;
}

/** Parts of a section, or of one thing in it, each with an address of its own. */
export function TabLinks<T extends string>({ label, tabs, titles, current, to, go }: Properties<T>) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <PlaceLink key={tab} to={to(tab)} go={go} className={styles.tab} isCurrent={tab === current}>
          {titles[tab]}
        </PlaceLink>
      ))}
    </nav>
  );
}
