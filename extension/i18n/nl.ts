import { nlDeciding } from './nl-deciding.ts';
import { nlReasoning } from './nl-reasoning.ts';
import { nlShell } from './nl-shell.ts';
import { nlViews } from './nl-views.ts';

const punten = (count: number) => (count === 1 ? '1 punt' : `${count} punten`);

/** Every text of the overlay in Dutch (B1). The type of this object is the catalogue that other languages must fill. */
export const nl = {
  language: 'nl',
  panel: 'Dossierlens, controle van dit dossier',
  client: (id: string) => `Cliënt ${id}`,
  ring: (todo: number, unseen: number) => `Dossierlens: ${todo} nu doen, ${unseen} nog niet gezien`,
  ringStates: {
    changing: 'Dossierlens: ander dossier wordt gelezen',
    'no-identity': 'Dossierlens: leest nu niets',
    failed: 'Dossierlens: kan dit dossier nu niet bekijken',
    'no-dossier': 'Dossierlens: geen dossier',
    disconnected: 'Dossierlens: laad deze pagina opnieuw',
    starting: 'Dossierlens',
  },
  collapse: 'Inklappen (Esc)',
  resize: 'Breedte van het paneel',
  summary: 'Samenvatting',
  sections: {
    todo: 'Nu doen',
    judge: 'Beoordelen',
    unseen: 'Nog niet gezien',
    unreadable: 'Niet leesbaar',
    upcoming: 'Wat komt eraan',
    met: 'In orde',
    'not-applicable': 'N.v.t.',
    known: 'Wat we over dit dossier weten',
  },
  counts: { todo: 'nu doen', judge: 'beoordelen', unseen: 'niet gezien', unreadable: 'niet leesbaar', met: 'in orde' },
  outcomes: {
    met: 'voldaan',
    gap: 'ontbreekt',
    upcoming: 'komt eraan',
    'needs-judgement': 'beoordelen',
    unseen: 'nog niet gezien',
    unreadable: 'niet leesbaar',
    'not-applicable': 'niet van toepassing',
  },
  todoChanged: (count: number) => (count === 0 ? 'Niets meer nu te doen.' : `${punten(count)} nu te doen.`),
  nothingToDo: 'Niets nu te doen, voor zover gezien.',
  allInOrder: { title: 'In orde', text: 'Alles wat nu nodig is, is gezien en in orde.' },
  nextDue: (date: string) => `Eerstvolgende datum: ${date}.`,
  nothingSeen: {
    title: 'Nog niets gelezen van dit dossier',
    text: 'Open een scherm van het dossier zoals je dat altijd doet. Wat daar staat, verschijnt hier vanzelf.',
  },
  critical: 'Kritiek',
  due: {
    by: (date: string) => `uiterlijk ${date}`,
    holdsUntil: (date: string) => `geldt tot en met ${date}`,
    today: 'vandaag',
    tomorrow: 'morgen',
    inDays: (days: number) => `over ${days} dagen`,
    late: (amount: string) => `${amount} te laat`,
    doneLate: (amount: string) => `${amount} te laat gedaan`,
    days: (days: number) => (days === 1 ? '1 dag' : `${days} dagen`),
    months: (months: number) => (months === 1 ? 'ruim 1 maand' : `ruim ${months} maanden`),
    years: (years: number) => `ruim ${years} jaar`,
  },
  details: {
    read: 'Wat is gelezen',
    reasoning: 'Hoe we hierop komen',
    unseen: 'Nog te zien',
    doThis: 'Wat te doen',
    judge: 'Zelf beoordelen',
    judgeGood: 'Goed',
    judgePoor: 'Niet goed genoeg',
    why: 'Waarom dit gevraagd wordt',
    note: 'Hoe wij het kader lezen',
    alsoServes: 'Telt ook mee bij',
    source: 'Waar het staat',
    sourceLine: (framework: string, section: string, item: string) => `${framework}, ${section}, ${item}`,
  },
  standsUnder: (areas: string) => `Staat bij ${areas}`,
  waitsForAnswer: (facts: string) => `Wacht op je antwoord: ${facts}`,
  show: 'Toon',
  showWhat: (label: string) => `Toon: ${label}`,
  evidence: {
    shown: 'Staat nu in beeld.',
    elsewhere: (page: string) =>
      page ? `Dit stond op ${page}. Open dat scherm om het te zien.` : 'Dit stond op een ander scherm.',
    gone: (time: string) => `Dit staat niet meer op de pagina. Het is gelezen om ${time}.`,
  },
  changeAnswer: 'Antwoord wissen',
  questions: 'Eenmalige vragen over dit dossier',
  questionAnswers: (count: number) => `Nodig voor ${punten(count)}`,
  path: 'Kortste weg',
  pathStep: (areas: string) => `Open ${areas}`,
  pathGain: (answered: number, total: number) =>
    total === 1 ? 'beantwoordt het ene open punt' : `beantwoordt ${answered} van de ${total} open punten`,
  allPoints: (count: number) => (count === 1 ? 'Bekijk het punt' : `Bekijk alle ${count} punten`),
  changing: { title: 'Ander dossier wordt gelezen…', text: 'Wat van het vorige dossier te zien was, is gewist.' },
  noIdentity: {
    none: {
      title: 'Geen dossier in beeld',
      text: 'Dossierlens leest nu niets. Open het dossier van een cliënt, met het cliëntnummer in beeld.',
    },
    ambiguous: {
      title: 'Meer dan één cliënt in beeld',
      text: 'Op dit scherm staan verschillende cliëntnummers. Om niets te verwisselen leest Dossierlens nu niets. Open het dossier van één cliënt, of sluit het andere.',
    },
    'only-bsn': {
      title: 'Geen cliëntnummer in beeld',
      text: 'Op dit scherm staat alleen een BSN. Dat gebruikt Dossierlens nooit. Open een scherm waarop ook het cliëntnummer staat.',
    },
    list: {
      title: 'Een lijst met cliënten',
      text: 'Op dit scherm staan meer cliënten. Dossierlens leest nu niets. Open het dossier van één cliënt.',
    },
  },
  disconnected: {
    title: 'Dossierlens is bijgewerkt',
    text: 'Bewaar eerst wat je op deze pagina hebt ingevuld. Laad de pagina daarna opnieuw, dan gaat de controle verder.',
    reload: 'Pagina opnieuw laden',
  },
  seen: (facts: number, pages: number) =>
    `Gezien: ${facts === 1 ? '1 gegeven' : `${facts} gegevens`} op ${pages === 1 ? '1 scherm' : `${pages} schermen`}`,
  ruleSets: (count: number) => `${count} regelsets`,
  revision: (revision: number, date: string) => `versie ${revision} van ${date}`,
  builtIn: 'ingebouwd',
  account: {
    'signed-out': 'Niet aangemeld',
    expired: 'Aanmelding verlopen',
    note: 'De controle werkt gewoon. Aanmelden is alleen nodig om uitkomsten met je team te delen.',
    signIn: 'Aanmelden',
    signInAgain: 'Opnieuw aanmelden',
    roles: { worker: 'begeleider', lead: 'teamleider', admin: 'beheerder', auditor: 'controleur' },
  },
  keyTrouble: {
    missing:
      'Deze browser heeft de sleutel van je organisatie niet. De checklist werkt, maar er wordt niets ingestuurd. Vraag je functioneel beheerder om een uitnodiging.',
    revoked:
      'De sleutel van je organisatie is vervangen en deze browser heeft nog de oude. De checklist werkt, maar er wordt niets meer ingestuurd. Vraag je functioneel beheerder om een nieuwe uitnodiging, of laat het beleid van deze computer bijwerken.',
  },
  server: {
    unreachable: 'Server onbereikbaar, werkt verder',
    'not-configured': 'Geen server ingesteld. Alles blijft in deze browser.',
    unknown: 'Verbinding wordt nagegaan',
    waiting: (count: number) =>
      count === 1 ? '1 bericht wacht op verzenden' : `${count} berichten wachten op verzenden`,
    lastReached: (moment: string) => `laatst bereikt ${moment}`,
  },
  dashboard: 'Dashboard',
  busy: 'Bezig…',
  failures: {
    cancelled: 'Het aanmelden is afgebroken. Kies Aanmelden om het opnieuw te proberen.',
    unreachable: 'De server is nu niet bereikbaar. De controle werkt verder; probeer het later opnieuw.',
    disconnected: 'Dossierlens is bijgewerkt. Laad deze pagina opnieuw.',
    'storage-full': 'De opslag van de browser is vol. Dit is niet bewaard. Vraag je beheerder om ruimte te maken.',
    other: 'Dat is niet gelukt. Probeer het opnieuw.',
  },
  reasoning: nlReasoning,
  deciding: nlDeciding,
  views: nlViews,
  shell: nlShell,
};

export type Catalogue = typeof nl;
