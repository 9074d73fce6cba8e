import { useWording } from '../../i18n/texts.tsx';
import { goTo } from '../address.ts';
import { ViewLink } from '../view-link.tsx';
import type { ViewProps } from '../view-props.ts';
import { equivalentsInUse } from './equivalents.ts';
import styles from './requirement.module.css';

interface Properties extends Pick<ViewProps, 'choice' | 'choose' | 'ruleSets'> {
  readonly requirement: string;
}

export function EquivalentsSection({ requirement, ruleSets, choice, choose }: Properties) {
  const { texts, language } = useWording();
  const words = texts.dashboard.requirement;
  const equivalents = equivalentsInUse(requirement, ruleSets);
  return (
    <section className={styles.section} aria-labelledby="equivalents">
      <h2 id="equivalents">{words.equivalents}</h2>
      {equivalents.length === 0 && <p className={styles.note}>{words.equivalentsNone}</p>}
      {equivalents.map((equivalent) => (
        <div key={equivalent.id} className={styles.equivalent}>
          <h3>{words.equivalentsAbout(equivalent.topic[language])}</h3>
          <ul>
            {equivalent.requirements.map(({ id, ruleSet, framework, title }) => (
              <li key={id}>
                <ViewLink to={goTo(choice, { view: 'requirement', ruleSet, requirement: id })} choose={choose}>
                  {title[language]}
                </ViewLink>{' '}
                <span className={styles.framework}>{framework[language]}</span>
              </li>
            ))}
          </ul>
          <p className={styles.note}>{equivalent.difference[language]}</p>
        </div>
      ))}
    </section>
  );
}
