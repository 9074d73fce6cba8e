import type { Requirement } from '../../../rules/rule-set.ts';
import { everyYear } from '../redo.ts';

/** Source: theme "Veiligheid", items 1 and 2: reporting code and calamities. */
export const reportingRequirements: Requirement[] = [
  {
    id: 'mg-v01-reporting-code',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '1' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'critical',
    title: { nl: 'Meldcode is actueel, bekend en in gebruik', en: 'Reporting code is current, known and in use' },
    explanation: {
      nl: 'De aanbieder heeft een meldcode voor huiselijk geweld en kindermishandeling die klopt met de wettelijke regels. Hulpverleners kennen de stappen en het is te zien dat zij die zetten.',
      en: 'The provider has a reporting code for domestic violence and child abuse that follows the legal rules. Workers know the steps and it can be seen that they take them.',
    },
    hint: {
      nl: 'Leg vast waar de meldcode staat, wanneer hij is bijgewerkt en wie er scholing over kreeg. Bespreek er geregeld een casus mee in het team.',
      en: 'Record where the code can be found, when it was updated and who was trained. Discuss a case with it in the team from time to time.',
    },
    judge: {
      question: {
        nl: 'Is de meldcode actueel, kennen hulpverleners de stappen en is te zien dat zij die gebruiken?',
        en: 'Is the reporting code current, do workers know the steps and can its use be seen?',
      },
      how: {
        nl: 'Kijk naar de versiedatum en leg de stappen naast die van de wettelijke meldcode. Vraag twee hulpverleners wat zij doen bij een vermoeden. Vraag om een voorbeeld zonder namen.',
        en: 'Look at the date of the version and compare the steps with those of the legal code. Ask two workers what they do when they suspect something. Ask for an example without names.',
      },
      good: {
        nl: 'De meldcode is dit jaar nagekeken. Iedereen weet wie te bellen. Een casus laat elke stap zien, met datum.',
        en: 'The code was reviewed this year. Everyone knows whom to call. A case shows every step with its date.',
      },
      poor: {
        nl: 'De meldcode staat op intranet, maar hulpverleners weten niet wat de eerste stap is en niemand kent een voorbeeld.',
        en: 'The code is on the intranet, but workers do not know the first step and no one knows an example.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'mg-v02-calamity-reported',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '2' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'critical',
    title: {
      nl: 'Calamiteit of geweld op tijd gemeld en geëvalueerd',
      en: 'Calamities and violence reported in time and evaluated',
    },
    explanation: {
      nl: 'Ernstige incidenten gaan op tijd naar de toezichthouder. Daarna kijkt de aanbieder zelf terug.',
      en: 'Serious incidents go to the supervisor in time. After that the provider looks back at what happened.',
    },
    hint: {
      nl: 'Meld het incident meteen via je leidinggevende en noteer de meldingsdatum. Noteer ook wanneer het is geëvalueerd.',
      en: 'Report the incident at once through your manager and note the date. Also note when it was evaluated.',
    },
    appliesWhen: { all: [{ fact: 'incident.records', op: 'exists' }] },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'recorded',
          fact: 'incident.supervisorReportDate',
          forEach: 'incident.records',
          where: { fact: 'incident.severity', op: 'in', value: ['calamity', 'violence'] },
          notBefore: 'incident.date',
          deadline: { after: 'incident.date', term: { period: 'P3D', origin: 'default' } },
        },
        {
          kind: 'recorded',
          fact: 'incident.evaluationDate',
          forEach: 'incident.records',
          where: { fact: 'incident.severity', op: 'in', value: ['calamity', 'violence'] },
          notBefore: 'incident.date',
          deadline: { after: 'incident.date', term: { period: 'P3M', origin: 'default' } },
        },
      ],
    },
    judge: {
      question: {
        nl: 'Is het incident zonder onnodig wachten gemeld en is er goed teruggekeken?',
        en: 'Was the incident reported without needless delay and was there a proper look back?',
      },
      how: {
        nl: 'Leg de dag van het incident naast de dag van de melding. Lees wat de evaluatie heeft opgeleverd.',
        en: 'Compare the day of the incident with the day of the report. Read what the evaluation brought.',
      },
      good: {
        nl: 'De volgende dag gemeld. In de evaluatie staan de oorzaken, wat de cliënt nodig had en wat nu anders gaat.',
        en: 'Reported the next day. The evaluation names the causes, what the client needed and what is done differently now.',
      },
      poor: {
        nl: 'Pas gemeld toen de gemeente ernaar vroeg. Van de evaluatie staat alleen de datum in het dossier.',
        en: 'Reported only when the municipality asked. Of the evaluation the dossier holds just the date.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader zegt "tijdig" en noemt geen aantal dagen. Wij wachten 3 dagen op de melding en 3 maanden op de evaluatie. Of iets een calamiteit is, beslist een mens.',
      en: 'The framework says "in time" without a number. We wait 3 days for the report and 3 months for the evaluation. Whether something is a calamity is for a person to decide.',
    },
    examples: [
      {
        on: '2026-06-30',
        facts: {
          'incident.records': [
            {
              text: 'Agressie op de groep',
              date: '2026-03-10',
              fields: {
                'incident.severity': 'violence',
                'incident.supervisorReportDate': '2026-03-11',
                'incident.evaluationDate': '2026-04-02',
              },
            },
            { text: 'Val in de gang', date: '2026-05-02', fields: { 'incident.severity': 'incident' } },
          ],
        },
        expect: 'met',
      },
      {
        on: '2026-03-14',
        facts: {
          'incident.records': [
            {
              text: 'Agressie op de groep',
              date: '2026-03-10',
              fields: {
                'incident.severity': 'violence',
                'incident.supervisorReportDate': { state: 'empty' },
                'incident.evaluationDate': { state: 'empty' },
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
              text: 'Agressie op de groep',
              date: '2026-03-10',
              fields: {
                'incident.severity': 'violence',
                'incident.supervisorReportDate': { state: 'empty' },
                'incident.evaluationDate': { state: 'empty' },
              },
            },
          ],
        },
        expect: 'upcoming',
      },
      { on: '2026-06-30', facts: {}, expect: 'unseen' },
      { on: '2026-06-30', facts: { 'incident.records': { state: 'empty' } }, expect: 'not-applicable' },
      {
        on: '2026-06-30',
        facts: { 'incident.records': [{ text: 'Val', fields: { 'incident.severity': 'incident' } }] },
        expect: 'not-applicable',
      },
    ],
  },
];
