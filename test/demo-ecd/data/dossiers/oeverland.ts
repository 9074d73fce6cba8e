import { appointmentsAround } from '../appointments.ts';
import { addDays, daysAgo, type IsoDate, monthsAgo, workday } from '../calendar.ts';
import type { Dossier } from '../dossier.ts';
import { homeVisits } from '../notes/home-visits.ts';
import { startingAt, writeNotes } from '../notes/write-notes.ts';
import { consultants, people } from '../team.ts';
import { oddNotes } from './oeverland-notes.ts';

/**
 * Personal budget; odd characters in the name and everywhere else, and very long notes. The agreement is signed but
 * its notice period is missing. The rest is in order.
 */
export function oeverland(today: IsoDate): Dossier {
  const start = workday(monthsAgo(today, 23));
  const planMade = workday(addDays(start, 47));
  const held = [1, 8, 16].map((months) => workday(monthsAgo(today, months)));
  return {
    number: '100546',
    client: {
      givenName: 'Zoë-Anaïs',
      familyName: 'd’Hânë-van ’t Oeverlând',
      initials: 'Z.A.',
      salutation: 'mw.',
      gender: 'Vrouw',
      birthDate: '1984-02-29',
      bsn: '999990159',
      address: '’t Veurste Ènd 1½, boven',
      city: '9628 ZZ Siddeburen',
      phone: '06 00 00 05 46',
      email: 'zoe+ecd@post.example',
      language: 'Frans, Nederlands',
      caution: 'Naam voluit schrijven: “Zoë-Anaïs”',
    },
    support: {
      status: 'In zorg',
      law: 'Wmo 2015',
      municipality: 'Midden-Groningen',
      financing: 'Persoonsgebonden budget (pgb)',
      setting: 'Ambulant, aan huis',
      product: 'Begeleiding individueel',
      startDate: start,
      endDate: null,
      endReason: null,
      consultant: consultants.haanwijk,
      coordinator: people.sietske[0],
      worker: people.ikram[0],
      team: 'Slochteren',
    },
    decisions: [
      {
        number: 'MG-PGB-42499',
        product: 'Begeleiding individueel (pgb)',
        startDate: start,
        endDate: monthsAgo(today, -13),
        volume: '3½ uur per week',
        extensionRequestedOn: null,
      },
    ],
    agreement: {
      signed: true,
      startDate: start,
      signedOn: workday(daysAgo(start, 2)),
      signedBy: 'Cliënt',
      content: 'Begeleiding bij structuur & administratie; “meedenken, niet overnemen” <zie ook het plan>.',
      timePerWeek: '3½ uur',
      noticePeriod: null,
      deliveryDays: 'Di 9.00 – 10.45 u. / do 13.15 – 15.00 u.',
      termsHandedOut: true,
    },
    plan: {
      status: 'Definitief',
      version: '4.1',
      madeOn: planMade,
      madeBy: people.ikram[0],
      changedOn: workday(addDays(held[0] ?? today, 3)),
      signedOn: workday(addDays(planMade, 1)),
      signedBy: 'Cliënt',
      unsignedReason: null,
      goals: [
        {
          title: '“Eén ding tegelijk”',
          domain: 'Dagstructuur',
          targetDate: monthsAgo(today, -5),
          approach: '3 taken p/d; rest ➜ lijst “later”. Terugkijken op zo.',
          progress: 'Loopt',
        },
        {
          title: 'Pgb-administratie <zelf> kunnen',
          domain: 'Financiën',
          targetDate: monthsAgo(today, -8),
          approach: 'Declareren op de 1e v/d maand, begeleider controleert ± 10 min.',
          progress: 'Loopt goed',
        },
      ],
      roles: [
        { party: 'Cliënt', agreement: 'Maakt zelf de urenbriefjes & tekent ze.' },
        { party: 'Zus Éloïse', agreement: 'Beheert het pgb (gewaarborgde hulp).' },
      ],
      clientView: '« On avance, doucement. » Ik ben tevreden — écht waar 😊.',
    },
    evaluations: held.map((heldOn, index) => ({
      heldOn,
      kind: index === 1 ? 'Jaarevaluatie' : 'Tussenevaluatie',
      clientPresent: true,
      satisfaction: '8½',
      stillFitting: true,
      signedOn: workday(addDays(heldOn, 1)),
      sharedOn: workday(addDays(heldOn, 7)),
      summary: 'Loopt naar wens; zie het uitgebreide verslag in “Rapportages”.',
    })),
    nextEvaluation: workday(addDays(today, 150)),
    risks: {
      assessedOn: workday(addDays(start, 22)),
      instrument: 'Risicosignalering ambulant',
      assessedBy: people.ikram[0],
      conclusion: 'Risico’s gevonden, maatregelen afgesproken',
      found: [
        {
          risk: 'Overbelasting (“te veel ja zeggen”)',
          level: 'Gemiddeld',
          measure: 'Max. 2 opdrachten tegelijk; stopwoord = “ananas” 🍍.',
          agreedWith: 'Cliënt & zus',
        },
      ],
    },
    transport: { provided: false, arrangements: null, agreedOn: null },
    medication: {
      role: 'Geen - cliënt beheert medicatie zelf',
      overviewOn: workday(monthsAgo(today, 5)),
      pharmacy: 'Apotheek ’t Woldhuis',
      medicines: [
        {
          name: 'Methylfenidaat mga 36 mg',
          dose: '1 tablet',
          moment: '07:30',
          prescriber: 'Psychiater',
          since: workday(monthsAgo(today, 27)),
        },
      ],
      storage: 'Eigen beheer',
      record: null,
      evaluatedOn: workday(monthsAgo(today, 5)),
    },
    attendance: {
      appointments: appointmentsAround(today, {
        worker: people.ikram[0],
        activity: 'Huisbezoek',
        from: '09:00',
        to: '10:45',
        hours: 1.75,
        every: 4,
        count: 18,
        firstAhead: 2,
      }),
      noShowsReportedOn: null,
    },
    notes: writeNotes(today, {
      person: { name: 'Zoë-Anaïs', pronouns: 'zij' },
      authors: [people.ikram, people.anouk],
      own: oddNotes,
      pool: startingAt(homeVisits, 20),
      count: 40,
      every: 7,
      lastAgo: 6,
    }),
    documents: [
      {
        name: 'Zorgovereenkomst SVB (getekend) – versie 2 [definitief].pdf',
        kind: 'Overeenkomst',
        date: workday(daysAgo(start, 2)),
        uploadedBy: 'Cliëntadministratie',
      },
      {
        name: 'Évaluation & verslag “½ jaar”.pdf',
        kind: 'Evaluatie',
        date: held[0] ?? today,
        uploadedBy: people.ikram[0],
      },
      {
        name: 'IMG_0042 (2) – kopie – kopie.jpg',
        kind: 'Overig',
        date: workday(monthsAgo(today, 3)),
        uploadedBy: people.anouk[0],
      },
    ],
    network: {
      mappedOn: workday(addDays(start, 39)),
      hasNone: false,
      remark: null,
      members: [
        { name: 'Éloïse d’Hânë', relation: 'Zus', role: 'Budgetbeheerder', isCarer: true, phone: '06 00 00 15 46' },
        { name: 'Layla (ليلى)', relation: 'Vriendin', role: 'Samen weven', isCarer: false, phone: null },
      ],
      professionals: [
        { name: 'Ł. Wiśniewicz-Ngũgĩ', organisation: 'O’Driscollstichting', role: 'Fondsen', phone: '050 00 00 46' },
      ],
      strain: 'Licht belast',
      strainOn: held[0] ?? null,
    },
    transfer: null,
    alerts: [],
  };
}
