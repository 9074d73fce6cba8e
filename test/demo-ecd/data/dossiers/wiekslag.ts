import { appointmentsAround } from '../appointments.ts';
import { addDays, daysAgo, type IsoDate, monthsAgo, workday } from '../calendar.ts';
import type { Dossier } from '../dossier.ts';
import { homeVisits } from '../notes/home-visits.ts';
import { startingAt, writeNotes } from '../notes/write-notes.ts';
import { consultants, people } from '../team.ts';

/**
 * Moving to another provider in three weeks; a warm handover with the client present is logged, and what happens
 * after the end is agreed. Two no-shows. The rest is in order.
 */
export function wiekslag(today: IsoDate): Dossier {
  const start = workday(monthsAgo(today, 30));
  const planMade = workday(addDays(start, 38));
  const held = [workday(daysAgo(today, 13)), ...[6, 14, 22].map((months) => workday(monthsAgo(today, months)))];
  const end = workday(addDays(today, 24));
  const contact = workday(daysAgo(today, 9));
  return {
    number: '100468',
    client: {
      givenName: 'Harm-Jan',
      familyName: 'Wiekslag',
      initials: 'H.J.',
      salutation: 'dhr.',
      gender: 'Man',
      birthDate: '1955-04-08',
      bsn: '999990056',
      address: 'Hoofdweg 1012',
      city: '9626 ZZ Schildwolde',
      phone: '0598 00 04 68',
      email: null,
      language: 'Gronings, Nederlands',
      caution: 'Slechthorend, aan de rechterkant zitten',
    },
    support: {
      status: 'Uitstroom gepland',
      law: 'Wmo 2015',
      municipality: 'Midden-Groningen',
      financing: 'Zorg in natura (ZIN)',
      setting: 'Ambulant, aan huis',
      product: 'Begeleiding individueel',
      startDate: start,
      endDate: end,
      endReason: 'Overgang naar andere aanbieder (beschermd wonen)',
      consultant: consultants.zandvoorde,
      coordinator: people.sietske[0],
      worker: people.jolanda[0],
      team: 'Slochteren',
    },
    decisions: [
      {
        number: 'MG-WMO-42677',
        product: 'Begeleiding individueel',
        startDate: workday(monthsAgo(today, 10)),
        endDate: monthsAgo(today, -2),
        volume: '4 uur per week',
        extensionRequestedOn: null,
      },
      {
        number: 'MG-WMO-64311',
        product: 'Begeleiding individueel',
        startDate: start,
        endDate: daysAgo(workday(monthsAgo(today, 10)), 1),
        volume: '5 uur per week',
        extensionRequestedOn: workday(monthsAgo(today, 12)),
      },
    ],
    agreement: {
      signed: true,
      startDate: start,
      signedOn: workday(daysAgo(start, 5)),
      signedBy: 'Cliënt',
      content: 'Begeleiding bij dagritme, zelfzorg en geheugenproblemen; ondersteunen van het contact met familie.',
      timePerWeek: '4 uur',
      noticePeriod: '1 maand',
      deliveryDays: 'Maandag en vrijdag 9.00 - 11.00 uur',
      termsHandedOut: true,
    },
    plan: {
      status: 'Definitief',
      version: '5',
      madeOn: planMade,
      madeBy: people.jolanda[0],
      changedOn: workday(addDays(held[1] ?? today, 8)),
      signedOn: workday(addDays(planMade, 6)),
      signedBy: 'Cliënt',
      unsignedReason: null,
      goals: [
        {
          title: 'Rustig verhuizen naar een plek met begeleiding dichtbij',
          domain: 'Huisvesting',
          targetDate: end,
          approach: 'Twee keer proefwonen, eigen meubels mee, oude en nieuwe begeleider samen op bezoek.',
          progress: 'Loopt goed',
        },
        {
          title: 'Elke dag een warme maaltijd',
          domain: 'Zelfzorg',
          targetDate: end,
          approach: 'Maaltijdservice, begeleider controleert de koelkast.',
          progress: 'Behaald',
        },
      ],
      roles: [
        { party: 'Cliënt', agreement: 'Kiest welke spullen meegaan.' },
        { party: 'Nicht Renate', agreement: 'Regelt de verhuiswagen en de opzegging van de huur.' },
        { party: 'Zorggroep De Hunzewal', agreement: 'Neemt de begeleiding over vanaf de verhuisdatum.' },
      ],
      clientView:
        'Ik had liever hier gebleven, maar het gaat niet meer alleen. Daar is het bij de buurt en ik ken er al twee.',
    },
    evaluations: held.map((heldOn, index) => ({
      heldOn,
      kind: index === 0 ? 'Eindevaluatie' : 'Tussenevaluatie',
      clientPresent: true,
      satisfaction: ['8', '7', '7', '6'][index] ?? '7',
      stillFitting: index > 1,
      signedOn: workday(addDays(heldOn, 2)),
      sharedOn: workday(addDays(heldOn, 5)),
      summary:
        [
          'Terugblik op tweeënhalf jaar. Dhr. is tevreden over de begeleiding.',
          'Ambulante hulp is niet langer genoeg; beschermd wonen aangevraagd.',
          'Geheugen gaat achteruit, maaltijdservice gestart.',
          'Gewenning, ritme is er.',
        ][index] ?? '',
    })),
    nextEvaluation: null,
    risks: {
      assessedOn: workday(addDays(held[1] ?? today, 3)),
      instrument: 'Risicosignalering ambulant',
      assessedBy: people.jolanda[0],
      conclusion: 'Risico’s gevonden, maatregelen afgesproken',
      found: [
        {
          risk: 'Gas laten branden',
          level: 'Hoog',
          measure: 'Kookplaat vervangen door inductie met tijdslot.',
          agreedWith: 'Cliënt en nicht',
        },
        {
          risk: 'Dwalen',
          level: 'Gemiddeld',
          measure: 'Naamkaartje met telefoonnummer, buurman let op.',
          agreedWith: 'Cliënt, nicht en buurman',
        },
      ],
    },
    transport: { provided: false, arrangements: null, agreedOn: null },
    medication: {
      role: 'Stimuleren en herinneren',
      overviewOn: workday(monthsAgo(today, 3)),
      pharmacy: 'Apotheek Slochterland',
      medicines: [
        {
          name: 'Rivastigmine pleister 9,5 mg',
          dose: '1 pleister',
          moment: 'Ochtend',
          prescriber: 'Geriater',
          since: workday(monthsAgo(today, 8)),
        },
        {
          name: 'Amlodipine 5 mg',
          dose: '1 tablet',
          moment: 'Ochtend',
          prescriber: 'Huisarts',
          since: workday(monthsAgo(today, 50)),
        },
      ],
      storage: 'In de baxterhouder op het dressoir, afgesproken met cliënt',
      record: 'Aftekenlijst in de map aan huis',
      evaluatedOn: workday(monthsAgo(today, 3)),
    },
    attendance: {
      appointments: appointmentsAround(
        today,
        {
          worker: people.jolanda[0],
          activity: 'Huisbezoek',
          from: '09:00',
          to: '11:00',
          hours: 2,
          every: 4,
          count: 22,
        },
        { 71: 'No-show', 37: 'No-show' },
      ),
      noShowsReportedOn: null,
    },
    notes: writeNotes(today, {
      person: { name: 'dhr. Wiekslag', pronouns: 'hij' },
      authors: [people.jolanda, people.ruben],
      pool: startingAt(homeVisits, 30),
      count: 24,
      every: 6,
      lastAgo: 15,
      own: [
        [
          2,
          'Overgang',
          'Proefwonen ging goed, {naam} heeft er geslapen en mee gegeten. Volgende week gaat zijn fauteuil alvast over.',
        ],
        [
          9,
          'Overdracht',
          'Warme overdracht op de nieuwe locatie met {naam}, nicht Renate en de nieuwe begeleider. {Naam} heeft zelf verteld wat hij belangrijk vindt: rust, krant en vroeg eten.',
        ],
        [13, 'Evaluatie', 'Eindevaluatie gehouden, {naam} geeft een 8.'],
        [36, 'Algemeen', 'Voor de tweede keer niet thuis. {Naam} zat bij de buurman en had de dag verward.'],
      ],
    }),
    documents: [
      { name: 'Overdrachtsverslag De Hunzewal.pdf', kind: 'Overdracht', date: contact, uploadedBy: people.jolanda[0] },
      {
        name: 'Eindevaluatie getekend.pdf',
        kind: 'Evaluatie',
        date: workday(daysAgo(today, 11)),
        uploadedBy: people.jolanda[0],
      },
      {
        name: 'Beschikking MG-WMO-42677.pdf',
        kind: 'Beschikking',
        date: workday(monthsAgo(today, 10)),
        uploadedBy: 'Cliëntadministratie',
      },
    ],
    network: {
      mappedOn: workday(addDays(start, 25)),
      hasNone: false,
      remark: null,
      members: [
        {
          name: 'Renate Wiekslag',
          relation: 'Nicht',
          role: 'Eerste contactpersoon, gevolmachtigde',
          isCarer: true,
          phone: '06 00 00 14 68',
        },
        {
          name: 'Klaas Boerhoorn',
          relation: 'Buurman',
          role: 'Houdt een oogje in het zeil',
          isCarer: false,
          phone: null,
        },
      ],
      professionals: [
        {
          name: 'N. Steenhuize',
          organisation: 'Zorggroep De Hunzewal',
          role: 'Nieuwe begeleider',
          phone: '050 00 00 68',
        },
      ],
      strain: 'Zwaar belast, neemt af na verhuizing',
      strainOn: held[1] ?? null,
    },
    transfer: {
      moves: true,
      provider: 'Zorggroep De Hunzewal, locatie Froombosch',
      contactOn: contact,
      manner: 'Gesprek op locatie (warme overdracht)',
      clientPresent: true,
      report:
        'Besproken: dagritme, gehoor, medicatie en eten. Risico op dwalen is toegelicht. Kopie van plan en eindevaluatie met toestemming meegegeven.',
      afterEnd: 'Jolanda belt twee weken na de verhuizing en gaat na zes weken op de koffie. Daarna sluit het dossier.',
    },
    alerts: ['Verhuizing gepland, zie Overdracht'],
  };
}
