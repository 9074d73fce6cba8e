import { WaiverReason } from '../../../shared/domain/waiver.ts';
import { factNames } from '../../../shared/facts/vocabulary.ts';
import { factViews } from '../../background/fact-views.ts';
import type { AssessmentView, PanelState, VerdictView, WaiverTermsView } from '../../messaging/views.ts';
import type { ViewActions } from './views.ts';

/** Builders with sound defaults, for the tests of the overlay only. */

/** The words for every fact. */
export const allFacts = factViews(factNames);

const both = (text: string) => ({ nl: text, en: text });

export function aVerdict(verdict: Partial<VerdictView> = {}): VerdictView {
  const requirement = verdict.requirement ?? 'mg-plan';
  return {
    requirement,
    ruleSet: 'wmo-midden-groningen',
    framework: both('Kwaliteitskader Wmo'),
    theme: both('Cliëntgericht'),
    source: { section: 'Cliëntgericht', item: 'punt 2' },
    severity: 'high',
    title: both(`Eis ${requirement}`),
    about: both('Waarom'),
    hint: both('Doe dit'),
    outcome: 'gap',
    isSoon: false,
    explanation: [],
    unseen: [],
    questions: [],
    alsoServes: [],
    ...verdict,
  };
}

function usualTerms(): WaiverTermsView['usual'] {
  return Object.fromEntries(WaiverReason.options.map((reason) => [reason, '2027-05-22'])) as WaiverTermsView['usual'];
}

export function anAssessment(assessment: Partial<AssessmentView> = {}): PanelState {
  return {
    kind: 'assessment',
    assessment: {
      dossier: { site: 'https://ecd.example', id: '100412' },
      today: '2026-11-22',
      verdicts: [],
      questions: [],
      ruleSets: [
        {
          id: 'wmo-midden-groningen',
          name: both('Kwaliteitskader Wmo'),
          revision: 3,
          publishedAt: '2026-11-02T08:00:00.000Z',
          isBuiltIn: true,
        },
      ],
      decisions: { known: [], waiverTerms: { usual: usualTerms(), latest: '2027-11-22' } },
      facts: allFacts,
      seen: { facts: 12, pages: 3 },
      connection: { account: { state: 'signed-out' }, server: 'reachable', waiting: 0 },
      ...assessment,
    },
  };
}

/** Views that nobody opens; `actions` are those that a test does open. */
export function noViews(actions: Partial<ViewActions> = {}): ViewActions {
  const never = () => Promise.reject(new Error('No view is open in this test.'));
  return {
    seenFacts: never,
    wipeFacts: never,
    sendLog: never,
    wipeSendLog: never,
    conversation: never,
    printConversation: never,
    ...actions,
  };
}
