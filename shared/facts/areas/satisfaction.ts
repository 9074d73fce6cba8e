import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Satisfaction (Tevredenheid). */
export const satisfactionFacts = {
  'satisfaction.lastMeasuredDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'tevredenheid gemeten op', en: 'satisfaction measured on' },
    labels: {
      nl: words(`
        cliënttevredenheidsonderzoek | CTO | cliëntervaringsonderzoek | tevredenheidsmeting |
        tevredenheid gemeten op | tevredenheidsonderzoek | tevredenheidsonderzoek op |
        datum tevredenheidsonderzoek | cliënttevredenheid gemeten op | cliënttevredenheidsonderzoek op |
        laatste tevredenheidsmeting | datum tevredenheidsmeting | tevredenheidsmeting op |
        cliëntervaringsonderzoek op | laatste tevredenheidsonderzoek | vragenlijst tevredenheid ingevuld op |
        cto op
      `),
      en: words(`
        satisfaction survey | satisfaction measured on | satisfaction survey on | last satisfaction survey |
        satisfaction last measured | satisfaction survey date | client experience survey
      `),
    },
    labelsInContext: {
      nl: words(`
        cliënttevredenheid | CEO | exitvragenlijst | Jeugdthermometer | CQ-index | enquête | gemeten op |
        laatst gemeten | laatst gemeten op | afgenomen op | datum meting | laatste meting | ingevuld op | datum
      `),
      en: words('client experience | measured on | last measured | date | last measured on'),
    },
  },
  'satisfaction.instrument': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'vragenlijst tevredenheid', en: 'satisfaction questionnaire' },
    labels: {
      nl: words(`
        vragenlijst tevredenheid | meetinstrument tevredenheid | tevredenheidsvragenlijst |
        instrument tevredenheid | gebruikte vragenlijst tevredenheid | tevredenheidsinstrument
      `),
      en: words('satisfaction instrument | satisfaction questionnaire | satisfaction tool'),
    },
    labelsInContext: {
      nl: words(`
        exit-vragenlijst | TTT | Jeugdthermometer | ORS/SRS | enquête | instrument | vragenlijst |
        meetinstrument | methode
      `),
      en: words('instrument | questionnaire | tool'),
    },
  },
} as const satisfies FactDefinitions;
