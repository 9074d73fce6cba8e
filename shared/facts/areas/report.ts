import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Reporting (Rapportage). */
export const reportFacts = {
  'report.entries': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'rapportages', en: 'progress notes' },
    labels: {
      nl: words(`
        rapportage | rapportages | dagrapportage | contactjournaal | journaal | voortgangsrapportage |
        cliëntrapportage | zorgdossier regels | logboek | dagrapportages | rapportageregels | cliëntrapportages |
        zorgrapportage | zorgrapportages | voortgangsrapportages | journaalregels | contactverslagen |
        gespreksverslagen | dagverslagen | dagboek | laatste rapportages | recente rapportages |
        contactregistraties | notities | rapportagelijst
      `),
      en: words(`
        progress notes | journal | daily report | daily reports | reports | journal entries | case notes | notes |
        contact notes | logbook | client notes | visit notes
      `),
    },
    labelsInContext: {
      nl: words('contactmomenten | verslag | verslagen | gespreksverslag | aantekeningen | regels'),
      en: words('entries | contacts'),
    },
  },
  'report.lastDate': {
    type: 'date',
    origin: 'derived',
    labels: {
      nl: words(`
        laatste rapportage | laatste contact | laatste verslag | datum laatste contactmoment |
        laatste rapportage op | laatste contact op | laatste contactmoment | datum laatste rapportage |
        laatst gerapporteerd op | laatst gerapporteerd
      `),
      en: words('last report | last report on | last contact | last note on | last progress note'),
    },
  },
  'report.goalLinked': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'rapportage op doelen', en: 'notes linked to goals' },
    labels: {
      nl: words(`
        rapporteren op doel | gekoppeld aan doel | doelgericht rapporteren | rapportage bij doel |
        doelrapportage | rapportage op doelen | rapportage gekoppeld aan doelen | rapportages gekoppeld aan doel |
        gekoppeld aan doelen | rapporteren op doelen
      `),
      en: words('linked to goal | notes linked to goals | reports linked to goals | linked to goals'),
    },
    labelsInContext: {
      nl: words('SOEP | voortgang op doel | bij doel'),
      en: [],
    },
  },
  'report.clientInsight': {
    type: 'text',
    origin: 'dossier',
    labels: {
      nl: words(`
        uitleg aan cliënt | uitleg keuze | uitleg gegeven aan cliënt | toelichting aan cliënt |
        terugkoppeling aan cliënt | teruggekoppeld aan cliënt | uitleg over handelen
      `),
      en: words('explained to client | explanation to client | feedback to client'),
    },
    labelsInContext: {
      nl: words('toelichting cliënt | terugkoppeling cliënt | besproken met cliënt'),
      en: [],
    },
  },
} as const satisfies FactDefinitions;
