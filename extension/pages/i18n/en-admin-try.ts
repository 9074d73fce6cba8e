import type { AdminTryTexts } from './nl-admin-try.ts';

export const enAdminTry: AdminTryTexts = {
  title: 'Try it on a dossier',
  text: 'Open a dossier in another tab and go through its screens. Here you see what the draft would make of it, beside the rules in force. Nothing is kept and nothing is sent.',
  run: 'Try again',
  running: 'Comparing…',
  failed: 'This draft could not be tried',
  noDossier: {
    title: 'No dossier is open',
    text: 'Open a dossier in another tab of this browser, wait for the checklist to appear, and try again.',
  },
  dossier: 'Dossier',
  dossierName: (id, site) => `${id} on ${site}`,
  seen: (facts) => (facts === 1 ? '1 fact was seen.' : `${facts} facts were seen.`),
  nothingSeen: 'Nothing of this dossier was seen yet. First open some of its screens.',
  same: (count) => (count === 1 ? 'Nothing changes for 1 requirement.' : `Nothing changes for ${count} requirements.`),
  allSame: 'Nothing changes for this dossier.',
  differing: (count) =>
    count === 1 ? '1 requirement comes out differently' : `${count} requirements come out differently`,
  requirement: 'Requirement',
  now: 'Now',
  draft: 'With the draft',
  why: 'Why',
  absent: 'is not in it',
  dueOn: (day) => `by ${day}`,
  change: {
    worse: 'Now asks for something',
    better: 'No longer asks for anything',
    other: 'Different',
    new: 'New in the draft',
    gone: 'No longer in the draft',
  },
};
