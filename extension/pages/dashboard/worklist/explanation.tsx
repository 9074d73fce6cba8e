import { useWorklistTexts } from '../../i18n/worklist-texts.ts';
import styles from './worklist.module.css';

/** What the server can see and what it cannot, in full, where the list is used. */
export function Explanation() {
  const { explain } = useWorklistTexts();
  return (
    <details className={styles.explanation}>
      <summary>
        <strong>{explain.title}</strong> {explain.summary}
      </summary>
      <div className={styles.columns}>
        <Points title={explain.sees} items={explain.seesItems} />
        <Points title={explain.not} items={explain.notItems} />
      </div>
      <p>{explain.rights}</p>
    </details>
  );
}

function Points({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <div>
      <h2 className={styles.small}>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
