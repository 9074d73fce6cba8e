import { appointmentsAround } from '../appointments.ts';
import { addDays, daysAgo, type IsoDate, monthsAgo, workday } from '../calendar.ts';
import type { Dossier } from '../dossier.ts';
import { homeVisits } from '../notes/home-visits.ts';
import { startingAt, writeNotes } from '../notes/write-notes.ts';
import { consultants, people } from '../team.ts';

/**
 * Support ended three weeks ago because the client moved to another provider, whose name is known; nothing of a
 * handover was logged and nothing is agreed about afterwards. The rest is in order.
 */
export function zwaluwhorst(today: IsoDate): Dossier {
  const start = workday(monthsAgo(today, 28));
  const planMade = workday(addDays(start, 31));
  const held = [2, 10, 19].map((months) => workday(monthsAgo(today, months)));
  const end = workday(daysAgo(today, 21));
  return {
    number: '100473',
    client: {
      givenName: 'Fenna',
      familyName: 'Zwaluwhorst',
      initials: 'F.E.',
      salutation: 'mw.',
      gender: 'Vrouw',
      birthDate: '1997-07-17',
      bsn: '999990068',
      address: 'Kerkstraat 41',
      city: '9649 ZZ Muntendam',
      phone: '06 00 00 04 73',
      email: 'fennaz@post.example',
      language: 'Nederlands',
      caution: null,
    },
    support: {
      status: 'Uitgestroomd',
      law: 'Wmo 2015',
      municipality: 'Midden-Groningen',
      financing: 'Zorg in natura (ZIN)',
      setting: 'Ambulant, aan huis',
      product: 'Begeleiding individueel specialistisch',
      startDate: start,
      endDate: end,
      endReason: 'Overgang naar andere aanbieder',
      consultant: consultants.haanwijk,
      coordinator: people.sietske[0],
      worker: people.ikram[0],
      team: 'Menterwolde',
    },
    decisions: [
      {
        number: 'MG-WMO-64790',
        product: 'Begeleiding individueel specialistisch',
        startDate: start,
        endDate: monthsAgo(today, -8),
        volume: '3 uur per week',
        extensionRequestedOn: null,
      },
    ],
    agreement: {
      signed: true,
      startDate: start,
      signedOn: start,
      signedBy: 'Cliënt',
      content: 'Begeleiding bij zelfstandig wonen met autisme: structuur, prikkels en contact met de opleiding.',
      timePerWeek: '3 uur',
      noticePeriod: '1 maand',
      deliveryDays: 'Dinsdag 13.00 - 14.30 uur en vrijdag 9.00 - 10.30 uur',
      termsHandedOut: true,
    },
    plan: {
      status: 'Definitief',
      version: '3',
      madeOn: planMade,
      madeBy: people.ikram[0],
      changedOn: workday(addDays(held[1] ?? today, 5)),
      signedOn: workday(addDays(planMade, 4)),
      signedBy: 'Cliënt',
      unsignedReason: null,
      goals: [
        {
          title: 'Ik haal mijn mbo-diploma',
          domain: 'Opleiding',
          targetDate: monthsAgo(today, -5),
          approach: 'Weekplanning op zondag, mentor schuift eens per maand aan.',
          progress: 'Loopt',
        },
      ],
      roles: [
        { party: 'Cliënt', agreement: 'Stuurt zondag een foto van de weekplanning.' },
        { party: 'Mentor opleiding', agreement: 'Meldt verzuim binnen een dag.' },
      ],
      clientView: 'Ik wil bij een aanbieder waar ze alleen autisme doen. Dat ligt niet aan jullie.',
    },
    evaluations: held.map((heldOn, index) => ({
      heldOn,
      kind: index === 2 ? 'Jaarevaluatie' : 'Tussenevaluatie',
      clientPresent: true,
      satisfaction: index === 0 ? '6' : '7',
      stillFitting: index !== 0,
      signedOn: workday(addDays(heldOn, 3)),
      sharedOn: workday(addDays(heldOn, 6)),
      summary:
        index === 0
          ? 'Mw. wil overstappen naar een gespecialiseerde aanbieder; gemeente is akkoord.'
          : 'Doelen lopen, geen wijzigingen.',
    })),
    nextEvaluation: null,
    risks: {
      assessedOn: workday(addDays(start, 26)),
      instrument: 'Risicosignalering ambulant',
      assessedBy: people.ikram[0],
      conclusion: 'Risico’s gevonden, maatregelen afgesproken',
      found: [
        {
          risk: 'Overvraging door studie',
          level: 'Gemiddeld',
          measure: 'Maximaal vier lesdagen, rustdag op woensdag.',
          agreedWith: 'Cliënt en mentor',
        },
      ],
    },
    transport: { provided: false, arrangements: null, agreedOn: null },
    medication: {
      role: 'Geen - cliënt gebruikt geen medicatie',
      overviewOn: workday(monthsAgo(today, 10)),
      pharmacy: null,
      medicines: [],
      storage: 'n.v.t.',
      record: null,
      evaluatedOn: null,
    },
    attendance: {
      appointments: appointmentsAround(today, {
        worker: people.ikram[0],
        activity: 'Huisbezoek',
        from: '13:00',
        to: '14:30',
        hours: 1.5,
        every: 4,
        count: 22,
        planned: 0,
      }).filter((entry) => entry.date <= end),
      noShowsReportedOn: null,
    },
    notes: writeNotes(today, {
      person: { name: 'Fenna', pronouns: 'zij' },
      authors: [people.ikram, people.anouk],
      pool: startingAt(homeVisits, 17),
      count: 16,
      every: 8,
      lastAgo: 30,
      own: [
        [
          21,
          'Einde zorg',
          'Laatste bezoek. {Naam} heeft een kaart gemaakt. Ze begint volgende week bij de nieuwe aanbieder; zij hebben nog geen contact opgenomen.',
        ],
        [
          34,
          'Contact professionals',
          'Nieuwe aanbieder teruggebeld, voicemail ingesproken. Een overdracht is nog niet ingepland.',
        ],
      ],
    }),
    documents: [
      {
        name: 'Brief einde ondersteuning.pdf',
        kind: 'Correspondentie',
        date: workday(daysAgo(today, 28)),
        uploadedBy: 'Cliëntadministratie',
      },
      { name: 'Evaluatieverslag.pdf', kind: 'Evaluatie', date: held[0] ?? today, uploadedBy: people.ikram[0] },
      {
        name: 'Ondersteuningsplan v3.pdf',
        kind: 'Plan',
        date: workday(addDays(held[1] ?? today, 5)),
        uploadedBy: people.ikram[0],
      },
    ],
    network: {
      mappedOn: workday(addDays(start, 19)),
      hasNone: false,
      remark: null,
      members: [
        {
          name: 'Trijn Zwaluwhorst',
          relation: 'Moeder',
          role: 'Eerste contactpersoon',
          isCarer: true,
          phone: '06 00 00 14 73',
        },
      ],
      professionals: [{ name: 'G. Lageland', organisation: 'Roc Eemsdelta', role: 'Mentor', phone: '050 00 00 73' }],
      strain: 'In balans',
      strainOn: held[1] ?? null,
    },
    transfer: {
      moves: true,
      provider: 'Autismehuis Noorderzijl',
      contactOn: null,
      manner: null,
      clientPresent: null,
      report: null,
      afterEnd: null,
    },
    alerts: ['Zorg beëindigd'],
  };
}
