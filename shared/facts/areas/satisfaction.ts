import type { FactDefinitions } from '../definition.ts';

/** Satisfaction (Tevredenheid). */
export const satisfactionFacts = {
  'satisfaction.lastMeasuredDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'tevredenheid gemeten op', en: 'satisfaction measured on' },
    definition: {
      nl: 'Datum van de laatste tevredenheidsmeting bij de cliënt.',
      en: 'Date of the latest satisfaction measurement with the client.',
    },
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
    definition: { nl: 'Vragenlijst of methode waarmee is gemeten.', en: 'Questionnaire or method used to measure.' },
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
