import type { Amount } from '../dashboard/numbers/amount.ts';

const number = new Intl.NumberFormat('nl-NL');
const n = (amount: Amount | number) => {
  if (typeof amount === 'number') return number.format(amount);
  if (amount === 'hidden') return 'verborgen';
  return `${amount.isInexact ? 'ca. ' : ''}${number.format(amount.count)}`;
};
const isOne = (amount: Amount) => amount !== 'hidden' && amount.count === 1 && !amount.isInexact;
const dossiers = (all: Amount) => `${n(all)} ${isOne(all) ? 'dossier' : 'dossiers'}`;
const ofDossiers = (part: Amount, all: Amount) =>
  part === 'hidden' || all === 'hidden' ? 'aantal verborgen' : `${n(part)} van ${dossiers(all)}`;
const ofTheDossiers = (part: Amount, all: Amount) =>
  isOne(all) ? 'het ene dossier' : `${n(part)} van de ${dossiers(all)}`;
const points = (change: number) => {
  const whole = Math.round(Math.abs(change) * 100);
  return `${n(whole)} ${whole === 1 ? 'procentpunt' : 'procentpunten'}`;
};

export const figure = {
  /** Of a number that is rounded, or to which a hidden one was added. */
  about: (text: string) => `ca. ${text}`,
  below: (text: string) => `< ${text}`,
  above: (text: string) => `> ${text}`,
  hidden: 'verborgen',
  hiddenWhy: (minimum: number) =>
    `Verborgen: het gaat om minder dan ${n(minimum)} dossiers van een ander team, of het aantal zou een kleiner aantal verraden.`,
};

export const discuss = {
  label: 'Om te bespreken',
  also: 'Ook opvallend',
  worse: (title: string, change: number, from: string, to: string) =>
    `‘${title}’ ontbreekt vaker dan eerst: van ${from} naar ${to} (${points(change)} erbij).`,
  worseQuestion: 'Wat is er in deze periode veranderd, en wat hebben jullie nodig?',
  gaps: (title: string, gaps: Amount, decided: Amount) =>
    `‘${title}’ ontbreekt in ${ofTheDossiers(gaps, decided)} waarin dat vaststaat.`,
  gapsQuestion: 'Wat maakt dat dit vaak niet lukt, en wat zou helpen?',
  /** `unknown` of `applicable` dossiers were not seen or could not be read. */
  unseen: (title: string, unknown: Amount, applicable: Amount) =>
    unknown !== 'hidden' && applicable !== 'hidden' && unknown.count === applicable.count
      ? `Naar ‘${title}’ heeft nog niemand gekeken.`
      : `‘${title}’ is in ${ofTheDossiers(unknown, applicable)} nog niet gezien of niet leesbaar.`,
  unseenQuestion: 'Waar staat dit in het dossier, en wie kijkt er als eerste naar?',
  judgement: (title: string, count: Amount) => `‘${title}’ wacht in ${dossiers(count)} op een oordeel.`,
  judgementQuestion: 'Wanneer vinden jullie dit goed genoeg? Bekijk samen één voorbeeld.',
  better: (title: string, change: number, from: string, to: string) =>
    `‘${title}’ gaat beter: van ${from} ontbrekend naar ${to} (${points(change)} eraf).`,
  betterQuestion: 'Wat hielp, en hoe houden jullie dat vast?',
  tooLittle: 'Er is nog te weinig gezien om iets over te zeggen.',
  tooLittleQuestion: 'Welke dossiers openen jullie deze week als eerste?',
  calm: 'Er springt niets uit: waar gekeken is, ontbreekt niets.',
  calmQuestion: 'Wat gaat hier goed, en hoe houden jullie dat vast?',
  coverage: (unknown: Amount, applicable: Amount) => {
    if (unknown === 'hidden' || applicable === 'hidden') return 'Hoeveel er nog niet gezien is, is hier verborgen.';
    if (unknown.count === 0) return `Alle ${dossiers(applicable)} zijn hierop bekeken.`;
    const still = isOne(unknown) ? 'is er nog 1' : `zijn er nog ${n(unknown)}`;
    return `Van ${dossiers(applicable)} ${still} niet gezien of niet leesbaar.`;
  },
  open: 'Bekijk deze eis',
};

