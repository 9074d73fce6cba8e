import type { nlReasoning } from './nl-reasoning.ts';

export const enReasoning: typeof nlReasoning = {
  sum: (Start, date, period, result) => `${Start} ${date} + ${period} = ${result}`,
  origin: {
    source: 'This period stands in the framework.',
    'source-evidence': 'This period stands in the framework, with the evidence.',
    'source-example': 'This period comes from an example in the framework.',
    default: 'This period was chosen by us and does not stand in the framework.',
  },
  late: (Fact, date, dueOn, days) =>
    `${Fact}: ${date}. It was due on ${dueOn} at the latest, so ${days} ${days === 1 ? 'day' : 'days'} late.`,
  overdue: (Fact, dueOn) => `${Fact}: was due on ${dueOn} at the latest. That day has passed.`,
  predates: (Fact, date, other, otherDate) =>
    `${Fact} (${date}) is from before ${other} (${otherDate}), so it belongs to something earlier.`,
  inFuture: (Fact, date) => `${Fact}: ${date} is still to come. What is planned does not count as done yet.`,
  maybeRenewed: (Fact, date) =>
    `${Fact}: ${date}. There must have been another one, which is not in view now. So this does not say whether it was in time.`,
  excused: (Fact, reason) => `${Fact}: not needed, because ‘${reason}’ says why.`,
  expected: (Fact, values) => `${Fact}: should be ${values}.`,
  itemWithout: (item, list, fact) => `‘${item}’ (${list}) lacks: ${fact}.`,
  counted: (Fact, count, from, to, period, limit) =>
    `${Fact}: ${count} times from ${from} to ${to}. Within ${period} the limit is ${limit}.`,
  outside: (Inner, from, to, outer) => `${Inner}: from ${from} to ${to} is not within ‘${outer}’.`,
  differs: (fact, other) => `‘${fact}’ and ‘${other}’ do not say the same.`,
  exceeds: (Fact, from, to, amount, allowed, unit) =>
    `${Fact}: ${amount} ${unit} from ${from} to ${to}. Granted: ${allowed} ${unit}.`,
  conditionUnknown: (fact) => `Whether this applies here depends on: ${fact}. That is not known yet.`,
  conditionUnfulfilled: (reading) => `This does not apply here. ${reading}.`,
  failed: 'An error in Dossierlens kept this from being checked. It does not count as missing.',
  units: { hours: 'hours', minutes: 'minutes', days: 'days', dayparts: 'half-days' },

  yes: 'yes',
  no: 'no',
  none: 'none',
  empty: 'not filled in',
  unseen: 'not seen yet',
  unreadable: {
    'does-not-parse': (text) => (text ? `it says ‘${text}’, which could not be read` : 'could not be read'),
    'places-disagree': (text) =>
      text ? `it says ‘${text}’, but elsewhere it says otherwise` : 'two places say different things',
    'frame-closed': () => 'stands in a part of the screen that Dossierlens may not read',
  },
  entries: (count) => (count === 1 ? '1 entry' : `${count} entries`),
  lastOn: (entries, date) => `${entries}, the last on ${date}`,
  andMore: (texts, more) => `${texts}; and ${more} more`,
  readOn: (page, time) => `read on ${page}, ${time}`,
  readAt: (time) => `read at ${time}`,
  from: {
    answer: 'given here as an answer',
    settings: 'set by the organisation',
    derived: 'computed from other data',
  },
};
