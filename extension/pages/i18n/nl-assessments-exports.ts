const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const n = (value: number) => number.format(value);
const requirements = (count: number) => `${n(count)} ${count === 1 ? 'eis' : 'eisen'}`;

/** Texts of the history and the exports of supervision assessments. */

export const history = {
  title: 'Geschiedenis',
  when: 'Wanneer',
  who: 'Wie',
  what: 'Wat',
  made: 'begon deze toetsing',
  changed: (fields: string) => `wijzigde ${fields}`,
  moved: (state: string) => `zette de toetsing op ‘${state}’`,
  field: {
    title: 'de naam',
    ruleSet: 'het kader',
    revision: 'de revisie',
    scope: 'wat er getoetst wordt',
    retestOf: 'de eerste toets',
    plan: 'het verbeterplan',
    deviation: 'het afwijkende besluit',
    themeDeviations: 'het afwijkende besluit bij een thema',
  },
};

export const exports = {
  scores: 'Scores',
  clause: 'Vindplaats in het kader',
  subject: 'Gaat over',
  apart: 'Verschil in stappen',
  measuredOn: 'Gemeten op',
  measuredMet: 'Gemeten: voldaan',
  measuredGap: 'Gemeten: ontbreekt',
  measuredUnknown: 'Gemeten: niet gezien of leesbaar',
  proposal: 'Voorstel uit de meting',
  assessor: 'Beoordelaar',
  themes: 'Per thema',
  open: 'Nog open',
  tested: (tested: number, all: number) => `${n(tested)} van ${requirements(all)} getoetst`,
  hiddenSome: (cells: number) =>
    `${n(cells)} ${cells === 1 ? 'gemeten aantal is' : 'gemeten aantallen zijn'} verborgen, omdat het om weinig dossiers gaat.`,
  reading:
    'De vastgestelde scores zijn van mensen. Wat in dossiers is gemeten, staat erbij als voorstel en telt niet vanzelf mee.',
  createdOn: 'Begonnen op',
  createdBy: 'Begonnen door',
  closedOn: 'Afgesloten op',
  isRetest: 'Hertoets',
  notAll: 'Niet alles',
  more: 'Er zijn meer toetsingen dan in dit bestand staan.',
  readingList: 'Een regel per toetsing die jij mag zien, de nieuwste eerst.',
};
