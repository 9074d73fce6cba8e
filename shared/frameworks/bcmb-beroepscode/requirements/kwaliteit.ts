import type { Requirement } from '../../../rules/rule-set.ts';
import { inThreeMonths, yearly } from '../terms.ts';

const theme = 'kwaliteit';
const section = 'Kwaliteit';

/** Source: chapter 2, articles 4 to 6. */
export const qualityRequirements: Requirement[] = [
  {
    id: 'bcmb-04-education-training',
    theme,
    source: { section, item: '4' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Hbo-opleiding en blijvende scholing', en: 'Higher education and continuous training' },
    explanation: {
      nl: 'De cliëntondersteuner heeft een hbo-opleiding of een vergelijkbaar niveau. Hij laat zien dat hij blijft leren: met erkende scholing, door vakliteratuur te lezen en door met collega’s terug te kijken.',
      en: 'The client supporter has higher professional education or a comparable level, and can show continued learning: with recognised training, by reading and by looking back with colleagues.',
    },
    hint: {
      nl: 'Bewaar bewijzen van scholing en verslagen van reflectie.',
      en: 'Keep proof of training and notes of reflection.',
    },
    judge: {
      question: {
        nl: 'Heeft elke cliëntondersteuner hbo-niveau en is te zien dat hij zijn kennis bijhoudt?',
        en: 'Does every client supporter have the level, and can it be seen that knowledge is kept up?',
      },
      how: {
        nl: 'Bekijk diploma’s of verklaringen van niveau. Kijk bij drie mensen naar alle drie de vormen: scholing, literatuur, reflectie.',
        en: 'Look at diplomas or statements of level. With three people look at all three forms: training, literature, reflection.',
      },
      good: {
        nl: 'Een map met twee cursussen, een leeskring en vier keer intervisie in het laatste jaar.',
        en: 'A folder with two courses, a reading group and four peer sessions in the past year.',
      },
      poor: {
        nl: 'Het diploma is er; de laatste cursus was vijf jaar geleden.',
        en: 'The diploma is there; the last course was five years ago.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'De code noemt geen aantal uren. Wie in een beroepsregister staat, volgt de regels van dat register.',
      en: 'The code gives no number of hours. Whoever is in a professional register follows its rules.',
    },
    examples: [],
  },
  {
    id: 'bcmb-05-understands-disability',
    theme,
    source: { section, item: '5' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Kent gevolgen van een beperking', en: 'Knows what a disability means in daily life' },
    explanation: {
      nl: 'De cliëntondersteuner weet en begrijpt wat een beperking voor iemands dag betekent.',
      en: 'The client supporter knows and understands what a disability means for someone’s day.',
    },
    hint: {
      nl: 'Verdiep je in de beperking van je cliënt en vraag hoe een gewone dag gaat.',
      en: 'Learn about your client’s disability and ask how an ordinary day goes.',
    },
    judge: {
      question: {
        nl: 'Begrijpen de cliëntondersteuners wat een beperking in het dagelijks leven doet?',
        en: 'Do the client supporters understand what a disability does in daily life?',
      },
      how: {
        nl: 'Vraag per medewerker naar scholing of ervaring. Vraag cliënten of zij zich begrepen voelen.',
        en: 'Ask each worker about training or experience. Ask clients whether they feel understood.',
      },
      good: {
        nl: 'De ondersteuner plant korte gesprekken voor iemand met hersenletsel en stuurt daarna een samenvatting.',
        en: 'The supporter plans short talks for someone with brain injury and sends a summary afterwards.',
      },
      poor: {
        nl: 'Een slechtziende cliënt kreeg een formulier in kleine letters en een herinnering dat hij te laat was.',
        en: 'A client with poor sight got a form in small print and a reminder for being late.',
      },
      redo: yearly,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'bcmb-06-proven-methods',
    theme,
    source: { section, item: '6' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'low',
    title: { nl: 'Beproefde methoden', en: 'Proven methods' },
    explanation: {
      nl: 'De cliëntondersteuner werkt met methoden die zich hebben bewezen. Is er een methode die wetenschappelijk is getoetst en past die, dan kiest hij die.',
      en: 'The client supporter works with methods that have proved themselves. If a scientifically tested one exists and fits, that one is chosen.',
    },
    hint: { nl: 'Noteer met welke methode je werkt.', en: 'Note which method you work with.' },
    check: { kind: 'recorded', fact: 'plan.interventions', deadline: inThreeMonths },
    judge: {
      question: {
        nl: 'Is de methode beproefd en past zij bij deze vraag?',
        en: 'Is the method proven, and does it fit this question?',
      },
      how: {
        nl: 'Zoek de genoemde methode op, bijvoorbeeld in een databank van interventies. Vraag de ondersteuner waarom hij deze koos.',
        en: 'Look the method up, for example in a database of interventions. Ask the supporter why this one was chosen.',
      },
      good: {
        nl: 'Er staat "sociale netwerkstrategie", met de reden en wat de cliënt ervan vond.',
        en: 'It says "social network strategy", with the reason and what the client thought of it.',
      },
      poor: {
        nl: 'Als aanpak staat er "gesprekken".',
        en: 'The approach reads "talks".',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Een getoetste methode is alleen nodig waar die bestaat en past. De code noemt geen termijn; wij rekenen met 3 maanden.',
      en: 'A tested method is needed only where it exists and fits. The code gives no term; we use 3 months.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: { 'plan.interventions': [{ text: 'Sociale netwerkstrategie' }] },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: { 'plan.interventions': [{ text: 'Sociale netwerkstrategie' }] },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        on: '2026-04-06',
        facts: { 'support.startDate': '2026-01-05', 'plan.interventions': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-04-05',
        facts: { 'support.startDate': '2026-01-05', 'plan.interventions': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-05' }, expect: 'unseen' },
    ],
  },
];
