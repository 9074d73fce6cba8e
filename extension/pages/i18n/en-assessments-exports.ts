import type { AssessmentsTexts } from './nl-assessments.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const n = (value: number) => number.format(value);
const requirements = (count: number) => `${n(count)} ${count === 1 ? 'requirement' : 'requirements'}`;

export const history: AssessmentsTexts['history'] = {
  title: 'History',
  when: 'When',
  who: 'Who',
  what: 'What',
  made: 'began this assessment',
  changed: (fields: string) => `changed ${fields}`,
  moved: (state: string) => `moved the assessment to ‘${state}’`,
  field: {
    title: 'the name',
    ruleSet: 'the framework',
    revision: 'the revision',
    scope: 'what is assessed',
    retestOf: 'the first test',
    plan: 'the improvement plan',
    deviation: 'the other decision',
    themeDeviations: 'the other decision for a theme',
  },
};

export const exports: AssessmentsTexts['exports'] = {
  scores: 'Scores',
  clause: 'Place in the framework',
  subject: 'About',
  apart: 'Steps apart',
  measuredOn: 'Measured on',
  measuredMet: 'Measured: met',
  measuredGap: 'Measured: missing',
  measuredUnknown: 'Measured: not seen or not readable',
  proposal: 'Proposal from what was measured',
  assessor: 'Assessor',
  themes: 'Per theme',
  open: 'Still open',
  tested: (tested: number, all: number) => `${n(tested)} of ${requirements(all)} tested`,
  hiddenSome: (cells: number) =>
    `${n(cells)} measured ${cells === 1 ? 'number is' : 'numbers are'} hidden, because they are about few dossiers.`,
  reading:
    'The agreed scores are of people. What was measured in dossiers stands beside them as a proposal and does not count by itself.',
  createdOn: 'Begun on',
  createdBy: 'Begun by',
  closedOn: 'Closed on',
  isRetest: 'Re-test',
  notAll: 'Not everything',
  more: 'There are more assessments than are in this file.',
  readingList: 'A line per assessment that you may see, the newest first.',
};
