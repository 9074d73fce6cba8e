import type { Requirement } from '../../../rules/rule-set.ts';
import { inTheFirstMonth, yearly } from '../terms.ts';

const theme = 'clienten';
const section = 'Cliënten';

/** Source: "Cliënten", articles 11 to 14: an honest offer, professionals, roles and equal treatment. */
export const offerRequirements: Requirement[] = [
  {
    id: 'prog-11-honest-information',
    theme,
    source: { section, item: '11' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Eerlijk beeld van het aanbod', en: 'Honest and correct picture of the offer' },
    explanation: {
      nl: 'Wat cliënten over de organisatie lezen en horen, klopt en is helder. De organisatie belooft niet meer dan zij kan.',
      en: 'What clients read and hear about the organisation is right and clear. It does not promise more than it can do.',
    },
    hint: {
      nl: 'Zeg eerlijk wat wij wel en niet kunnen.',
      en: 'Say honestly what we can and cannot do.',
    },
    judge: {
      question: {
        nl: 'Klopt de informatie over de hulp met wat cliënten echt krijgen?',
        en: 'Does the information about the support match what clients really get?',
      },
      how: {
        nl: 'Vergelijk website, folder en intakegesprek met de praktijk. Vraag drie cliënten of het was zoals verteld.',
        en: 'Compare website, leaflet and intake talk with practice. Ask three clients whether it was as they were told.',
      },
      good: {
        nl: 'Op de website staat hoe lang de wacht nu is en dat er in het weekend alleen telefonisch hulp is.',
        en: 'The website says how long the wait is now, and that in weekends there is only help by phone.',
      },
      poor: {
        nl: 'De folder belooft een vaste begeleider, maar cliënten zagen er dit jaar vier.',
        en: 'The leaflet promises one regular worker, but clients saw four this year.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Artikel 24 vraagt hetzelfde voor zorgverleners.',
      en: 'Article 24 asks the same for care workers.',
    },
    examples: [],
  },
  {
    id: 'prog-12-professional-workers',
    theme,
    source: { section, item: '12' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Inzet van professionele hulpverleners', en: 'Deploys professional workers' },
    explanation: {
      nl: 'Wie hulp geeft namens de organisatie, is een vakkracht.',
      en: 'Whoever gives support for the organisation is a professional.',
    },
    hint: {
      nl: 'Werk samen met een vakkracht als je dat zelf niet bent.',
      en: 'Work together with a professional if you are not one yourself.',
    },
    judge: {
      question: {
        nl: 'Is bij elke cliënt een vakkracht betrokken die het werk leidt?',
        en: 'Is a professional who leads the work involved with every client?',
      },
      how: {
        nl: 'Neem tien cliënten en kijk wie er de laatste maand kwam. Zoek van hen de opleiding en registratie op.',
        en: 'Take ten clients and see who came in the past month. Look up their training and registration.',
      },
      good: {
        nl: 'Overal komt een opgeleide begeleider; een vrijwilliger gaat alleen mee naar het voetbal.',
        en: 'A trained worker comes everywhere; a volunteer only goes along to football.',
      },
      poor: {
        nl: 'Bij twee gezinnen kwam deze maand alleen een stagiair.',
        en: 'With two families only a trainee came this month.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Overlapt met artikel 1. Wij lezen: een stagiair of vrijwilliger mag meewerken, maar staat er niet alleen voor.',
      en: 'Overlaps with article 1. We read: a trainee or volunteer may help, but does not stand alone.',
    },
    examples: [],
  },
  {
    id: 'prog-13-roles-explained',
    theme,
    source: { section, item: '13' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'medium',
    title: {
      nl: 'Relaties en verantwoordelijkheden uitgelegd',
      en: 'Roles and responsibilities explained to the client',
    },
    explanation: {
      nl: 'De cliënt hoort in gewone taal wie wie is en wie waarvoor zorgt: hijzelf, zijn zorgverlener en de organisatie.',
      en: 'The client hears in plain language who is who and who sees to what: the client, the care worker and the organisation.',
    },
    hint: {
      nl: 'Leg uit wie wat doet en noteer de datum.',
      en: 'Explain who does what and note the date.',
    },
    check: { kind: 'recorded', fact: 'information.rolesDate', deadline: inTheFirstMonth },
    judge: {
      question: {
        nl: 'Heeft deze cliënt de uitleg ook begrepen?',
        en: 'Did this client understand the explanation?',
      },
      how: {
        nl: 'Vraag de cliënt bij wie hij terechtkan als er iets misgaat.',
        en: 'Ask the client whom to turn to if something goes wrong.',
      },
      good: {
        nl: 'Moeder vertelt zelf wie haar begeleider is en wie ze belt als die ziek is.',
        en: 'The mother can tell who her worker is and whom she calls when that worker is ill.',
      },
      poor: {
        nl: 'De brief met de rolverdeling is alleen gemaild, aan iemand die moeilijk leest.',
        en: 'The letter about roles was only emailed, to someone who reads with difficulty.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'De gedragscode noemt geen termijn; wij rekenen met een maand na de start. Of de uitleg duidelijk was, beoordeelt een mens.',
      en: 'The code gives no term; we use one month after the start. Whether the explanation was clear is for a person to judge.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: { 'support.startDate': '2026-01-05', 'information.rolesDate': '2026-01-12' },
        expect: 'met',
      },
      {
        on: '2026-02-06',
        facts: { 'support.startDate': '2026-01-05', 'information.rolesDate': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-02-05',
        facts: { 'support.startDate': '2026-01-05', 'information.rolesDate': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-05' }, expect: 'unseen' },
    ],
  },
  {
    id: 'prog-14-equal-treatment',
    theme,
    source: { section, item: '14' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: {
      nl: 'Gelijke behandeling, geen discriminatie van cliënten',
      en: 'Equal treatment and no discrimination of clients',
    },
    explanation: {
      nl: 'Wie in dezelfde situatie zit, krijgt dezelfde behandeling. Wat iemand gelooft, waar hij vandaan komt of wie hij is, maakt geen verschil.',
      en: 'Whoever is in the same situation gets the same treatment. What someone believes, where they come from or who they are makes no difference.',
    },
    hint: {
      nl: 'Meld discriminatie bij je leidinggevende of de vertrouwenspersoon.',
      en: 'Report discrimination to your manager or the confidant.',
    },
    judge: {
      question: {
        nl: 'Worden cliënten gelijk behandeld en wordt een klacht over discriminatie serieus opgepakt?',
        en: 'Are clients treated equally, and is a complaint about discrimination taken seriously?',
      },
      how: {
        nl: 'Bekijk het beleid, de klachten van het laatste jaar en de redenen waarom cliënten niet zijn aangenomen.',
        en: 'Look at the policy, the complaints of the past year and the reasons why clients were not admitted.',
      },
      good: {
        nl: 'Een klacht over een opmerking van een medewerker is onderzocht, besproken en met de cliënt afgerond.',
        en: 'A complaint about a remark of a worker was looked into, discussed and closed with the client.',
      },
      poor: {
        nl: 'Gezinnen die weinig Nederlands spreken, wachten zonder uitleg twee keer zo lang.',
        en: 'Families who speak little Dutch wait twice as long without explanation.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: { nl: 'Artikel 26 vraagt hetzelfde voor zorgverleners.', en: 'Article 26 asks the same for care workers.' },
    examples: [],
  },
];
