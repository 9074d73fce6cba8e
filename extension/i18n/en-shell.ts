import type { nlShell } from './nl-shell.ts';

export const enShell: typeof nlShell = {
  move: {
    left: 'To the left side. Move with the arrow keys.',
    right: 'To the right side. Move with the arrow keys.',
  },
  menu: 'More',
  toSidePanel: 'In the side panel of the browser',
  toPage: 'Back in the page',
  sidePanelFailed:
    'The side panel did not open. Open it yourself: in Chrome and Edge with the Side panel button, in Firefox with View, Sidebar.',
  noDossier: {
    title: 'No dossier in this tab',
    text: 'Open the dossier of a client in this tab. The check then appears here.',
  },
  failed: {
    title: 'This dossier cannot be looked at now',
    text: 'Dossierlens could not handle what is on the page, and tries again by itself. If this stays, save what you filled in and reload the page.',
  },
  stale:
    'What is on the page now was not taken in yet. You see the outcomes from before. If this stays, reload the page.',
  unsent:
    'The outcomes are right, but could not be kept to be sent: the storage of the browser is full or broken. Tell your administrator.',
  otherClient: 'Another dossier is on screen.',
  goThere: (page: string) => `Go to ${page}`,
  keys: { show: 's', waive: 'e', next: 'm', nextPoint: 'p' },
  noNextPoint: 'There is no open point here now.',
  shortcuts: {
    title: 'Keyboard shortcuts',
    close: 'Close',
    inAndOut: 'to the panel and back to the page',
    notSet: 'not set',
    change: 'Change the shortcut',
    changeHow: 'The first key is set with the extensions of your browser.',
    changeFailed:
      'Open the settings yourself: in Chrome and Edge by Extensions, Keyboard shortcuts; in Firefox by Add-ons, the gear, Manage extension shortcuts.',
    list: [
      [['p'], 'next open point'],
      [['↑', '↓'], 'previous or next line'],
      [['Home', 'End'], 'first or last line'],
      [['Enter'], 'open or close'],
      [['1', '2', '3', '4'], 'judge or choose'],
      [['y', 'n'], 'yes or no, for a note too'],
      [['m'], 'next note'],
      [['s'], 'show on the page'],
      [['e'], 'make an exception'],
      [['Ctrl', 'Enter'], 'record the exception'],
      [['Ctrl', 'z'], 'undo'],
      [['/'], 'search'],
      [['?'], 'this list'],
      [['Esc'], 'back, or collapse'],
    ],
  },
  rejectedNotes: (count: number) => (count === 1 ? 'Rejected note (1)' : `Rejected notes (${count})`),
  bringBack: 'Consider it after all',
  broughtBack: 'The note is back among the questions.',
};
