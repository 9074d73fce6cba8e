import type { Requirement } from '../../../rules/rule-set.ts';
import { notForParentWithAuthority, onALocation } from '../applicability.ts';
import { redo } from '../terms.ts';

const theme = 'leefklimaat';
const section = 'Leefklimaat';

/** Source: theme "Leefklimaat", items 1 and 2: the place and its climate. */
export const livingClimateRequirements: Requirement[] = [
  {
    id: 'drents-lk1-clean-safe-place',
    theme,
    source: { section, item: '1' },
    subject: 'location',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Schone, veilige en passende plek', en: 'Clean, safe and suitable place' },
    explanation: {
      nl: 'De plek waar cliënten wonen of overdag zijn, is schoon, veilig en passend. Cliënten praten mee over de inrichting en zijn er tevreden over.',
      en: 'The place where clients live or spend the day is clean, safe and suitable. Clients have a say in the furnishing and are content with it.',
    },
    hint: {
      nl: 'Zie je iets dat vuil of onveilig is? Zeg het meteen op de locatie en maak een melding.',
      en: 'Do you see something dirty or unsafe? Say so at once at the location and make a report.',
    },
    appliesWhen: { all: [notForParentWithAuthority, onALocation] },
    judge: {
      question: {
        nl: 'Is deze plek schoon, veilig en geschikt voor de mensen die er zijn?',
        en: 'Is this place clean, safe and fit for the people who are there?',
      },
      how: {
        nl: 'Loop een ronde, ook langs keuken, badkamer en nooduitgang. Vraag cliënten wat zij van hun plek vinden en lees de regels over hygiëne.',
        en: 'Walk around, also past kitchen, bathroom and emergency exit. Ask clients what they think of their place and read the rules on hygiene.',
      },
      good: {
        nl: 'Cliënten kozen samen de kleuren van de woonkamer. De schoonmaaklijst klopt en iedereen weet waar de uitgang is.',
        en: 'Clients chose the colours of the living room together. The cleaning list is right and everyone knows the exit.',
      },
      poor: {
        nl: 'De nooduitgang staat vol met dozen. Cliënten zeggen dat zij niets mogen ophangen.',
        en: 'The emergency exit is full of boxes. Clients say that they may not put anything on the wall.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het thema heet eerst "bij verblijf" en gaat later meestal over dagbesteding of verblijf. Wij toetsen elke locatie waar cliënten hulp krijgen; logeren hoort daarbij.',
      en: 'The theme is first called "with residence" and later is mostly about day care or residence. We assess each location where clients get support; short stay is included.',
    },
    examples: [],
  },
  {
    id: 'drents-lk2-suitable-climate',
    theme,
    source: { section, item: '2' },
    subject: 'location',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Leefklimaat past bij leeftijd en behoefte', en: 'Living climate suits age and needs' },
    explanation: {
      nl: 'Sfeer, dagritme, regels en activiteiten passen bij de leeftijd van cliënten en bij wat zij nodig hebben. De groep is voor iedereen veilig.',
      en: "Atmosphere, daily rhythm, rules and activities suit the clients' age and what they need. The group is safe for everyone.",
    },
    hint: {
      nl: 'Bespreek met de cliënt of de groep en de activiteiten passen en leg dat vast.',
      en: 'Talk with the client about whether the group and the activities fit and record that.',
    },
    appliesWhen: { all: [notForParentWithAuthority, onALocation] },
    judge: {
      question: {
        nl: 'Voelen cliënten zich veilig in de groep en past de dag bij hen?',
        en: 'Do clients feel safe in the group and does the day suit them?',
      },
      how: {
        nl: 'Wees een paar uur op de groep. Let op omgang, structuur en of iemand zich bang of verveeld gedraagt. Lees huisregels en incidenten en vraag cliënten ernaar.',
        en: 'Be with the group for a few hours. Mind how people deal with each other, the structure, and whether anyone seems afraid or bored. Read house rules and incidents and ask clients about them.',
      },
      good: {
        nl: 'Jongeren maakten de huisregels mee en noemen ze zonder te kijken. Wie rust nodig heeft, eet in een kleinere groep.',
        en: 'Young people helped make the house rules and name them by heart. Who needs quiet eats in a smaller group.',
      },
      poor: {
        nl: 'Een man van zestig zit tussen jongeren van achttien. De regels hangen er, maar elke dienst doet het anders.',
        en: 'A man of sixty is among people of eighteen. The rules hang there, but each shift does it differently.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt bij deze eis veel onderdelen in één adem. Noteer bij een lagere score welk onderdeel zwak is.',
      en: 'The framework names many aspects in one breath here. With a lower score, note which aspect is weak.',
    },
    examples: [],
  },
];
