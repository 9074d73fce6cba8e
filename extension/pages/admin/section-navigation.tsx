import { useAdminTexts } from '../i18n/admin-texts.ts';
import styles from './admin.module.css';
import { type Place, sections } from './place.ts';
import { PlaceLink } from './place-link.tsx';
import type { Go } from './use-place.ts';

export function SectionNavigation({ place, go }: { readonly place: Place; readonly go: Go }) {
  const texts = useAdminTexts();
  return (
    <nav className={styles.navigation} aria-label={texts.navigation}>
      {sections.map((section) => (
        <PlaceLink
          key={section}
          to={{ section }}
          go={go}
          className={styles.section}
          isCurrent={section === place.section}
        >
          {texts.sections[section]}
        </PlaceLink>
      ))}
    </nav>
  );
}
