import type { Requirement } from '../../../rules/rule-set.ts';
import { everyYear } from '../redo.ts';

/** Source: the theme on staff, items 4 to 9: who may do what, training and reflection. */
export const deploymentAndTrainingRequirements: Requirement[] = [
  {
    id: 'mg-p04-supervision',
    theme: 'vakbekwaam-personeel',
    source: { section: 'Vakbekwaam personeel', item: '4' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'high',
    title: {
      nl: 'Stagiairs en ervaringsdeskundigen krijgen begeleiding',
      en: 'Trainees and experts by experience are supervised',
    },
    explanation: {
      nl: 'Wie stage loopt of werkt vanuit eigen ervaring, heeft een vakbekwame collega die meekijkt en bereikbaar is.',
      en: 'Whoever is a trainee or works from own experience has a competent colleague who looks along and can be reached.',
    },
    hint: {
      nl: 'Leg per persoon vast wie begeleidt, hoe vaak jullie praten en wat iemand alleen mag doen.',
      en: 'Record for each person who supervises, how often you talk and what someone may do alone.',
    },
    appliesWhen: {
      all: [{ fact: 'organisation.workforceTypes', op: 'in', value: ['trainee', 'expert-by-experience'] }],
    },
    judge: {
      question: {
        nl: 'Kijkt er bij elke stagiair en ervaringsdeskundige een vakbekwame collega mee?',
        en: 'Does a competent colleague look along with every trainee and expert by experience?',
      },
      how: {
        nl: 'Vraag wie begeleidt en hoe vaak zij elkaar spreken. Vraag de stagiair zelf wat te doen als iets misgaat.',
        en: 'Ask who supervises and how often they talk. Ask the trainee what to do when something goes wrong.',
      },
      good: {
        nl: 'De naam van de begeleider staat vast, er is elke week een gesprek en de stagiair weet wie te bellen.',
        en: 'The supervisor is named, there is a talk every week and the trainee knows whom to call.',
      },
      poor: {
        nl: 'De stagiair staat in het weekend alleen op de groep en kan niemand bellen.',
        en: 'The trainee is alone with the group at the weekend and can call no one.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'mg-p05-volunteers-supportive',
    theme: 'vakbekwaam-personeel',
    source: { section: 'Vakbekwaam personeel', item: '5' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Vrijwilligers helpen mee en worden niet gedeclareerd', en: 'Volunteers help and are not claimed' },
    explanation: {
      nl: 'Een vrijwilliger helpt mee, maar neemt geen professioneel werk over. Uren van vrijwilligers komen niet op de declaratie.',
      en: 'A volunteer helps but does not take over professional work. Hours of volunteers are not claimed.',
    },
    hint: {
      nl: 'Beschrijf wat vrijwilligers doen en wat niet. Houd hun uren apart van de uren die worden gedeclareerd.',
      en: 'Describe what volunteers do and do not do. Keep their hours apart from hours that are claimed.',
    },
    appliesWhen: { all: [{ fact: 'organisation.workforceTypes', op: 'in', value: ['volunteer'] }] },
    judge: {
      question: {
        nl: 'Doen vrijwilligers alleen ondersteunend werk en blijven hun uren buiten de declaratie?',
        en: 'Do volunteers only do supporting work and do their hours stay out of the claims?',
      },
      how: {
        nl: 'Lees de taakomschrijving en vraag een vrijwilliger naar een gewone dag. Leg daarna een week declaraties naast het rooster.',
        en: 'Read the task description and ask a volunteer about an ordinary day. Then compare a week of claims with the roster.',
      },
      good: {
        nl: 'Vrijwilligers koken en wandelen mee, met een hulpverlener erbij. Op de declaratie staan alleen uren van hulpverleners.',
        en: 'Volunteers cook and walk along, with a worker present. The claim shows hours of workers only.',
      },
      poor: {
        nl: 'Een vrijwilliger staat alleen op de groep en die uren staan op de declaratie.',
        en: 'A volunteer runs the group alone and those hours are on the claim.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'mg-p06-tasks-recorded',
    theme: 'vakbekwaam-personeel',
    source: { section: 'Vakbekwaam personeel', item: '6' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Taken en benodigde kennis liggen vast', en: 'Tasks and required expertise are recorded' },
    explanation: {
      nl: 'Op papier staat wie wat doet, wie waarvoor verantwoordelijk is en welke kennis elke soort ondersteuning vraagt.',
      en: 'It is on paper who does what, who is responsible for what and which expertise each type of support asks for.',
    },
    hint: {
      nl: 'Leg de taakomschrijvingen naast het aanbod en vul aan wat ontbreekt.',
      en: 'Compare the task descriptions with the services and fill in what is missing.',
    },
    judge: {
      question: {
        nl: 'Staan taken, verantwoordelijkheden en nodige kennis op papier, voor elke soort ondersteuning?',
        en: 'Are tasks, responsibilities and required expertise on paper for each type of support?',
      },
      how: {
        nl: 'Leg de functie- en taakomschrijvingen naast het aanbod. Vraag twee hulpverleners of het klopt met hun werk.',
        en: 'Compare job and task descriptions with the services. Ask two workers whether they match their work.',
      },
      good: {
        nl: 'Voor begeleiding, dagbesteding en logeren staat apart welke kennis nodig is en wie wat mag doen.',
        en: 'For guidance, day care and short stay it says separately which expertise is needed and who may do what.',
      },
      poor: {
        nl: 'Er is één algemene functieomschrijving voor iedereen, zonder iets over kennis.',
        en: 'There is one general job description for everyone, with nothing about expertise.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'mg-p07-unqualified-policy',
    theme: 'vakbekwaam-personeel',
    source: { section: 'Vakbekwaam personeel', item: '7' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Beleid over medewerkers zonder diploma', en: 'Policy on staff without a diploma' },
    explanation: {
      nl: 'Er staat op papier wanneer iemand zonder passend diploma mag werken, en hoeveel professionals daar dan naast staan zodat het verantwoord blijft.',
      en: 'It is on paper when someone without a fitting diploma may work, and how many professionals work beside them so that it stays responsible.',
    },
    hint: {
      nl: 'Beschrijf welke taken mogen, onder wiens toezicht, en welke verhouding tot professionals jullie aanhouden.',
      en: 'Describe which tasks are allowed, under whose supervision, and which ratio to professionals you keep.',
    },
    judge: {
      question: {
        nl: 'Is er beleid over medewerkers zonder passend diploma, met een verantwoorde verhouding tot professionals?',
        en: 'Is there policy on staff without a fitting diploma, with a responsible ratio to professionals?',
      },
      how: {
        nl: 'Zoek de verhouding in het beleid en leg die naast het rooster van een gewone week. Werkt er niemand zonder diploma, kijk dan of dat als keuze is opgeschreven.',
        en: 'Find the ratio in the policy and compare it with the roster of an ordinary week. If no one works without a diploma, see whether that choice is written down.',
      },
      good: {
        nl: 'Op elke groep is altijd een professional, met hoogstens één medewerker zonder diploma. Het rooster laat dat zien.',
        en: 'Each group always has a professional, with at most one worker without a diploma. The roster shows it.',
      },
      poor: {
        nl: 'Er werken vier mensen zonder diploma en er is niets over afgesproken.',
        en: 'Four people work without a diploma and nothing was agreed about it.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader vraagt dit beleid van elke aanbieder en noemt geen getal voor de verhouding. Werkt er niemand zonder diploma, dan is één zin daarover volgens ons genoeg.',
      en: 'The framework asks this policy of every provider and gives no number for the ratio. If no one works without a diploma, we take one sentence about that to be enough.',
    },
    examples: [],
  },
  {
    id: 'mg-p08-yearly-training',
    theme: 'vakbekwaam-personeel',
    source: { section: 'Vakbekwaam personeel', item: '8' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Elk jaar bijscholing, met vaste onderwerpen', en: 'Training every year, with fixed topics' },
    explanation: {
      nl: 'Hulpverleners leren elk jaar bij en dat past bij hun cliënten en hun werk. De meldcode en omgaan met agressie horen erbij, en bedrijfshulpverlening als dat nodig is.',
      en: 'Workers learn something new every year that fits their clients and their work. The reporting code and dealing with aggression are part of it, and emergency response where needed.',
    },
    hint: {
      nl: 'Maak per hulpverlener een overzicht van de scholing en plan wat ontbreekt.',
      en: 'Make an overview of training for each worker and plan what is missing.',
    },
    judge: {
      question: {
        nl: 'Heeft elke hulpverlener het afgelopen jaar passende bijscholing gevolgd en kwamen de vaste onderwerpen aan bod?',
        en: 'Did every worker follow fitting training in the past year and were the fixed topics covered?',
      },
      how: {
        nl: 'Bekijk het scholingsoverzicht van de laatste twaalf maanden en een paar bewijzen. Zoek de meldcode, agressie en, als het nodig is, bedrijfshulpverlening.',
        en: 'Look at the training overview of the last twelve months and a few certificates. Find the reporting code, aggression and, where needed, emergency response.',
      },
      good: {
        nl: 'Iedereen volgde dit jaar minstens één scholing over de eigen doelgroep. De vaste onderwerpen staan in een schema dat klopt.',
        en: 'Everyone followed at least one course about their own clients this year. The fixed topics are in a schedule that is kept.',
      },
      poor: {
        nl: 'Twee hulpverleners deden drie jaar geen scholing en de meldcode kwam nooit aan bod.',
        en: 'Two workers had no training for three years and the reporting code was never covered.',
      },
      redo: { period: 'P1Y', origin: 'source' },
      scale: 'levels',
    },
    note: {
      nl: 'Elk jaar staat in het kader. Of elk vast onderwerp ook ieder jaar terug moet komen, is niet duidelijk; wij vragen of het in het programma zit.',
      en: 'Every year is in the framework. Whether each fixed topic must also return every year is not clear; we ask whether it is in the programme.',
    },
    examples: [],
  },
  {
    id: 'mg-p09-reflection',
    theme: 'vakbekwaam-personeel',
    source: { section: 'Vakbekwaam personeel', item: '9' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Intervisie en ontwikkelgesprekken', en: 'Peer reflection and development talks' },
    explanation: {
      nl: 'De aanbieder geeft ruimte om op het werk terug te kijken en te groeien. Er is geregeld intervisie of reflectie, en er zijn gesprekken over ontwikkeling.',
      en: 'The provider gives room to look back on the work and to grow. There is regular peer reflection, and there are talks about development.',
    },
    hint: {
      nl: 'Plan intervisie en ontwikkelgesprekken voor het hele jaar en laat ze niet vervallen als het druk is.',
      en: 'Plan reflection and development talks for the whole year and do not cancel them when it is busy.',
    },
    judge: {
      question: {
        nl: 'Doet elke hulpverlener mee aan intervisie of reflectie en is er een ontwikkelgesprek geweest?',
        en: 'Does every worker take part in reflection and was there a development talk?',
      },
      how: {
        nl: 'Bekijk wie er bij intervisie was en wanneer de gesprekken waren. Vraag een hulpverlener wat het opleverde.',
        en: 'See who took part in reflection and when the talks were. Ask a worker what came of it.',
      },
      good: {
        nl: 'Het team heeft elke twee maanden intervisie en iedereen had dit jaar een gesprek over ontwikkeling.',
        en: 'The team has peer reflection every two months and everyone had a development talk this year.',
      },
      poor: {
        nl: 'Intervisie gaat bij drukte niet door en de laatste ontwikkelgesprekken waren drie jaar geleden.',
        en: 'Reflection is cancelled when it is busy and the last development talks were three years ago.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt geen termijn ("periodiek"); wij kijken een jaar terug. Het vraagt intervisie of reflectie, en daarnaast ontwikkelgesprekken.',
      en: 'The framework gives no term ("periodically"); we look back one year. It asks for peer reflection, and development talks as well.',
    },
    examples: [],
  },
];
