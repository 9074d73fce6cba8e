import type { Check, CheckKind } from '../checks/check.ts';
import type { FactType } from '../facts/definition.ts';
import { type FactName, isFactName, vocabulary } from '../facts/vocabulary.ts';
import { judgementProblems } from './judgement-problems.ts';
import { periodProblems } from './period-problems.ts';
import type { RuleSetContent } from './rule-set.ts';
import { pathText, type RuleSetProblem } from './rule-set-problem.ts';

type Path = readonly (string | number)[];

/** What the schema can't see: ids that come twice, themes that do not exist, facts of the wrong kind for a check. */
export function semanticProblems(ruleSet: RuleSetContent): RuleSetProblem[] {
  const themes = ruleSet.themes.map(({ id }) => id);
  return [
    ...repeated(themes, (i) => ['themes', i, 'id'], 'thema'),
    ...repeated(
      ruleSet.requirements.map(({ id }) => id),
      (i) => ['requirements', i, 'id'],
      'eis',
    ),
    ...ruleSet.requirements.flatMap((requirement, i) => {
      const { theme, check, judge } = requirement;
      return [
        ...(themes.includes(theme)
          ? []
          : [
              problem(
                ['requirements', i, 'theme'],
                `Thema "${theme}" bestaat niet. Bekend zijn: ${themes.join(', ')}.`,
              ),
            ]),
        ...(check ? wrongFacts(check, ['requirements', i, 'check']) : []),
        ...periodProblems(check, ['requirements', i, 'check']),
        ...periodProblems({ judge }, ['requirements', i]),
        ...judgementProblems(requirement, ['requirements', i]),
      ];
    }),
  ];
}

function repeated(ids: readonly string[], pathOf: (index: number) => Path, noun: string): RuleSetProblem[] {
  return ids.flatMap((id, i) =>
    ids.indexOf(id) < i ? [problem(pathOf(i), `De id "${id}" is al van een ander(e) ${noun}. Kies een andere.`)] : [],
  );
}

/** The kinds of fact that an option of a check can work with. Options that are not named take any. */
export const factTypes: { readonly [K in CheckKind]?: Readonly<Record<string, readonly FactType[]>> } = {
  recorded: { forEach: ['list'], notBefore: ['date'] },
  'signed-by': { date: ['date'], by: ['boolean', 'enum', 'text'], reasonWhyNot: ['text'], notBefore: ['date'] },
  'within-period': { fact: ['date'], after: ['date'] },
  before: { fact: ['date', 'list'], before: ['date'] },
  recent: { fact: ['date', 'list'], startingFrom: ['date'], until: ['date'] },
  'count-within': { fact: ['list'], answeredBy: ['date'] },
  'one-of': { forEach: ['list'] },
  covers: { innerStart: ['date'], innerEnd: ['date'], outerStart: ['date'], outerEnd: ['date'] },
  matches: { fact: ['text', 'enum'], with: ['text', 'enum'] },
  'within-volume': { delivered: ['list'], granted: ['text'], from: ['date'] },
  recurring: { fact: ['date', 'list'], startingFrom: ['date'], until: ['date'] },
  'followed-by': { events: ['date', 'list'], by: ['date', 'list'] },
  'same-count': { fact: ['list'], with: ['list'] },
  'matches-list': { fact: ['list'], with: ['list'] },
  'within-hours': { fact: ['date'], after: ['date'] },
  mentioned: { notBefore: ['date'] },
};

function wrongFacts(check: Check, path: Path): RuleSetProblem[] {
  if (check.kind === 'all-of' || check.kind === 'any-of') {
    return check.checks.flatMap((part, i) => wrongFacts(part, [...path, 'checks', i]));
  }
  const own = Object.entries(factTypes[check.kind] ?? {}).flatMap(([option, types]) => {
    const value: unknown = Reflect.get(check, option);
    const facts = Array.isArray(value) ? value : [value];
    return facts.flatMap((fact: unknown, i) =>
      wrongFact(fact, types, Array.isArray(value) ? [...path, option, i] : [...path, option]),
    );
  });
  const after = 'deadline' in check ? check.deadline?.after : undefined;
  return [...own, ...wrongFact(after, ['date'], [...path, 'deadline', 'after'])];
}

function wrongFact(fact: unknown, types: readonly FactType[], path: Path): RuleSetProblem[] {
  if (typeof fact !== 'string' || !isFactName(fact)) return [];
  const type = typeOf(fact);
  if (types.includes(type)) return [];
  const wanted = types.map((each) => typeNames[each]).join(' of ');
  return [problem(path, `Hier hoort ${wanted}. Het gegeven "${fact}" is ${typeNames[type]}.`)];
}

function typeOf(fact: FactName): FactType {
  return vocabulary[fact].type;
}

const typeNames: Record<FactType, string> = {
  date: 'een datum',
  boolean: 'een ja/nee-gegeven',
  enum: 'een keuzegegeven',
  text: 'een tekst',
  count: 'een aantal',
  list: 'een lijst',
  period: 'een periode',
};

function problem(path: Path, message: string): RuleSetProblem {
  return { path: pathText(path), message };
}
