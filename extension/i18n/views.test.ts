import { describe, expect, test } from 'vitest';
import { dossierStateEndpoints } from '../../shared/contract/dossier-state.ts';
import { ErrorCode } from '../../shared/contract/error.ts';
import { ReportProfileHealth } from '../../shared/contract/site-profiles.ts';
import { Submission, SubmitMany } from '../../shared/contract/submissions.ts';
import { PutWorklistReference } from '../../shared/contract/worklist.ts';
import { enViews } from './en-views.ts';
import { nlViews } from './nl-views.ts';

/** The names of the fields of a schema, from the description that the contract gives of itself. */
function fieldsOf(schema: unknown): string[] {
  return Object.keys((schema as { shape: object }).shape);
}

const sent = [
  ...fieldsOf(Submission),
  ...fieldsOf(SubmitMany.request),
  ...fieldsOf(ReportProfileHealth.request),
  ...fieldsOf(PutWorklistReference.request),
  ...dossierStateEndpoints.flatMap((endpoint) => ('request' in endpoint ? fieldsOf(endpoint.request) : [])),
];

describe.each([
  ['Dutch', nlViews],
  ['English', enViews],
] as const)('in %s', (_, { sent: say }) => {
  test.each([...new Set(sent)])('the field %s of a record has a name', (field) => {
    expect(say.names[field]).toBeTruthy();
  });

  test.each(ErrorCode.options.filter((code) => code !== 'method-not-allowed'))('the refusal %s has words', (code) => {
    expect(say.reasons[code]).toBeTruthy();
  });
});
