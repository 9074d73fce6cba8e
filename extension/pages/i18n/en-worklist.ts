import type { WorklistTexts } from './nl-worklist.ts';

const number = new Intl.NumberFormat('en-GB');
const n = (value: number) => number.format(value);
const points = (count: number) => (count === 1 ? 'point' : 'points');

export const enWorklist: WorklistTexts = {
  title: 'Worklist',
  intro: 'Dossiers of your team with something open. Most gaps come first.',
  loading: 'Fetching the worklist…',
  failed: 'The worklist could not be fetched',
  chooseTeam: 'Choose a team',
  chooseTeamText: 'There is a worklist per team.',
  filter: 'Requirement',
  allRequirements: 'all requirements',
  column: { dossier: 'Dossier', open: 'Open', unknown: 'Not seen yet', looked: 'Last looked at' },
  openIn: (dossier) => `Open dossier ${dossier}`,
  newTab: 'opens in a new tab',
  gaps: (count) => `${n(count)} missing`,
  others: (count) => `${n(count)} ${points(count)} coming up or waiting for a judgement`,
  unknown: (count) => `${n(count)} ${points(count)}`,
  details: (count) => `${n(count)} open ${points(count)}`,
  due: (week) => `by week ${Number(week.slice(6))} of ${week.slice(0, 4)}`,
  outcome: { gap: 'missing', upcoming: 'coming up', 'needs-judgement': 'to judge' },
  more: 'Show more dossiers',
  code: (code: string) => `code ${code}`,
  exports: {
    code: 'Code of the dossier',
    dueWeek: 'Due in week',
    coverage: (dossiers: number, unknown: number) =>
      `${n(dossiers)} ${dossiers === 1 ? 'dossier' : 'dossiers'}, in which ${n(unknown)} ${points(unknown)} ${unknown === 1 ? 'is' : 'are'} not seen yet or not readable`,
    hidden:
      'Dossier numbers and addresses are not in this file and not on paper. Find a dossier in the worklist by its code.',
    notAll: 'Not everything',
    more: 'There are more dossiers in the worklist than are here.',
  },
  count: (count: number, title: string) => `${title}: ${n(count)} ${count === 1 ? 'dossier' : 'dossiers'}.`,
  reference: {
    none: { title: 'No reference yet', text: 'It comes when somebody of the team opens this dossier again.' },
    'no-key': { title: 'This browser has no key', text: 'Ask your administrator for the key of your organisation.' },
    'other-key': {
      title: 'Made with another key',
      text: 'The key of this browser does not fit. Ask your administrator for the new key, or wait until the dossier has been opened again.',
    },
    damaged: {
      title: 'Reference is not right',
      text: 'It is damaged or belongs to another dossier, and is not opened for that reason.',
    },
    'site-off': {
      title: 'Dossierlens is off there',
      text: (host) => `Switch Dossierlens on at ${host} to open the dossier from here.`,
    },
  },
  explain: {
    title: 'What the server sees of this',
    summary: 'Only your browser knows which dossier it is.',
    sees: 'The server sees',
    seesItems: [
      'a code instead of the dossier, that cannot be traced back without your key',
      'which requirements are open in that dossier and in which week something is due',
      'an encrypted reference that it cannot read, equally long for each dossier or twice as long',
      'that you looked at the worklist (which is in the audit log)',
    ],
    not: 'The server does not see',
    notItems: [
      'who the client is, the dossier number or the address in your dossier system',
      'what is in the dossier',
      'the key: that is only in the browsers of your organisation',
    ],
    rights: 'You open a dossier with your own rights in the dossier system. Dossierlens gives you no further access.',
  },
  off: {
    title: 'The worklist is off',
    text: 'Your organisation has not switched the worklist on. Your administrator can do so at Settings. Until then the server keeps no reference to any dossier.',
  },
  notLead: {
    title: 'The worklist is for the team lead',
    text: 'Only the lead of this team sees which dossiers have something open. An administrator does not see them either.',
  },
  empty: {
    title: 'Nothing open',
    text: 'In the dossiers that your team looked at nothing is open for this choice. Dossiers that nobody opened are not here.',
  },
};
