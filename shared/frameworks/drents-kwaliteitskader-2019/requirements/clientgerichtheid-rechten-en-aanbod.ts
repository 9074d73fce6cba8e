import type { Requirement } from '../../../rules/rule-set.ts';
import { zinOrProfessional } from '../applicability.ts';
import { redo } from '../terms.ts';

const theme = 'clientgerichtheid';
const section = 'Cliëntgerichtheid';

/** Source: theme "Cliëntgerichtheid", items 8, 9 and 13: privacy, complaints and a fitting offer. */
export const rightsAndOfferRequirements: Requirement[] = [
  {
    id: 'drents-cg08-privacy-followed',
    theme,
    source: { section, item: '8' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Privacyafspraken bestaan en worden nageleefd', en: 'Privacy arrangements exist and are followed' },
    explanation: {
      nl: 'Over privacy zijn afspraken gemaakt en iedereen houdt zich eraan. Duidelijk is wie het plan mag lezen en wie erin mag schrijven.',
      en: 'Arrangements about privacy were made and everyone keeps to them. It is clear who may read the plan and who may write in it.',
    },
    hint: {
      nl: 'Open alleen dossiers van je eigen cliënten. Meld het als iemand in een dossier kan die daar niet hoort.',
      en: 'Only open dossiers of your own clients. Report it when someone has access who should not.',
    },
    judge: {
      question: {
        nl: 'Houdt iedereen zich aan de privacyafspraken, en kan de cliënt ze vinden?',
        en: 'Does everyone keep to the privacy arrangements, and can the client find them?',
      },
      how: {
        nl: 'Zoek het beleid op de website. Vraag wie in het dossier kan en controleer dat bij drie cliënten. Kijk of vertrokken medewerkers geen toegang meer hebben.',
        en: 'Look for the policy on the website. Ask who has access to the dossier and check that for three clients. See whether staff who left no longer have access.',
      },
      good: {
        nl: 'Alleen het eigen team kan in het dossier. Elk kwartaal wordt gekeken wie welk dossier opende.',
        en: 'Only the own team can open the dossier. Every quarter it is checked who opened which dossier.',
      },
      poor: {
        nl: "Iedereen kan elk dossier openen en drie collega's delen een wachtwoord.",
        en: 'Everyone can open every dossier and three colleagues share a password.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Deze eis heeft ook een vinkje bij pgb-naaste; Veiligheid 15, over het beleid op papier, niet. Beoordeel ze apart.',
      en: 'This requirement also has a tick for a personal budget with a relative; Veiligheid 15, on the written policy, has not. Judge them separately.',
    },
    examples: [],
  },
  {
    id: 'drents-cg09-complaints-committee',
    theme,
    source: { section, item: '9' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: {
      nl: 'Klachtenprocedure met onafhankelijke commissie',
      en: 'Complaints procedure with independent committee',
    },
    explanation: {
      nl: 'Wie klaagt, kan terecht bij een vaste regeling en een commissie die los staat van de organisatie. Er is ook een vertrouwenspersoon.',
      en: 'Whoever complains can use a set procedure and a committee apart from the organisation. There is a confidant too.',
    },
    hint: {
      nl: 'Wijs de cliënt op de klachtenregeling en de vertrouwenspersoon en noteer dat.',
      en: 'Point the client to the complaints procedure and the confidant and note that.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    judge: {
      question: {
        nl: 'Kan een cliënt met een klacht veilig terecht, ook buiten zijn begeleider om?',
        en: 'Can a client safely go somewhere with a complaint, also past their own worker?',
      },
      how: {
        nl: 'Bel de vertrouwenspersoon en vraag hoe vaak die langskomt. Lees hoe twee klachten zijn behandeld en wat de cliënt ervan hoorde.',
        en: 'Call the confidant and ask how often they visit. Read how two complaints were dealt with and what the client heard.',
      },
      good: {
        nl: 'De vertrouwenspersoon is elke maand op de locatie. Beide klachten kregen binnen zes weken een antwoord.',
        en: 'The confidant is at the location every month. Both complaints got an answer within six weeks.',
      },
      poor: {
        nl: 'De directeur behandelt de klachten zelf. Een vertrouwenspersoon is er niet.',
        en: 'The director deals with the complaints in person. There is no confidant.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Bijna gelijk aan Veiligheid 13, maar met de vertrouwenspersoon erbij. Het kader telt beide eisen mee.',
      en: 'Almost the same as Veiligheid 13, but with the confidant added. The framework counts both requirements.',
    },
    examples: [],
  },
  {
    id: 'drents-cg13-fitting-offer',
    theme,
    source: { section, item: '13' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Aanbod past bij de doelgroep', en: 'Offer fits the target group' },
    explanation: {
      nl: 'De aanbieder heeft opgeschreven voor wie zijn hulp is, voor wie niet en hoe iemand cliënt wordt. De hulp past bij de problemen van de cliënten.',
      en: 'The provider has written down who its support is for, who it is not for and how someone becomes a client. The support fits the problems of the clients.',
    },
    hint: {
      nl: 'Leg bij de intake vast waarom deze cliënt past bij wat wij kunnen bieden.',
      en: 'At the intake, record why this client fits what we can offer.',
    },
    judge: {
      question: {
        nl: 'Past de hulp bij de cliënten die er nu zijn, en zegt de aanbieder nee als dat niet zo is?',
        en: 'Does the support fit the present clients, and does the provider say no when it does not?',
      },
      how: {
        nl: 'Leg de beschrijving van de doelgroep naast drie nieuwe cliënten. Vraag wie er dit jaar is afgewezen en waarom.',
        en: 'Lay the description of the target group beside three new clients. Ask who was turned down this year and why.',
      },
      good: {
        nl: 'Twee aanmeldingen zijn doorverwezen omdat de aanbieder geen kennis heeft van verslaving. Dat staat ook op de website.',
        en: 'Two applicants were referred because the provider has no expertise in addiction. The website says so too.',
      },
      poor: {
        nl: 'Zolang er plek is, wordt iedereen aangenomen. Wie niet past, vertrekt na een paar maanden.',
        en: 'As long as there is room everyone is admitted. Who does not fit leaves after a few months.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'De zin in het kader mist een werkwoord; wij lezen dat het aanbod moet passen. Een manier van toetsen is niet gedrukt.',
      en: 'The sentence in the framework lacks a verb; we read that the offer must fit. No way of testing is printed.',
    },
    examples: [],
  },
];