export const facts = {
  dossiers: 'Dossiers',
  coverage: 'Gezien en leesbaar',
  coverageHelp: 'van alle punten die gelden',
  lastReceived: 'Laatst ontvangen',
  ruleSet: 'Regelset',
  revision: (revision: number) => `revisie ${n(revision)}`,
  none: 'nog niets',
};

export const heatMap = {
  heading: 'Teams en thema’s',
  intro:
    'Hoe vaak iets ontbreekt waar dat vaststaat. Eronder: hoeveel er nog niet gezien of niet leesbaar is. Dit is geen rangorde: teams verschillen in cliënten en in hoeveel er gezien is.',
  caption: (framework: string) => `Aandeel ontbrekend per team en thema, ${framework}`,
  team: 'Team',
  own: 'eigen team',
  unseenShort: (unknown: string) => `${unknown} niet gezien`,
  nothingDecided: 'nog niets bekend',
  appliesNowhere: 'geldt nergens',
  noResults: 'nog geen uitkomsten',
  hiddenCell: 'verborgen',
  legend: 'Aandeel ontbrekend',
  legendHidden: 'verborgen: te kleine aantallen',
  legendUnseen: 'meer dan de helft niet gezien: zegt weinig',
  from: (share: string) => `vanaf ${share}`,
  keys: 'Met de pijltjestoetsen loop je door de tabel, met Enter open je de eisen van dat team en thema.',
};

export const table = {
  caption: (team: string) => `Uitkomsten per eis, ${team}`,
  heading: (requirements: number) => `${n(requirements)} ${requirements === 1 ? 'eis' : 'eisen'}`,
  top: 'Wat het vaakst ontbreekt',
  all: (requirements: number) => `Alle ${n(requirements)} eisen`,
  byTheme: 'Groeperen per thema',
  requirement: 'Eis',
  outcomes: 'Uitkomsten',
  gaps: 'Ontbreekt',
  change: 'Verandering',
  unseen: 'Niet gezien of leesbaar',
  sortBy: {
    gaps: 'sorteren: het vaakst ontbrekend eerst',
    change: 'sorteren: het meest toegenomen eerst',
    unseen: 'sorteren: het minst gezien eerst',
    clause: 'sorteren: in de volgorde van het kader',
  },
  gapCount: ofDossiers,
  nothingDecided: 'nog niets bekend',
  littleSeen: 'weinig gezien',
  unknownCount: ofDossiers,
  allSeen: 'alles gezien',
  unreadableCount: (unreadable: Amount) => `waarvan ${n(unreadable)} niet leesbaar`,
  appliesNowhere: 'geldt in geen dossier',
  more: (change: number) => `${points(change)} meer`,
  less: (change: number) => `${points(change)} minder`,
  same: 'gelijk',
  since: (share: string, day: string) => `was ${share} op ${day}`,
  noBefore: 'geen eerdere cijfers',
  retired: 'vervallen',
  retiredGroup: 'Vervallen eisen',
  legend: 'Uitkomsten',
  explanation:
    'Ontbreekt: van de dossiers waarvoor de eis geldt en waarin duidelijk is of eraan voldaan is. Wat nog niet gezien, niet leesbaar of nog niet beoordeeld is, en wat nog tijd heeft, telt daarin niet mee. Een laag percentage zegt dus weinig als er weinig gezien is.',
  hiddenOutcomes: 'De aantallen per uitkomst zijn verborgen.',
  partlyHidden: (outcomes: string) => `verborgen: ${outcomes}`,
};

export const due = {
  heading: 'Wat de komende weken nodig is',
  intro: 'Punten met een termijn: een eis in een dossier. Een dossier kan vaker meetellen.',
  caption: 'Punten met een termijn per week',
  overdue: 'Over tijd',
  week: (week: number) => `Week ${week}`,
  days: (from: string, to: string) => `${from} – ${to}`,
  when: 'Wanneer',
  count: 'Punten',
  what: 'Vooral',
  none: 'De komende weken loopt er geen termijn af.',
  onlyOwn: 'Termijnen zie je alleen van je eigen teams.',
  teams: (names: string) => `Geteld: ${names}.`,
  nothing: 'niets',
  more: (others: number) => `en ${n(others)} andere`,
};

