import { appointmentsAround } from '../appointments.ts';
import { addMonths, daysAgo, type IsoDate, workday } from '../calendar.ts';
import type { Dossier } from '../dossier.ts';
import { writeNotes } from '../notes/write-notes.ts';
import { consultants, people } from '../team.ts';

/** New: support started two weeks ago and nearly everything is still empty. Only the decision is there. */
export function dagveld(today: IsoDate): Dossier {
  const start = workday(daysAgo(today, 14));
  return {
    number: '100538',
    client: {
      givenName: 'Yusuf',
      familyName: 'Dagveld',
      initials: 'Y.',
      salutation: 'dhr.',
      gender: 'Man',
      birthDate: '1993-10-11',
      bsn: '999990147',
      address: 'Erasmusweg 301',
      city: '9602 ZZ Hoogezand',
      phone: '06 00 00 05 38',
      email: null,
      language: 'Turks, Nederlands',
      caution: null,
    },
    support: {
      status: 'Nieuw',
      law: 'Wmo 2015',
      municipality: 'Midden-Groningen',
      financing: 'Zorg in natura (ZIN)',
      setting: 'Ambulant, aan huis',
      product: 'Begeleiding individueel',
      startDate: start,
      endDate: null,
      endReason: null,
      consultant: consultants.zandvoorde,
      coordinator: people.sietske[0],
      worker: people.jolanda[0],
      team: 'Hoogezand-Oost',
    },
    decisions: [
      {
        number: 'MG-WMO-61422',
        product: 'Begeleiding individueel',
        startDate: start,
        endDate: addMonths(start, 12),
        volume: '3 uur per week',
        extensionRequestedOn: null,
      },
    ],
    agreement: {
      signed: false,
      startDate: null,
      signedOn: null,
      signedBy: null,
      content: null,
      timePerWeek: null,
      noticePeriod: null,
      deliveryDays: null,
      termsHandedOut: false,
    },
    plan: null,
    evaluations: [],
    nextEvaluation: null,
    risks: { assessedOn: null, instrument: null, assessedBy: null, conclusion: null, found: [] },
    transport: { provided: null, arrangements: null, agreedOn: null },
    medication: {
      role: null,
      overviewOn: null,
      pharmacy: null,
      medicines: [],
      storage: null,
      record: null,
      evaluatedOn: null,
    },
    attendance: {
      appointments: appointmentsAround(today, {
        worker: people.jolanda[0],
        activity: 'Kennismaking',
        from: '13:00',
        to: '14:30',
        hours: 1.5,
        count: 4,
        firstAhead: 2,
        since: start,
      }),
      noShowsReportedOn: null,
    },
    notes: writeNotes(today, {
      person: { name: 'dhr. Dagveld', pronouns: 'hij' },
      authors: [people.jolanda],
      own: [
        [
          5,
          'Kennismaking',
          'Tweede gesprek. {Naam} vertelt over zijn scheiding en het verlies van zijn werk. Hij wil eerst rust en daarna pas doelen opschrijven. Plan wordt de komende weken samen gemaakt.',
        ],
        [
          12,
          'Kennismaking',
          'Eerste huisbezoek. Overeenkomst besproken en achtergelaten om rustig te lezen; nog niet getekend.',
        ],
        [14, 'Intake', 'Aanmelding ontvangen van het sociaal team. Beschikking is binnen.'],
      ],
    }),
    documents: [
      { name: 'Beschikking MG-WMO-61422.pdf', kind: 'Beschikking', date: start, uploadedBy: 'Cliëntadministratie' },
    ],
    network: {
      mappedOn: null,
      hasNone: false,
      remark: null,
      members: [],
      professionals: [],
      strain: null,
      strainOn: null,
    },
    transfer: null,
    alerts: ['Intake nog niet afgerond'],
  };
}
