import type { FactDefinitions } from '../definition.ts';

/** Meetings and consultation (Overleg). */
export const meetingFacts = {
  'meeting.mdtDates': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'multidisciplinaire overleggen', en: 'multidisciplinary meetings' },
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
    labels: {
      nl: ['cliënt uitgenodigd', 'genodigden', 'uitnodiging MDO', 'cliënt gevraagd voor overleg'],
      en: ['client invited'],
    },
  },
  'meeting.mdtClientAttended': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'cliënt bij MDO', en: 'client at meeting' },
    labels: {
      nl: ['cliënt aanwezig bij MDO', 'aanwezigen', 'deelnemers MDO', 'afwezig op eigen verzoek', 'aanwezig'],
      en: ['client attended', 'attendees'],
    },
  },
  'meeting.caseReviewDates': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'cliëntbesprekingen', en: 'case reviews' },
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
