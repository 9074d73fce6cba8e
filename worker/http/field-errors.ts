import type { z } from 'zod';
import type { ErrorBody } from '../../shared/contract/error.ts';

type FieldError = NonNullable<ErrorBody['fields']>[number];

const MAX_FIELDS = 20;

/** Which fields do not fit, by path, with what is allowed there. What was sent is not repeated. */
export function fieldErrorsOf(error: z.ZodError): FieldError[] {
  return error.issues.flatMap(describe).slice(0, MAX_FIELDS);
}

/** One sentence that names the first few. */
export function sentenceOf(fields: readonly FieldError[]): string {
  const names = fields.slice(0, 3).map(({ path }) => path || 'het bericht zelf');
  const rest = fields.length - names.length;
  return `Dit bericht klopt niet bij: ${names.join(', ')}${rest > 0 ? ` en ${rest} meer` : ''}.`;
}

function describe(issue: z.core.$ZodIssue): FieldError[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message: 'Dit veld bestaat niet.' }));
  }
  return [{ path, message: messageOf(issue) }];
}

function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Hier hoort ${typeNames[issue.expected] ?? 'iets anders'}.`;
    case 'invalid_value':
      return `Toegestaan: ${issue.values.map(String).join(', ')}.`;
    case 'too_big':
      return `Ten hoogste ${issue.maximum}.`;
    case 'too_small':
      return `Ten minste ${issue.minimum}.`;
    case 'invalid_format':
      return formatMessages[issue.format] ?? 'Dit heeft niet de juiste vorm.';
    case 'custom':
      return issue.message;
    default:
      return 'Dit is hier niet toegestaan.';
  }
}

const typeNames: Partial<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
};

const formatMessages: Partial<Record<string, string>> = {
  uuid: 'Hier hoort een uuid.',
  datetime: 'Hier hoort een moment in UTC, zoals 2026-03-31T12:00:00Z.',
};
