import type { FactDefinitions } from '../definition.ts';

/** Satisfaction (Tevredenheid). */
export const satisfactionFacts = {
  'satisfaction.lastMeasuredDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'tevredenheid gemeten op', en: 'satisfaction measured on' },
    labels: {
      nl: [
        'cliënttevredenheid',
        'cliënttevredenheidsonderzoek',
        'CTO',
        'cliëntervaringsonderzoek',
        'CEO',
        'tevredenheidsmeting',
        'exitvragenlijst',
        'Jeugdthermometer',
        'CQ-index',
        'enquête',
      ],
      en: ['satisfaction survey', 'client experience'],
    },
  },
  'satisfaction.instrument': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'vragenlijst tevredenheid', en: 'satisfaction questionnaire' },
    labels: {
      nl: [
        'vragenlijst tevredenheid',
        'meetinstrument tevredenheid',
        'exit-vragenlijst',
        'TTT',
        'Jeugdthermometer',
        'ORS/SRS',
        'enquête',
      ],
      en: ['satisfaction instrument'],
    },
  },
} as const satisfies FactDefinitions;
