import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Staffing continuity (Continuïteit van begeleiding). */
export const staffingFacts = {
  'staffing.primaryWorker': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'vaste begeleider', en: 'regular worker' },
    labels: {
      nl: words(`
        vaste begeleider | persoonlijk begeleider | toegewezen medewerker | eerste begeleider |
        vaste begeleiders | vast contactpersoon | vaste medewerker | vaste hulpverlener | toegewezen begeleider |
        hoofdbehandelaar begeleiding | begeleider van de cliënt | mijn begeleider | persoonlijke begeleider
      `),
      en: words('primary worker | assigned worker | regular worker | own support worker | main support worker'),
    },
    labelsInContext: {
      nl: words('hulpverlener | uitvoerder | EVV | begeleider | medewerker | behandelaar | vaste'),
      en: words('worker | support worker'),
    },
  },
  'staffing.backupWorker': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'vervanger', en: 'replacement' },
    labels: {
      nl: words(`
        achtervang | vervanger | tweede begeleider | duo-begeleider | vervangende begeleider |
        vervanger begeleider | achterwacht | reservebegeleider | back-up begeleider | waarnemer |
        invalbegeleider vast | invaller | waarnemend begeleider | vervanging door | wie vervangt
      `),
      en: words(`
        backup worker | replacement worker | substitute worker | second worker | backup | deputy worker |
        replacement
      `),
    },
    labelsInContext: {
      nl: words('waarneming | backup | invalmedewerker | vervanging'),
      en: words('substitute'),
    },
  },
  'staffing.absences': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'afwezigheid vaste begeleider', en: 'absence of regular worker' },
    labels: {
      nl: words(`
        afwezigheid medewerker | uitval medewerker | afwezigheid vaste begeleider | afwezigheid begeleider |
        verlof begeleider | verlof medewerker | afwezig begeleider | uitval begeleider | ziekteverlof begeleider |
        verlofperiode begeleider
      `),
      en: words('absence of regular worker | worker absence | worker leave | absence of worker'),
    },
    labelsInContext: {
      nl: words('verlof | vakantie | ziekte | verlofperiode | ziekmelding | rooster | afwezigheid'),
      en: words('absence | leave | sick leave | absences'),
    },
  },
  'staffing.coverRecords': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'geregelde vervanging', en: 'cover arranged' },
    labels: {
      nl: words(`
        vervanging geregeld | waarneming geregeld | continuïteit geborgd | overdracht bij afwezigheid |
        geregelde vervanging | vervangingen | vervanging bij afwezigheid | waarnemingen | vervanging begeleider |
        overname bij afwezigheid | ingezette vervanging
      `),
      en: words('cover arranged | arranged cover | replacements arranged | cover during absence'),
    },
    labelsInContext: {
      nl: words('overname | invalbegeleider | dienst overgenomen | vervanging'),
      en: words('replacement | cover'),
    },
  },
} as const satisfies FactDefinitions;