export const chart = {
  heading: 'Verloop',
  gaps: 'Ontbreekt',
  unknown: 'Niet gezien of leesbaar',
  revision: (revision: number) => `revisie ${n(revision)}`,
  ruleChange: (day: string, framework: string, revision: number) =>
    `Op ${day} ging revisie ${n(revision)} van ${framework} in. Cijfers van daarvoor en daarna zijn niet zonder meer te vergelijken.`,
  summary: (firstDay: string, first: string, lastDay: string, last: string) =>
    `Ontbreekt: ${first} op ${firstDay}, ${last} op ${lastDay}.`,
  summaryUnknown: (first: string, last: string) => `Niet gezien of leesbaar: eerst ${first}, nu ${last}.`,
  hiddenPoints: (days: number) =>
    `Op ${n(days)} ${days === 1 ? 'dag' : 'dagen'} is het aantal verborgen; daar is de lijn onderbroken.`,
  allHidden: 'De aantallen in deze periode zijn te klein om te tonen.',
  noData: 'In deze periode zijn er geen cijfers.',
  oneDay: 'Er zijn pas cijfers van één dag. Een verloop zie je vanaf de tweede dag.',
  longer: (period: string) => `Kijk verder terug: ${period.toLowerCase()}`,
  table: 'Toon de cijfers als tabel',
  tableCaption: 'Verloop per dag',
  day: 'Dag',
  dossiers: 'Dossiers',
  gapCount: 'Ontbreekt (aantal)',
  decided: 'Vastgesteld',
  gapShare: 'Ontbreekt',
  unknownShare: 'Niet gezien of leesbaar',
};

export const requirement = {
  back: 'Alle eisen',
  asks: 'Wat de eis vraagt',
  why: 'Hoe wij de bron lezen',
  todo: 'Wat te doen als het ontbreekt',
  source: (section: string, item: string) => `Bron: ${section}, ${item}`,
  severity: {
    critical: 'zeer zwaar',
    high: 'zwaar',
    medium: 'gemiddeld',
    low: 'licht',
  },
  weight: (severity: string) => `weegt ${severity}`,
  judged: 'Een deel beoordeelt een mens',
  retired: (revision: number) =>
    `Deze eis geldt niet meer. Je ziet de tekst uit revisie ${n(revision)} en uitkomsten van vóór de wijziging; er komen geen nieuwe bij.`,
  teams: 'Verdeling over teams',
  teamsCaption: 'Uitkomsten van deze eis per team',
  team: 'Team',
  waivers: 'Redenen voor een uitzondering',
  onlyOwn: 'Redenen en oordelen zie je alleen van je eigen teams.',
  waiversNone: 'Voor deze eis zijn geen uitzonderingen gemaakt.',
  answersNone: 'Bij deze eis is nog niets beoordeeld.',
  reason: 'Reden',
  dossiersColumn: 'Dossiers',
  answers: 'Gegeven oordelen',
  answer: 'Oordeel',
  agreement: 'Zijn beoordelaars het eens?',
  agreementIntro: (pairs: number) =>
    `In ${n(pairs)} ${pairs === 1 ? 'dossier' : 'dossiers'} keken twee mensen naar hetzelfde. Wie dat waren, wordt niet bewaard.`,
  agreementSame: 'hetzelfde oordeel',
  agreementNear: 'één stap verschil',
  agreementApart: 'verder uit elkaar',
  agreementNone:
    'Nog geen dossier is door twee mensen beoordeeld. Een tweede oordeel laat zien of jullie de lat gelijk leggen.',
  equivalents: 'Andere kaders die hier ook iets aan hebben',
  equivalentsNone: 'In de andere kaders van je organisatie staat geen eis die op dezelfde gegevens rust.',
  equivalentsAbout: (topic: string) => `Onderwerp: ${topic}`,
  noResults: 'Van deze eis zijn bij deze teams nog geen uitkomsten.',
};
