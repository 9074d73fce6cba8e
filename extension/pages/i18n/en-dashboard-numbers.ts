import type { Amount } from '../dashboard/numbers/amount.ts';
import type { DashboardTexts } from './dashboard-texts.ts';

const number = new Intl.NumberFormat('en-GB');
const n = (amount: Amount | number) => {
  if (typeof amount === 'number') return number.format(amount);
  if (amount === 'hidden') return 'hidden';
  return `${amount.isInexact ? 'about ' : ''}${number.format(amount.count)}`;
};
const isOne = (amount: Amount) => amount !== 'hidden' && amount.count === 1 && !amount.isInexact;
const dossiers = (all: Amount) => `${n(all)} ${isOne(all) ? 'dossier' : 'dossiers'}`;
const ofDossiers = (part: Amount, all: Amount) =>
  part === 'hidden' || all === 'hidden' ? 'number hidden' : `${n(part)} of ${dossiers(all)}`;
const points = (change: number) => {
  const whole = Math.round(Math.abs(change) * 100);
  return `${n(whole)} percentage ${whole === 1 ? 'point' : 'points'}`;
};

export const figure: DashboardTexts['figure'] = {
  about: (text) => `about ${text}`,
  below: (text) => `< ${text}`,
  above: (text) => `> ${text}`,
  hidden: 'hidden',
  hiddenWhy: (minimum) =>
    `Hidden: these are fewer than ${n(minimum)} dossiers of another team, or the number would give a smaller one away.`,
};

export const discuss: DashboardTexts['discuss'] = {
  label: 'To discuss',
  also: 'Also notable',
  worse: (title, change, from, to) =>
    `‘${title}’ is missing more often than before: from ${from} to ${to} (${points(change)} more).`,
  worseQuestion: 'What changed in this period, and what do you need?',
  gaps: (title, gaps, decided) => `‘${title}’ is missing in ${ofDossiers(gaps, decided)} where this is certain.`,
  gapsQuestion: 'Why does this often not work out, and what would help?',
  unseen: (title, unknown, applicable) =>
    unknown !== 'hidden' && applicable !== 'hidden' && unknown.count === applicable.count
      ? `Nobody has looked at ‘${title}’ yet.`
      : `‘${title}’ has not been seen or could not be read in ${ofDossiers(unknown, applicable)}.`,
  unseenQuestion: 'Where in the dossier is this, and who looks first?',
  judgement: (title, count) => `‘${title}’ waits for a judgement in ${dossiers(count)}.`,
  judgementQuestion: 'When is this good enough? Look at one example together.',
  better: (title, change, from, to) =>
    `‘${title}’ goes better: from ${from} missing to ${to} (${points(change)} less).`,
  betterQuestion: 'What helped, and how do you keep it that way?',
  tooLittle: 'Too little has been seen to say anything.',
  tooLittleQuestion: 'Which dossiers do you open first this week?',
  calm: 'Nothing stands out: where people looked, nothing is missing.',
  calmQuestion: 'What goes well here, and how do you keep it that way?',
  coverage: (unknown, applicable) => {
    if (unknown === 'hidden' || applicable === 'hidden') return 'How much has not been seen yet is hidden here.';
    if (unknown.count === 0) return `All ${dossiers(applicable)} were checked for this.`;
    return `${ofDossiers(unknown, applicable)} not seen yet or not readable.`;
  },
  open: 'Look at this requirement',
};

export const facts: DashboardTexts['facts'] = {
  dossiers: 'Dossiers',
  coverage: 'Seen and readable',
  coverageHelp: 'of all points that apply',
  lastReceived: 'Last received',
  ruleSet: 'Rule set',
  revision: (revision) => `revision ${n(revision)}`,
  none: 'nothing yet',
};

export const heatMap: DashboardTexts['heatMap'] = {
  heading: 'Teams and themes',
  intro:
    'How often something is missing where that is certain. Below it: how much was not seen or readable. This is no ranking: teams differ in clients and in how much was seen.',
  caption: (framework) => `Share missing per team and theme, ${framework}`,
  team: 'Team',
  own: 'own team',
  unseenShort: (unknown) => `${unknown} not seen`,
  nothingDecided: 'nothing known yet',
  appliesNowhere: 'applies nowhere',
  noResults: 'no outcomes yet',
  hiddenCell: 'hidden',
  legend: 'Share missing',
  legendHidden: 'hidden: numbers too small',
  legendUnseen: 'more than half not seen: says little',
  from: (share) => `from ${share}`,
  keys: 'With the arrow keys you walk through the table, with Enter you open the requirements of that team and theme.',
};

