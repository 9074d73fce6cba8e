import { z } from 'zod';
import { parseRuleSet } from './parse-rule-set.ts';
import { RuleSetContent } from './rule-set.ts';
import type { RuleSetProblem } from './rule-set-problem.ts';

/** Goes up when an older program could no longer read what is written. */
export const RULE_SET_FILE_VERSION = 1;

/** A rule set as it is exported and imported. */
export const RuleSetFile = z.strictObject({
  /** Where the schema is, for editors. */
  $schema: z.string().optional(),
  format: z.literal('dossierlens-rule-set'),
  version: z.literal(RULE_SET_FILE_VERSION),
  ruleSet: RuleSetContent,
});
export type RuleSetFile = z.infer<typeof RuleSetFile>;

export type ParsedRuleSetFile =
  | { readonly kind: 'read'; readonly ruleSet: RuleSetContent }
  | { readonly kind: 'not-json' }
  /** From a version of the program after this one. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Paths are within the rule set, such as `requirements[3].check.fact`. */
  | { readonly kind: 'wrong'; readonly problems: readonly RuleSetProblem[]; readonly input: unknown };

export function ruleSetFileOf(ruleSet: RuleSetContent): RuleSetFile {
  return { format: 'dossierlens-rule-set', version: RULE_SET_FILE_VERSION, ruleSet };
}

/** Reads the text of a file; a bare rule set without the cover is read as well. */
export function parseRuleSetFile(text: string): ParsedRuleSetFile {
  const input = jsonIn(text);
  if (input === undefined) return { kind: 'not-json' };
  const isCovered = isRecord(input) && ('format' in input || 'ruleSet' in input);
  if (isCovered) {
    const { version, format } = input;
    // First: in a newer file anything may be different.
    if (format === 'dossierlens-rule-set' && typeof version === 'number' && version > RULE_SET_FILE_VERSION) {
      return { kind: 'newer', version };
    }
    const problems = coverProblems(input);
    if (problems.length > 0) return { kind: 'wrong', problems, input };
  }
  const content = isCovered ? input.ruleSet : input;
  const parsed = parseRuleSet(content);
  return parsed.ok
    ? { kind: 'read', ruleSet: parsed.ruleSet }
    : { kind: 'wrong', problems: parsed.problems, input: content };
}

function coverProblems(input: Readonly<Record<string, unknown>>): RuleSetProblem[] {
  const known = ['$schema', 'format', 'version', 'ruleSet'];
  return [
    ...(input.format === 'dossierlens-rule-set'
      ? []
      : [{ path: 'format', message: 'Dit is geen regelset. Hier hoort "dossierlens-rule-set".' }]),
    ...(input.version === RULE_SET_FILE_VERSION
      ? []
      : [{ path: 'version', message: `Hier hoort ${RULE_SET_FILE_VERSION}.` }]),
    ...Object.keys(input)
      .filter((key) => !known.includes(key))
      .map((key) => ({ path: key, message: `"${key}" hoort hier niet. Haal het weg of controleer de spelling.` })),
  ];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
