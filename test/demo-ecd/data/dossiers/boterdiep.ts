import { appointmentsAround } from '../appointments.ts';
import { addDays, daysAgo, type IsoDate, monthsAgo, workday } from '../calendar.ts';
import type { Dossier } from '../dossier.ts';
import { supportedLiving } from '../notes/group-support.ts';
import { homeVisits } from '../notes/home-visits.ts';
import { startingAt, writeNotes } from '../notes/write-notes.ts';
import { consultants, people } from '../team.ts';

/**
 * Supported living where staff give the medication. Overview, record and evaluation are there; the agreement about
 * where the medicines are kept is missing. The rest is in order.
 */
export function boterdiep(today: IsoDate): Dossier {
  const start = workday(monthsAgo(today, 34));
  const planMade = workday(addDays(start, 36));
  const held = [4, 11, 18, 25].map((months) => workday(monthsAgo(today, months)));
  return {
    number: '100480',
    client: {
      givenName: 'Roelof',
      familyName: 'Boterdiep',
      initials: 'R.',
      salutation: 'dhr.',
      gender: 'Man',
      birthDate: '1963-12-05',
      bsn: '999990081',
      address: 'Woonvorm De Dobbe, app. 7, Parklaan 2',
      city: '9603 ZZ Hoogezand',
      phone: '0598 00 04 80',
      email: null,
      language: 'Nederlands',
      caution: 'Penicilline-allergie',
    },
    support: {
      status: 'In zorg',
      law: 'Wmo 2015',
      municipality: 'Midden-Groningen',
      financing: 'Zorg in natura (ZIN)',
      setting: 'Beschermd wonen',
      product: 'Beschermd wonen 24-uurs nabijheid',
      startDate: start,
      endDate: null,
      endReason: null,
      consultant: consultants.zandvoorde,
      coordinator: people.sietske[0],
      worker: people.ruben[0],
      team: 'Woonvorm De Dobbe',
    },
    decisions: [
      {
        number: 'MG-BW-42521',
        product: 'Beschermd wonen 24-uurs nabijheid',
        startDate: workday(monthsAgo(today, 16)),
        endDate: monthsAgo(today, -20),
        volume: '7 etmalen per week',
        extensionRequestedOn: null,
      },
      {
        number: 'MG-BW-40248',
        product: 'Beschermd wonen',
        startDate: start,
        endDate: daysAgo(workday(monthsAgo(today, 16)), 1),
        volume: '7 etmalen per week',
        extensionRequestedOn: workday(monthsAgo(today, 19)),
      },
    ],
    agreement: {
      signed: true,
      startDate: start,
      signedOn: workday(daysAgo(start, 7)),
      signedBy: 'Wettelijk vertegenwoordiger (mentor)',
      content: 'Wonen met 24-uurs nabijheid, hulp bij zelfzorg, medicatie, dagritme en financiën.',
      timePerWeek: '24-uurs nabijheid, 10 uur individueel',
      noticePeriod: '1 maand',
      deliveryDays: 'Dagelijks; individuele tijd maandag tot en met vrijdag in de ochtend',
      termsHandedOut: true,
    },
    plan: {
      status: 'Definitief',
      version: '6',
      madeOn: planMade,
      madeBy: people.ruben[0],
      changedOn: workday(addDays(held[0] ?? today, 4)),
      signedOn: workday(addDays(planMade, 8)),
      signedBy: 'Cliënt en mentor',
      unsignedReason: null,
      goals: [
        {
          title: 'Ik doe zelf mijn was',
          domain: 'Huishouden',
          targetDate: monthsAgo(today, -3),
          approach: 'Plaatjesschema bij de machine, begeleider op afstand.',
          progress: 'Loopt',
        },
        {
          title: 'Ik slaap vijf nachten per week door',
          domain: 'Gezondheid',
          targetDate: monthsAgo(today, -2),
          approach: 'Vast avondritueel, geen koffie na 16.00 uur.',
          progress: 'Wisselend',
        },
      ],
      roles: [
        { party: 'Cliënt', agreement: 'Belt ’s nachts in plaats van de gang op te gaan.' },
        { party: 'Zus Alie', agreement: 'Komt om de week op zondag, neemt kleding mee.' },
        { party: 'FACT-team', agreement: 'Psychiater ziet dhr. elke drie maanden.' },
      ],
      clientView: 'Ik woon hier goed. Ik wil een grotere radio.',
    },
    evaluations: held.map((heldOn, index) => ({
      heldOn,
      kind: index % 2 === 0 ? 'Halfjaarevaluatie' : 'Jaarevaluatie',
      clientPresent: true,
      satisfaction: '8',
      stillFitting: true,
      signedOn: workday(addDays(heldOn, 3)),
      sharedOn: workday(addDays(heldOn, 10)),
      summary: 'Besproken met dhr., zijn zus en de mentor. Wonen bevalt, begeleiding blijft gelijk.',
    })),
    nextEvaluation: workday(addDays(today, 62)),
    risks: {
      assessedOn: workday(addDays(held[0] ?? today, 2)),
      instrument: 'Risicokaart woonvormen',
      assessedBy: people.ruben[0],
      conclusion: 'Risico’s gevonden, maatregelen afgesproken',
      found: [
        {
          risk: 'Medicatie weigeren',
          level: 'Gemiddeld',
          measure: 'Niet aandringen, na een uur opnieuw aanbieden, na tweede weigering FACT bellen.',
          agreedWith: 'Cliënt, mentor en psychiater',
        },
        {
          risk: 'Roken op de kamer',
          level: 'Hoog',
          measure: 'Rookplek buiten, aansteker bij de begeleiding.',
          agreedWith: 'Cliënt en mentor',
        },
      ],
    },
    transport: {
      provided: true,
      arrangements:
        'Begeleider rijdt in de dienstauto naar psychiater en tandarts. Dhr. zit rechtsachter, gordel controleren. Bij onrust niet vertrekken.',
      agreedOn: workday(addDays(planMade, 2)),
    },
    medication: {
      role: 'Toedienen door medewerker',
      overviewOn: workday(monthsAgo(today, 2)),
      pharmacy: 'Apotheek De Vijzel, Hoogezand',
      medicines: [
        {
          name: 'Olanzapine 10 mg',
          dose: '1 tablet',
          moment: '20.00 uur',
          prescriber: 'Psychiater',
          since: workday(monthsAgo(today, 33)),
        },
        {
          name: 'Metformine 500 mg',
          dose: '2 tabletten',
          moment: '08.00 en 18.00 uur',
          prescriber: 'Huisarts',
          since: workday(monthsAgo(today, 15)),
        },
        {
          name: 'Macrogol',
          dose: '1 sachet',
          moment: 'Zo nodig',
          prescriber: 'Huisarts',
          since: workday(monthsAgo(today, 6)),
        },
      ],
      storage: null,
      record: 'Digitale toedienlijst, twee keer per dag afgetekend',
      evaluatedOn: workday(monthsAgo(today, 5)),
    },
    attendance: {
      appointments: appointmentsAround(today, {
        worker: people.ruben[0],
        activity: 'Individuele begeleiding',
        from: '09:30',
        to: '11:30',
        hours: 2,
        every: 2,
        count: 28,
        firstAhead: 1,
      }),
      noShowsReportedOn: null,
    },
    notes: writeNotes(today, {
      person: { name: 'dhr. Boterdiep', pronouns: 'hij' },
      authors: [people.ruben, people.nachtploeg, people.anouk],
      pool: [...supportedLiving, ...startingAt(homeVisits, 4)],
      count: 38,
      every: 3,
      lastAgo: 1,
      own: [
        [
          0,
          'Medicatie',
          'Ochtendmedicatie gegeven en afgetekend. {Naam} had geen klachten, is niet misselijk geweest.',
        ],
        [
          16,
          'Medicatie',
          'Avonddosis eerst geweigerd, om 21.00 uur alsnog ingenomen. Psychiater hoeft niet gebeld te worden.',
        ],
        [
          44,
          'MIC',
          'Sachet lag nog op tafel bij binnenkomst nachtdienst. MIC-melding gedaan, geen gevolgen. Bewaarplek bespreken in het teamoverleg.',
        ],
      ],
    }),
    documents: [
      {
        name: 'Medicatieoverzicht apotheek.pdf',
        kind: 'Medicatie',
        date: workday(monthsAgo(today, 2)),
        uploadedBy: people.ruben[0],
      },
      {
        name: 'Beschikking MG-BW-42521.pdf',
        kind: 'Beschikking',
        date: workday(monthsAgo(today, 16)),
        uploadedBy: 'Cliëntadministratie',
      },
      {
        name: 'Benoeming mentor (rechtbank).pdf',
        kind: 'Juridisch',
        date: workday(daysAgo(start, 60)),
        uploadedBy: 'Cliëntadministratie',
      },
      { name: 'Huisregels De Dobbe.pdf', kind: 'Overig', date: start, uploadedBy: people.sietske[0] },
    ],
    network: {
      mappedOn: workday(addDays(start, 33)),
      hasNone: false,
      remark: null,
      members: [
        { name: 'Alie Boterdiep', relation: 'Zus', role: 'Bezoek, kleding', isCarer: true, phone: '06 00 00 14 80' },
        {
          name: 'G. Scheemdermeer',
          relation: 'Mentor',
          role: 'Wettelijk vertegenwoordiger',
          isCarer: false,
          phone: '050 00 00 80',
        },
      ],
      professionals: [
        { name: 'Dr. F. Iepenlaar', organisation: 'FACT-team Midden', role: 'Psychiater', phone: '050 00 01 80' },
        { name: 'Bewindkantoor Aa', organisation: 'Bewindkantoor Aa', role: 'Bewindvoerder', phone: '050 00 02 80' },
      ],
      strain: 'In balans',
      strainOn: held[0] ?? null,
    },
    transfer: null,
    alerts: [],
  };
}
