import type { HeaderContent } from '../../data/screens.ts';
import { numericDate } from '../format-date.ts';
import { Link } from '../router.tsx';
import type { Resource } from '../use-resource.ts';
import { Badge } from './badge.tsx';
import styles from './dossier-header.module.css';
import { Icon } from './icon.tsx';

export function DossierHeader({ header, screen }: { header: Resource<HeaderContent>; screen: string }) {
  if (header.state !== 'ready') return <HeaderSkeleton />;
  const { client, number, age, status, worker, previous, next } = header.value;
  return (
    <header className={styles.header}>
      <div className={styles.photo} aria-hidden="true">
        {client.givenName.charAt(0)}
        {client.familyName.charAt(0).toUpperCase()}
      </div>
      <div className={styles.identity}>
        <div className={styles.nameRow}>
          <h1 className={styles.name}>
            {client.givenName} {client.familyName}
          </h1>
          <Badge text={status} />
          {client.caution && (
            <span className={styles.caution}>
              <Icon name="warning" size={15} />
              {client.caution}
            </span>
          )}
        </div>
        <ul className={styles.details}>
          <li>
            <span>Geb.</span> {numericDate(client.birthDate)} ({age} jr)
          </li>
          <li>{client.gender}</li>
          <li>Cliëntnummer {number}</li>
          <li>
            <span>BSN</span> {client.bsn}
          </li>
          <li className={styles.extra}>
            {client.address}, {client.city}
          </li>
          <li className={styles.extra}>
            <span>Begeleider</span> {worker}
          </li>
        </ul>
      </div>
      <nav className={styles.switch} aria-label="Andere cliënt">
        <Step to={previous} screen={screen} icon="left" label="Vorige cliënt" />
        <Step to={next} screen={screen} icon="right" label="Volgende cliënt" />
      </nav>
    </header>
  );
}

interface StepProps {
  to: string | null;
  screen: string;
  icon: 'left' | 'right';
  label: string;
}

function Step({ to, screen, icon, label }: StepProps) {
  if (to === null) {
    return (
      <span className={styles.noStep}>
        <Icon name={icon} size={18} />
      </span>
    );
  }
  return (
    <Link to={`/clienten/${to}/${screen}`} className={styles.step} aria-label={label} title={label}>
      <Icon name={icon} size={18} />
    </Link>
  );
}

const HeaderSkeleton = () => (
  <div className={styles.header} aria-busy="true">
    <div className={styles.photo} />
    <div className={styles.identity}>
      <div className={styles.lineWide} />
      <div className={styles.line} />
    </div>
  </div>
);
