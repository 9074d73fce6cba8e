import { useWording } from '../i18n/texts.tsx';
import styles from './key-facts.module.css';
import { type Amount, isKnown } from './numbers/amount.ts';
import { receivedText } from './numbers/received.ts';
import type { Tally } from './numbers/tally.ts';
import { useFigures } from './numbers/use-figures.ts';

interface Properties {
  readonly dossiers: Amount;
  /** Over all requirements of the selection. */
  readonly whole: Tally;
  readonly lastReceivedAt: string | undefined;
  readonly name: string;
  readonly revision: number | undefined;
}

/** On what the numbers below rest: how many dossiers, how much of them was seen, how recent, under which rules. */
export function KeyFacts({ dossiers, whole, lastReceivedAt, name, revision }: Properties) {
  const { texts, format } = useWording();
  const { amount, share } = useFigures();
  const words = texts.dashboard.facts;
  const { unknownShare } = whole;
  const coverage = isKnown(unknownShare) ? { ...unknownShare, value: 1 - unknownShare.value } : unknownShare;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{words.dossiers}</dt>
        <dd>{amount(dossiers)}</dd>
      </div>
      <div>
        <dt>{words.coverage}</dt>
        <dd>
          {share(coverage) ?? words.none} {isKnown(coverage) && <small>{words.coverageHelp}</small>}
        </dd>
      </div>
      <div>
        <dt>{words.lastReceived}</dt>
        <dd className={styles.text}>{lastReceivedAt ? receivedText(lastReceivedAt, format) : words.none}</dd>
      </div>
      <div className={styles.wide}>
        <dt>{words.ruleSet}</dt>
        <dd className={styles.text}>
          {name} {revision !== undefined && <small>{words.revision(revision)}</small>}
        </dd>
      </div>
    </dl>
  );
}
