import type { DashboardTexts } from './dashboard-texts.ts';

const number = new Intl.NumberFormat('nl-NL');
const n = (value: number) => number.format(value);
const ofDossiers = (part: number, all: number) => `${n(part)} van ${n(all)} ${all === 1 ? 'dossier' : 'dossiers'}`;
const ofTheDossiers = (part: number, all: number) =>
  all === 1 ? 'het ene dossier' : `${n(part)} van de ${n(all)} dossiers`;

export const dashboard: DashboardTexts = {
  title: 'Teamoverzicht',
  teams: 'Teams',
  framework: 'Kader',
  refresh: 'Vernieuwen',
  print: 'Afdrukken',
  loading: 'De cijfers worden opgehaald…',
  discuss: {
    label: 'Om te bespreken',
    gaps: (title, gaps, decided) => `‘${title}’ ontbreekt in ${ofTheDossiers(gaps, decided)} waarin dat vaststaat.`,
    gapsQuestion: 'Wat maakt dat dit vaak niet lukt, en wat zou helpen?',
    unseen: (title, unknown, applicable) =>
      unknown === applicable
        ? `Naar ‘${title}’ heeft nog niemand gekeken.`
        : `‘${title}’ is in ${ofTheDossiers(unknown, applicable)} nog niet gezien of niet leesbaar.`,
    unseenQuestion: 'Waar staat dit in het dossier, en wie kijkt er als eerste naar?',
    judgement: (title, dossiers) =>
      `‘${title}’ wacht in ${n(dossiers)} ${dossiers === 1 ? 'dossier' : 'dossiers'} op een oordeel.`,
    judgementQuestion: 'Wanneer vinden jullie dit goed genoeg? Bekijk samen één voorbeeld.',
    tooLittle: 'Er is nog te weinig gezien om iets over te zeggen.',
    tooLittleQuestion: 'Welke dossiers openen jullie deze week als eerste?',
    calm: 'Er springt niets uit: waar gekeken is, ontbreekt niets.',
    calmQuestion: 'Wat gaat hier goed, en hoe houden jullie dat vast?',
    coverage: (unknown, applicable) =>
      unknown === 0
        ? `Alle ${n(applicable)} dossiers zijn hierop bekeken.`
        : `Van ${n(applicable)} ${applicable === 1 ? 'dossier' : 'dossiers'} ${unknown === 1 ? 'is er nog 1' : `zijn er nog ${n(unknown)}`} niet gezien of niet leesbaar.`,
  },
  facts: {
    dossiers: 'Dossiers',
    coverage: 'Gezien en leesbaar',
    coverageHelp: 'van alle punten die gelden',
    lastReceived: 'Laatst ontvangen',
    ruleSet: 'Regelset',
    revision: (revision) => `revisie ${n(revision)}`,
    none: 'nog niets',
  },
  table: {
    caption: (team) => `Uitkomsten per eis van ${team}`,
    heading: (requirements) => `${n(requirements)} ${requirements === 1 ? 'eis' : 'eisen'}`,
    byTheme: 'Groeperen per thema',
    requirement: 'Eis',
    outcomes: 'Uitkomsten',
    gaps: 'Ontbreekt',
    unseen: 'Niet gezien of leesbaar',
    sortBy: {
      gaps: 'sorteren: het vaakst ontbrekend eerst',
      unseen: 'sorteren: het minst gezien eerst',
      clause: 'sorteren: in de volgorde van het kader',
    },
    gapCount: ofDossiers,
    nothingDecided: 'nog niets bekend',
    littleSeen: 'weinig gezien',
    unknownCount: ofDossiers,
    allSeen: 'alles gezien',
    unreadableCount: (unreadable) => `waarvan ${n(unreadable)} niet leesbaar`,
    appliesNowhere: 'geldt in geen dossier',
    retired: 'vervallen',
    retiredGroup: 'Vervallen eisen',
    legend: 'Uitkomsten',
    explanation:
      'Ontbreekt: van de dossiers waarvoor de eis geldt en waarin duidelijk is of eraan voldaan is. Wat nog niet gezien, niet leesbaar of nog niet beoordeeld is, en wat nog tijd heeft, telt daarin niet mee. Een laag percentage zegt dus weinig als er weinig gezien is.',
  },
  state: {
    signedOut: { title: 'Meld je aan', text: 'Het teamoverzicht is er voor teamleiders en functioneel beheerders.' },
    expired: { title: 'Je aanmelding is verlopen', text: 'Meld je opnieuw aan om de cijfers van je team te zien.' },
    noServer: {
      title: 'Er is geen server ingesteld',
      text: 'Dossierlens werkt nu alleen in je eigen browser. Je functioneel beheerder kan een server instellen.',
    },
    noRights: {
      title: 'Dit overzicht is voor teamleiders',
      text: 'Met jouw rol zie je de eisen in elk dossier dat je opent. De cijfers van een team zijn voor de teamleider en de functioneel beheerder. Klopt je rol niet? Vraag het aan je functioneel beheerder.',
    },
    noTeam: {
      title: 'Je hebt nog geen team',
      text: 'Vraag je functioneel beheerder om je aan een team te koppelen.',
    },
    unknownTeam: {
      title: 'Dit team kun je niet bekijken',
      text: 'Het team uit het adres bestaat niet of is niet (meer) van jou. Kies hierboven een ander team.',
    },
    noResults: {
      title: 'Nog geen uitkomsten',
      text: 'Zodra iemand uit dit team met Dossierlens een dossier opent, zie je hier per eis hoe het ervoor staat.',
    },
    noRuleSet: { title: 'Er is geen kader gekozen', text: 'Je functioneel beheerder kan een regelset publiceren.' },
    unreachable: {
      title: 'De server is niet bereikbaar',
      text: 'Controleer je verbinding en probeer het opnieuw. In de dossiers werkt Dossierlens gewoon door.',
    },
    failed: { title: 'De cijfers konden niet worden opgehaald', text: 'Er ging iets mis. Probeer het opnieuw.' },
  },
  signedInAs: (name, role) => `${name}, ${role}`,
  stale: 'Vernieuwen lukte niet: de server is niet bereikbaar. Je ziet de cijfers van daarvoor.',
  printed: (day) => `Afgedrukt op ${day}`,
};
