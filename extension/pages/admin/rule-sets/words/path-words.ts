import type { RuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { isObject } from './check-sentences.ts';
import { fieldName } from './field-name.ts';

/**
 * Where something is wrong in a file, in words: `requirements[3].check.checks[0].fact` becomes "eis ‘…’, onderdeel 1,
 * welk gegeven". What has no word is told by its name in the file.
 */
export function pathWords(path: string, input: unknown, texts: RuleSetsTexts, language: 'nl' | 'en'): string {
  const { path: words } = texts.transfer;
  const segments = [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)];
  if (segments.length === 0) return words.top;
  const told: string[] = [];
  let value: unknown = input;
  let list = '';
  let kind = '';
  for (const [, name, digits] of segments) {
    if (digits !== undefined) {
      const index = Number(digits);
      value = Array.isArray(value) ? value[index] : undefined;
      told.push(entryWords(list, index, value, words, language));
      continue;
    }
    const parent = list;
    list = name ?? '';
    if (isObject(value) && typeof value.kind === 'string') kind = value.kind;
    value = isObject(value) ? value[list] : undefined;
    const word = fieldWord([kind, parent], list, texts);
    if (word) told.push(word);
  }
  return told.join(', ') || words.top;
}

function entryWords(
  list: string,
  index: number,
  value: unknown,
  words: RuleSetsTexts['transfer']['path'],
  language: 'nl' | 'en',
): string {
  const number = index + 1;
  switch (list) {
    case 'requirements': {
      const title = isObject(value) && isObject(value.title) ? value.title[language] : undefined;
      return typeof title === 'string' && title !== '' ? words.requirement(title) : words.requirementNumber(number);
    }
    case 'themes':
      return words.theme(number);
    case 'checks':
      return words.part(number);
    case 'examples':
      return words.example(number);
    default:
      return words.number(number);
  }
}

/** Lists whose entries say enough. */
const silent = new Set(['requirements', 'themes', 'checks', 'ruleSet', 'nl', 'en', 'period']);

function fieldWord(parents: readonly string[], field: string, { checks, editor }: RuleSetsTexts): string | undefined {
  if (silent.has(field)) return undefined;
  const others: Readonly<Record<string, string>> = {
    title: editor.title,
    explanation: editor.explanation,
    hint: editor.hint,
    note: editor.note,
    severity: editor.severity,
    subject: editor.subject,
    checkability: editor.checkability,
    theme: editor.theme,
    id: editor.id,
    source: editor.source,
    section: editor.section,
    item: editor.clause,
    check: editor.check,
    judge: editor.judge,
    appliesWhen: editor.applies,
    examples: editor.examples.title,
    facts: editor.examples.given,
    expect: editor.examples.expected,
    on: editor.examples.on,
    judged: editor.examples.judged,
  };
  return (others[field] ?? fieldName(parents, field, checks.field) ?? field).replace(/\?$/, '').toLowerCase();
}
