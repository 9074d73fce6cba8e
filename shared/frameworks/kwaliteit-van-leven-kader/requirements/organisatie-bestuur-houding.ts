import type { Requirement } from '../../../rules/rule-set.ts';
import { organisationPicture, withReading } from '../notes.ts';
import { yearly } from '../terms.ts';

const theme = 'leiderschap-bestuur';
const section = 'Organisatie: Leiderschap/goed bestuur';

/** Source: organisation column, "Leiderschap/goed bestuur", points 1 to 6. */
export const boardAttitudeRequirements: Requirement[] = [
  {
    id: 'kvl-o11-open-board',
    theme,
    source: { section, item: '1' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Open bestuur, respect voor iedereen', en: 'Open board, respect for everyone' },
    explanation: {
      nl: 'Het bestuur vertelt eerlijk wat er speelt. Wie een fout meldt, wordt niet gestraft; samen zoekt men wat ervan te leren is.',
      en: 'The board tells honestly what is going on. Whoever reports a mistake is not punished; together people look for what can be learned.',
    },
    hint: {
      nl: 'Bespreek een fout van het bestuur zelf in het openbaar. Maak afspraken over wat er na een melding gebeurt.',
      en: 'Discuss a mistake of the board itself in public. Agree what happens after a report.',
    },
    judge: {
      question: {
        nl: 'Is het bestuur open naar iedereen in de organisatie, en voelen mensen zich vrij om fouten te noemen?',
        en: 'Is the board open to everyone in the organisation, and do people feel free to name mistakes?',
      },
      how: {
        nl: 'Vraag medewerkers van verschillende functies wat er gebeurde na de laatste fout die zij meldden.',
        en: 'Ask staff in different jobs what happened after the last mistake they reported.',
      },
      good: {
        nl: 'Een medicatiefout is zonder schuldvraag besproken; het bestuur deelde de les met alle teams.',
        en: 'A medication error was discussed without blame; the board shared the lesson with all teams.',
      },
      poor: {
        nl: 'Na een melding kreeg iemand een waarschuwing. Sindsdien daalt het aantal meldingen.',
        en: 'After a report someone got a warning. Since then the number of reports has gone down.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(organisationPicture, {
      nl: 'De zin boven dit onderdeel, over een bestuur dat luistert, telt hier mee.',
      en: 'The sentence above this part, about a board that listens, is included here.',
    }),
    examples: [],
  },
  {
    id: 'kvl-o12-board-connects',
    theme,
    source: { section, item: '2' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Bestuur zoekt verbinding buiten de deur', en: 'The board connects with the world outside' },
    explanation: {
      nl: 'Het bestuur kent de buurt, de gemeenten en andere organisaties en werkt met hen samen.',
      en: 'The board knows the neighbourhood, the municipalities and other organisations and works with them.',
    },
    hint: {
      nl: 'Maak een overzicht van wie er om de organisatie heen staan en wat jullie voor elkaar doen.',
      en: 'Make an overview of who surrounds the organisation and what you do for each other.',
    },
    judge: {
      question: {
        nl: 'Werkt het bestuur samen met de omgeving op een manier waar cliënten iets aan hebben?',
        en: 'Does the board work with the surroundings in a way that helps clients?',
      },
      how: {
        nl: 'Vraag een gemeente, een buurtorganisatie en een andere aanbieder hoe zij het bestuur kennen.',
        en: 'Ask a municipality, a neighbourhood organisation and another provider how they know the board.',
      },
      good: {
        nl: 'Door een afspraak met het buurthuis eten cliënten daar twee keer per week mee.',
        en: 'Through an agreement with the community centre clients eat there twice a week.',
      },
      poor: {
        nl: 'Contact met de gemeente is er alleen bij de aanbesteding.',
        en: 'Contact with the municipality exists only at the tender.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
  {
    id: 'kvl-o13-protect-complainants',
    theme,
    source: { section, item: '3' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Wie klaagt of misstanden meldt, is veilig', en: 'Whoever complains or blows the whistle is safe' },
    explanation: {
      nl: 'Cliënten, naasten en medewerkers kunnen iets ernstigs melden zonder dat zij daar last van krijgen.',
      en: 'Clients, relatives and staff can report something serious without suffering for it.',
    },
    hint: {
      nl: 'Zet op papier hoe melders beschermd worden en bespreek dat. Vraag melders na een half jaar hoe het met hen gaat.',
      en: 'Put on paper how reporters are protected and discuss it. Ask reporters after six months how they are.',
    },
    judge: {
      question: {
        nl: 'Zijn mensen die klagen of een misstand melden, echt beschermd?',
        en: 'Are people who complain or report abuse really protected?',
      },
      how: {
        nl: 'Lees de regeling. Vraag de klachtenfunctionaris of vertrouwenspersoon, zonder namen, hoe het melders verging.',
        en: 'Read the arrangement. Ask the complaints officer or confidential adviser, without names, how reporters fared.',
      },
      good: {
        nl: 'Er is een regeling, medewerkers kennen die, en een melder van vorig jaar werkt nog met plezier in hetzelfde team.',
        en: 'There is an arrangement, staff know it, and a reporter of last year still works happily in the same team.',
      },
      poor: {
        nl: 'Een moeder die klaagde, kreeg daarna minder bezoek van de begeleiding.',
        en: 'A mother who complained then got fewer visits from the support workers.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(organisationPicture, {
      nl: 'Wie precies moet zorgen, staat er onduidelijk ("Ze"); wij lezen: het bestuur.',
      en: 'Who has to do this is unclear in the text ("She"); we read: the board.',
    }),
    examples: [],
  },
  {
    id: 'kvl-o14-board-and-experiences',
    theme,
    source: { section, item: '4' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Bestuur kent ervaringen uit de praktijk', en: 'The board knows experiences from practice' },
    explanation: {
      nl: 'Het bestuur wil weten hoe cliënten, naasten en medewerkers het hebben en doet er iets mee.',
      en: 'The board wants to know how clients, relatives and staff are doing and acts on it.',
    },
    hint: {
      nl: 'Spreek als bestuur elk kwartaal een paar cliënten, naasten en medewerkers en koppel terug wat je hoorde.',
      en: 'As a board talk every quarter with a few clients, relatives and staff and report back what you heard.',
    },
    judge: {
      question: {
        nl: 'Weet het bestuur hoe cliënten, naasten en medewerkers de organisatie ervaren?',
        en: 'Does the board know how clients, relatives and staff experience the organisation?',
      },
      how: {
        nl: 'Vraag het bestuur naar de laatste ervaring van elk van de drie groepen en wat die veranderde.',
        en: 'Ask the board for the latest experience of each of the three groups and what it changed.',
      },
      good: {
        nl: 'De bestuurder loopt elke maand een dagdeel mee en bespreekt wat opvalt met de raad en de teams.',
        en: 'Every month the director joins a team for half a day and discusses what stands out with the council and the teams.',
      },
      poor: {
        nl: 'Het bestuur kent alleen het gemiddelde rapportcijfer.',
        en: 'The board only knows the average mark.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
  {
    id: 'kvl-o15-board-sees-staff',
    theme,
    source: { section, item: '5' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: {
      nl: 'Bestuur ziet hoe het met medewerkers gaat en ziet talent',
      en: 'The board sees how staff are doing and sees talent',
    },
    explanation: {
      nl: 'Bestuurders weten hoe er gewerkt wordt, sturen bij waar dat nodig is en geven talent de kans.',
      en: 'Board members know how people work, adjust where needed and give talent a chance.',
    },
    hint: {
      nl: 'Regel dat leidinggevenden goede gesprekken voeren over werk en groei, en bespreek de rode draad met het bestuur.',
      en: 'Arrange that managers have good talks about work and growth, and discuss the common thread with the board.',
    },
    judge: {
      question: {
        nl: 'Heeft het bestuur een beeld van hoe er gewerkt wordt, en krijgt talent ruimte?',
        en: 'Does the board have a picture of how people work, and does talent get room?',
      },
      how: {
        nl: 'Bekijk het beleid voor gesprekken en groei en vraag om voorbeelden zonder namen. Beoordeel geen personen.',
        en: 'Look at the policy on talks and growth and ask for examples without names. Do not assess persons.',
      },
      good: {
        nl: 'Iemand uit de dagbesteding leidt nu een leerlijn, omdat haar leidinggevende dat talent zag.',
        en: 'Someone from the day programme now leads a training track, because her manager saw that talent.',
      },
      poor: {
        nl: 'Het jaargesprek is een formulier. Wie meer wil, vertrekt.',
        en: 'The annual talk is a form. Whoever wants more leaves.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(organisationPicture, {
      nl: 'Dit gaat over wat het bestuur doet, nooit over één medewerker.',
      en: 'This is about what the board does, never about one member of staff.',
    }),
    examples: [],
  },
  {
    id: 'kvl-o16-say-and-contradiction',
    theme,
    source: { section, item: '6' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Meepraten en tegenspreken is geregeld', en: 'Having a say and contradicting are arranged' },
    explanation: {
      nl: 'De bestuurder vraagt betrokkenen geregeld om mee te denken en ook om kritiek. In besluiten is dat terug te zien.',
      en: 'The director regularly asks those involved to think along and also to criticise. Decisions show it.',
    },
    hint: {
      nl: 'Leg bij elk groot besluit vast wie is gevraagd, wat het tegengeluid was en wat daarmee is gedaan.',
      en: 'With every big decision record who was asked, what the opposing voice was and what was done with it.',
    },
    judge: {
      question: {
        nl: 'Worden alle betrokkenen geregeld gehoord, ook als zij het oneens zijn, en telt dat in besluiten?',
        en: 'Are all those involved heard regularly, also when they disagree, and does it count in decisions?',
      },
      how: {
        nl: 'Kies twee besluiten van het laatste jaar en zoek in de stukken wie wat zei en wat er veranderde.',
        en: 'Choose two decisions of the last year and look in the papers for who said what and what changed.',
      },
      good: {
        nl: 'Medewerkers waren tegen een nieuw rooster. Het plan is aangepast en het verslag zegt waarom.',
        en: 'Staff opposed a new roster. The plan was adapted and the minutes say why.',
      },
      poor: {
        nl: 'De raden mogen reageren in de week waarin het besluit al bekend is.',
        en: 'The councils may react in the week in which the decision is already known.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(organisationPicture, {
      nl: '"Regelmatig" heeft geen getal; wij vragen om een voorbeeld van het laatste jaar.',
      en: '"Regularly" has no number; we ask for an example of the last year.',
    }),
    examples: [],
  },
];