export const table: DashboardTexts['table'] = {
  caption: (team) => `Outcomes per requirement, ${team}`,
  heading: (requirements) => `${n(requirements)} ${requirements === 1 ? 'requirement' : 'requirements'}`,
  top: 'What is missing most often',
  all: (requirements) => `All ${n(requirements)} requirements`,
  byTheme: 'Group by theme',
  requirement: 'Requirement',
  outcomes: 'Outcomes',
  gaps: 'Missing',
  change: 'Change',
  unseen: 'Not seen or readable',
  sortBy: {
    gaps: 'sort: most often missing first',
    change: 'sort: most increased first',
    unseen: 'sort: least seen first',
    clause: 'sort: in the order of the framework',
  },
  gapCount: ofDossiers,
  nothingDecided: 'nothing known yet',
  littleSeen: 'little seen',
  unknownCount: ofDossiers,
  allSeen: 'all seen',
  unreadableCount: (unreadable) => `of which ${n(unreadable)} not readable`,
  appliesNowhere: 'applies to no dossier',
  more: (change) => `${points(change)} more`,
  less: (change) => `${points(change)} less`,
  same: 'the same',
  since: (share, day) => `was ${share} on ${day}`,
  noBefore: 'no earlier numbers',
  retired: 'retired',
  retiredGroup: 'Retired requirements',
  legend: 'Outcomes',
  explanation:
    'Missing: of the dossiers to which the requirement applies and where it is clear whether it is met. What was not seen, could not be read, waits for a judgement or still has time is not counted in it. So a low percentage says little when little was seen.',
  hiddenOutcomes: 'The numbers per outcome are hidden.',
  partlyHidden: (outcomes) => `hidden: ${outcomes}`,
};

export const due: DashboardTexts['due'] = {
  heading: 'What the coming weeks need',
  intro: 'Points with a term: a requirement in a dossier. One dossier may count more than once.',
  caption: 'Points with a term per week',
  overdue: 'Overdue',
  week: (week) => `Week ${week}`,
  days: (from, to) => `${from} – ${to}`,
  when: 'When',
  count: 'Points',
  what: 'Mostly',
  none: 'No term ends in the coming weeks.',
  onlyOwn: 'You see terms of your own teams only.',
  teams: (names) => `Counted: ${names}.`,
  nothing: 'nothing',
  more: (others) => `and ${n(others)} ${others === 1 ? 'other' : 'others'}`,
};

export const chart: DashboardTexts['chart'] = {
  heading: 'Over time',
  gaps: 'Missing',
  unknown: 'Not seen or readable',
  revision: (revision) => `revision ${n(revision)}`,
  ruleChange: (day, framework, revision) =>
    `On ${day} revision ${n(revision)} of ${framework} came into force. Numbers before and after do not simply compare.`,
  summary: (firstDay, first, lastDay, last) => `Missing: ${first} on ${firstDay}, ${last} on ${lastDay}.`,
  summaryUnknown: (first, last) => `Not seen or readable: first ${first}, now ${last}.`,
  hiddenPoints: (days) =>
    `On ${n(days)} ${days === 1 ? 'day' : 'days'} the number is hidden; the line is interrupted there.`,
  allHidden: 'The numbers in this period are too small to show.',
  noData: 'There are no numbers in this period.',
  oneDay: 'There are numbers of one day only. You see a line from the second day on.',
  longer: (period) => `Look further back: ${period.toLowerCase()}`,
  table: 'Show the numbers as a table',
  tableCaption: 'Per day',
  day: 'Day',
  dossiers: 'Dossiers',
  gapCount: 'Missing (number)',
  decided: 'Certain',
  gapShare: 'Missing',
  unknownShare: 'Not seen or readable',
};

export const requirement: DashboardTexts['requirement'] = {
  back: 'All requirements',
  asks: 'What the requirement asks',
  why: 'How we read the source',
  todo: 'What to do when it is missing',
  source: (section, item) => `Source: ${section}, ${item}`,
  severity: { critical: 'very heavily', high: 'heavily', medium: 'moderately', low: 'lightly' },
  weight: (severity) => `weighs ${severity}`,
  judged: 'Part of it is judged by a person',
  retired: (revision) =>
    `This requirement no longer holds. You see its text from revision ${n(revision)} and outcomes from before the change; no new ones are added.`,
  teams: 'Spread over teams',
  teamsCaption: 'Outcomes of this requirement per team',
  team: 'Team',
  waivers: 'Reasons for a waiver',
  onlyOwn: 'You see reasons and judgements of your own teams only.',
  waiversNone: 'No waivers were made for this requirement.',
  answersNone: 'Nothing has been judged for this requirement yet.',
  reason: 'Reason',
  dossiersColumn: 'Dossiers',
  answers: 'Judgements given',
  answer: 'Judgement',
  agreement: 'Do judges agree?',
  agreementIntro: (pairs) =>
    `In ${n(pairs)} ${pairs === 1 ? 'dossier' : 'dossiers'} two people looked at the same thing. Who they were is not kept.`,
  agreementSame: 'the same judgement',
  agreementNear: 'one step apart',
  agreementApart: 'further apart',
  agreementNone:
    'No dossier has been judged by two people yet. A second judgement shows whether you set the bar at the same height.',
  equivalents: 'Other frameworks that this serves too',
  equivalentsNone: 'No requirement in the other frameworks of your organisation rests on the same facts.',
  equivalentsAbout: (topic) => `Topic: ${topic}`,
  noResults: 'There are no outcomes of this requirement at these teams yet.',
};
