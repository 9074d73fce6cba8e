import type { Answer } from '../../shared/domain/answer.ts';
import type { Concept } from '../../shared/domain/concept.ts';
import type { WaiverReason } from '../../shared/domain/waiver.ts';

/**
 * Sentences for the steps of a reasoning. Names of facts come without an article ("startdatum"), so they stand before
 * a colon or between quotes; `Fact` is one that starts the sentence.
 */
export const nlReasoning = {
  sum: (Start: string, date: string, period: string, result: string) => `${Start} ${date} + ${period} = ${result}`,
  origin: {
    source: 'Deze termijn staat in het kader.',
    'source-evidence': 'Deze termijn staat in het kader, bij de bewijsstukken.',
    'source-example': 'Deze termijn komt uit een voorbeeld in het kader.',
    default: 'Deze termijn is door ons gekozen en staat niet in het kader.',
    organisation: 'Deze termijn is gekozen door de organisatie en staat niet in het kader.',
  },
  late: (Fact: string, date: string, dueOn: string, days: number) =>
    `${Fact}: ${date}. Dat moest uiterlijk ${dueOn}, dus ${days} ${days === 1 ? 'dag' : 'dagen'} te laat.`,
  overdue: (Fact: string, dueOn: string) => `${Fact}: moest uiterlijk ${dueOn}. Die dag is voorbij.`,
  predates: (Fact: string, date: string, other: string, otherDate: string) =>
    `${Fact} (${date}) is van vóór ${other} (${otherDate}) en hoort dus bij iets van eerder.`,
  inFuture: (Fact: string, date: string) =>
    `${Fact}: ${date} moet nog komen. Wat gepland is, telt nog niet als gedaan.`,
  maybeRenewed: (Fact: string, date: string) =>
    `${Fact}: ${date}. Er moet ook een andere zijn geweest, die nu niet in beeld is. Dit zegt dus niet of het op tijd was.`,
  excused: (Fact: string, reason: string) => `${Fact}: niet nodig, want bij ‘${reason}’ staat waarom.`,
  expected: (Fact: string, values: string) => `${Fact}: hier hoort te staan ${values}.`,
  unknownWords: (place: string, texts: string, values: string) =>
    `${place}: er staat ${texts}. Dossierlens kent die woorden niet. Kijk zelf of het hetzelfde is als ${values}.`,
  ofItem: (item: string, list: string, fact: string) => `Bij ‘${item}’ (${list}), ${fact}`,
  itemWithout: (item: string, list: string, fact: string) => `Bij ‘${item}’ (${list}) ontbreekt: ${fact}.`,
  counted: (Fact: string, count: number, from: string, to: string, period: string, limit: number) =>
    `${Fact}: ${count} keer van ${from} tot en met ${to}. Binnen ${period} is ${limit} keer de grens.`,
  outside: (Inner: string, from: string, to: string, outer: string) =>
    `${Inner}: van ${from} tot en met ${to} valt niet binnen ‘${outer}’.`,
  differs: (fact: string, other: string) => `Bij ‘${fact}’ en ‘${other}’ staat niet hetzelfde.`,
  exceeds: (Fact: string, from: string, to: string, amount: string, allowed: string, unit: string) =>
    `${Fact}: ${amount} ${unit} van ${from} tot en met ${to}. Toegekend is ${allowed} ${unit}.`,
  tooLongBetween: (Fact: string, from: string, to: string, period: string) =>
    `${Fact}: tussen ${from} en ${to} zit meer dan ${period}.`,
  unanswered: (Fact: string, date: string, by: string, dueOn: string) =>
    `${Fact} ${date}: hierna hoort te komen ‘${by}’, uiterlijk ${dueOn}. Dat is niet gevonden.`,
  countsDiffer: (fact: string, count: number, other: string, otherCount: number, from: string, to: string) =>
    `Van ${from} tot en met ${to}: ${count} keer bij ‘${fact}’ en ${otherCount} keer bij ‘${other}’. Dat hoort gelijk te zijn.`,
  countsDifferOn: (fact: string, count: number, other: string, otherCount: number, date: string) =>
    `Op ${date}: ${count} keer bij ‘${fact}’ en ${otherCount} keer bij ‘${other}’. Dat hoort gelijk te zijn.`,
  withoutMatch: (Fact: string, other: string, from: string, to: string) =>
    `${Fact}: van ${from} tot en met ${to} staat er iets, maar bij ‘${other}’ niet of te weinig.`,
  withoutMatchOn: (Fact: string, other: string, date: string) =>
    `${Fact}: op ${date} staat er iets, maar bij ‘${other}’ niet of te weinig.`,
  lessThan: (amount: string, otherAmount: string, unit: string) =>
    `Het gaat om ${amount} tegen ${otherAmount} ${unit}.`,
  hoursLate: (Fact: string, after: string, hours: number) => `${Fact}: meer dan ${hours} uur na ‘${after}’.`,
  needsTimes: (fact: string, after: string, hours: number) =>
    `Of ‘${fact}’ binnen ${hours} uur na ‘${after}’ was, is zonder tijdstip niet te zeggen.`,
  candidate: (concept: string, item: string, date: string) =>
    `Misschien gaat deze rapportage over ${concept}${date ? ` (${date})` : ''}: ‘${item}’`,
  noCandidate: (concept: string) => `In de rapportages die gezien zijn, is niets gevonden over ${concept}.`,
  confirmed: (concept: string, item: string, date: string) =>
    `Bevestigd: deze rapportage gaat over ${concept}${date ? ` (${date})` : ''}: ‘${item}’`,
  toJudge: 'Een deel van dit punt kan alleen een mens beoordelen.',
  judged: (answer: string, on: string, until: string) =>
    `Beoordeeld op ${on}: ${answer}. Dit geldt tot en met ${until}.`,
  judgementExpired: (on: string, until: string) =>
    `De beoordeling van ${on} gold tot en met ${until}. Beoordeel dit punt opnieuw.`,
  waived: (reason: string, until: string) => `Uitzondering tot en met ${until}: ${reason}.`,
  waiverExpired: (reason: string, until: string) =>
    `De uitzondering (${reason}) liep af op ${until} en geldt niet meer.`,
  answers: {
    meets: 'voldoet',
    largely: 'voldoet grotendeels',
    'largely-not': 'voldoet grotendeels niet',
    'does-not': 'voldoet niet',
    yes: 'ja',
    no: 'nee',
  } as Readonly<Record<Answer, string>>,
  waiverReasons: {
    'does-not-fit-situation': 'past niet bij de situatie van de cliënt',
    'support-too-short': 'de ondersteuning duurt te kort',
    'support-not-begun': 'de ondersteuning is nog niet begonnen',
    'support-ending': 'de ondersteuning stopt binnenkort',
    'client-deceased': 'de cliënt is overleden',
    'other-provider-responsible': 'een andere aanbieder doet dit',
    'client-declines': 'de cliënt wil dit niet',
    'client-not-able-now': 'de cliënt kan dit nu niet',
    'would-harm-client': 'dit zou de cliënt schaden',
    'crisis-comes-first': 'een crisis gaat nu voor',
    'representative-not-reachable': 'de vertegenwoordiger is niet te bereiken',
    'waits-for-other-party': 'er wordt gewacht op iemand anders',
    'agreed-with-municipality': 'zo afgesproken met de gemeente',
    'recorded-elsewhere': 'dit staat ergens anders vastgelegd',
    'system-cannot-record': 'dit kan in dit systeem niet worden vastgelegd',
    'being-repaired': 'dit wordt nu hersteld',
  } as Readonly<Record<WaiverReason, string>>,
  concepts: {
    'absence-covered': 'vervanging bij afwezigheid',
    'advice-or-referral': 'advies of doorverwijzing',
    'carer-strain-discussed': 'de belasting van de mantelzorger',
    'case-review-held': 'een casusbespreking',
    'change-in-situation': 'een verandering bij de cliënt',
    'choice-discussed': 'keuzes van de cliënt',
    'client-explained-to': 'uitleg aan de cliënt',
    'client-view-heard': 'wat de cliënt ervan vindt',
    'complaint-made': 'een klacht',
    'complaints-explained': 'uitleg over klachten',
    'confidant-explained': 'uitleg over de vertrouwenspersoon',
    'consent-given': 'toestemming',
    'disclosure-made': 'het delen van gegevens',
    'evaluation-held': 'een evaluatie',
    'goal-progress-discussed': 'de voortgang op doelen',
    'incident-happened': 'een incident',
    'information-given': 'informatie aan de cliënt',
    'internal-handover': 'een overdracht tussen collega’s',
    'medication-discussed': 'medicatie',
    'municipality-informed': 'contact met de gemeente',
    'network-involved': 'het netwerk van de cliënt',
    'participation-explained': 'uitleg over meepraten',
    'peer-consulted': 'overleg met een collega of deskundige',
    'plan-discussed': 'het bespreken van het plan',
    'plan-signed': 'het tekenen van het plan',
    'reporting-code-used': 'stappen van de meldcode',
    'representative-involved': 'contact met de vertegenwoordiger',
    'restriction-discussed': 'het bespreken van een beperking',
    'risk-discussed': 'het bespreken van risico’s',
    'safety-discussed': 'het bespreken van veiligheid',
    'support-agreed': 'afspraken over de ondersteuning',
    'warm-handover': 'een warme overdracht',
  } as Readonly<Record<Concept, string>>,
  conditionUnknown: (fact: string) => `Of dit punt hier geldt, hangt af van: ${fact}. Dat is nog niet bekend.`,
  conditionUnfulfilled: (reading: string) => `Dit punt geldt hier niet. ${reading}.`,
  failed: 'Door een fout in Dossierlens kon dit punt niet worden nagegaan. Het telt niet als iets dat ontbreekt.',
  units: {
    hour: 'uur',
    day: 'dagen',
    'half-day': 'dagdelen',
    hours: 'uur',
    minutes: 'minuten',
    days: 'dagen',
    dayparts: 'dagdelen',
  } as Readonly<Record<string, string>>,

  yes: 'ja',
  no: 'nee',
  none: 'geen',
  empty: 'niet ingevuld',
  unseen: 'nog niet gezien',
  unreadable: {
    'does-not-parse': (text: string) =>
      text ? `er staat ‘${text}’; dat kon niet gelezen worden` : 'kon niet gelezen worden',
    'places-disagree': (text: string) =>
      text ? `er staat ‘${text}’, maar op een andere plek staat iets anders` : 'op twee plekken staat iets anders',
    'frame-closed': (_text: string) => 'staat in een deel van het scherm dat Dossierlens niet mag lezen',
    'not-found': (_text: string) => 'staat niet meer op de plek waar Dossierlens het op dit scherm verwacht',
  },
  entries: (count: number) => (count === 1 ? '1 vermelding' : `${count} vermeldingen`),
  lastOn: (entries: string, date: string) => `${entries}, de laatste op ${date}`,
  andMore: (texts: string, more: number) => `${texts}; en nog ${more}`,
  readOn: (page: string, time: string) => `gelezen op ${page}, ${time}`,
  readAt: (time: string) => `gelezen om ${time}`,
  from: {
    answer: 'dit is hier als antwoord gegeven',
    settings: 'ingesteld door de organisatie',
    derived: 'berekend uit andere gegevens',
  },
};
