import type { FactDefinitions } from '../definition.ts';

/** Staffing continuity (Continuïteit van begeleiding). */
export const staffingFacts = {
  'staffing.primaryWorker': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'vaste begeleider', en: 'regular worker' },
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
    labels: {
      nl: ['achtervang', 'vervanger', 'tweede begeleider', 'waarneming', 'backup', 'invalmedewerker', 'duo-begeleider'],
      en: ['backup worker', 'substitute'],
    },
  },
  'staffing.absences': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'afwezigheid vaste begeleider', en: 'absence of regular worker' },
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
