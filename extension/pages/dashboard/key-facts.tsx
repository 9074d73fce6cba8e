import type { TeamGaps } from '../../../shared/contract/team-gaps.ts';
import { useWording } from '../i18n/texts.tsx';
import { coverageOf } from './coverage.ts';
import type { GapRow } from './gap-rows.ts';
import styles from './key-facts.module.css';

interface Properties {
  readonly gaps: TeamGaps;
  readonly rows: readonly GapRow[];
  readonly name: string;
}

/** On what the numbers below rest: how many dossiers, how much of them was seen, how recent, under which rules. */
export function KeyFacts({ gaps, rows, name }: Properties) {
  const { texts, format } = useWording();
  const words = texts.dashboard.facts;
  const coverage = coverageOf(rows);
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{words.dossiers}</dt>
        <dd>{format.count(gaps.dossiers)}</dd>
      </div>
      <div>
        <dt>{words.coverage}</dt>
        <dd>
          {coverage === undefined ? words.none : format.share(coverage)} <small>{words.coverageHelp}</small>
        </dd>
      </div>
      <div>
        <dt>{words.lastReceived}</dt>
        <dd className={styles.text}>{gaps.lastReceivedAt ? format.moment(gaps.lastReceivedAt) : words.none}</dd>
      </div>
      <div className={styles.wide}>
        <dt>{words.ruleSet}</dt>
        <dd className={styles.text}>
          {name} <small>{words.revision(gaps.revision)}</small>
        </dd>
      </div>
    </dl>
  );
}
