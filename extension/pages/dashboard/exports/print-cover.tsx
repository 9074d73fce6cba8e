import { useWording } from '../../i18n/texts.tsx';
import type { ExportDocument } from './document.ts';
import styles from './print-cover.module.css';

/** First page of a print: what it is about and how far it can be trusted. Not on screen, where the same stands elsewhere. */
export function PrintCover({ make }: { readonly make: () => ExportDocument }) {
  const { texts } = useWording();
  const { title, about } = make();
  return (
    <section className={styles.cover} aria-hidden="true">
      <p className={styles.product}>{texts.product}</p>
      <p className={styles.title}>{title}</p>
      <dl className={styles.about}>
        {about.map(([label, text]) => (
          <div key={`${label} ${text}`}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
