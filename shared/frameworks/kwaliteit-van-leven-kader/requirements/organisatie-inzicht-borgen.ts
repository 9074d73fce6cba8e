import type { Requirement } from '../../../rules/rule-set.ts';
import { organisationPicture, withReading } from '../notes.ts';
import { yearly } from '../terms.ts';

const theme = 'inzicht';
const section = 'Organisatie: Inzicht hebben en geven';

/** Source: organisation column, "Inzicht hebben en geven", points 5 to 8. */
export const assuranceRequirements: Requirement[] = [
  {
    id: 'kvl-o27-complaints-system',
    theme,
    source: { section, item: '5' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Klagen is makkelijk en helpt', en: 'Complaining is easy and helps' },
    explanation: {
      nl: 'Cliënten en naasten vinden snel waar zij met een klacht terechtkunnen. De organisatie leert ervan.',
      en: 'Clients and relatives quickly find where to go with a complaint. The organisation learns from it.',
    },
    hint: {
      nl: 'Zet de weg voor klachten in gewone taal op de site, in de map en op de muur. Deel wat klachten hebben veranderd.',
      en: 'Put the way to complain in plain language on the site, in the folder and on the wall. Share what complaints changed.',
    },
    judge: {
      question: {
        nl: 'Weten cliënten en naasten waar zij kunnen klagen, is het helder, en wordt ervan geleerd?',
        en: 'Do clients and relatives know where to complain, is it clear, and is something learned from it?',
      },
      how: {
        nl: 'Zoek zelf de klachtenregeling zoals een cliënt dat zou doen. Vraag daarna twee cliënten en een naaste.',
        en: 'Look for the complaints arrangement as a client would. Then ask two clients and a relative.',
      },
      good: {
        nl: 'Met twee klikken of één telefoontje kom je bij een mens. Het jaaroverzicht noemt vier verbeteringen.',
        en: 'Two clicks or one call lead to a person. The annual overview names four improvements.',
      },
      poor: {
        nl: 'De regeling is een pdf van veertien bladzijden in juridische taal.',
        en: 'The arrangement is a pdf of fourteen pages in legal language.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
  {
    id: 'kvl-o28-chain-agreements',
    theme,
    source: { section, item: '6' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Heldere afspraken met partners en collega’s', en: 'Clear agreements with partners and colleagues' },
    explanation: {
      nl: 'Tussen organisaties en tussen collega’s is duidelijk wie wat doet en wie waarvoor verantwoordelijk is.',
      en: 'Between organisations and between colleagues it is clear who does what and who is responsible for what.',
    },
    hint: {
      nl: 'Maak met elke vaste partner een korte afspraak op papier en bekijk die elk jaar. Zet de rollen ook in het plan van de cliënt.',
      en: 'Make a short written agreement with every regular partner and look at it yearly. Put the roles in the client’s plan too.',
    },
    judge: {
      question: {
        nl: 'Is met ketenpartners en tussen collega’s duidelijk afgesproken wie wat doet en wie waarvoor staat?',
        en: 'Is it clearly agreed with partners and among colleagues who does what and who answers for what?',
      },
      how: {
        nl: 'Neem twee cliënten met meer hulpverleners. Vraag elke partij wie de leiding heeft en wat er bij een crisis gebeurt.',
        en: 'Take two clients with several providers. Ask each party who leads and what happens in a crisis.',
      },
      good: {
        nl: 'Elke partij noemt dezelfde regisseur en het nummer voor de nacht.',
        en: 'Every party names the same coordinator and the number for the night.',
      },
      poor: {
        nl: 'Bij een crisis belde iedereen een ander, en twee dagen lang kwam er niemand.',
        en: 'In a crisis everyone called someone else, and for two days nobody came.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
  {
    id: 'kvl-o29-staff-composition',
    theme,
    source: { section, item: '7' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Genoeg en de juiste mensen', en: 'Enough people and the right ones' },
    explanation: {
      nl: 'Het aantal medewerkers en hun opleiding en ervaring horen bij het werk en bij de cliënten.',
      en: 'The number of staff and their training and experience suit the work and the clients.',
    },
    hint: {
      nl: 'Bekijk elk half jaar per team welke vragen cliënten hebben en of de mensen daarbij horen.',
      en: 'Every six months look per team at what clients need and whether the people match.',
    },
    judge: {
      question: {
        nl: 'Zijn er genoeg medewerkers met de juiste kennis voor deze cliënten?',
        en: 'Are there enough staff with the right knowledge for these clients?',
      },
      how: {
        nl: 'Bekijk de formatie, de inzet van uitzendkrachten en het verzuim. Vraag teams wat er blijft liggen.',
        en: 'Look at staffing, the use of agency workers and absence. Ask teams what is left undone.',
      },
      good: {
        nl: 'Toen er meer cliënten met autisme kwamen, zijn twee medewerkers geschoold en is er één bij gekomen.',
        en: 'When more clients with autism came, two staff members were trained and one was added.',
      },
      poor: {
        nl: 'De helft van de diensten wordt gedraaid door invallers die de cliënten niet kennen.',
        en: 'Half of the shifts are done by stand-ins who do not know the clients.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(organisationPicture, {
      nl: 'Het kader noemt geen verhouding of aantal.',
      en: 'The framework gives no ratio or number.',
    }),
    examples: [],
  },
  {
    id: 'kvl-o30-internal-audits',
    theme,
    source: { section, item: '8' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'De organisatie toetst zichzelf', en: 'The organisation examines itself' },
    explanation: {
      nl: 'Eigen mensen kijken volgens een plan of het werk gaat zoals bedoeld.',
      en: 'The organisation’s own people look, to a plan, whether the work goes as intended.',
    },
    hint: {
      nl: 'Maak een auditplan voor het jaar. Laat collega’s uit een ander team kijken en volg de uitkomsten op.',
      en: 'Make an audit plan for the year. Let colleagues from another team look and follow up the results.',
    },
    judge: {
      question: {
        nl: 'Zijn er in het laatste jaar eigen audits gedaan, en is er iets met de uitkomsten gedaan?',
        en: 'Were there audits of its own in the last year, and was something done with the results?',
      },
      how: {
        nl: 'Bekijk het auditplan, twee verslagen en de acties. Vraag een team wat het eraan had.',
        en: 'Look at the audit plan, two reports and the actions. Ask a team what it got out of it.',
      },
      good: {
        nl: 'Twee begeleiders keken bij een ander team naar medicatie en vonden drie punten. Die zijn opgelost.',
        en: 'Two workers looked at medication in another team and found three points. They were solved.',
      },
      poor: {
        nl: 'De laatste audit was vlak voor het certificaat, drie jaar geleden.',
        en: 'The last audit was just before the certificate, three years ago.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(organisationPicture, {
      nl: 'Het kader noemt geen termijn; wij kijken een jaar terug.',
      en: 'The framework gives no term; we look back one year.',
    }),
    examples: [],
  },
];
