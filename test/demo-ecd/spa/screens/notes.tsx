import { useDeferredValue, useState } from 'react';
import type { ScreenContent } from '../../data/screens.ts';
import { Button } from '../components/button.tsx';
import { Section, Stack } from '../components/section.tsx';
import { EmptyState } from '../components/states.tsx';
import { fullDate } from '../format-date.ts';
import styles from './notes.module.css';

type Note = ScreenContent<'rapportages'>['notes'][number];

export function Notes({ content }: { content: ScreenContent<'rapportages'> }) {
  const [subject, setSubject] = useState('');
  const [query, setQuery] = useState('');
  const [draft, setDraft] = useState('');
  const [drafts, setDrafts] = useState<readonly string[]>([]);
  function keepDraft() {
    setDrafts([draft.trim(), ...drafts]);
    setDraft('');
  }
  const wanted = useDeferredValue(query.trim().toLowerCase());
  const subjects = [...new Set(content.notes.map((note) => note.subject))].sort();
  const shown = content.notes.filter(
    (note) =>
      (subject === '' || note.subject === subject) && `${note.subject} ${note.text}`.toLowerCase().includes(wanted),
  );
  return (
    <Stack>
      <Section title="Nieuwe rapportage">
        <textarea
          className={styles.draft}
          rows={2}
          aria-label="Tekst van de rapportage"
          placeholder="Schrijf wat er is gebeurd, wat is afgesproken en wat de cliënt ervan vond…"
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <div className={styles.actions}>
          <span>{draft.length} tekens</span>
          <Button onClick={() => setDraft('')} disabled={draft === ''}>
            Wissen
          </Button>
          <Button primary disabled={draft.trim() === ''} onClick={keepDraft}>
            Bewaren als concept
          </Button>
        </div>
        {drafts.length > 0 && (
          <ol className={styles.drafts} aria-label="Concepten">
            {drafts.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two drafts may hold the same text
              <li key={drafts.length - index}>
                <strong>Concept</strong> {text}
              </li>
            ))}
          </ol>
        )}
      </Section>
      <div className={styles.filters}>
        <input
          type="search"
          placeholder="Zoek in rapportages"
          aria-label="Zoek in rapportages"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <select aria-label="Onderwerp" value={subject} onChange={(event) => setSubject(event.target.value)}>
          <option value="">Alle onderwerpen</option>
          {subjects.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <span>{shown.length} rapportages</span>
      </div>
      {shown.length === 0 && <EmptyState icon="file" title="Geen rapportages gevonden" />}
      <div className={styles.days}>
        {byDay(shown).map(([date, notes]) => (
          <section key={date} className={styles.day}>
            <h3>{fullDate(date)}</h3>
            {notes.map((note) => (
              <article key={`${note.time} ${note.text}`} className={styles.note}>
                <p className={styles.meta}>
                  <strong>{note.subject}</strong>
                  <span>{note.time}</span>
                  <span>
                    {note.author}, {note.authorRole.toLowerCase()}
                  </span>
                </p>
                <p className={styles.text}>{note.text}</p>
              </article>
            ))}
          </section>
        ))}
      </div>
    </Stack>
  );
}

function byDay(notes: readonly Note[]): [string, Note[]][] {
  const days = new Map<string, Note[]>();
  for (const note of notes) days.set(note.date, [...(days.get(note.date) ?? []), note]);
  return [...days];
}
