import styles from './admin.module.css';
import type { Place } from './place.ts';
import { PlaceLink } from './place-link.tsx';
import type { Go } from './use-place.ts';

/** From one thing back to the list that it is in. */
export function BackLink({ to, go, text }: { readonly to: Place; readonly go: Go; readonly text: string }) {
  return (
    <div>
      <PlaceLink to={to} go={go} className={styles.back}>
        <span aria-hidden="true">← </span>
        {text}
      </PlaceLink>
    </div>
  );
}
