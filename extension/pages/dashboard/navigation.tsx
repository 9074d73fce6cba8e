import { useWording } from '../i18n/texts.tsx';
import { type Choice, goTo, type View } from './address.ts';
import styles from './navigation.module.css';
import type { Choose } from './use-choice.ts';
import { ViewLink } from './view-link.tsx';

const parts = ['overview', 'requirements', 'actions', 'assessments', 'worklist'] as const satisfies readonly View[];

export function Navigation({ choice, choose }: { readonly choice: Choice; readonly choose: Choose }) {
  const { texts } = useWording();
  const current = choice.view === 'requirement' ? 'requirements' : choice.view;
  return (
    <nav className={styles.bar} aria-label={texts.dashboard.navigation}>
      <div className={styles.inner}>
        {parts.map((view) => (
          <ViewLink
            key={view}
            className={styles.tab}
            to={goTo(choice, { view })}
            choose={choose}
            isCurrent={view === current}
          >
            {texts.dashboard.views[view]}
          </ViewLink>
        ))}
      </div>
    </nav>
  );
}
