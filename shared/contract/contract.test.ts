import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as aggregates from './aggregates.ts';
import * as audit from './audit.ts';
import * as directory from './directory.ts';
import * as dossierState from './dossier-state.ts';
import type { Endpoint } from './endpoint.ts';
import * as health from './health.ts';
import * as improvementActions from './improvement-actions.ts';
import { endpoints as served } from './index.ts';
import * as keys from './keys.ts';
import * as openapi from './openapi.ts';
import * as organisation from './organisation.ts';
import * as ownVocabulary from './own-vocabulary.ts';
import * as ruleSetAdmin from './rule-set-admin.ts';
import * as ruleSets from './rule-sets.ts';
import * as session from './session.ts';
import * as settings from './settings.ts';
import * as siteProfiles from './site-profiles.ts';
import * as submissions from './submissions.ts';
import * as supervision from './supervision-assessments.ts';
import * as switches from './switches.ts';
import * as teamGaps from './team-gaps.ts';
import * as worklist from './worklist.ts';

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'response' in value;

const files: Record<string, unknown>[] = [
  aggregates,
  audit,
  directory,
  dossierState,
  health,
  improvementActions,
  keys,
  openapi,
  organisation,
  ownVocabulary,
  ruleSetAdmin,
  ruleSets,
  session,
  settings,
  siteProfiles,
  submissions,
  supervision,
  switches,
  teamGaps,
  worklist,
];
const endpoints = files.flatMap((file) => Object.values(file).filter(isEndpoint));
const named = endpoints.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const);

