import type { DashboardTexts } from './dashboard-texts.ts';

const number = new Intl.NumberFormat('en-GB');
const n = (value: number) => number.format(value);
const dossiers = (value: number) => `${n(value)} ${value === 1 ? 'dossier' : 'dossiers'}`;
const ofDossiers = (part: number, all: number) => `${n(part)} of ${dossiers(all)}`;

export const dashboard: DashboardTexts = {
  title: 'Team overview',
  teams: 'Teams',
  framework: 'Framework',
  refresh: 'Refresh',
  print: 'Print',
  loading: 'Fetching the numbers…',
  discuss: {
    label: 'To discuss',
    gaps: (title, gaps, decided) => `‘${title}’ is missing in ${ofDossiers(gaps, decided)} where this is certain.`,
    gapsQuestion: 'Why does this often not work out, and what would help?',
    unseen: (title, unknown, applicable) =>
      unknown === applicable
        ? `Nobody has looked at ‘${title}’ yet.`
        : `‘${title}’ has not been seen or could not be read in ${ofDossiers(unknown, applicable)}.`,
    unseenQuestion: 'Where in the dossier is this, and who looks first?',
    judgement: (title, count) => `‘${title}’ waits for a judgement in ${dossiers(count)}.`,
    judgementQuestion: 'When is this good enough? Look at one example together.',
    tooLittle: 'Too little has been seen to say anything.',
    tooLittleQuestion: 'Which dossiers do you open first this week?',
    calm: 'Nothing stands out: where people looked, nothing is missing.',
    calmQuestion: 'What goes well here, and how do you keep it that way?',
    coverage: (unknown, applicable) =>
      unknown === 0
        ? `All ${dossiers(applicable)} were checked for this.`
        : `${ofDossiers(unknown, applicable)} not seen yet or not readable.`,
  },
  facts: {
    dossiers: 'Dossiers',
    coverage: 'Seen and readable',
    coverageHelp: 'of all points that apply',
    lastReceived: 'Last received',
    ruleSet: 'Rule set',
    revision: (revision) => `revision ${n(revision)}`,
    none: 'nothing yet',
  },
  table: {
    caption: (team) => `Outcomes per requirement of ${team}`,
    heading: (requirements) => `${n(requirements)} ${requirements === 1 ? 'requirement' : 'requirements'}`,
    byTheme: 'Group by theme',
    requirement: 'Requirement',
    outcomes: 'Outcomes',
    gaps: 'Missing',
    unseen: 'Not seen or readable',
    sortBy: {
      gaps: 'sort: most often missing first',
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
    retired: 'retired',
    retiredGroup: 'Retired requirements',
    legend: 'Outcomes',
    explanation:
      'Missing: of the dossiers to which the requirement applies and in which it is clear whether it is met. What was not seen, not readable or not judged yet, and what still has time, is not counted in it. So a low percentage says little when little was seen.',
  },
  state: {
    signedOut: { title: 'Sign in', text: 'The team overview is for team leads and administrators.' },
    expired: { title: 'Your sign-in has expired', text: 'Sign in again to see the numbers of your team.' },
    noServer: {
      title: 'No server is set',
      text: 'Dossierlens now works in your own browser only. Your administrator can set a server.',
    },
    noRights: {
      title: 'This overview is for team leads',
      text: 'With your role you see the requirements in every dossier you open. The numbers of a team are for the team lead and the administrator. Is your role wrong? Ask your administrator.',
    },
    noTeam: { title: 'You have no team yet', text: 'Ask your administrator to add you to a team.' },
    unknownTeam: {
      title: 'You can’t view this team',
      text: 'The team in the address does not exist or is not yours (any more). Choose another team above.',
    },
    noResults: {
      title: 'No outcomes yet',
      text: 'As soon as someone in this team opens a dossier with Dossierlens, you see here per requirement how things stand.',
    },
    noRuleSet: { title: 'No framework is chosen', text: 'Your administrator can publish a rule set.' },
    unreachable: {
      title: 'The server can’t be reached',
      text: 'Check your connection and try again. In the dossiers Dossierlens simply works on.',
    },
    failed: { title: 'The numbers could not be fetched', text: 'Something went wrong. Try again.' },
  },
  signedInAs: (name, role) => `${name}, ${role}`,
  stale: 'Refreshing failed: the server can’t be reached. You see the numbers from before.',
  printed: (day) => `Printed on ${day}`,
};
