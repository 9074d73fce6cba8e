import { comparableText } from '../../../shared/domain/text.ts';
import type { Language } from '../../i18n/language.ts';
import type { Catalogue } from '../../i18n/nl.ts';
import type { FactViews, VerdictView } from '../../messaging/views.ts';
import { factTitle } from './fact-words.ts';

/** Which points are shown; an empty field lets everything through. */
export interface Filter {
  readonly words: string;
  /** Id of a rule set. */
  readonly framework: string;
  /** A theme by its Dutch title: frameworks that have a theme in common show it together. */
  readonly theme: string;
}

export const noFilter: Filter = { words: '', framework: '', theme: '' };

export function isFiltering({ words, framework, theme }: Filter): boolean {
  return words.trim() !== '' || framework !== '' || theme !== '';
}

/** The points that have every word somewhere in what a worker may remember of them. */
export function filterPoints(
  verdicts: readonly VerdictView[],
  { words, framework, theme }: Filter,
  facts: FactViews,
  t: Catalogue,
): readonly VerdictView[] {
  const wanted = comparableText(words).split(' ').filter(Boolean);
  return verdicts.filter(
    (verdict) =>
      (!framework || verdict.ruleSet === framework) &&
      (!theme || verdict.theme.nl === theme) &&
      (wanted.length === 0 || hasAll(textOf(verdict, facts, t), wanted)),
  );
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function textOf(verdict: VerdictView, named: FactViews, t: Catalogue): string {
  const { title, about, hint, framework, theme, source, explanation, unseen, judge } = verdict;
  const facts = [...unseen, ...explanation.flatMap((part) => (part.kind === 'read' ? [part.reading.fact] : []))].map(
    (fact) => factTitle(fact, named, t),
  );
  const texts = [title, about, hint, framework, theme, ...(judge ? [judge.question] : [])].map(
    (each) => each[t.language as Language],
  );
  return comparableText([...texts, source.section, source.item, ...facts].join(' '));
}
