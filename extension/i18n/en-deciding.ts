import type { DecidedBy } from '../messaging/views.ts';
import type { nlDeciding } from './nl-deciding.ts';

const whom: Readonly<Record<DecidedBy, string>> = { me: 'you', colleague: 'a colleague' };

export const enDeciding: typeof nlDeciding = {
  judge: {
    answers: {
      meets: 'Meets',
      largely: 'Largely',
      'largely-not': 'Largely not',
      'does-not': 'Does not meet',
      yes: 'Yes',
      no: 'No',
    },
    holds: (until) => `What you choose now holds until ${until}.`,
    given: (on, by, until) => `Judged on ${on} by ${whom[by]}. This holds until ${until}.`,
    expired: (answer, on, until) => `The judgement ‘${answer}’ of ${on} held until ${until}. Judge this again.`,
    ahead: 'Judge already now',
    done: (answer, until) => `Judged: ${answer}. Holds until ${until}.`,
  },
  note: {
    title: 'Is it in the notes?',
    question: (concept) => `Is this note about ${concept}?`,
    undated: 'without a date',
    place: (at, count) => `${at} of ${count}`,
    confirm: 'Yes, this counts',
    reject: 'No',
    confirmedTitle: 'This note counts',
    rejectAfterAll: 'After all not',
    next: 'Next',
    confirmed: 'This note counts.',
    rejected: 'This note does not count.',
    local: 'The text and your answer stay in this browser.',
  },
  waiver: {
    make: 'Make an exception',
    title: 'Make an exception',
    reason: 'Reason',
    choose: 'Choose a reason',
    groups: { notApplicable: 'Does not apply here', deviation: 'Applies, but deliberately not done now' },
    until: 'Until',
    latest: (date) => `At most a year: until ${date}.`,
    note: 'Explanation (optional)',
    local: 'The explanation stays in this browser. Your team sees the reason and the date only.',
    save: 'Record',
    cancel: 'Cancel',
    needsReason: 'Choose a reason first.',
    needsDate: 'Choose a date between today and a year from now.',
    made: (on, by) => `Made on ${on} by ${whom[by]}.`,
    short: (until, reason) => `Exception until ${until}: ${reason}`,
    end: 'End now',
    theirs: 'Only who made the exception, or the team lead, can end it.',
    done: (until) => `Exception recorded until ${until}.`,
    ended: 'The exception has ended.',
  },
  undo: {
    button: 'Undo',
    shortcut: 'Ctrl+Z',
    done: 'Undone.',
    acts: {
      judge: (about) => `Judged: ${about}`,
      waive: (about) => `Exception made: ${about}`,
      'end-waiver': (about) => `Exception ended: ${about}`,
      answer: (about) => `Answer changed: ${about}`,
      note: (about) => `Note judged: ${about}`,
    },
  },
  known: {
    none: 'Nothing yet.',
    change: 'Change',
    answered: (on, by) => `answered on ${on} by ${whom[by]}`,
    about: 'This decides which points apply here.',
  },
  find: {
    label: 'Find a point',
    placeholder: 'Search ( / )',
    filter: 'Filter',
    framework: 'Framework',
    theme: 'Theme',
    all: 'All',
    shown: (count, total) => `${count} of ${total} points`,
    nothing: 'No point found.',
    clear: 'Show all',
  },
  agenda: {
    title: 'All dates in a row',
    due: 'at the latest',
    again: 'needed again after this',
    'judge-again': 'to be judged again after this',
    'waiver-ends': 'last day of the exception',
  },
  frames: {
    title: 'Parts of this screen that were not read',
    unnamed: 'Part without a name',
    reasons: {
      'no-access': (host) =>
        `Dossierlens may not read ${host || 'this part'}. Ask your administrator for access, or open it in a tab of its own.`,
      program: () => 'Here the browser shows a file, such as a PDF. Dossierlens can not read that.',
      'other-dossier': () =>
        'Here stands another dossier than on the rest of the screen. Close it, so that nothing is mixed up.',
    },
  },
  unreadable: {
    title: 'How to solve this',
    'does-not-parse':
      'Look in the dossier what it says. If it is wrong, correct it there. If it is right, tell your administrator.',
    'places-disagree': 'Look in the dossier which of the two is right and correct the other.',
    'frame-closed': 'Ask your administrator for access to this part of the screen, or open it in a tab of its own.',
    'not-found': 'Look for it in the dossier yourself. Tell your administrator that this screen has changed.',
    failed: 'Reload the page. If it stays like this, tell your administrator.',
    other: 'Open the screen again. If it stays like this, tell your administrator.',
  },
};
