import type { Requirement } from '../../../rules/rule-set.ts';
import { notForParentWithAuthority, zinOrProfessional } from '../applicability.ts';
import { redo } from '../terms.ts';

const theme = 'veiligheid';
const section = 'Veiligheid';

/** Source: theme "Veiligheid", items 9, 10 and 13 to 15: staff, complaints, standards and privacy. */
export const safetyStaffAndPolicyRequirements: Requirement[] = [
  {
    id: 'drents-v09-authorised-competent',
    theme,
    source: { section, item: '9' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'critical',
    title: { nl: 'Duidelijk wie wat mag en kan doen', en: 'Clear who may and can do what' },
    explanation: {
      nl: 'Bij elke vorm van hulp is bekend wie bevoegd en bekwaam is. Vrijwilligers en andere niet-professionals werken onder een professional.',
      en: 'For each kind of support it is known who is authorised and competent. Volunteers and other non-professionals work under a professional.',
    },
    hint: {
      nl: 'Doe alleen taken waarvoor je bevoegd en bekwaam bent. Twijfel je, vraag het je leidinggevende.',
      en: 'Only do tasks for which you are authorised and competent. When in doubt, ask your manager.',
    },
    appliesWhen: { all: [notForParentWithAuthority] },
    judge: {
      question: {
        nl: 'Is voor elke taak duidelijk wie hem mag en kan uitvoeren?',
        en: 'Is it clear for each task who may and can carry it out?',
      },
      how: {
        nl: 'Bekijk functies, taken en registraties, zoals BIG. Neem een paar taken met risico en vraag wie ze vorige week deed. Vraag ook wie de vrijwilligers begeleidt.',
        en: 'Look at roles, tasks and registrations, such as BIG. Take a few risky tasks and ask who did them last week. Also ask who guides the volunteers.',
      },
      good: {
        nl: 'Medicijnen geven vijf medewerkers met een geldige toets. Vrijwilligers doen mee met activiteiten en hebben een vaste begeleider.',
        en: 'Medication is given by five workers with a valid test. Volunteers join in activities and have a regular supervisor.',
      },
      poor: {
        nl: 'Een stagiair staat alleen op de groep. Wie wat mag, weet men uit het hoofd.',
        en: 'A trainee is alone with the group. Who may do what is known by heart only.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Hoeveel niet-professionele inzet redelijk is, zegt het kader niet; Doelmatigheid 5 herhaalt die zin. Het kader ziet hierin een goed onderwerp voor een audit, bijvoorbeeld na een incident of na signalen.',
      en: 'How much non-professional work is reasonable the framework does not say; Doelmatigheid 5 repeats that sentence. The framework sees a good topic for an audit here, for example after an incident or signals.',
    },
    examples: [],
  },
  {
    id: 'drents-v10-vog',
    theme,
    source: { section, item: '10' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'critical',
    title: { nl: 'Actuele en passende VOG voor iedereen', en: 'Current and fitting certificate of conduct for all' },
    explanation: {
      nl: 'Iedereen die met cliënten werkt, ook vrijwilligers en stagiairs, heeft een VOG die bij het werk past. Hoe dat is geregeld, staat op papier.',
      en: 'Everyone who works with clients, volunteers and trainees too, has a certificate of conduct (VOG) that fits the work. How that is arranged stands on paper.',
    },
    hint: {
      nl: 'Lever je VOG in als die ontbreekt of niet bij je werk past.',
      en: 'Hand in your VOG if it is missing or does not fit your work.',
    },
    appliesWhen: { all: [notForParentWithAuthority] },
    judge: {
      question: {
        nl: 'Heeft iedereen die met cliënten werkt een VOG die bij het werk past?',
        en: 'Does everyone who works with clients have a VOG that fits the work?',
      },
      how: {
        nl: 'Neem een steekproef van tien mensen uit alle groepen, ook ervaringsdeskundigen. Leg het profiel van de VOG naast hun werk en lees het VOG-beleid.',
        en: 'Take a sample of ten people from all groups, experts by experience too. Compare the profile of the VOG with their work and read the VOG policy.',
      },
      good: {
        nl: 'Alle tien hebben een VOG met het juiste profiel. Het beleid zegt wanneer een nieuwe nodig is.',
        en: 'All ten have a VOG with the right profile. The policy says when a new one is needed.',
      },
      poor: {
        nl: 'Van twee vrijwilligers is er geen VOG. "Die was aangevraagd", maar niemand weet wanneer.',
        en: 'Two volunteers have no VOG. "It was applied for", but nobody knows when.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader zegt "actueel", maar noemt geen leeftijd voor de VOG. In de kolom over toetsen is het voor een deel een advies; bij het bewijs horen ook vrijwilligers, stagiairs en ervaringsdeskundigen erbij. Wij volgen het bewijs.',
      en: 'The framework says "current" but names no age for the VOG. The column on testing words it partly as advice; the evidence includes volunteers, trainees and experts by experience. We follow the evidence.',
    },
    examples: [],
  },
  {
    id: 'drents-v13-complaints-procedure',
    theme,
    source: { section, item: '13' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: {
      nl: 'Klachten: regeling, register en onafhankelijke commissie',
      en: 'Complaints: procedure, register and independent committee',
    },
    explanation: {
      nl: 'Er is een regeling voor klachten. Klachten worden bijgehouden en een onafhankelijke commissie kan ernaar kijken.',
      en: 'There is a procedure for complaints. Complaints are registered and an independent committee can look at them.',
    },
    hint: {
      nl: 'Hoor je een klacht, wijs de cliënt dan op de regeling en geef de klacht door.',
      en: 'When you hear a complaint, point the client to the procedure and pass the complaint on.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    judge: {
      question: {
        nl: 'Werkt de klachtenregeling, met een register en een commissie van buiten?',
        en: 'Does the complaints procedure work, with a register and an outside committee?',
      },
      how: {
        nl: 'Lees de regeling en het register. Volg één klacht van begin tot eind. Vraag wie er in de commissie zitten.',
        en: 'Read the procedure and the register. Follow one complaint from start to end. Ask who sit on the committee.',
      },
      good: {
        nl: 'Vier klachten dit jaar, elk met antwoord en verbeterpunt. De leden van de commissie werken niet bij de aanbieder.',
        en: 'Four complaints this year, each with an answer and an improvement. The members of the committee do not work for the provider.',
      },
      poor: {
        nl: 'De regeling staat op de website, maar klachten worden mondeling afgedaan en nergens opgeschreven.',
        en: 'The procedure is on the website, but complaints are settled by word of mouth and written down nowhere.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Cliëntgerichtheid 9 vraagt bijna hetzelfde en noemt ook de vertrouwenspersoon. Het kader telt ze apart; beoordeel ze daarom allebei.',
      en: 'Cliëntgerichtheid 9 asks almost the same and also names the confidant. The framework counts them separately, so judge both.',
    },
    examples: [],
  },
  {
    id: 'drents-v14-national-standards',
    theme,
    source: { section, item: '14' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Landelijke kwaliteitsstandaarden worden gevolgd', en: 'National quality standards are followed' },
    explanation: {
      nl: 'De aanbieder weet welke landelijke standaarden bij zijn hulp horen en werkt ernaar.',
      en: 'The provider knows which national standards belong to its support and works by them.',
    },
    hint: {
      nl: 'Vraag welke standaarden voor jouw cliënten gelden.',
      en: 'Ask which standards apply to your clients.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    judge: {
      question: {
        nl: 'Kent de aanbieder de standaarden die voor hem gelden, en werkt hij ernaar?',
        en: 'Does the provider know the standards that apply, and work by them?',
      },
      how: {
        nl: 'Vraag om een lijst van standaarden, bijvoorbeeld over datalekken melden en seksueel misbruik voorkomen. Kies er één en vraag hoe die in het werk te zien is.',
        en: 'Ask for a list of standards, for example on reporting data leaks and preventing sexual abuse. Pick one and ask how it shows in the work.',
      },
      good: {
        nl: 'De lijst is dit jaar bijgewerkt. In de intervisie is een casus besproken met de standaard erbij.',
        en: 'The list was updated this year. A case was discussed among peers with the standard at hand.',
      },
      poor: {
        nl: 'De aanbieder noemt één standaard en weet niet of er meer zijn.',
        en: 'The provider names one standard and does not know whether there are more.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'De voorbeelden in het kader eindigen met "etc."; de lijst is dus open. Alleen standaarden die bij het aanbod horen, tellen mee.',
      en: 'The examples in the framework end with "etc.", so the list is open. Only standards that belong to the services count.',
    },
    examples: [],
  },
  {
    id: 'drents-v15-privacy-policy',
    theme,
    source: { section, item: '15' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Privacybeleid staat op papier', en: 'Privacy policy is written down' },
    explanation: {
      nl: 'De aanbieder heeft opgeschreven hoe hij met persoonlijke gegevens omgaat.',
      en: 'The provider has written down how it deals with personal data.',
    },
    hint: {
      nl: 'Weet waar het privacybeleid staat en werk ernaar.',
      en: 'Know where the privacy policy is and follow it.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    judge: {
      question: {
        nl: 'Is er een privacybeleid op papier dat nog klopt?',
        en: 'Is there a written privacy policy that is still right?',
      },
      how: {
        nl: 'Lees het beleid. Kijk naar de datum en of het past bij de systemen waarmee nu gewerkt wordt.',
        en: 'Read the policy. Look at the date and whether it fits the systems in use now.',
      },
      good: {
        nl: 'Het beleid is van dit jaar en gaat ook over het dossier, de mail en de telefoons van medewerkers.',
        en: 'The policy is of this year and also covers the dossier, mail and phones of staff.',
      },
      poor: {
        nl: 'Het beleid is van voor de AVG en gaat alleen over papieren dossiers.',
        en: 'The policy dates from before the GDPR and only covers paper dossiers.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Hier gaat het om het beleid zelf; Cliëntgerichtheid 8 vraagt ook of het wordt gevolgd. Die eis geldt wel voor pgb-naaste, deze niet.',
      en: 'This is about the policy itself; Cliëntgerichtheid 8 also asks whether it is followed. That requirement does apply to a personal budget with a relative, this one does not.',
    },
    examples: [],
  },
];
