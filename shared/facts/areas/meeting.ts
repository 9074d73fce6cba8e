import type { FactDefinitions } from '../definition.ts';

/** Meetings and consultation (Overleg). */
export const meetingFacts = {
  'meeting.mdtDates': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'multidisciplinaire overleggen', en: 'multidisciplinary meetings' },
    definition: {
      nl: 'Datums van multidisciplinair overleg over de cliënt.',
      en: 'Dates of multidisciplinary meetings about the client.',
    },
    labels: {
      nl: [
        'MDO',
        'multidisciplinair overleg',
        'zorgoverleg',
        'casusoverleg',
        'rondetafelgesprek',
        'netwerkberaad',
        'behandelbespreking',
        'ketenoverleg',
        'zorgafstemmingsgesprek',
        'ZAG',
      ],
      en: ['multidisciplinary meeting', 'case conference'],
    },
  },
  'meeting.mdtClientInvited': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'cliënt uitgenodigd voor MDO', en: 'client invited to meeting' },
    definition: {
      nl: 'Of de cliënt voor dat overleg is uitgenodigd.',
      en: 'Whether the client was invited to that meeting.',
    },
    labels: {
      nl: ['cliënt uitgenodigd', 'genodigden', 'uitnodiging MDO', 'cliënt gevraagd voor overleg'],
      en: ['client invited'],
    },
  },
  'meeting.mdtClientAttended': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'cliënt bij MDO', en: 'client at meeting' },
    definition: {
      nl: 'Of de cliënt bij dat overleg was; anders de eigen keuze om niet te komen.',
      en: 'Whether the client attended; otherwise their own choice not to.',
    },
    labels: {
      nl: ['cliënt aanwezig bij MDO', 'aanwezigen', 'deelnemers MDO', 'afwezig op eigen verzoek', 'aanwezig'],
      en: ['client attended', 'attendees'],
    },
  },
  'meeting.caseReviewDates': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'cliëntbesprekingen', en: 'case reviews' },
    definition: {
      nl: "Datums van besprekingen over de cliënt tussen collega's.",
      en: 'Dates of reviews of the client among colleagues.',
    },
    labels: {
      nl: [
        'cliëntbespreking',
        'bewonersbespreking',
        'teambespreking',
        'teamoverleg',
        'casuïstiekbespreking',
        'zorgbespreking',
        'overdrachtsmoment',
        'werkoverleg',
        'planningsoverzicht besprekingen',
      ],
      en: ['case review', 'team meeting'],
    },
  },
  'meeting.peerConsultDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'intercollegiaal overleg op', en: 'peer consultation on' },
    definition: {
      nl: 'Datum van overleg met een vakgenoot of deskundige over een lastige afweging.',
      en: 'Date of consultation with a peer or expert about a difficult decision.',
    },
    labels: {
      nl: [
        'intercollegiaal overleg',
        'intercollegiale consultatie',
        'consultatie',
        'collegiale toetsing',
        'overleg gedragswetenschapper',
        'overleg aandachtsfunctionaris',
        'adviesgesprek',
        'intervisie casus',
        'consult Veilig Thuis',
      ],
      en: ['peer consultation', 'expert consulted'],
    },
  },
} as const satisfies FactDefinitions;
