import type { AssessorScore, SupervisionAssessment } from '../../../../shared/contract/supervision-assessments.ts';

/** Builders with sound defaults, for tests only. */

export function anAssessment(part: Partial<SupervisionAssessment> = {}): SupervisionAssessment {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    version: 3,
    title: 'Zelfevaluatie',
    ruleSet: 'kader',
    revision: 1,
    scope: { kind: 'organisation' },
    state: 'draft',
    createdAt: '2026-11-01T10:00:00.000Z',
    createdBy: { subject: 'ik' },
    updatedAt: '2026-11-01T10:00:00.000Z',
    plan: '',
    themeDeviations: {},
    scores: [],
    history: [],
    suggestions: [],
    ...part,
  };
}

/** @param by subject of the assessor; what was agreed when absent */
export function aScore(requirement: string, score: AssessorScore['score'], by?: string, note = ''): AssessorScore {
  return {
    requirement,
    score,
    note,
    ...(by ? { assessor: { subject: by, name: by } } : {}),
    version: 1,
    updatedAt: '2026-11-01T10:00:00.000Z',
  };
}
