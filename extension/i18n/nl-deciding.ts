import type { Answer } from '../../shared/domain/answer.ts';
import type { DecidedBy } from '../messaging/views.ts';

const door: Readonly<Record<DecidedBy, string>> = { me: 'jou', colleague: 'een collega' };

/** What a person decides: judging, notes, exceptions, answers, and taking these back. */
export const nlDeciding = {
  judge: {
    answers: {
      meets: 'Voldoet',
      largely: 'Grotendeels',
      'largely-not': 'Grotendeels niet',
      'does-not': 'Voldoet niet',
      yes: 'Ja',
      no: 'Nee',
    } as Readonly<Record<Answer, string>>,
    holds: (until: string) => `Wat je nu kiest, geldt tot en met ${until}.`,
    given: (on: string, by: DecidedBy, until: string) =>
      `Beoordeeld op ${on} door ${door[by]}. Dit geldt tot en met ${until}.`,
    expired: (answer: string, on: string, until: string) =>
      `Het oordeel ‘${answer}’ van ${on} gold tot en met ${until}. Beoordeel dit punt opnieuw.`,
    ahead: 'Nu al beoordelen',
    done: (answer: string, until: string) => `Beoordeeld: ${answer}. Geldt tot en met ${until}.`,
  },
  note: {
    title: 'Staat het in de rapportage?',
    question: (concept: string) => `Gaat deze rapportage over ${concept}?`,
    undated: 'zonder datum',
    place: (at: number, count: number) => `${at} van ${count}`,
    confirm: 'Ja, dit telt',
    reject: 'Nee',
    confirmedTitle: 'Deze rapportage telt mee',
    rejectAfterAll: 'Toch niet',
    next: 'Volgende',
    confirmed: 'Deze rapportage telt mee.',
    rejected: 'Deze rapportage telt niet mee.',
    local: 'De tekst en je antwoord blijven in deze browser.',
  },
  label: {
    title: 'Dit is niet zeker',
    isIt: (fact: string) => `Is dit ‘${fact}’?`,
    which: 'Wat is dit?',
    none: 'Geen van deze',
    more: (count: number) => (count === 1 ? 'Nog 1 vraag' : `Nog ${count} vragen`),
    confirmed: (fact: string) => `Dit telt nu als ${fact}.`,
    rejected: 'Dit telt niet mee.',
    local: 'Je antwoord blijft in deze browser.',
  },
  waiver: {
    make: 'Uitzondering maken',
    title: 'Uitzondering maken',
    reason: 'Reden',
    choose: 'Kies een reden',
    groups: { notApplicable: 'Geldt hier niet', deviation: 'Geldt wel, maar nu bewust niet gedaan' },
    until: 'Tot en met',
    latest: (date: string) => `Hoogstens een jaar: tot en met ${date}.`,
    note: 'Toelichting (niet verplicht)',
    local: 'De toelichting blijft in deze browser. Je team ziet alleen de reden en de datum.',
    save: 'Vastleggen',
    cancel: 'Annuleren',
    needsReason: 'Kies eerst een reden.',
    needsDate: 'Kies een datum tussen vandaag en een jaar later.',
    made: (on: string, by: DecidedBy) => `Gemaakt op ${on} door ${door[by]}.`,
    short: (until: string, reason: string) => `Uitzondering tot en met ${until}: ${reason}`,
    end: 'Nu beëindigen',
    theirs: 'Alleen wie de uitzondering maakte of de teamleider kan die beëindigen.',
    done: (until: string) => `Uitzondering vastgelegd tot en met ${until}.`,
    ended: 'De uitzondering is beëindigd.',
  },
  undo: {
    button: 'Ongedaan maken',
    shortcut: 'Ctrl+Z',
    done: 'Ongedaan gemaakt.',
    acts: {
      judge: (about: string) => `Beoordeeld: ${about}`,
      waive: (about: string) => `Uitzondering gemaakt: ${about}`,
      'end-waiver': (about: string) => `Uitzondering beëindigd: ${about}`,
      answer: (about: string) => `Antwoord gewijzigd: ${about}`,
      note: (about: string) => `Rapportage beoordeeld: ${about}`,
      label: (about: string) => `Aangewezen: ${about}`,
    },
    labels: { none: 'telt niet mee', ask: 'wordt opnieuw gevraagd' },
  },
  known: {
    none: 'Nog niets.',
    change: 'Wijzigen',
    answered: (on: string, by: DecidedBy) => `geantwoord op ${on} door ${door[by]}`,
    about: 'Dit bepaalt welke punten hier gelden.',
  },
  find: {
    label: 'Zoek een punt',
    placeholder: 'Zoeken ( / )',
    filter: 'Filter',
    framework: 'Kader',
    theme: 'Thema',
    all: 'Alle',
    shown: (count: number, total: number) => `${count} van ${total} punten`,
    nothing: 'Geen punt gevonden.',
    clear: 'Alles tonen',
  },
  agenda: {
    title: 'Alle data op een rij',
    due: 'uiterlijk',
    again: 'daarna opnieuw nodig',
    'judge-again': 'daarna opnieuw beoordelen',
    'waiver-ends': 'laatste dag van de uitzondering',
  },
  frames: {
    title: 'Delen van dit scherm die niet gelezen zijn',
    unnamed: 'Deel zonder naam',
    reasons: {
      'no-access': (host: string) =>
        `Dossierlens mag ${host || 'dit deel'} niet lezen. Vraag je beheerder om toegang, of open het in een eigen tabblad.`,
      program: (_host: string) => 'Hier toont de browser een bestand, zoals een pdf. Dat kan Dossierlens niet lezen.',
      'other-dossier': (_host: string) =>
        'Hier staat een ander dossier dan op de rest van het scherm. Sluit het, dan wordt niets verwisseld.',
    },
  },
  unreadable: {
    title: 'Hoe je dit oplost',
    'does-not-parse':
      'Kijk in het dossier wat er staat. Klopt het niet, verbeter het daar. Klopt het wel, meld het dan bij je beheerder.',
    'places-disagree': 'Kijk in het dossier welke van de twee klopt en verbeter de andere.',
    'frame-closed': 'Vraag je beheerder om toegang voor dit deel van het scherm, of open het in een eigen tabblad.',
    'not-found': 'Kijk zelf in het dossier. Meld je beheerder dat dit scherm is veranderd.',
    failed: 'Laad de pagina opnieuw. Blijft het zo, meld het dan bij je beheerder.',
    other: 'Open het scherm opnieuw. Blijft het zo, meld het dan bij je beheerder.',
  },
};
