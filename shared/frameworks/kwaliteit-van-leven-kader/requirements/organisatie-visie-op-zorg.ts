import type { Requirement } from '../../../rules/rule-set.ts';
import { organisationPicture, withReading } from '../notes.ts';
import { yearly } from '../terms.ts';

const theme = 'visie-op-zorg';
const section = 'Organisatie: Visie op zorg';

/** Source: organisation column, "Visie op zorg", points 1 to 3. */
export const careVisionRequirements: Requirement[] = [
  {
    id: 'kvl-o05-clear-vision',
    theme,
    source: { section, item: '1' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Heldere visie op goed leven en goed werk', en: 'Clear vision on a good life and good work' },
    explanation: {
      nl: 'De visie gaat over het leven van cliënten én over het werk van medewerkers. De relatie tussen die twee is het hart.',
      en: 'The vision is about the lives of clients and about the work of staff. The relation between the two is its heart.',
    },
    hint: {
      nl: 'Vul de visie aan met wat goed werk is en wat een goede relatie met de cliënt vraagt.',
      en: 'Add to the vision what good work is and what a good relation with the client asks.',
    },
    judge: {
      question: {
        nl: 'Is de visie helder over goed leven en goed werk, met de cliënt en de relatie voorop?',
        en: 'Is the vision clear on a good life and good work, with the client and the relation first?',
      },
      how: {
        nl: 'Vraag een cliënt, een medewerker en een manager om de visie in twee zinnen na te vertellen.',
        en: 'Ask a client, a staff member and a manager to retell the vision in two sentences.',
      },
      good: {
        nl: 'Alle drie noemen de band tussen cliënt en begeleider, elk met een eigen voorbeeld.',
        en: 'All three name the bond between client and worker, each with an example of their own.',
      },
      poor: {
        nl: 'De drie verhalen hebben niets met elkaar te maken.',
        en: 'The three stories have nothing to do with each other.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
  {
    id: 'kvl-o06-vision-in-behaviour',
    theme,
    source: { section, item: '2' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Bestuur leeft de visie voor', en: 'The board lives the vision' },
    explanation: {
      nl: 'Wat bestuurders doen, past bij wat de organisatie zegt te willen zijn.',
      en: 'What board members do fits what the organisation says it wants to be.',
    },
    hint: {
      nl: 'Vraag medewerkers een keer per jaar waar zij de visie bij het bestuur zien en waar niet.',
      en: 'Once a year ask staff where they see the vision in the board and where they do not.',
    },
    judge: {
      question: {
        nl: 'Herkennen cliënten en medewerkers de visie in wat het bestuur doet?',
        en: 'Do clients and staff recognise the vision in what the board does?',
      },
      how: {
        nl: 'Vraag het in twee teams en bij de cliëntenraad. Neem een moeilijk besluit van het afgelopen jaar als voorbeeld.',
        en: 'Ask two teams and the client council. Take a difficult decision of the past year as an example.',
      },
      good: {
        nl: 'Bij een bezuiniging kwam de bestuurder zelf uitleggen wat er veranderde en luisterde eerst.',
        en: 'When there were cuts the director came to explain in person what would change, and listened first.',
      },
      poor: {
        nl: 'De visie spreekt van nabijheid. De bestuurder is in drie jaar op geen enkele locatie geweest.',
        en: 'The vision speaks of closeness. In three years the director has been to none of the locations.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
  {
    id: 'kvl-o07-vision-in-policies',
    theme,
    source: { section, item: '3' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Visie zit in het beleid', en: 'The vision is in the policies' },
    explanation: {
      nl: 'De visie is terug te vinden in kwaliteit, werven, opleiden en in hoe werk en leren worden geleid en mogelijk gemaakt.',
      en: 'The vision can be found in quality, recruitment, training and in how work and learning are led and made possible.',
    },
    hint: {
      nl: 'Zet in elk beleidsstuk bovenaan welk deel van de visie het uitvoert. Schrap wat er niet bij past.',
      en: 'At the top of each policy say which part of the vision it carries out. Delete what does not fit.',
    },
    judge: {
      question: {
        nl: 'Is de visie te herkennen in al deze delen van het beleid?',
        en: 'Can the vision be recognised in all these parts of the policy?',
      },
      how: {
        nl: 'Lees een vacature, het scholingsplan, het kwaliteitsplan en een werkinstructie naast de visie.',
        en: 'Read a vacancy, the training plan, the quality plan and a work instruction beside the vision.',
      },
      good: {
        nl: 'In vacatures staat dat cliënten meekiezen, en dat gebeurt bij elk gesprek.',
        en: 'Vacancies say that clients help to choose, and that happens at every interview.',
      },
      poor: {
        nl: 'De scholing gaat alleen over regels en systemen, terwijl de visie over relaties gaat.',
        en: 'Training is only about rules and systems, while the vision is about relations.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(organisationPicture, {
      nl: 'Wij lezen vier delen: kwaliteit, werven, opleiden, en het leiden en mogelijk maken van werken en leren.',
      en: 'We read four parts: quality, recruitment, training, and leading and enabling work and learning.',
    }),
    examples: [],
  },
];
