import type { Language } from '../../i18n/language.ts';
import type { ConversationLine } from '../../messaging/honesty-views.ts';
import styles from './sheet.module.css';
import { sheetTexts } from './sheet-texts.ts';

interface SheetProps {
  readonly language: Language;
  /** Absent when the sheet is not there any more. */
  readonly lines: readonly ConversationLine[] | undefined;
  onPrint(): void;
}

/** Questions with room to write below them; nothing on it tells whose they are. */
export function Sheet({ language, lines, onPrint }: SheetProps) {
  const say = sheetTexts[language];
  if (!lines || lines.length === 0) return <p className={styles.sheet}>{lines ? say.nothing : say.gone}</p>;
  const themes = [...Map.groupBy(lines, ({ theme }) => theme[language])];
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <h1>{say.title}</h1>
        <button type="button" className={styles.print} onClick={onPrint}>
          {say.print}
        </button>
      </header>
      <p>{say.intro}</p>
      {themes.map(([theme, ofTheme]) => (
        <section key={theme}>
          <h2>{theme}</h2>
          <ol className={styles.questions}>
            {ofTheme.map(({ requirement, text, title }) => (
              <li key={requirement}>
                <p>{text?.[language] ?? say.own(title[language])}</p>
                <div className={styles.space} role="img" aria-label={say.space} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p className={styles.foot}>{say.foot}</p>
    </article>
  );
}
