import type { Requirement } from '../../../rules/rule-set.ts';
import { zinOrProfessional } from '../applicability.ts';
import { redo } from '../terms.ts';

const theme = 'doelmatigheid';
const section = 'Doelmatigheid';

/** Source: theme "Doelmatigheid", items 1, 2, 5 and 6: quality system, methods and staff. */
export const efficiencyOrganisationRequirements: Requirement[] = [
  {
    id: 'drents-dm1-quality-management-system',
    theme,
    source: { section, item: '1' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Kwaliteitssysteem is er en wordt gebruikt', en: 'Quality system exists and is used' },
    explanation: {
      nl: 'De aanbieder werkt met een kwaliteitssysteem, met of zonder keurmerk. Zonder keurmerk laat hij zien dat zijn eigen systeem goed werkt.',
      en: 'The provider works with a quality system, with or without a quality mark. Without one it shows that its own system works well.',
    },
    hint: {
      nl: 'Werk volgens het kwaliteitssysteem. Meld het bij de kwaliteitsmedewerker als iets in het echt anders gaat.',
      en: 'Work by the quality system. Tell the quality officer when something goes differently in practice.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    judge: {
      question: {
        nl: 'Werkt de aanbieder echt met zijn kwaliteitssysteem?',
        en: 'Does the provider really work with its quality system?',
      },
      how: {
        nl: 'Bekijk het certificaat met de datum, of het verslag van de toets van buiten. Vraag wat er door de laatste audit is veranderd.',
        en: 'Look at the certificate with its date, or the report of the outside test. Ask what changed because of the last audit.',
      },
      good: {
        nl: 'Het certificaat is geldig. De audit vond twee zwakke punten en beide zijn opgelost.',
        en: 'The certificate is valid. The audit found two weak points and both were solved.',
      },
      poor: {
        nl: 'Er hangt een certificaat, maar medewerkers weten niet wat er in het handboek staat.',
        en: 'A certificate hangs on the wall, but staff do not know what the handbook says.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Een keurmerk hoeft niet. Over een eigen systeem zegt de tekst twee dingen. Bij het bewijs staat een toets door een partij van buiten; in de toelichting hoeft de aanbieder het alleen te kunnen aantonen. Wij zien de toets van buiten als sterk bewijs, niet als plicht. De grootte van de aanbieder telt mee.',
      en: 'A quality mark is not needed. On an own system the text says two things. The evidence asks for a test by an outside party; the explanation only that the provider can show it. We see the outside test as strong evidence, not as a duty. The size of the provider counts.',
    },
    examples: [],
  },
  {
    id: 'drents-dm2-effective-interventions',
    theme,
    source: { section, item: '2' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Werken met methoden die bewezen helpen', en: 'Working with methods that are proven to help' },
    explanation: {
      nl: 'De aanbieder kiest waar dat kan voor methoden die werken. Ze zijn beschreven en onderbouwd. Iets nieuws proberen mag.',
      en: 'Where possible the provider chooses methods that work. They are described and substantiated. Trying something new is allowed.',
    },
    hint: {
      nl: 'Gebruik de beschreven methode en noem die bij het doel in het plan.',
      en: 'Use the method as described and name it with the goal in the plan.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    judge: {
      question: {
        nl: 'Zijn de methoden beschreven en onderbouwd, en kijkt de aanbieder of ze werken?',
        en: 'Are the methods described and substantiated, and does the provider see whether they work?',
      },
      how: {
        nl: 'Vraag om de beschrijving van drie methoden en wat ervan bekend is, bijvoorbeeld op de effectladder. Vraag hoe het resultaat wordt gevolgd.',
        en: 'Ask for the description of three methods and what is known about them, for example on the effect ladder. Ask how the result is followed.',
      },
      good: {
        nl: 'Per methode staat voor wie hij is en wat het bewijs is. Een nieuwe aanpak loopt als proef, met een meting na een half jaar.',
        en: 'For each method it says who it is for and what the evidence is. A new approach runs as a trial, measured after half a year.',
      },
      poor: {
        nl: '"Wij doen wat past" is het hele antwoord. Resultaten worden niet bijgehouden.',
        en: '"We do what fits" is the whole answer. Results are not kept.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader laat ruimte voor vakmanschap en vernieuwing. Een nieuwe aanpak is dus geen tekort als de aanbieder kan uitleggen waarom.',
      en: 'The framework leaves room for craftsmanship and innovation. A new approach is no shortcoming when the provider can explain why.',
    },
    examples: [],
  },
  {
    id: 'drents-dm5-required-expertise',
    theme,
    source: { section, item: '5' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Nodige deskundigheid is per aanbod bepaald', en: 'Expertise needed is set per service' },
    explanation: {
      nl: 'Voor elke vorm van hulp staat vast welke kennis nodig is. De aanbieder volgt de richtlijnen van de branche en zet vakbekwame mensen in.',
      en: 'For each kind of support it is settled which knowledge is needed. The provider follows the guidelines of the sector and deploys competent people.',
    },
    hint: {
      nl: 'Valt een vraag buiten je kennis? Bespreek dat met je leidinggevende.',
      en: 'Is a question outside your expertise? Talk to your manager about it.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    judge: {
      question: {
        nl: 'Is per vorm van hulp bepaald wat medewerkers moeten kunnen, en klopt dat met wie er werkt?',
        en: 'Is it set per kind of support what staff must be able to do, and does that match who works there?',
      },
      how: {
        nl: "Leg de taken naast het rooster en de diploma's van een gewone week. Vraag welke richtlijnen worden gebruikt en hoe bijscholing wordt gevolgd.",
        en: 'Lay the tasks beside the rota and the diplomas of an ordinary week. Ask which guidelines are used and how refresher training is followed.',
      },
      good: {
        nl: 'Voor hulp bij verslaving is een aparte training nodig. Iedereen op dat rooster heeft hem dit jaar gedaan.',
        en: 'Support with addiction takes a separate training. Everyone on that rota did it this year.',
      },
      poor: {
        nl: 'Voor alle functies staat er "mbo of vergelijkbaar". Bijscholing wordt niet bijgehouden.',
        en: 'All roles say "vocational level or similar". Refresher training is not kept.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Ook hier zegt het kader dat niet-professionele inzet in verhouding moet zijn, zonder getal. Dezelfde zin staat bij Veiligheid 9.',
      en: 'Here too the framework says that non-professional work must be in proportion, without a number. The same sentence stands with Veiligheid 9.',
    },
    examples: [],
  },
  {
    id: 'drents-dm6-staff-development',
    theme,
    source: { section, item: '6' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Medewerkers ontwikkelen zich en krijgen passend werk', en: 'Staff develop and get work that fits' },
    explanation: {
      nl: 'De aanbieder zorgt voor scholing, gesprekken over ontwikkeling, verzuimbeleid en een prettige sfeer. Werk gaat naar wie het verantwoord kan doen.',
      en: 'The provider takes care of training, development talks, an absence policy and a good atmosphere. Work goes to those who can do it responsibly.',
    },
    hint: {
      nl: 'Houd je scholing en registratie bij en bespreek die in je ontwikkelgesprek.',
      en: 'Keep your training and registration up to date and discuss them in your development talk.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    judge: {
      question: {
        nl: 'Krijgen medewerkers scholing en werk dat bij hen past?',
        en: 'Do staff get training, and work that fits them?',
      },
      how: {
        nl: 'Bekijk het personeelsplan, de gespreksverslagen en de verzuimcijfers. Vraag bij jeugdhulp hoe werk wordt verdeeld en wie er een SKJ-registratie heeft.',
        en: 'Look at the staff plan, reports of talks and absence figures. For youth help, ask how work is allocated and who has an SKJ registration.',
      },
      good: {
        nl: 'Iedereen heeft elk jaar een gesprek met een scholingsplan. Ingewikkelde gezinnen gaan naar medewerkers met een SKJ-registratie.',
        en: 'Everyone has a yearly talk with a training plan. Complex families go to workers with an SKJ registration.',
      },
      poor: {
        nl: 'Wie tijd heeft, krijgt de nieuwe cliënt. Gesprekken zijn er niet geweest.',
        en: 'Whoever has time gets the new client. There were no talks.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Deze eis telt meer normen in één: scholing, sfeer, verzuim, gesprekken en verdeling van werk. Noteer bij een lagere score welk deel ontbreekt. De norm voor verdeling en de SKJ-registratie gaan over jeugdhulp; de SKJ-registratie noemt het kader bij pgb.',
      en: 'This requirement counts several norms as one: training, atmosphere, absence, talks and allocation of work. With a lower score, note which part is missing. The norm for allocation and the SKJ registration concern youth help; the framework names SKJ registration with personal budgets.',
    },
    examples: [],
  },
];
