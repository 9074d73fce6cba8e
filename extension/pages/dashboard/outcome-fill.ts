import type { CSSProperties } from 'react';
import type { Outcome } from '../../../shared/domain/outcome.ts';
import { outcomeStyle } from '../outcome-style.ts';
import styles from './outcome-fill.module.css';

/** Class and style that give an element the fill of an outcome. */
export function outcomeFill(outcome: Outcome): { readonly className: string; readonly style: CSSProperties } {
  const { fill, texture } = outcomeStyle[outcome];
  const variables: Record<`--${string}`, string> = {
    '--fill': `var(${fill})`,
    '--fill-text': `var(${fill}-text)`,
    '--fill-line': `var(${fill}-line, transparent)`,
  };
  return { className: `${styles.fill} ${styles[texture]}`, style: variables };
}
