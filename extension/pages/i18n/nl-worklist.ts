const number = new Intl.NumberFormat('nl-NL');
const n = (value: number) => number.format(value);
const points = (count: number) => (count === 1 ? 'punt' : 'punten');

/** Texts about the lead's worklist in Dutch, and the type that the other language has to fill. */
export const nlWorklist = {
  title: 'Werklijst',
  intro: 'Dossiers van je team waarin iets openstaat. De meeste hiaten staan bovenaan.',
  loading: 'De werklijst wordt opgehaald…',
  failed: 'De werklijst kon niet worden opgehaald',
  chooseTeam: 'Kies een team',
  chooseTeamText: 'De werklijst is er per team.',
  filter: 'Eis',
  allRequirements: 'alle eisen',
  column: { dossier: 'Dossier', open: 'Staat open', unknown: 'Nog niet gezien', looked: 'Laatst bekeken' },
  openIn: (dossier: string) => `Open dossier ${dossier}`,
  newTab: 'opent in een nieuw tabblad',
  gaps: (count: number) => `${n(count)} ${count === 1 ? 'ontbreekt' : 'ontbreken'}`,
  others: (count: number) =>
    count === 1
      ? '1 punt komt eraan of wacht op een oordeel'
      : `${n(count)} punten komen eraan of wachten op een oordeel`,
  unknown: (count: number) => `${n(count)} ${points(count)}`,
  details: (count: number) => `${n(count)} open ${points(count)}`,
  due: (week: string) => `uiterlijk week ${Number(week.slice(6))} van ${week.slice(0, 4)}`,
  outcome: { gap: 'ontbreekt', upcoming: 'komt eraan', 'needs-judgement': 'beoordelen' },
  more: 'Meer dossiers tonen',
  code: (code: string) => `code ${code}`,
  exports: {
    code: 'Code van het dossier',
    dueWeek: 'Uiterlijk in week',
    coverage: (dossiers: number, unknown: number) =>
      `${n(dossiers)} ${dossiers === 1 ? 'dossier' : 'dossiers'}, waarin ${n(unknown)} ${points(unknown)} nog niet gezien of niet leesbaar ${unknown === 1 ? 'is' : 'zijn'}`,
    hidden:
      'Dossiernummers en adressen staan niet in dit bestand en niet op papier. Zoek een dossier op in de werklijst met zijn code.',
    notAll: 'Niet alles',
    more: 'Er staan meer dossiers in de werklijst dan hier.',
  },
  count: (count: number, title: string) => `${title}: ${n(count)} ${count === 1 ? 'dossier' : 'dossiers'}.`,
  reference: {
    none: { title: 'Nog geen verwijzing', text: 'Die komt vanzelf als iemand van het team dit dossier weer opent.' },
    'no-key': {
      title: 'Deze browser heeft geen sleutel',
      text: 'Vraag je functioneel beheerder om de sleutel van jullie organisatie.',
    },
    'other-key': {
      title: 'Gemaakt met een andere sleutel',
      text: 'De sleutel van deze browser past niet. Vraag je functioneel beheerder om de nieuwe sleutel, of wacht tot het dossier opnieuw is geopend.',
    },
    damaged: {
      title: 'Verwijzing klopt niet',
      text: 'Ze is beschadigd of hoort bij een ander dossier, en wordt daarom niet geopend.',
    },
    'site-off': {
      title: 'Dossierlens staat daar uit',
      text: (host: string) => `Zet Dossierlens aan op ${host} om het dossier vanaf hier te openen.`,
    },
  },
  explain: {
    title: 'Wat de server hiervan ziet',
    summary: 'Alleen jouw browser weet om welk dossier het gaat.',
    sees: 'De server ziet',
    seesItems: [
      'een code in plaats van het dossier, die zonder jullie sleutel niet is terug te rekenen',
      'welke eisen in dat dossier openstaan en in welke week iets klaar moet zijn',
      'een versleutelde verwijzing die hij niet kan lezen, bij elk dossier even lang of twee keer zo lang',
      'dat jij de werklijst hebt bekeken (dat staat in het logboek)',
    ],
    not: 'De server ziet niet',
    notItems: [
      'wie de cliënt is, het dossiernummer of het adres in jullie dossiersysteem',
      'wat er in het dossier staat',
      'de sleutel: die staat alleen in de browsers van jullie organisatie',
    ],
    rights:
      'Een dossier openen doe je met je eigen rechten in het dossiersysteem. Dossierlens geeft je geen extra toegang.',
  },
  off: {
    title: 'De werklijst staat uit',
    text: 'Je organisatie heeft de werklijst niet aangezet. Je functioneel beheerder kan dat doen bij Instellingen. Tot die tijd bewaart de server geen enkele verwijzing naar een dossier.',
  },
  notLead: {
    title: 'De werklijst is voor de teamleider',
    text: 'Alleen de teamleider van dit team ziet welke dossiers openstaan. Ook een functioneel beheerder ziet ze niet.',
  },
  empty: {
    title: 'Niets open',
    text: 'In de dossiers die je team heeft bekeken, staat op dit moment niets open bij deze keuze. Dossiers die niemand heeft geopend, staan hier niet bij.',
  },
};
export type WorklistTexts = typeof nlWorklist;
