import type { ResponseOf } from '../../../messaging/messages.ts';
import { useActionsTexts } from '../../i18n/actions-texts.ts';
import type { ActionsTexts } from '../../i18n/nl-actions.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from './actions.module.css';

type History = ResponseOf<'action.get'>['history'];

/** Who changed what and when, the latest first. */
export function ActionHistory({ history }: { readonly history: History }) {
  const texts = useActionsTexts();
  const { format } = useWording();
  return (
    <section className={styles.section} aria-labelledby="history-title">
      <h2 id="history-title" className={styles.heading}>
        {texts.history.title}
      </h2>
      <ul className={styles.history}>
        {[...history]
          .sort((a, b) => b.version - a.version)
          .map(({ version, at, by, changes }) => (
            <li key={version}>
              <strong>{by.name ?? texts.unknownPerson}</strong>, {format.moment(at)}:{' '}
              {version === 1
                ? texts.history.made
                : changes.map((change) => sentenceOf(change, texts, format.day)).join('; ')}
            </li>
          ))}
      </ul>
    </section>
  );
}

function sentenceOf(
  { field, before, after }: History[number]['changes'][number],
  texts: ActionsTexts,
  day: (date: string) => string,
): string {
  const name = texts.history.field[field];
  const word = (value: unknown) => {
    if (field === 'state' && typeof value === 'string' && value in texts.state)
      return texts.state[value as keyof ActionsTexts['state']];
    return field === 'dueOn' && typeof value === 'string' ? day(value) : value;
  };
  const [was, became] = [word(before), word(after)];
  // Names of owners and long texts stand elsewhere on the page; an id or a whole text says little here.
  const isShort = (field === 'state' || field === 'dueOn' || field === 'title') && was && became;
  return isShort ? `${name} ${texts.history.from(String(was), String(became))}` : name;
}
