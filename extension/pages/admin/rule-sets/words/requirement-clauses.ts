import type { Example, RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { longDate, periodWords } from '../../../../i18n/format.ts';
import type { RuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { originalOf } from '../model/own-requirement.ts';
import type { FormObject, WorkingRequirement } from '../model/working.ts';
import {
  applicabilityWords,
  type CheckWords,
  checkSentences,
  isObject,
  judgeSentences,
  type Sentence,
} from './check-sentences.ts';

/** One part that differs, in words; an empty side did not exist. */
export interface ClauseRow {
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface ClauseWords extends CheckWords {
  readonly all: RuleSetsTexts;
}

export interface RequirementDifference {
  readonly id: string;
  readonly title: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly rows: readonly ClauseRow[];
}

/** What differs between two contents of a rule set, requirement by requirement, in plain words. */
export function ruleSetDifferences(
  before: RuleSetContent,
  after: RuleSetContent,
  words: ClauseWords,
): { readonly general: readonly ClauseRow[]; readonly requirements: readonly RequirementDifference[] } {
  const { language } = words;
  const old = new Map(before.requirements.map((requirement) => [requirement.id, requirement]));
  const kept = new Set(after.requirements.map(({ id }) => id));
  const gone = new Set([...old.keys()].filter((id) => !kept.has(id)));
  /** Requirements that went off for a version of one's own: what differs is between the two. */
  const replaced = new Set<string>();
  const changedOrAdded = after.requirements.flatMap((requirement): RequirementDifference[] => {
    const { id } = requirement;
    const original = old.has(id) ? undefined : originalOf(id, gone);
    if (original) replaced.add(original);
    const earlier = old.get(original ?? id);
    const title = requirement.title[language];
    if (!earlier) return [{ id, title, kind: 'added', rows: requirementRowsOf(undefined, requirement, words) }];
    const rows = requirementRowsOf(earlier, original ? { ...requirement, id: original } : requirement, words);
    const own = { label: words.all.compare.own, before: [], after: [words.all.compare.ownText] };
    return rows.length > 0 || original ? [{ id, title, kind: 'changed', rows: original ? [own, ...rows] : rows }] : [];
  });
  const removed = before.requirements
    .filter(({ id }) => gone.has(id) && !replaced.has(id))
    .map(({ id, title }): RequirementDifference => ({ id, title: title[language], kind: 'removed', rows: [] }));
  return { general: generalRows(before, after, words), requirements: [...changedOrAdded, ...removed] };
}

/** The parts of one requirement that differ. */
export function requirementRowsOf(
  before: WorkingRequirement | undefined,
  after: WorkingRequirement,
  words: ClauseWords,
): ClauseRow[] {
  const { language, all } = words;
  const { editor, compare } = all;
  const row = (label: string, of: (requirement: WorkingRequirement) => readonly string[]) =>
    differing(label, before ? of(before) : [], of(after));
  const text = (label: string, field: 'title' | 'explanation' | 'hint' | 'note') =>
    row(label, ({ [field]: value }) => (value ? [value[language]] : []));
  const rows = [
    ...text(editor.title, 'title'),
    ...text(editor.explanation, 'explanation'),
    ...text(editor.hint, 'hint'),
    ...text(compare.note, 'note'),
    ...row(editor.severity, ({ severity }) => [editor.severities[severity]]),
    ...row(compare.source, ({ source }) => [`${source.section}, ${source.item}`]),
    ...row(editor.subject, ({ subject }) => [editor.subjects[subject]]),
    ...row(editor.checkability, ({ checkability }) => [editor.checkabilities[checkability]]),
    ...row(editor.applies, ({ appliesWhen }) => [appliesText(appliesWhen, words)]),
    ...row(editor.check, ({ check }) => (check ? lines(checkSentences(check, words)) : [])),
    ...row(editor.judge, ({ judge }) => (judge ? judgeLines(judge, words) : [])),
    ...row(compare.examples, ({ examples }) => examples.map((example, i) => exampleLine(example, i, words))),
  ];
  if (rows.length > 0 || JSON.stringify(before) === JSON.stringify(after)) return rows;
  return [{ label: compare.details, before: [], after: [compare.detailsText] }];
}

function generalRows(before: RuleSetContent, after: RuleSetContent, words: ClauseWords): ClauseRow[] {
  const { language, all } = words;
  const { compare } = all;
  const row = (label: string, of: (content: RuleSetContent) => readonly string[]) =>
    differing(label, of(before), of(after));
  const shared = (one: RuleSetContent, other: RuleSetContent) => {
    const ids = new Set(other.requirements.map(({ id }) => id));
    return one.requirements.flatMap(({ id }) => (ids.has(id) ? id : [])).join();
  };
  return [
    ...row(compare.name, ({ framework }) => [
      [framework.name[language], framework.issuer, framework.edition].filter(Boolean).join(', '),
    ]),
    ...row(compare.soonWithin, ({ soonWithin }) => [periodWords(soonWithin, language)]),
    ...row(compare.themes, ({ themes }) => themes.map(({ title }) => title[language])),
    ...row(compare.applies, ({ appliesWhen }) => [appliesText(appliesWhen, words)]),
    ...(shared(before, after) === shared(after, before)
      ? []
      : [{ label: compare.order, before: [], after: [compare.orderText] }]),
  ];
}

/** Only the lines that the other side does not have, so that one changed period is one line. */
function differing(label: string, before: readonly string[], after: readonly string[]): ClauseRow[] {
  const gone = before.filter((line) => !after.includes(line));
  const come = after.filter((line) => !before.includes(line));
  return gone.length + come.length === 0 ? [] : [{ label, before: gone, after: come }];
}

/** Sentences with what stands under them, one line each; parts are marked by a dash for each level. */
function lines(sentences: readonly Sentence[], depth = 0): string[] {
  return sentences.flatMap(({ text, parts = [] }) => [
    `${'– '.repeat(depth)}${text}`,
    ...parts.flatMap((part) => lines(part, depth + 1)),
  ]);
}

function appliesText(appliesWhen: unknown, words: ClauseWords): string {
  const { editor, checks } = words.all;
  return isObject(appliesWhen) ? checks.say.appliesWhen(applicabilityWords(appliesWhen, words)) : editor.always;
}

function judgeLines(judge: FormObject, words: ClauseWords): string[] {
  const { field, scale } = words.texts;
  const more = (['how', 'good', 'poor'] as const).flatMap((name) => {
    const value = judge[name];
    return isObject(value) ? [`${field[name].replace(/\?$/, '')}: ${String(value[words.language])}`] : [];
  });
  const answers = scale[judge.scale as keyof typeof scale] ?? scale.levels;
  return [...judgeSentences(judge, words), ...more, `${field.scale}: ${answers}`];
}

function exampleLine(example: Example, index: number, { language, all }: ClauseWords): string {
  const { editor, compare } = all;
  const name = example.name?.[language] ?? editor.examples.unnamed(index + 1);
  return compare.example(name, longDate(example.on, language), editor.outcome[example.expect]);
}
