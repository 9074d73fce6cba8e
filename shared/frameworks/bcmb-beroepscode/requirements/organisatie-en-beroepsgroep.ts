import type { Requirement } from '../../../rules/rule-set.ts';
import { yearly } from '../terms.ts';

const assignment = { theme: 'organisatie-opdracht', section: 'Organisatie / opdracht' } as const;
const profession = { theme: 'beroepsgroep', section: 'Beroepsgroep' } as const;

/** Source: chapters 5 and 6, articles 19 to 23 with footnote 4. */
export const professionRequirements: Requirement[] = [
  {
    id: 'bcmb-19-accepts-organisation',
    theme: assignment.theme,
    source: { section: assignment.section, item: '19' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'low',
    title: {
      nl: 'Werkt binnen het kader van organisatie of opdracht',
      en: 'Works within the frame of organisation or assignment',
    },
    explanation: {
      nl: 'De cliëntondersteuner werkt vanuit zijn organisatie of opdracht en helpt mee aan doelen en beleid. Hij kijkt daarbij of het past bij goed werk in zijn beroep.',
      en: 'The client supporter works from the organisation or assignment, helps with aims and policy, and checks whether they fit good work in the profession.',
    },
    hint: { nl: 'Bespreek knelpunten met je organisatie.', en: 'Talk about difficulties with your organisation.' },
    judge: {
      question: {
        nl: 'Denken cliëntondersteuners mee over beleid en zeggen zij het als dat botst met hun beroep?',
        en: 'Do client supporters think along about policy and say so when it clashes with their profession?',
      },
      how: {
        nl: 'Lees verslagen van beleidsoverleg. Vraag naar een besluit waar zij moeite mee hadden.',
        en: 'Read minutes of policy meetings. Ask about a decision they found hard.',
      },
      good: {
        nl: 'Bij een nieuw aanmeldformulier is hun bezwaar over privacy verwerkt.',
        en: 'With a new intake form their objection about privacy was taken up.',
      },
      poor: {
        nl: 'Iedereen vindt de nieuwe werkwijze slecht, maar dat wordt alleen onderling gezegd.',
        en: 'Everyone finds the new way of working bad, but says so only among themselves.',
      },
      redo: yearly,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'bcmb-20-accounts-to-employer',
    theme: assignment.theme,
    source: { section: assignment.section, item: '20' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'low',
    title: {
      nl: 'Legt verantwoording af aan werkgever of opdrachtgever',
      en: 'Accounts to employer or commissioner',
    },
    explanation: {
      nl: 'De cliëntondersteuner vertelt zijn werkgever of opdrachtgever hoe hij zijn werk doet, vanuit zijn beroep gezien.',
      en: 'The client supporter tells the employer or commissioner how the work is done, as seen from the profession.',
    },
    hint: { nl: 'Plan een jaargesprek en bereid het voor.', en: 'Plan a yearly talk and prepare it.' },
    judge: {
      question: {
        nl: 'Is er het laatste jaar met elke cliëntondersteuner over zijn werk gesproken?',
        en: 'Was there a talk with every client supporter about the work in the past year?',
      },
      how: {
        nl: 'Zoek de data van de jaargesprekken of verslagen. Namen van cliënten horen daar niet in.',
        en: 'Find the dates of the yearly talks or reports. Names of clients do not belong in them.',
      },
      good: {
        nl: 'Een verslag van twee bladzijden: wat ging goed, welke keuzes, wat leerde ik.',
        en: 'A report of two pages: what went well, which choices, what I learned.',
      },
      poor: {
        nl: 'De opdrachtgever krijgt alleen aantallen uren.',
        en: 'The commissioner gets only numbers of hours.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'De code zegt niet hoe vaak; wij vragen het elk jaar.',
      en: 'The code does not say how often; we ask every year.',
    },
    examples: [],
  },
  {
    id: 'bcmb-21-competence-with-colleagues',
    theme: profession.theme,
    source: { section: profession.section, item: '21' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Vakbekwaamheid delen en toetsen', en: 'Shares competence and is open to review' },
    explanation: {
      nl: 'De cliëntondersteuner leert met en van collega’s. Hij deelt wat hij weet, praat over hoe het vak moet en laat anderen naar zijn werk kijken. Dat kan hij ook laten zien.',
      en: 'The client supporter learns with and from colleagues: shares knowledge, talks about how the work should be done and lets others look at it. All of this can be shown.',
    },
    hint: { nl: 'Bespreek een casus in intervisie.', en: 'Discuss a case in a peer session.' },
    judge: {
      question: {
        nl: 'Is te zien dat elke cliëntondersteuner kennis deelt, meepraat over het vak en zijn werk laat toetsen?',
        en: 'Can it be seen that every client supporter shares knowledge, joins in on the profession and has the work reviewed?',
      },
      how: {
        nl: 'Kijk bij drie mensen naar alle drie. Bekijk de planning van intervisie en wie er kwam.',
        en: 'With three people look at all three. See the plan of peer sessions and who came.',
      },
      good: {
        nl: 'Zes keer intervisie, een uitleg aan collega’s over de Wlz, en een dossier dat een collega las.',
        en: 'Six peer sessions, an explanation of the Wlz to colleagues, and a dossier read by a colleague.',
      },
      poor: {
        nl: 'Intervisie staat gepland, maar de helft komt nooit.',
        en: 'Peer sessions are planned, but half the team never comes.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Hangt samen met artikel 4, dat over eigen scholing gaat.',
      en: 'Goes with article 4, which is about one’s own training.',
    },
    examples: [],
  },
  {
    id: 'bcmb-22-colleague-harm',
    theme: profession.theme,
    source: { section: profession.section, item: '22' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'In gesprek over een collega die schaadt', en: 'Discusses serious harm by a colleague' },
    explanation: {
      nl: 'Een collega kan een cliënt of het beroep ernstig schaden. Heeft de cliëntondersteuner goede reden om dat te denken, dan praat hij eerst met die collega. Zo nodig vraagt hij daarna anderen met kennis om raad.',
      en: 'A client supporter with good reason to think that a colleague seriously harms a client or the profession first talks with that colleague, and if needed then asks other experts for advice.',
    },
    hint: {
      nl: 'Bespreek je zorg eerst met de collega. Schrijf dit nooit in het dossier van een cliënt.',
      en: 'Talk about your concern with the colleague first. Never write this in a client’s dossier.',
    },
    judge: {
      question: {
        nl: 'Is een ernstige zorg over een collega besproken, en durven medewerkers dat?',
        en: 'Was a serious concern about a colleague discussed, and do workers dare to?',
      },
      how: {
        nl: 'Vraag zonder namen of het is voorgekomen en welke stappen er kwamen. Kijk of er een afspraak is waar je heen kunt.',
        en: 'Ask without names whether it happened and which steps followed. See whether it is agreed where one can go.',
      },
      good: {
        nl: 'Twee collega’s spraken het uit, haalden er een ervaren vakgenoot bij en de cliënt kreeg een ander.',
        en: 'Two colleagues talked it out, brought in an experienced peer, and the client got someone else.',
      },
      poor: {
        nl: 'Iedereen wist het, niemand zei iets, en het stond wel in een cliëntdossier.',
        en: 'Everyone knew, nobody spoke, and it did stand in a client’s dossier.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Noot 4 zegt dat alleen collega’s zijn bedoeld met hun handtekening onder de code, binnen of buiten de organisatie. Kwam het niet voor, dan telt dit niet mee. Noteer hier geen namen.',
      en: 'By footnote 4 this is about colleagues who signed the code, inside or outside the organisation. If it did not happen, this does not count. Write no names here.',
    },
    examples: [],
  },
  {
    id: 'bcmb-23-develops-profession',
    theme: profession.theme,
    source: { section: profession.section, item: '23' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Draagt bij aan ontwikkeling van het beroep', en: 'Contributes to developing the profession' },
    explanation: {
      nl: 'De cliëntondersteuner helpt mee om het beroep beter te maken, samen met vakgenoten en andere kenners, in de eigen organisatie of daarbuiten.',
      en: 'The client supporter helps to improve the profession, together with peers and other experts, inside the organisation or outside.',
    },
    hint: {
      nl: 'Doe mee aan een bijeenkomst of werkgroep van de beroepsgroep.',
      en: 'Join a meeting or working group of the profession.',
    },
    judge: {
      question: {
        nl: 'Droegen de cliëntondersteuners het laatste jaar bij aan hun beroep?',
        en: 'Did the client supporters contribute to their profession in the past year?',
      },
      how: {
        nl: 'Vraag ieder om een voorbeeld: de vereniging, een opleiding, onderzoek of iets in huis.',
        en: 'Ask each for an example: the association, a course, research or something in house.',
      },
      good: {
        nl: 'Een ondersteuner gaf een gastles op het hbo, een ander schreef mee aan een handreiking.',
        en: 'One supporter gave a guest lesson at a college, another helped write a guide.',
      },
      poor: {
        nl: 'Niemand volgt wat er in het vak gebeurt.',
        en: 'Nobody follows what happens in the profession.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'De code noemt geen termijn; wij kijken een jaar terug.',
      en: 'The code gives no term; we look back one year.',
    },
    examples: [],
  },
];
