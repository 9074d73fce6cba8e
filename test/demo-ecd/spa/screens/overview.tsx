import type { ScreenContent } from '../../data/screens.ts';
import { Badge } from '../components/badge.tsx';
import { Icon } from '../components/icon.tsx';
import { Columns, Section, Stack } from '../components/section.tsx';
import { weekdayDate } from '../format-date.ts';
import { Link } from '../router.tsx';
import styles from './overview.module.css';

export function Overview({ content, number }: { content: ScreenContent<'overzicht'>; number: string }) {
  const { support, volume, nextAppointment, latestNotes, goals, firstContact, alerts } = content;
  return (
    <Stack>
      {alerts.length > 0 && (
        <ul className={styles.alerts}>
          {alerts.map((alert) => (
            <li key={alert}>
              <Icon name="warning" size={18} />
              {alert}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.cards}>
        <Card
          label="In zorg sinds"
          value={weekdayDate(support.startDate)}
          note={support.endDate && `tot ${weekdayDate(support.endDate)}`}
        />
        <Card label="Product" value={support.product} note={volume} />
        <Card label="Persoonlijk begeleider" value={support.worker} note={`Zorgcoördinator ${support.coordinator}`} />
        <Card
          label="Eerstvolgende afspraak"
          value={nextAppointment ? weekdayDate(nextAppointment.date) : 'Geen afspraak gepland'}
          note={
            nextAppointment &&
            `${nextAppointment.from} - ${nextAppointment.to} uur, ${nextAppointment.activity.toLowerCase()}`
          }
        />
      </div>
      <Columns wide>
        <Section
          title="Laatste rapportages"
          aside={<Link to={`/clienten/${number}/rapportages`}>Alle rapportages</Link>}
        >
          <ul className={styles.notes}>
            {latestNotes.map((note) => (
              <li key={`${note.date} ${note.time}`}>
                <p className={styles.meta}>
                  <strong>{note.subject}</strong> · {weekdayDate(note.date)} · {note.author}
                </p>
                <p className={styles.text}>{note.text}</p>
              </li>
            ))}
          </ul>
        </Section>
        <Stack>
          <Section title="Waar we aan werken" aside={<Link to={`/clienten/${number}/plan`}>Plan</Link>}>
            {goals.length === 0 && <p className={styles.none}>Nog geen doelen</p>}
            <ul className={styles.goals}>
              {goals.map(({ title, progress }) => (
                <li key={title}>
                  <span>{title}</span>
                  <Badge text={progress} />
                </li>
              ))}
            </ul>
          </Section>
          <Section title="Eerste contact" aside={<Link to={`/clienten/${number}/contacten`}>Contacten</Link>}>
            {firstContact ? (
              <>
                <p>
                  <strong>{firstContact.name}</strong> ({firstContact.relation.toLowerCase()})
                </p>
                <p className={styles.phone}>
                  <Icon name="phone" size={15} /> {firstContact.phone ?? 'geen nummer bekend'}
                </p>
              </>
            ) : (
              <p className={styles.none}>Geen contactpersoon</p>
            )}
          </Section>
        </Stack>
      </Columns>
    </Stack>
  );
}

function Card({ label, value, note }: { label: string; value: string; note?: string | null }) {
  return (
    <div className={styles.card}>
      <p className={styles.label}>{label}</p>
      <p className={styles.value}>{value}</p>
      {note && <p className={styles.note}>{note}</p>}
    </div>
  );
}
