import type { Requirement } from '../../../rules/rule-set.ts';
import { afterIncident, halfYearly, yearly } from '../terms.ts';

const theme = 'algemeen';
const section = 'Algemeen';

/** Source: the unnumbered norms under "Algemeen", before article 1; numbered here in the order in which they stand. */
export const generalRequirements: Requirement[] = [
  {
    id: 'prog-alg1-open-attitude',
    theme,
    source: { section, item: '1' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Open, tolerante en zichtbare werkhouding', en: 'Open, tolerant and transparent working attitude' },
    explanation: {
      nl: 'Medewerkers laten zien wat ze doen. Ze hebben respect voor wat iemand gelooft, voor zijn plaats in de samenleving en voor zijn geaardheid. Ze staan open voor werkbegeleiding. Gevoelens die het werk in de weg zitten, bespreken ze.',
      en: 'Workers show what they do. They respect what someone believes, their place in society and their sexual identity. They are open to guidance in their work and talk about feelings that get in the way of it.',
    },
    hint: {
      nl: 'Bespreek in de werkbegeleiding wat je werk in de weg zit.',
      en: 'Talk in work guidance about what gets in the way of your work.',
    },
    judge: {
      question: {
        nl: 'Werkt dit team open en met respect, en praten medewerkers over gevoelens die het werk verstoren?',
        en: 'Does this team work openly and with respect, and do workers talk about feelings that disturb the work?',
      },
      how: {
        nl: 'Lees verslagen van werkbegeleiding en teamoverleg. Vraag een paar medewerkers en hun leidinggevende naar een voorbeeld. Beoordeel het team, niet één persoon.',
        en: 'Read notes of work guidance and team meetings. Ask a few workers and their manager for an example. Judge the team, not one person.',
      },
      good: {
        nl: 'Een medewerker vertelde in de werkbegeleiding dat een cliënt hem irriteert. Samen is een andere aanpak gekozen.',
        en: 'A worker said in work guidance that a client irritates him. Together another approach was chosen.',
      },
      poor: {
        nl: 'Werkbegeleiding wordt vaak afgezegd en niemand weet van elkaar hoe een huisbezoek verloopt.',
        en: 'Work guidance is often cancelled and nobody knows how a colleague’s home visits go.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Deze norm heeft in de gedragscode geen nummer. Hij staat vóór artikel 1.',
      en: 'This norm has no number in the code. It stands before article 1.',
    },
    examples: [],
  },
  {
    id: 'prog-alg2-transgressive-behaviour',
    theme,
    source: { section, item: '2' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'critical',
    title: {
      nl: 'Grensoverschrijdend gedrag gemeld en aangifte gedaan',
      en: 'Transgressive behaviour reported, also to the police',
    },
    explanation: {
      nl: 'Gaat iemand over de grens, dan hoort de directeur of de klachtencommissie het. De organisatie gaat er ook mee naar de politie.',
      en: 'If someone crosses the line, the director or the complaints committee is told. The organisation also goes to the police.',
    },
    hint: {
      nl: 'Meld het meteen bij je leidinggevende. Noteer bij het incident wanneer het intern is gemeld en wanneer er aangifte is gedaan.',
      en: 'Tell your manager at once. Note with the incident when it was reported internally and when to the police.',
    },
    appliesWhen: { all: [{ fact: 'incident.records', op: 'exists' }] },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'recorded',
          fact: 'incident.internalReportDate',
          forEach: 'incident.records',
          where: { fact: 'incident.type', op: 'eq', value: 'boundary-violation' },
          notBefore: 'incident.date',
          deadline: afterIncident,
        },
        {
          kind: 'recorded',
          fact: 'incident.policeReportDate',
          forEach: 'incident.records',
          where: { fact: 'incident.type', op: 'eq', value: 'boundary-violation' },
          notBefore: 'incident.date',
          deadline: afterIncident,
        },
      ],
    },
    judge: {
      question: {
        nl: 'Is alles wat over een grens ging ook zo herkend en zijn de stappen met de cliënt besproken?',
        en: 'Was everything that crossed a line recognised as such, and were the steps talked through with the client?',
      },
      how: {
        nl: 'Lees de incidenten en de rapportages eromheen. Vraag na of de cliënt wist van de melding en de aangifte.',
        en: 'Read the incidents and the notes around them. Ask whether the client knew of the report and of going to the police.',
      },
      good: {
        nl: 'Een aanraking die de cliënt niet wilde, staat als grensoverschrijdend in het dossier, met beide datums en een gesprek met de cliënt.',
        en: 'A touch the client did not want is recorded as transgressive, with both dates and a talk with the client.',
      },
      poor: {
        nl: 'Hetzelfde voorval staat alleen in de rapportage als "vervelend contact".',
        en: 'The same event only stands in the notes as "unpleasant contact".',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    note: {
      nl: 'Deze norm heeft geen nummer. Intern melden mag bij de commissie, de directeur of beide. Bij de politie laat de tekst geen keuze. Een termijn ontbreekt; wij wachten 3 dagen, en later gemeld is ook gemeld. Wil de cliënt geen aangifte, dan beslist een mens; leg dat vast als uitzondering.',
      en: 'This norm has no number. The internal report may go to the committee, the director or both. For the police the text leaves no choice. There is no term; we wait 3 days, and reported later still counts. If the client wants no report to the police, a person decides; record that as an exception.',
    },
    examples: [
      {
        on: '2026-06-30',
        facts: {
          'incident.records': [
            {
              text: 'Ongewenste aanraking door medecliënt',
              date: '2026-03-10',
              fields: {
                'incident.type': 'boundary-violation',
                'incident.internalReportDate': '2026-03-10',
                'incident.policeReportDate': '2026-03-17',
              },
            },
            { text: 'Val in de gang', date: '2026-05-02', fields: { 'incident.type': 'fall' } },
          ],
        },
        expect: 'met',
      },
      {
        name: { nl: 'Wel intern gemeld, geen aangifte', en: 'Reported internally, not to the police' },
        on: '2026-03-14',
        facts: {
          'incident.records': [
            {
              text: 'Ongewenste aanraking door medecliënt',
              date: '2026-03-10',
              fields: {
                'incident.type': 'boundary-violation',
                'incident.internalReportDate': '2026-03-10',
                'incident.policeReportDate': { state: 'empty' },
              },
            },
          ],
        },
        expect: 'gap',
      },
      {
        on: '2026-03-13',
        facts: {
          'incident.records': [
            {
              text: 'Ongewenste aanraking door medecliënt',
              date: '2026-03-10',
              fields: {
                'incident.type': 'boundary-violation',
                'incident.internalReportDate': '2026-03-10',
                'incident.policeReportDate': { state: 'empty' },
              },
            },
          ],
        },
        expect: 'upcoming',
      },
      { on: '2026-06-30', facts: {}, expect: 'unseen' },
      {
        name: { nl: 'Alleen een val', en: 'Only a fall' },
        on: '2026-06-30',
        facts: {
          'incident.records': [{ text: 'Val in de gang', date: '2026-05-02', fields: { 'incident.type': 'fall' } }],
        },
        expect: 'not-applicable',
      },
      { on: '2026-06-30', facts: { 'incident.records': { state: 'empty' } }, expect: 'not-applicable' },
    ],
  },
];
