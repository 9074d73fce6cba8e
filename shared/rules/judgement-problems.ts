import type { Check, Judge } from '../checks/check.ts';
import { answersOf, Scale } from '../domain/answer.ts';
import { questionIn } from './evaluate.ts';
import type { Requirement } from './rule-set.ts';
import { pathText, type RuleSetProblem } from './rule-set-problem.ts';

type Path = readonly (string | number)[];

/** Whether what is found and what a person judges fit together with how the requirement says it is checked. */
export function judgementProblems(requirement: Requirement, path: Path): RuleSetProblem[] {
  const { subject, checkability, check, judge } = requirement;
  const isAboutDossier = subject === 'client-dossier';
  if (isAboutDossier === (checkability === 'organisational')) {
    const allowed = isAboutDossier ? 'automatic, assisted, manual' : 'organisational';
    return [
      problem([...path, 'checkability'], `"${checkability}" past niet bij "${subject}". Toegestaan: ${allowed}.`),
    ];
  }
  const needsCheck = checkability === 'automatic' || checkability === 'assisted';
  return [
    ...(needsCheck && !check ? [problem([...path, 'check'], `Bij "${checkability}" hoort een toets.`)] : []),
    ...(!needsCheck && check
      ? [problem([...path, 'check'], `Bij "${checkability}" hoort geen toets, alleen een vraag in "judge".`)]
      : []),
    ...questionProblems(requirement, path),
    ...(judge && checkability !== 'automatic' ? incomplete(judge, [...path, 'judge']) : []),
    ...(check ? nestedProblems(requirement, check, [...path, 'check']) : []),
    ...exampleProblems(requirement, path),
  ];
}

function questionProblems({ checkability, check, judge }: Requirement, path: Path): RuleSetProblem[] {
  if (checkability === 'automatic' || judge || (check && questionIn(check))) return [];
  return [problem([...path, 'judge'], `Bij "${checkability}" hoort een vraag die een mens beoordeelt.`)];
}

/** Without how to judge, and what good and poor look like, two people answer differently. */
function incomplete(judge: Judge, path: Path): RuleSetProblem[] {
  const texts = (['how', 'good', 'poor'] as const).filter((field) => judge[field] === undefined);
  return [
    ...texts.map((field) => problem([...path, field], 'Hier ontbreekt iets. Hier hoort een tekst.')),
    ...(judge.scale
      ? []
      : [problem([...path, 'scale'], `Hier ontbreekt iets. Toegestaan: ${Scale.options.join(', ')}.`)]),
  ];
}

function nestedProblems({ checkability, judge }: Requirement, check: Check, path: Path): RuleSetProblem[] {
  const [first, ...others] = judgedChecks(check, path);
  if (!first) return [];
  if (first.path.length === path.length) {
    return [problem(path, 'Een vraag is geen toets op zichzelf. Zet de vraag in "judge".')];
  }
  if (checkability === 'automatic') {
    return [problem(first.path, 'Met een vraag erin is een eis niet "automatic". Kies "assisted".')];
  }
  const tooMany = judge ? [first, ...others] : others;
  return [
    ...incomplete(first.check, first.path),
    ...tooMany.map((each) => problem(each.path, 'Een eis heeft één vraag. Haal er een weg of splits deze eis.')),
  ];
}

interface Found {
  readonly check: Extract<Check, { kind: 'judged' }>;
  readonly path: Path;
}

function judgedChecks(check: Check, path: Path): Found[] {
  if (check.kind === 'judged') return [{ check, path }];
  if (check.kind !== 'all-of' && check.kind !== 'any-of') return [];
  return check.checks.flatMap((part, i) => judgedChecks(part, [...path, 'checks', i]));
}

function exampleProblems({ check, judge, examples }: Requirement, path: Path): RuleSetProblem[] {
  const scale = (judge ?? (check && questionIn(check)))?.scale ?? 'levels';
  return examples.flatMap(({ judged }, i) => {
    if (!judged || answersOf[scale].includes(judged.answer)) return [];
    const allowed = answersOf[scale].join(', ');
    const message = `"${judged.answer}" kan hier niet. Toegestaan: ${allowed}.`;
    return [problem([...path, 'examples', i, 'judged', 'answer'], message)];
  });
}

function problem(path: Path, message: string): RuleSetProblem {
  return { path: pathText(path), message };
}
