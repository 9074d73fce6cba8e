import type { Requirement } from '../../../rules/rule-set.ts';
import { notForParentWithAuthority } from '../applicability.ts';
import { followUpOfIncident, redo, reportOfIncident, yearlyByDefault } from '../terms.ts';

const theme = 'veiligheid';
const section = 'Veiligheid';

/** Source: theme "Veiligheid", items 4 and 5: incidents, calamities and violence. */
export const incidentRequirements: Requirement[] = [
  {
    id: 'drents-v04-incident-registration',
    theme,
    source: { section, item: '4' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: { nl: 'Incidenten zijn vastgelegd en opgevolgd', en: 'Incidents are recorded and followed up' },
    explanation: {
      nl: 'Voor incidenten en afwijkingen is er een meldsysteem. In het dossier staat bij elk incident wat ermee is gedaan.',
      en: 'There is a reporting system for incidents and deviations. For each incident the dossier says what was done about it.',
    },
    hint: {
      nl: 'Vul bij het incident aan wat er is gedaan. Staat een incident alleen in de rapportage, maak er dan alsnog een melding van.',
      en: 'Add to the incident what was done. If an incident stands only in the notes, still make a report of it.',
    },
    appliesWhen: { all: [notForParentWithAuthority, { fact: 'incident.records', op: 'exists' }] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'incident.date', forEach: 'incident.records' },
        { kind: 'recorded', fact: 'incident.followUp', forEach: 'incident.records', deadline: followUpOfIncident },
        // The incidents in the notes, for the person who lays them beside the reports.
        { kind: 'mentioned', concept: 'incident-happened', within: yearlyByDefault },
      ],
    },
    judge: {
      question: {
        nl: 'Zijn alle incidenten gemeld en is er echt iets mee gedaan?',
        en: 'Were all incidents reported and was something really done about them?',
      },
      how: {
        nl: 'Leg de meldingen naast de rapportages van dezelfde tijd. Vraag wie meldingen behandelt en wat er daarna is veranderd.',
        en: 'Lay the reports beside the notes of the same time. Ask who deals with reports and what changed afterwards.',
      },
      good: {
        nl: 'Na een val kwam er dezelfde dag een melding. Een week later is de looproute aangepast, samen met de cliënt.',
        en: 'After a fall a report was made the same day. A week later the walking route was changed, together with the client.',
      },
      poor: {
        nl: 'In de rapportage staat twee keer dat er geduwd is. Een melding ontbreekt, of er staat alleen "besproken".',
        en: 'The notes say twice that there was pushing. There is no report, or it only says "discussed".',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt geen termijn voor de opvolging; wij rekenen met 14 dagen. Staat er geen incident in de lijst, dan geldt de eis niet voor dit dossier. Het meldsysteem zelf wordt bij de toetsing van de organisatie bekeken.',
      en: 'The framework gives no term for the follow-up; we use 14 days. If the list holds no incident, the requirement does not apply to this dossier. The reporting system itself is looked at when the organisation is assessed.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'incident.records': [
            { text: 'Val in de gang', date: '2026-05-02', fields: { 'incident.followUp': 'Looproute aangepast' } },
          ],
          'report.entries': [{ date: '2026-05-02', text: 'Gevallen in de gang' }],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'incident.records': [
            { text: 'Val in de gang', date: '2026-05-02', fields: { 'incident.followUp': 'Looproute aangepast' } },
          ],
          'report.entries': [{ date: '2026-05-02', text: 'Gevallen in de gang' }],
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Na 15 dagen nog geen opvolging', en: 'No follow-up after 15 days' },
        on: '2026-05-17',
        facts: {
          'support.financing': 'zin',
          'incident.records': [
            { text: 'Val in de gang', date: '2026-05-02', fields: { 'incident.followUp': { state: 'empty' } } },
          ],
          'report.entries': [{ date: '2026-05-02', text: 'Gevallen in de gang' }],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'De rapportages zijn nog niet geopend', en: 'The notes were not opened yet' },
        on: '2026-05-16',
        facts: {
          'support.financing': 'zin',
          'incident.records': [
            { text: 'Val in de gang', date: '2026-05-02', fields: { 'incident.followUp': { state: 'empty' } } },
          ],
        },
        expect: 'unseen',
      },
      { on: '2026-09-01', facts: { 'support.financing': 'zin' }, expect: 'unseen' },
      {
        name: { nl: 'Geen incidenten', en: 'No incidents' },
        on: '2026-09-01',
        facts: { 'support.financing': 'zin', 'incident.records': { state: 'empty' } },
        expect: 'not-applicable',
      },
      {
        name: { nl: 'Pgb bij een ouder met gezag', en: 'Personal budget with a parent with authority' },
        on: '2026-09-01',
        facts: { 'support.financing': 'pgb-naaste', 'support.pgbCarerIsParentWithAuthority': true },
        expect: 'not-applicable',
      },
    ],
  },
  {
    id: 'drents-v05-calamity-reported',
    theme,
    source: { section, item: '5' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'critical',
    title: {
      nl: 'Calamiteit of geweld is gemeld en opgevolgd',
      en: 'Calamity or violence was reported and followed up',
    },
    explanation: {
      nl: 'Een calamiteit of geweld gaat naar de toezichthouder. Daarna doet de aanbieder er iets mee.',
      en: 'A calamity or violence goes to the supervisor. After that the provider does something about it.',
    },
    hint: {
      nl: 'Meld het meteen via je leidinggevende. Noteer de datum van de melding en wat er daarna is gedaan.',
      en: 'Report it at once through your manager. Note the date of the report and what was done next.',
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
          deadline: reportOfIncident,
        },
        {
          kind: 'recorded',
          fact: 'incident.followUp',
          forEach: 'incident.records',
          where: { fact: 'incident.severity', op: 'in', value: ['calamity', 'violence'] },
          deadline: followUpOfIncident,
        },
      ],
    },
    judge: {
      question: {
        nl: 'Is er meteen gemeld, en bij de goede toezichthouder?',
        en: 'Was it reported at once, and to the right supervisor?',
      },
      how: {
        nl: 'Kijk welke wet geldt: bij de Wmo is het de toezichthouder van de gemeente, bij de Jeugdwet de inspectie (IGJ). Leg de datums naast elkaar en lees wat er daarna is gedaan.',
        en: 'See which law applies: under the Wmo it is the supervisor of the municipality, under the Jeugdwet the inspectorate (IGJ). Compare the dates and read what was done next.',
      },
      good: {
        nl: 'De dag na het incident gemeld bij de IGJ. Er kwam een onderzoek en de twee verbeterpunten zijn uitgevoerd.',
        en: 'Reported to the IGJ the day after the incident. An inquiry followed and the two improvements were carried out.',
      },
      poor: {
        nl: 'Pas gemeld toen de gemeente ernaar vroeg. Wat ervan geleerd is, staat nergens.',
        en: 'Reported only when the municipality asked. What was learned from it stands nowhere.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt geen aantal dagen. Wij wachten 3 dagen op de melding en 14 dagen op de opvolging. Of iets een calamiteit is, beslist een mens; het programma leest alleen de ernst die in het dossier staat. De uitzondering voor een ouder met gezag staat hier niet.',
      en: 'The framework gives no number of days. We wait 3 days for the report and 14 days for the follow-up. Whether something is a calamity is for a person to decide; the program only reads the severity in the dossier. The exception for a parent with authority is not printed here.',
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
                'incident.followUp': 'Onderzoek gedaan, twee verbeterpunten',
              },
            },
            { text: 'Val in de gang', date: '2026-05-02', fields: { 'incident.severity': 'incident' } },
          ],
        },
        expect: 'met',
      },
      {
        name: { nl: 'Gemeld, maar zonder opvolging', en: 'Reported, but without follow-up' },
        on: '2026-03-25',
        facts: {
          'incident.records': [
            {
              text: 'Agressie op de groep',
              date: '2026-03-10',
              fields: {
                'incident.severity': 'violence',
                'incident.supervisorReportDate': '2026-03-11',
                'incident.followUp': { state: 'empty' },
              },
            },
          ],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Na vier dagen nog niet gemeld', en: 'Not reported after four days' },
        on: '2026-03-14',
        facts: {
          'incident.records': [
            {
              text: 'Ernstig ongeval',
              date: '2026-03-10',
              fields: {
                'incident.severity': 'calamity',
                'incident.supervisorReportDate': { state: 'empty' },
                'incident.followUp': { state: 'empty' },
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
              text: 'Ernstig ongeval',
              date: '2026-03-10',
              fields: {
                'incident.severity': 'calamity',
                'incident.supervisorReportDate': { state: 'empty' },
                'incident.followUp': { state: 'empty' },
              },
            },
          ],
        },
        expect: 'upcoming',
      },
      { on: '2026-06-30', facts: {}, expect: 'unseen' },
      { on: '2026-06-30', facts: { 'incident.records': { state: 'empty' } }, expect: 'not-applicable' },
      {
        name: { nl: 'Alleen een gewoon incident', en: 'Only an ordinary incident' },
        on: '2026-06-30',
        facts: { 'incident.records': [{ text: 'Val', fields: { 'incident.severity': 'incident' } }] },
        expect: 'not-applicable',
      },
    ],
  },
];
