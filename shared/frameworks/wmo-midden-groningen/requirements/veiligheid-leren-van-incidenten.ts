import type { Requirement } from '../../../rules/rule-set.ts';
import { everyYear } from '../redo.ts';

/** Source: theme "Veiligheid", items 3 and 4: learning from incidents, risks of the organisation. */
export const incidentRequirements: Requirement[] = [
  {
    id: 'mg-v03-incident-method',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '3' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Vaste werkwijze voor incidenten', en: 'Fixed method for incidents' },
    explanation: {
      nl: 'De aanbieder heeft een manier van werken om incidenten te melden, uit te zoeken en ervan te leren. Die past bij de organisatie.',
      en: 'The provider has a way to report incidents, look into them and learn from them. It fits the organisation.',
    },
    hint: {
      nl: 'Beschrijf de werkwijze: waar je meldt, wie het uitzoekt en hoe het team ervan leert.',
      en: 'Describe the method: where to report, who looks into it and how the team learns from it.',
    },
    judge: {
      question: {
        nl: 'Is er een passende werkwijze voor melden, uitzoeken én leren, en werkt iedereen ermee?',
        en: 'Is there a fitting method for reporting, looking into and learning, and does everyone use it?',
      },
      how: {
        nl: 'Lees de werkwijze. Volg daarna een incident van het afgelopen jaar: van de melding, via het uitzoeken, tot de les.',
        en: 'Read the method. Then follow one incident of the past year: from the report, through the inquiry, to the lesson.',
      },
      good: {
        nl: 'Wie meldt, hoort binnen een vaste tijd wat ermee gebeurt. Iemand zoekt de oorzaak uit en het team bespreekt de les.',
        en: 'Whoever reports hears within a set time what happens with it. Someone looks for the cause and the team discusses the lesson.',
      },
      poor: {
        nl: 'Meldingen gaan in een map. Niemand zoekt de oorzaak uit en de melder hoort niets terug.',
        en: 'Reports go into a folder. No one looks for the cause and the reporter hears nothing.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'mg-v03-1-safe-reporting-culture',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '3.1' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Melden kan zonder angst', en: 'Reporting without fear' },
    explanation: {
      nl: 'Hulpverleners durven te melden wat er misging of bijna misging. Het gaat om leren, niet om wie schuld heeft.',
      en: 'Workers dare to report what went wrong or nearly did. It is about learning, not about blame.',
    },
    hint: {
      nl: 'Bespreek meldingen in het team zonder namen en vertel wat ermee is gedaan.',
      en: 'Discuss reports in the team without names and tell what was done with them.',
    },
    judge: {
      question: { nl: 'Durven hulpverleners open te melden?', en: 'Do workers dare to report openly?' },
      how: {
        nl: 'Vraag een paar hulpverleners, los van elkaar, wat er gebeurt na een melding. Kijk ook of bijna-incidenten worden gemeld.',
        en: 'Ask a few workers, one by one, what happens after a report. See also whether near misses are reported.',
      },
      good: {
        nl: 'Hulpverleners vertellen wat hun melding heeft opgeleverd. Ook kleine en bijna-incidenten staan in het overzicht.',
        en: 'Workers tell what came of their report. Small incidents and near misses are in the overview too.',
      },
      poor: {
        nl: 'Er komt bijna niets binnen en hulpverleners zeggen dat een melding tegen je wordt gebruikt.',
        en: 'Hardly anything comes in and workers say that a report is used against you.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'mg-v03-2-improvement-measures',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '3.2' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Verbeteringen na onderzoek van incidenten', en: 'Improvements after looking into incidents' },
    explanation: {
      nl: 'Blijkt bij het uitzoeken van een incident dat iets beter moet, dan verandert de aanbieder dat ook.',
      en: 'When looking into an incident shows that something must improve, the provider changes it.',
    },
    hint: {
      nl: 'Zet bij elke conclusie wat er verandert, wie dat doet en wanneer het klaar is.',
      en: 'Write at each conclusion what will change, who does it and when it is done.',
    },
    judge: {
      question: {
        nl: 'Leidt het uitzoeken van incidenten tot verbeteringen waar dat nodig is?',
        en: 'Does looking into incidents lead to improvements where needed?',
      },
      how: {
        nl: 'Bekijk de analyses van het afgelopen jaar. Zoek bij elke conclusie de maatregel, wie die oppakt en of het klaar is.',
        en: 'Look at the analyses of the past year. For each conclusion find the measure, who takes it up and whether it is done.',
      },
      good: {
        nl: 'Na drie keer vallen op dezelfde plek kwam er betere verlichting. Later is gekeken of het hielp.',
        en: 'After three falls in the same spot better lighting came. Later it was checked whether it helped.',
      },
      poor: {
        nl: 'De analyse noemt dezelfde oorzaak als vorig jaar en er is niets veranderd.',
        en: 'The analysis names the same cause as last year and nothing has changed.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader zegt "zo nodig". Vroeg geen enkele analyse om een maatregel, dan voldoet dit punt.',
      en: 'The framework says "if needed". If no analysis called for a measure, this point is met.',
    },
    examples: [],
  },
  {
    id: 'mg-v04-organisation-risk-analysis',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '4' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Risicoanalyse van de hele organisatie', en: 'Risk analysis of the whole organisation' },
    explanation: {
      nl: "De aanbieder kijkt op vaste momenten welke risico's de organisatie loopt. Wat eraan gedaan wordt, staat op papier en maakt beleid en werk beter.",
      en: 'At fixed moments the provider looks at the risks of the organisation. What is done about them is on paper and improves policy and work.',
    },
    hint: {
      nl: 'Plan de analyse in het jaarprogramma en houd een lijst met maatregelen bij.',
      en: 'Put the analysis in the yearly programme and keep a list of measures.',
    },
    judge: {
      question: {
        nl: 'Is er een recente risicoanalyse van de organisatie en gebeurt er iets mee?',
        en: 'Is there a recent risk analysis of the organisation and is something done with it?',
      },
      how: {
        nl: "Kijk naar de datum, de gevonden risico's en de lijst met maatregelen. Vraag welk beleid of welke werkwijze erdoor is veranderd.",
        en: 'Look at the date, the risks found and the list of measures. Ask which policy or method changed because of it.',
      },
      good: {
        nl: 'De analyse is van dit jaar. Van elke maatregel is bekend wie hem doet en hoe ver het is. Het nachtrooster is erdoor aangepast.',
        en: 'The analysis is of this year. For each measure it is known who does it and how far it is. The night roster was changed because of it.',
      },
      poor: {
        nl: 'De analyse is vier jaar oud, of er is een nieuwe zonder maatregelen.',
        en: 'The analysis is four years old, or there is a new one without measures.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt geen termijn ("periodiek"). Wij vragen hier elk jaar naar.',
      en: 'The framework gives no term ("periodically"). We ask for it every year.',
    },
    examples: [],
  },
];
