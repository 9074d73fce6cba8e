import type { FactDefinitions } from '../definition.ts';

/** Organisation settings (Instellingen van de organisatie). */
export const organisationFacts = {
  'organisation.employeeCount': {
    type: 'count',
    origin: 'configuration',
    title: { nl: 'aantal medewerkers', en: 'number of employees' },
    labels: {
      nl: ['aantal medewerkers', 'aantal personeelsleden', 'omvang organisatie', 'fte'],
      en: ['number of employees', 'headcount'],
    },
  },
  'organisation.settings': {
    type: 'list',
    origin: 'configuration',
    title: { nl: 'zorgvormen van de organisatie', en: 'services of the organisation' },
    labels: {
      nl: ['zorgvormen organisatie', 'geboden ondersteuning', 'productaanbod', 'type aanbieder'],
      en: ['services offered'],
    },
    values: {
      home: ['thuis', 'aan huis', 'ambulant', 'thuisbegeleiding', 'home'],
      guidance: ['begeleiding', 'begeleiding individueel', 'individuele begeleiding', 'begeleiding groep', 'guidance'],
      'day-care': ['dagbesteding', 'dagbegeleiding', 'dagopvang', 'day care'],
      residential: ['verblijf', 'beschermd wonen', 'begeleid wonen', 'wonen', 'beschut wonen', 'residential'],
      'short-stay': ['logeren', 'kortdurend verblijf', 'logeeropvang', 'respijtzorg', 'short stay'],
      treatment: ['behandeling', 'therapie', 'treatment'],
      'client-support': ['cliëntondersteuning', 'onafhankelijke cliëntondersteuning', 'client support'],
    },
  },
  'organisation.workforceTypes': {
    type: 'list',
    origin: 'configuration',
    title: { nl: 'soorten medewerkers', en: 'types of staff' },
    labels: {
      nl: [
        "inzet zzp'ers",
        'vrijwilligers',
        'stagiairs',
        'ervaringsdeskundigen',
        'in loondienst',
        'uitzendkrachten',
        'niet-gekwalificeerd personeel',
      ],
      en: ['workforce types'],
    },
    values: {
      employee: ['in loondienst', 'loondienst', 'medewerker', 'werknemer', 'employee'],
      'self-employed': ['zzp', 'zzper', "zzp'er", 'zelfstandige', 'self-employed', 'freelancer'],
      volunteer: ['vrijwilliger', 'vrijwilligers', 'volunteer'],
      trainee: ['stagiair', 'stagiaire', 'leerling', 'trainee', 'intern'],
      'expert-by-experience': ['ervaringsdeskundige', 'ervaringsdeskundigen', 'expert by experience'],
      unqualified: ['niet gekwalificeerd', 'ongekwalificeerd', 'zonder diploma', 'unqualified'],
      agency: ['uitzendkracht', 'inhuur', 'detachering', 'gedetacheerd', 'agency'],
    },
  },
} as const satisfies FactDefinitions;
