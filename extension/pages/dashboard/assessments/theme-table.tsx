import type { ReactNode } from 'react';
import type { PinnedFramework } from '../../../../shared/contract/supervision-assessments.ts';
import type { Scoring } from '../../../../shared/rules/scoring.ts';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from './assessments.module.css';

interface Properties {
  readonly scoring: Scoring;
  readonly ruleSet: PinnedFramework | undefined;
  /** The first test, when this is a re-test. */
  readonly first?: Scoring | undefined;
  /** Below the name of a theme. */
  readonly below?: (theme: string, name: string) => ReactNode;
}

/** Points of each theme against its border, with those of the first test beside it. */
export function ThemeTable({ scoring, ruleSet, first, below }: Properties) {
  const { outcome: texts } = useAssessmentsTexts();
  const { language, texts: common } = useWording();
  const number = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 2 });
  const n = (value: number) => number.format(value);
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{texts.themes}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.theme}</th>
          <th scope="col">{texts.tested}</th>
          <th scope="col">{texts.good}</th>
          <th scope="col">{texts.points}</th>
          {first && <th scope="col">{texts.firstTest}</th>}
          <th scope="col">{texts.border}</th>
          <th scope="col">{texts.result}</th>
        </tr>
      </thead>
      <tbody>
        {scoring.themes.map(({ theme, tested, unknown, sufficient, score, border, state }) => {
          const name =
            ruleSet?.themes.find(({ id }) => id === theme)?.title[language] ?? common.dashboard.table.retiredGroup;
          const before = first?.themes.find((each) => each.theme === theme);
          return (
            <tr key={theme}>
              <th scope="row">
                {name}
                {below?.(theme, name)}
              </th>
              <td>
                {n(tested)} / {n(tested + unknown)}
              </td>
              <td>{n(sufficient)}</td>
              <td>{n(score)}</td>
              {first && <td>{before && before.tested > 0 ? `${n(before.score)} / ${n(before.tested)}` : '–'}</td>}
              <td>{n(border)}</td>
              <td>
                <span className={styles.themeState} data-state={state}>
                  {texts.themeState[state]}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
