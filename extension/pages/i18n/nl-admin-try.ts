import type { OutcomeChange } from '../admin/rule-sets/try/outcome-change.ts';

const change: Record<Exclude<OutcomeChange, 'same'>, string> = {
  worse: 'Vraagt nu iets',
  better: 'Vraagt niets meer',
  other: 'Anders',
  new: 'Nieuw in het concept',
  gone: 'Niet meer in het concept',
};

export const nlAdminTry = {
  title: 'Proberen op een dossier',
  text: 'Open een dossier in een ander tabblad en blader door de schermen. Hier zie je wat het concept ervan zou maken, naast de regels die nu gelden. Er wordt niets bewaard en niets verzonden.',
  run: 'Probeer opnieuw',
  running: 'Bezig met vergelijken…',
  failed: 'Dit concept kon niet worden geprobeerd',
  noDossier: {
    title: 'Er staat geen dossier open',
    text: 'Open in deze browser een dossier in een ander tabblad, wacht tot de checklist verschijnt, en probeer het dan opnieuw.',
  },
  dossier: 'Dossier',
  /** The number of a dossier on a site. */
  dossierName: (id: string, site: string) => `${id} op ${site}`,
  seen: (facts: number) => (facts === 1 ? 'Er is 1 gegeven gezien.' : `Er zijn ${facts} gegevens gezien.`),
  nothingSeen: 'Van dit dossier is nog niets gezien. Open er eerst een paar schermen van.',
  same: (count: number) => (count === 1 ? 'Bij 1 eis verandert er niets.' : `Bij ${count} eisen verandert er niets.`),
  allSame: 'Voor dit dossier verandert er niets.',
  differing: (count: number) => (count === 1 ? '1 eis komt anders uit' : `${count} eisen komen anders uit`),
  requirement: 'Eis',
  now: 'Nu',
  draft: 'Met het concept',
  why: 'Waarom',
  absent: 'staat er niet in',
  dueOn: (day: string) => `uiterlijk ${day}`,
  change,
};

export type AdminTryTexts = typeof nlAdminTry;
