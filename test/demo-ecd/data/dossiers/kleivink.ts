import { appointmentsAround } from '../appointments.ts';
import { addDays, daysAgo, type IsoDate, monthsAgo, workday } from '../calendar.ts';
import type { Dossier } from '../dossier.ts';
import { homeVisits } from '../notes/home-visits.ts';
import { startingAt, writeNotes } from '../notes/write-notes.ts';
import { consultants, people } from '../team.ts';

/**
 * The plan was made in time but is not signed; why is written down and substantiated. Evaluations are signed and
 * shared. The rest is in order.
 */
export function kleivink(today: IsoDate): Dossier {
  const start = workday(monthsAgo(today, 14));
  const planMade = workday(addDays(start, 42));
  const held = [2, 5, 9].map((months) => workday(monthsAgo(today, months)));
  return {
    number: '100436',
    client: {
      givenName: 'Wout',
      familyName: 'Kleivink',
      initials: 'W.J.',
      salutation: 'dhr.',
      gender: 'Man',
      birthDate: '1974-06-03',
      bsn: '999990032',
      address: 'Achterdiep Zuidzijde 77',
      city: '9611 ZZ Sappemeer',
      phone: '06 00 00 04 36',
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
      consultant: consultants.zandvoorde,
      coordinator: people.sietske[0],
      worker: people.daan[0],
      team: 'Hoogezand-Oost',
    },
    decisions: [
      {
        number: 'MG-WMO-65988',
        product: 'Begeleiding individueel',
        startDate: start,
        endDate: monthsAgo(today, -10),
        volume: '2,5 uur per week',
        extensionRequestedOn: null,
      },
    ],
    agreement: {
      signed: true,
      startDate: start,
      signedOn: workday(daysAgo(start, 1)),
      signedBy: 'Cliënt',
      content: 'Hulp bij het op orde brengen van huis en administratie, toeleiding naar schuldhulp.',
      timePerWeek: '2,5 uur',
      noticePeriod: '1 maand',
      deliveryDays: 'Woensdag 9.30 - 12.00 uur',
      termsHandedOut: true,
    },
    plan: {
      status: 'Definitief',
      version: '1',
      madeOn: planMade,
      madeBy: people.daan[0],
      changedOn: null,
      signedOn: null,
      signedBy: null,
      unsignedReason:
        'Dhr. is het mondeling eens met het plan (doorgenomen in bijzijn van zijn broer), maar zet na een conflict met een kredietverstrekker geen handtekening onder plannen of contracten met doelen. Aanbod is bij elke evaluatie herhaald. Het evaluatieverslag tekent hij wel, omdat hij dat zelf meeschrijft.',
      goals: [
        {
          title: 'De woonkamer en keuken zijn begaanbaar',
          domain: 'Huisvesting',
          targetDate: monthsAgo(today, -2),
          approach: 'Iedere woensdag één hoek, foto vooraf en achteraf. Dhr. beslist wat weg mag.',
          progress: 'Loopt goed',
        },
        {
          title: 'Alle schulden staan op een lijst',
          domain: 'Financiën',
          targetDate: monthsAgo(today, -5),
          approach: 'Post sorteren in drie bakken, daarna aanmelden bij de Groningse Kredietbank.',
          progress: 'Loopt',
        },
      ],
      roles: [
        { party: 'Cliënt', agreement: 'Kiest per week welke hoek aan de beurt is.' },
        { party: 'Broer Egbert', agreement: 'Rijdt eens per maand naar de milieustraat.' },
        { party: 'Woningcorporatie', agreement: 'Geen inspectie zonder de begeleider erbij.' },
      ],
      clientView: 'Het klopt wat er staat. Maar ik teken niks meer. Dat heb ik één keer te veel gedaan.',
    },
    evaluations: held.map((heldOn, index) => ({
      heldOn,
      kind: index === 0 ? 'Jaarevaluatie' : 'Tussenevaluatie',
      clientPresent: true,
      satisfaction: index === 0 ? '8' : '7',
      stillFitting: true,
      signedOn: heldOn,
      sharedOn: workday(addDays(heldOn, 7)),
      summary:
        index === 0
          ? 'De keuken is klaar. Doel 2 heeft nog tijd nodig; uren blijven gelijk.'
          : 'Begin is gemaakt, vertrouwen groeit.',
    })),
    nextEvaluation: workday(addDays(today, 117)),
    risks: {
      assessedOn: workday(addDays(start, 30)),
      instrument: 'Checklist veilig wonen',
      assessedBy: people.daan[0],
      conclusion: 'Risico’s gevonden, maatregelen afgesproken',
      found: [
        {
          risk: 'Brandgevaar door opgeslagen papier',
          level: 'Hoog',
          measure: 'Ruimte rond fornuis en kachel vrij, rookmelders op elke verdieping.',
          agreedWith: 'Cliënt, broer en corporatie',
        },
        {
          risk: 'Struikelen in de gang',
          level: 'Gemiddeld',
          measure: 'Looppad van 90 cm vrijgemaakt en wekelijks nagelopen.',
          agreedWith: 'Cliënt',
        },
      ],
    },
    transport: { provided: false, arrangements: null, agreedOn: null },
    medication: {
      role: 'Geen - cliënt gebruikt geen medicatie',
      overviewOn: workday(monthsAgo(today, 12)),
      pharmacy: null,
      medicines: [],
      storage: 'n.v.t.',
      record: null,
      evaluatedOn: null,
    },
    attendance: {
      appointments: appointmentsAround(today, {
        worker: people.daan[0],
        activity: 'Huisbezoek',
        from: '09:30',
        to: '12:00',
        hours: 2.5,
        count: 15,
        firstAhead: 5,
      }),
      noShowsReportedOn: null,
    },
    notes: writeNotes(today, {
      person: { name: 'dhr. Kleivink', pronouns: 'hij' },
      authors: [people.daan],
      pool: startingAt(homeVisits, 24),
      count: 18,
      every: 8,
      own: [
        [
          6,
          'Wonen',
          'Hoek bij het raam leeggeruimd, elf dozen. {Naam} vond het zwaar om de kranten weg te doen maar heeft zelf de container gebeld.',
        ],
        [
          62,
          'Evaluatie',
          'Evaluatie gehouden aan de keukentafel. {Naam} heeft zelf de samenvatting opgeschreven en getekend. Plan nogmaals voorgelegd: geen handtekening, wel akkoord.',
        ],
        [
          380,
          'Plan',
          'Plan doorgenomen met {naam} en zijn broer Egbert. Inhoudelijk eens. Tekenen weigert hij, zie toelichting bij het plan.',
        ],
      ],
    }),
    documents: [
      {
        name: 'Evaluatie met samenvatting cliënt.pdf',
        kind: 'Evaluatie',
        date: held[0] ?? today,
        uploadedBy: people.daan[0],
      },
      { name: 'Ondersteuningsplan v1.pdf', kind: 'Plan', date: planMade, uploadedBy: people.daan[0] },
      {
        name: 'Beschikking MG-WMO-65988.pdf',
        kind: 'Beschikking',
        date: workday(daysAgo(start, 6)),
        uploadedBy: 'Cliëntadministratie',
      },
      {
        name: 'Overeenkomst (getekend).pdf',
        kind: 'Overeenkomst',
        date: workday(daysAgo(start, 1)),
        uploadedBy: 'Cliëntadministratie',
      },
    ],
    network: {
      mappedOn: workday(addDays(start, 35)),
      hasNone: false,
      remark: null,
      members: [
        {
          name: 'Egbert Kleivink',
          relation: 'Broer',
          role: 'Praktische hulp, vervoer',
          isCarer: true,
          phone: '06 00 00 14 36',
        },
      ],
      professionals: [
        { name: 'Wijkbeheerder', organisation: 'Corporatie Veenwoon', role: 'Verhuurder', phone: '0598 00 02 48' },
      ],
      strain: 'Licht belast',
      strainOn: held[0] ?? null,
    },
    transfer: null,
    alerts: [],
  };
}
