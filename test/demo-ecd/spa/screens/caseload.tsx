import { useDeferredValue, useEffect, useState } from 'react';
import type { ClientRow } from '../../data/screens.ts';
import { Badge } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { DataTable } from '../components/data-table.tsx';
import { Icon } from '../components/icon.tsx';
import { Skeleton } from '../components/states.tsx';
import { numericDate, weekdayDate } from '../format-date.ts';
import { Link } from '../router.tsx';
import { useResource } from '../use-resource.ts';
import styles from './caseload.module.css';

export function Caseload() {
  const clients = useResource<ClientRow[]>('/api/clienten');
  const [query, setQuery] = useState('');
  const [worker, setWorker] = useState('');
  const wanted = useDeferredValue(query.trim().toLowerCase());

  useEffect(() => {
    document.title = 'Caseload - Lindeplein';
  }, []);

  const all = clients.state === 'ready' ? clients.value : [];
  const shown = all.filter(
    (row) =>
      (worker === '' || row.worker === worker) &&
      `${row.name} ${row.number} ${row.city} ${row.product}`.toLowerCase().includes(wanted),
  );
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <h1 className={styles.title}>Caseload</h1>
          <p className={styles.sub}>Cliënten van de teams waarin u werkt</p>
        </div>
        <Button icon="print">Afdrukken</Button>
        <Button primary>Cliënt aanmelden</Button>
      </div>
      <div className={styles.filters}>
        <label className={styles.search}>
          <Icon name="search" size={16} />
          <input
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            placeholder="Naam, nummer, plaats of product"
            aria-label="Zoek in de caseload"
          />
        </label>
        <select value={worker} onChange={(event) => setWorker(event.target.value)} aria-label="Begeleider">
          <option value="">Alle begeleiders</option>
          {[...new Set(all.map((row) => row.worker))].sort().map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <span className={styles.total}>
          {clients.state === 'ready' && `${shown.length} van ${all.length} cliënten`}
        </span>
      </div>
      {clients.state === 'loading' && <Skeleton lines={12} />}
      {clients.state === 'failed' && <p role="alert">De lijst kon niet worden geladen.</p>}
      {clients.state === 'ready' && (
        <div className={styles.card}>
          <DataTable
            caption="Cliënten"
            rows={shown}
            nothing="Geen cliënten gevonden met deze zoekopdracht."
            columns={[
              {
                title: 'Cliënt',
                cell: (row) => (
                  <Link to={`/clienten/${row.number}`} className={styles.client}>
                    {row.name}
                  </Link>
                ),
              },
              { title: 'Nummer', tight: true, cell: (row) => row.number },
              { title: 'Geboren', tight: true, cell: (row) => numericDate(row.birthDate) },
              { title: 'Product', cell: (row) => row.product },
              { title: 'Omvang', tight: true, cell: (row) => row.volume },
              { title: 'Begeleider', tight: true, cell: (row) => row.worker },
              {
                title: 'Volgende afspraak',
                tight: true,
                cell: (row) => row.nextAppointment && weekdayDate(row.nextAppointment),
              },
              { title: 'Status', cell: (row) => <Badge text={row.status} /> },
            ]}
          />
        </div>
      )}
    </div>
  );
}
