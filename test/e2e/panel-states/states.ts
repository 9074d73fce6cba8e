import { anAssessment } from '../../../extension/content/overlay/testing.ts';
import type { AssessmentView, ConnectionView, PanelState } from '../../../extension/messaging/views.ts';
import { labels, questions, unreadableFrames, verdicts } from './points.ts';

const { decisions } = (anAssessment() as { assessment: AssessmentView }).assessment;

const lead: ConnectionView = {
  account: {
    state: 'signed-in',
    name: 'Sam Voorbeeld',
    role: 'lead',
    organisation: 'Zorg Voorbeeld',
    teams: [{ id: 'noord', name: 'Noord' }],
  },
  server: 'reachable',
  lastReachedAt: '2026-11-22T09:00:00.000Z',
  waiting: 0,
};
const expired: ConnectionView = {
  account: { state: 'expired' },
  server: 'unreachable',
  lastReachedAt: '2026-11-20T09:00:00.000Z',
  waiting: 3,
};
const alone: ConnectionView = { account: { state: 'signed-out' }, server: 'not-configured', waiting: 0 };

const everything: Partial<AssessmentView> = {
  verdicts,
  labels,
  questions,
  ...(unreadableFrames && { unreadableFrames }),
  connection: lead,
  decisions: {
    ...decisions,
    known: [
      {
        reading: { fact: 'support.law', state: 'found', value: 'wmo', from: 'answer' },
        options: [
          { value: 'wmo', label: { nl: 'Wmo', en: 'Wmo' } },
          { value: 'jeugdwet', label: { nl: 'Jeugdwet', en: 'Youth act' } },
        ],
        by: 'colleague',
        on: '2026-11-01',
      },
      { reading: { fact: 'support.municipality', state: 'found', value: 'Groningen', from: 'settings' }, options: [] },
    ],
    rejectedNotes: [{ concept: 'plan-discussed', item: 'Over iets anders gesproken.' }],
    undo: { kind: 'judge', about: 'judged', at: '2026-11-22T10:00:00.000Z' },
  },
};

/** Every state of the panel, by name. */
export const states: Readonly<Record<string, PanelState>> = {
  everything: anAssessment(everything),
  trouble: anAssessment({ ...everything, connection: expired, isStale: true, isUnsent: true }),
  'nothing read': anAssessment({ seen: { facts: 0, pages: 0 }, connection: alone }),
  'nothing to do': anAssessment({ verdicts: verdicts.filter(({ outcome }) => outcome !== 'gap').slice(3) }),
  'all in order': anAssessment({ verdicts: verdicts.filter(({ outcome }) => outcome === 'met') }),
  changing: { kind: 'changing' },
  nobody: { kind: 'no-identity', reason: 'none' },
  'several clients': { kind: 'no-identity', reason: 'ambiguous', why: 'ambiguous' },
  'only a BSN': { kind: 'no-identity', reason: 'none', why: 'only-bsn' },
  'a list of clients': { kind: 'no-identity', reason: 'none', why: 'list' },
  failed: { kind: 'failed' },
  'no dossier': { kind: 'no-dossier' },
  disconnected: { kind: 'disconnected' },
};
