import type { z } from 'zod';
import { type LocatorKind, locatorKind, locatorKinds } from './locator.ts';
import { type ProfileProblem, problemAt, valueAt } from './profile-problem.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** What the schema has against a profile, in Dutch, each with the path to the spot. */
export function schemaProblems(issues: readonly Issue[], input: unknown, base: Path = []): ProfileProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, input, [...base, ...issue.path]));
}

function problemsOf(issue: Issue, input: unknown, path: Path): ProfileProblem[] {
  const found = valueAt(input, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        problemAt([...path, key], `"${key}" hoort hier niet. Haal het weg of controleer de spelling.`),
      );
    case 'invalid_union':
      return unionProblems(issue, input, path, found);
    case 'invalid_key':
      return [problemAt(path, keyMessage(issue, path))];
    default:
      return [problemAt(path, messageFor(issue, found))];
  }
}

/** Of several shapes the one that was meant tells where it goes wrong. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  input: unknown,
  path: Path,
  found: unknown,
): ProfileProblem[] {
  if (found === undefined) return [problemAt(path, 'Hier ontbreekt iets.')];
  if (issue.discriminator === 'from') {
    return [problemAt(path, `${shown(found)} kan hier niet. Toegestaan: path, query, label, css.`)];
  }
  const isLocator = path.at(-2) === 'locate';
  const meant = typeof found === 'object' && found !== null ? shapeMeant(issue.errors, found, isLocator) : undefined;
  return meant ? schemaProblems(meant, input, path) : [problemAt(path, shapeMessage(path, isLocator))];
}

function shapeMeant(
  options: readonly (readonly Issue[])[],
  found: object,
  isLocator: boolean,
): readonly Issue[] | undefined {
  if (isLocator) {
    const kind = locatorKind(found);
    return kind && options[(Object.keys(locatorKinds) as LocatorKind[]).indexOf(kind)];
  }
  const lacksNothing = (issues: readonly Issue[]) =>
    !issues.some(({ path }) => path.length === 1 && valueAt(found, path) === undefined);
  return options.filter(lacksNothing).sort((one, other) => one.length - other.length)[0];
}

function shapeMessage(path: Path, isLocator: boolean): string {
  if (isLocator) return 'Dit is geen vindplaats. Kies een van: label, role met name, testId, css, column, list.';
  if (path.at(-1) === 'list') return 'Zeg waar de lijst staat: onder een kop (heading) of in een element (css).';
  return 'Zeg waar in de regel dit staat, met een van: label, testId, css, column.';
}

function keyMessage(issue: Extract<Issue, { code: 'invalid_key' }>, path: Path): string {
  const custom = issue.issues.find(({ code }) => code === 'custom');
  return custom?.message ?? `"${String(path.at(-1))}" kan hier niet als naam staan: leeg, of te lang.`;
}

const kindNames: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een blok met velden',
  record: 'een blok met velden',
};

function messageFor(issue: Issue, found: unknown): string {
  if (found === undefined) return `Hier ontbreekt iets. ${allowed(issue)}`.trim();
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string') return 'Deze tekst is leeg. Vul een tekst in.';
      if (issue.origin === 'array') return `Hier hoort minstens ${issue.minimum} onderdeel te staan.`;
      return `Dit getal moet minstens ${issue.minimum} zijn.`;
    case 'too_big':
      if (issue.origin === 'string') return `Deze tekst mag hoogstens ${issue.maximum} tekens lang zijn.`;
      if (issue.origin === 'array') return `Hier mogen hoogstens ${issue.maximum} onderdelen staan.`;
      return `Dit getal mag hoogstens ${issue.maximum} zijn.`;
    case 'custom':
      return issue.message;
    case 'invalid_format':
      return `${shown(found)} kan niet. ${issue.message}`;
    default:
      return `${shown(found)} kan hier niet. ${allowed(issue)}`.trim();
  }
}

function allowed(issue: Issue): string {
  if (issue.code === 'invalid_value') return `Toegestaan: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_type') return `Hier hoort ${kindNames[issue.expected] ?? 'een andere waarde'}.`;
  if (issue.code === 'custom') return 'Vul de naam van een gegeven in.';
  return '';
}

/** Enough of a value to recognise it. */
function shown(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? 'Dit blok' : (JSON.stringify(value) ?? 'Dit');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
