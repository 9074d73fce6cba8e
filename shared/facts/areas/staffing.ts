import type { FactDefinitions } from '../definition.ts';

/** Staffing continuity (Continuïteit van begeleiding). */
export const staffingFacts = {
  'staffing.primaryWorker': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'vaste begeleider', en: 'regular worker' },
    definition: { nl: 'Vaste begeleider van de cliënt.', en: "The client's regular worker." },
    labels: {
      nl: [
        'vaste begeleider',
        'persoonlijk begeleider',
        'toegewezen medewerker',
        'eerste begeleider',
        'hulpverlener',
        'uitvoerder',
        'EVV',
      ],
      en: ['primary worker', 'assigned worker'],
    },
  },
  'staffing.backupWorker': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'vervanger', en: 'replacement' },
    definition: { nl: 'Vervanger bij afwezigheid.', en: 'Replacement during absence.' },
    labels: {
      nl: ['achtervang', 'vervanger', 'tweede begeleider', 'waarneming', 'backup', 'invalmedewerker', 'duo-begeleider'],
      en: ['backup worker', 'substitute'],
    },
  },
  'staffing.absences': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'afwezigheid vaste begeleider', en: 'absence of regular worker' },
    definition: {
      nl: 'Perioden waarin de vaste begeleider er niet is.',
      en: 'Periods in which the regular worker is absent.',
    },
    labels: {
      nl: [
        'verlof',
        'vakantie',
        'ziekte',
        'afwezigheid medewerker',
        'verlofperiode',
        'ziekmelding',
        'uitval medewerker',
        'rooster',
      ],
      en: ['absence', 'leave', 'sick leave'],
    },
  },
  'staffing.coverRecords': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'geregelde vervanging', en: 'cover arranged' },
    definition: {
      nl: 'Hoe de ondersteuning in die perioden is overgenomen.',
      en: 'How support was taken over during those periods.',
    },
    labels: {
      nl: [
        'vervanging geregeld',
        'waarneming geregeld',
        'overname',
        'invalbegeleider',
        'dienst overgenomen',
        'continuïteit geborgd',
        'overdracht bij afwezigheid',
      ],
      en: ['cover arranged', 'replacement'],
    },
  },
} as const satisfies FactDefinitions;
