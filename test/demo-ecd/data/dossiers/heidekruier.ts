import { appointmentsAround } from '../appointments.ts';
import { addDays, daysAgo, type IsoDate, monthsAgo, workday } from '../calendar.ts';
import type { Dossier } from '../dossier.ts';
import { homeVisits } from '../notes/home-visits.ts';
import { startingAt, writeNotes } from '../notes/write-notes.ts';
import { consultants, people } from '../team.ts';

/** A client without a network, and without risks: both were looked into and recorded on purpose. In order. */
export function heidekruier(today: IsoDate): Dossier {
  const start = workday(monthsAgo(today, 17));
  const planMade = workday(addDays(start, 33));
  const held = [4, 8, 13].map((months) => workday(monthsAgo(today, months)));
  return {
    number: '100522',
    client: {
      givenName: 'Tjaard',
      familyName: 'Heidekruier',
      initials: 'T.',
      salutation: 'dhr.',
      gender: 'Man',
      birthDate: '1947-03-29',
      bsn: '999990135',
      address: 'Noorderstraat 160',
      city: '9635 ZZ Noordbroek',
      phone: '0598 00 05 22',
      email: null,
      language: 'Nederlands',
      caution: null,
    },
    support: {
      status: 'In zorg',
      law: 'Wmo 2015',
      municipality: 'Midden-Groningen',
      financing: 'Zorg in natura (ZIN)',
      setting: 'Ambulant, aan huis',
      product: 'Begeleiding individueel',
      startDate: start,
      endDate: null,
      endReason: null,
      consultant: consultants.haanwijk,
      coordinator: people.sietske[0],
      worker: people.ruben[0],
      team: 'Menterwolde',
    },
    decisions: [
      {
        number: 'MG-WMO-65371',
        product: 'Begeleiding individueel',
        startDate: start,
        endDate: monthsAgo(today, -7),
        volume: '1,5 uur per week',
        extensionRequestedOn: null,
      },
    ],
    agreement: {
      signed: true,
      startDate: start,
      signedOn: workday(daysAgo(start, 6)),
      signedBy: 'Cliënt',
      content: 'Wekelijks bezoek voor administratie, gezelschap en het bijhouden van afspraken.',
      timePerWeek: '1,5 uur',
      noticePeriod: '1 maand',
      deliveryDays: 'Vrijdag 10.30 - 12.00 uur',
      termsHandedOut: true,
    },
    plan: {
      status: 'Definitief',
      version: '1',
      madeOn: planMade,
      madeBy: people.ruben[0],
      changedOn: null,
      signedOn: workday(addDays(planMade, 2)),
      signedBy: 'Cliënt',
      unsignedReason: null,
      goals: [
        {
          title: 'Ik blijf in mijn eigen huis wonen',
          domain: 'Huisvesting',
          targetDate: monthsAgo(today, -7),
          approach: 'Wekelijks langs, klussen via de klussendienst.',
          progress: 'Loopt goed',
        },
      ],
      roles: [
        { party: 'Cliënt', agreement: 'Legt de post op de stapel.' },
        { party: 'Klussendienst', agreement: 'Komt binnen een week na een belletje.' },
      ],
      clientView: 'Ik heb niemand nodig, maar die koffie op vrijdag is wel best.',
    },
    evaluations: held.map((heldOn) => ({
      heldOn,
      kind: 'Tussenevaluatie',
      clientPresent: true,
      satisfaction: '8',
      stillFitting: true,
      signedOn: heldOn,
      sharedOn: workday(addDays(heldOn, 4)),
      summary: 'Alles loopt zoals dhr. het wil.',
    })),
    nextEvaluation: workday(addDays(today, 40)),
    risks: {
      assessedOn: workday(addDays(start, 12)),
      instrument: 'Risicosignalering ambulant',
      assessedBy: people.ruben[0],
      conclusion: 'Geen risico’s gevonden',
      found: [],
    },
    transport: { provided: false, arrangements: null, agreedOn: null },
    medication: {
      role: 'Geen - cliënt gebruikt geen medicatie',
      overviewOn: workday(monthsAgo(today, 5)),
      pharmacy: null,
      medicines: [],
      storage: 'n.v.t.',
      record: null,
      evaluatedOn: null,
    },
    attendance: {
      appointments: appointmentsAround(today, {
        worker: people.ruben[0],
        activity: 'Huisbezoek',
        from: '10:30',
        to: '12:00',
        hours: 1.5,
        count: 14,
        firstAhead: 6,
      }),
      noShowsReportedOn: null,
    },
    notes: writeNotes(today, {
      person: { name: 'dhr. Heidekruier', pronouns: 'hij' },
      authors: [people.ruben],
      // No visits to or calls from family: this man has none.
      pool: startingAt(homeVisits, 12).filter(
        ([subject, text]) => !/netwerk|zus|neefje|moeder|broer|kringloop/i.test(subject + text),
      ),
      count: 12,
      every: 11,
      own: [
        [6, 'Algemeen', 'Koffie gedronken en de krant besproken. {Naam} had geen post. Tuinman komt volgende week.'],
        [35, 'Netwerk', 'Opnieuw gevraagd of {naam} contact wil met de ouderensoos. Wil hij niet. Ook geen maatje.'],
      ],
    }),
    documents: [
      { name: 'Evaluatie.pdf', kind: 'Evaluatie', date: held[0] ?? today, uploadedBy: people.ruben[0] },
      { name: 'Plan (getekend).pdf', kind: 'Plan', date: workday(addDays(planMade, 2)), uploadedBy: people.ruben[0] },
      {
        name: 'Beschikking MG-WMO-65371.pdf',
        kind: 'Beschikking',
        date: workday(daysAgo(start, 10)),
        uploadedBy: 'Cliëntadministratie',
      },
    ],
    network: {
      mappedOn: workday(addDays(start, 20)),
      hasNone: true,
      remark:
        'Dhr. heeft geen familie of vrienden met wie hij contact heeft en wil geen vrijwilliger of maatje. Bij elke evaluatie opnieuw besproken.',
      members: [],
      professionals: [
        {
          name: 'Dr. A. Munterdam',
          organisation: 'Huisartsenpraktijk Noordbroek',
          role: 'Huisarts',
          phone: '0598 00 02 22',
        },
      ],
      strain: null,
      strainOn: null,
    },
    transfer: null,
    alerts: [],
  };
}
