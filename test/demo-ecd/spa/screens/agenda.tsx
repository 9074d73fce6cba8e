import { useEffect } from 'react';
import type { ClientRow } from '../../data/screens.ts';
import { Skeleton } from '../components/states.tsx';
import { fullDate } from '../format-date.ts';
import { Link } from '../router.tsx';
import { useResource } from '../use-resource.ts';
import styles from './module.module.css';

export function Agenda() {
  const clients = useResource<ClientRow[]>('/api/clienten');
  useEffect(() => {
    document.title = 'Agenda - Lindeplein';
  }, []);
  const rows = clients.state === 'ready' ? clients.value : [];
  const days = [...new Set(rows.flatMap((row) => row.nextAppointment ?? []))].sort();
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>Agenda</h1>
      {clients.state === 'loading' && <Skeleton />}
      {days.map((day) => (
        <section key={day} className={styles.day}>
          <h2>{fullDate(day)}</h2>
          <ul className={styles.list}>
            {rows
              .filter((row) => row.nextAppointment === day)
              .map((row) => (
                <li key={row.number}>
                  <span className={styles.when}>{row.worker}</span>
                  <div>
                    <Link to={`/clienten/${row.number}`}>{row.name}</Link>
                    <p className={styles.soft}>{row.product}</p>
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