test('what is served is described, once', () => {
  expect(served.filter((endpoint) => !endpoints.includes(endpoint))).toEqual([]);
  const names = named.map(([name]) => name);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

describe.each(named)('%s', (_name, { method, path, params, query, request, roles, summary }) => {
  test('describes each parameter of its path', () => {
    const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(params?.shape ?? {}).sort()).toEqual(inPath.sort());
  });

  test('has a body only where a body can be, and takes no field that it does not know', () => {
    expect(request !== undefined && (method === 'GET' || method === 'DELETE')).toBe(false);
    for (const schema of [params, query, request]) expect(openObjectsIn(schema)).toEqual([]);
  });

  test('says what it does and for whom', () => {
    expect(summary).toMatch(/^[A-Z].*\.$/);
    if (typeof roles !== 'string') expect(roles.length).toBeGreaterThan(0);
  });
});

type JsonSchema = { readonly [key: string]: unknown };

const schemaOf = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

function everyPart(part: unknown, path: string): { path: string; part: JsonSchema }[] {
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return part.flatMap((each, index) => everyPart(each, `${path}.${index}`));
  const own = part as JsonSchema;
  return [{ path, part: own }, ...Object.entries(own).flatMap(([key, value]) => everyPart(value, `${path}.${key}`))];
}

/** Objects that let an unknown field through. */
function openObjectsIn(schema: z.ZodType | undefined): string[] {
  if (!schema) return [];
  return (
    everyPart(schemaOf(schema), '')
      .filter(({ part }) => part.type === 'object' && part.properties !== undefined)
      .filter(({ part }) => part.additionalProperties !== false)
      // What a note in an example speaks of: a type of the ledger, which drops what it does not know.
      .filter(({ path }) => !path.endsWith('.mentions.items'))
      .map(({ path }) => path)
  );
}

describe('what a browser sends about dossiers', () => {
  const sent = {
    Submission: submissions.Submission,
    HealthReport: siteProfiles.HealthReport,
    SentAttestation: dossierState.SentAttestation,
    SentWaiver: dossierState.SentWaiver,
    ReadDossierState: dossierState.ReadDossierState.request,
  };

  test.each(Object.entries(sent))('%s has no field in which text fits', (_name, schema) => {
    const open = everyPart(schemaOf(schema), '')
      .filter(({ part }) => part.type === 'string')
      .filter(({ part }) => part.pattern === undefined && part.enum === undefined && part.const === undefined);
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  const aDossier = 'a'.repeat(64);
  const submission = {
    id: '4b0d5f3e-4c1c-4a3e-9d2a-0a1b2c3d4e5f',
    team: 'noord',
    dossier: aDossier,
    ruleSet: 'kader',
    revision: 1,
    assessedAt: '2026-06-01T10:00:00.000Z',
    outcomes: [{ requirement: 'eis-1', outcome: 'upcoming', answer: 'largely', dueWeek: '2026-W31' }],
    clientVersion: '0.1.0',
  };

  test.each([
    ['as it is', {}, true],
    ['with a key and the pseudonym before', { key: 'sleutel-2', formerDossier: 'b'.repeat(64) }, true],
    ['with a note', { note: 'Jan' }, false],
    ['with a day for a week', { outcomes: [{ requirement: 'e', outcome: 'gap', dueWeek: '2026-07-31' }] }, false],
    ['with week 54', { outcomes: [{ requirement: 'e', outcome: 'gap', dueWeek: '2026-W54' }] }, false],
    ['with week 53', { outcomes: [{ requirement: 'e', outcome: 'gap', dueWeek: '2026-W53' }] }, true],
    ['with an answer in words', { outcomes: [{ requirement: 'e', outcome: 'met', answer: 'goed' }] }, false],
    ['with a name as pseudonym', { dossier: 'Jan de Vries' }, false],
  ])('a submission %s', (_name, changes, isRead) => {
    expect(submissions.Submission.safeParse({ ...submission, ...changes }).success).toBe(isRead);
  });

  const answer = { team: 'noord', dossier: aDossier, answeredAt: '2026-06-01T10:00:00Z' };

  test.each([
    ['support.law', 'wmo', true],
    ['support.law', null, true],
    ['support.law', 'Jan', false],
    ['support.law', 'toString', false],
    ['support.law', true, false],
    ['transport.provided', true, true],
    ['transport.provided', 'ja', false],
    ['support.municipality', 'Groningen', false], // words of a person; the organisation sets it
    ['plan.date', '2026-01-01', false], // evidence, which nobody can answer
  ])('the answer to %s can be %j: %s', (fact, value, isRead) => {
    expect(dossierState.SentContextAnswer.safeParse({ ...answer, fact, value }).success).toBe(isRead);
  });

  test.each([
    ['2027-06-01', true],
    ['2027-06-02', false],
    ['2026-05-31', false],
  ])('a waiver of 2026-06-01 can expire on %s: %s', (expiresOn, isRead) => {
    const waiver = { team: 'noord', dossier: aDossier, ruleSet: 'kader', requirement: 'eis-1', on: '2026-06-01' };
    const read = dossierState.SentWaiver.safeParse({ ...waiver, reason: 'client-declines', expiresOn });
    expect(read.success).toBe(isRead);
  });

  test.each(['2026-13-01T25:61:61Z', '2026-02-30', 'x'])('a waiver of %s is refused, and nothing falls over', (on) => {
    const waiver = { team: 'noord', dossier: aDossier, ruleSet: 'kader', requirement: 'eis-1', on };
    const read = dossierState.SentWaiver.safeParse({ ...waiver, reason: 'client-declines', expiresOn: '2027-01-01' });
    expect(read.error?.issues.map(({ path }) => path.join())).toContain('on');
  });

  test('health cannot find more than was looked for', () => {
    const report = (found: number) => ({
      id: submission.id,
      day: '2026-06-01',
      profileHealth: [{ profile: 'ecd', revision: 1, field: 'plan.date', expected: 3, found }],
    });
    expect(siteProfiles.HealthReport.safeParse(report(3)).success).toBe(true);
    expect(siteProfiles.HealthReport.safeParse(report(4)).success).toBe(false);
  });
});

test.each([
  [{}, { limit: 50 }],
  [{ limit: '100' }, { limit: 100 }],
  [{ limit: '101' }, undefined],
  [{ limit: '0' }, undefined],
  [{ limit: '' }, undefined],
  [{ cursor: 'abc' }, { limit: 50, cursor: 'abc' }],
  [{ cursor: "' OR 1=1" }, undefined],
  [{ page: '2' }, undefined],
])('a page asked with %j', (query, read) => {
  expect(directory.ListInvitations.query.safeParse(query).data).toEqual(read);
});

test.each([
  [{ ruleSet: 'kader', requirement: 'eis' }, true],
  [{ ruleSet: 'kader', theme: 'plan', team: 'noord' }, true],
  [{ ruleSet: 'kader', requirement: 'eis', theme: 'plan' }, false],
  [{ requirement: 'eis' }, false],
])('an action about %j: %s', (pattern, isRead) => {
  expect(improvementActions.ActionPattern.safeParse(pattern).success).toBe(isRead);
});
