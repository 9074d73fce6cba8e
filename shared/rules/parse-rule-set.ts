import type { z } from 'zod';
import { checkKinds } from '../checks/index.ts';
import { nestingProblems } from './nesting.ts';
import { RuleSetContent } from './rule-set.ts';
import { pathText, type RuleSetProblem } from './rule-set-problem.ts';
import { semanticProblems } from './semantics.ts';

export type ParsedRuleSet =
  | { readonly ok: true; readonly ruleSet: RuleSetContent }
  | { readonly ok: false; readonly problems: readonly RuleSetProblem[] };

/** Reads a rule set from JSON that comes from elsewhere. Names every problem it finds, in Dutch, for an admin. */
export function parseRuleSet(input: unknown): ParsedRuleSet {
  // Before the schema: it would descend into checks as deep as they go.
  const tooDeep = nestingProblems(input);
  if (tooDeep.length > 0) return { ok: false, problems: tooDeep };
  const parsed = RuleSetContent.safeParse(input);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, input)) };
  const problems = semanticProblems(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ruleSet: parsed.data };
}

function problemsOf(issue: z.core.$ZodIssue, input: unknown): RuleSetProblem[] {
  const path = pathText(issue.path);
  const found = valueAt(input, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pathText([...issue.path, key]),
      message: `"${key}" hoort hier niet. Haal het weg of controleer de spelling.`,
    }));
  }
  return [{ path, message: messageFor(issue, found) }];
}

function messageFor(issue: z.core.$ZodIssue, found: unknown): string {
  if (found === undefined && issue.code !== 'custom') return `Hier ontbreekt iets. ${allowed(issue)}`.trim();
  switch (issue.code) {
    case 'invalid_union': {
      if (issue.discriminator === 'kind') {
        return `Onbekende soort toets ${shown(found)}. Bekend zijn: ${checkKinds.join(', ')}.`;
      }
      if (issue.discriminator === 'op') {
        return `Onbekende vergelijking ${shown(found)}. Bekend zijn: ${operatorsAt(issue.path).join(', ')}.`;
      }
      return 'Deze waarde past niet. Toegestaan zijn een tekst, een getal, ja/nee (true of false) of een lijst.';
    }
    case 'too_small':
      if (issue.origin === 'string') return 'Deze tekst is leeg. Vul een tekst in.';
      if (issue.origin === 'array') return `Hier hoort minstens ${issue.minimum} onderdeel te staan.`;
      return `Dit getal moet minstens ${issue.minimum} zijn.`;
    case 'too_big':
      if (issue.origin === 'string') return `Deze tekst mag hoogstens ${issue.maximum} tekens lang zijn.`;
      if (issue.origin === 'array') return `Hier mogen hoogstens ${issue.maximum} onderdelen staan.`;
      return `Dit getal mag hoogstens ${issue.maximum} zijn.`;
    case 'custom':
      // An unknown fact; its schema says so in Dutch.
      return found === undefined ? 'Hier ontbreekt de naam van een gegeven.' : issue.message;
    case 'invalid_format':
      return issue.format === 'regex'
        ? `${shown(found)} kan niet. ${issue.message}`
        : `${shown(found)}: ${allowed(issue)}`;
    default:
      return `${shown(found)} kan hier niet. ${allowed(issue)}`.trim();
  }
}

const operators = ['eq', 'ne', 'in', 'contains', 'exists', 'missing', 'gt', 'gte', 'lt', 'lte'];

/** A condition may hold "any" of others, and one of those "all" of others; no deeper, and not for entries of a list. */
function operatorsAt(path: readonly PropertyKey[]): string[] {
  if (path.includes('where')) return operators;
  const depth = path.filter((key) => key === 'of').length;
  return depth > 1 ? operators : [...operators, depth === 0 ? 'any' : 'all'];
}

function allowed(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `Toegestaan: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_type') return `Hier hoort ${kindNames[issue.expected] ?? 'een andere waarde'}.`;
  if (issue.code === 'invalid_union' && issue.discriminator === 'kind')
    return `Kies een van: ${checkKinds.join(', ')}.`;
  if (issue.code === 'invalid_union' && issue.discriminator === 'op')
    return `Kies een van: ${operatorsAt(issue.path).join(', ')}.`;
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'Een datum ziet eruit als 2026-03-31.';
  return '';
}

const kindNames: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een blok met velden',
  record: 'een blok met velden',
};

/** Enough of a value to recognise it. */
function shown(value: unknown): string {
  const text = asJson(value) ?? 'niets';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** A value that holds itself has no JSON. */
function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return 'Een waarde die zichzelf bevat';
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}
