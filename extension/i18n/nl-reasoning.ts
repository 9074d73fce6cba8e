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
  itemWithout: (item: string, list: string, fact: string) => `Bij ‘${item}’ (${list}) ontbreekt: ${fact}.`,
  counted: (Fact: string, count: number, from: string, to: string, period: string, limit: number) =>
    `${Fact}: ${count} keer van ${from} tot en met ${to}. Binnen ${period} is ${limit} keer de grens.`,
  outside: (Inner: string, from: string, to: string, outer: string) =>
    `${Inner}: van ${from} tot en met ${to} valt niet binnen ‘${outer}’.`,
  differs: (fact: string, other: string) => `Bij ‘${fact}’ en ‘${other}’ staat niet hetzelfde.`,
  exceeds: (Fact: string, from: string, to: string, amount: string, allowed: string, unit: string) =>
    `${Fact}: ${amount} ${unit} van ${from} tot en met ${to}. Toegekend is ${allowed} ${unit}.`,
  conditionUnknown: (fact: string) => `Of dit punt hier geldt, hangt af van: ${fact}. Dat is nog niet bekend.`,
  conditionUnfulfilled: (reading: string) => `Dit punt geldt hier niet. ${reading}.`,
  failed: 'Door een fout in Dossierlens kon dit punt niet worden nagegaan. Het telt niet als iets dat ontbreekt.',
  units: { hours: 'uur', minutes: 'minuten', days: 'dagen', dayparts: 'dagdelen' } as Readonly<Record<string, string>>,

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
