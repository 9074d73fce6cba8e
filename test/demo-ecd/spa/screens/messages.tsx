import { useEffect } from 'react';
import type { Message } from '../../data/messages.ts';
import { Skeleton } from '../components/states.tsx';
import { mediumDate } from '../format-date.ts';
import { useResource } from '../use-resource.ts';
import styles from './module.module.css';

export function Messages() {
  const messages = useResource<Message[]>('/api/berichten');
  useEffect(() => {
    document.title = 'Berichten - Lindeplein';
  }, []);
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>Berichten</h1>
      {messages.state === 'loading' && <Skeleton />}
      {messages.state === 'ready' && (
        <ul className={styles.list}>
          {messages.value.map(({ from, subject, text, date, isNew }) => (
            <li key={subject} className={isNew ? styles.fresh : undefined}>
              <span className={styles.when}>{mediumDate(date)}</span>
              <div>
                <p>
                  <strong>{subject}</strong> <span className={styles.soft}>van {from}</span>
                </p>
                <p className={styles.soft}>{text}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
