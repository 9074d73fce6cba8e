import { appointmentsAround } from '../appointments.ts';
import { addDays, addMonths, daysAgo, type IsoDate, monthsAgo, workday } from '../calendar.ts';
import type { Dossier } from '../dossier.ts';
import { writeNotes } from '../notes/write-notes.ts';
import { consultants, people } from '../team.ts';

/** A girl of fourteen under the youth act, both parents with authority. In order. */
export function sterrebos(today: IsoDate): Dossier {
  const start = workday(monthsAgo(today, 13));
  const planMade = workday(addDays(start, 35));
  const held = [2, 5, 9].map((months) => workday(monthsAgo(today, months)));
  return {
    number: '100517',
    client: {
      givenName: 'Noor',
      familyName: 'Sterrebos',
      initials: 'N.',
      salutation: 'Noor',
      gender: 'Meisje',
      birthDate: addMonths(today, -(14 * 12 + 5)),
      bsn: '999990123',
      address: 'Burgemeester van Royenpad 9',
      city: '9636 ZZ Zuidbroek',
      phone: '06 00 00 05 17',
      email: null,
      language: 'Nederlands',
      caution: 'Ouders gescheiden: beide ouders gelijk informeren',
    },
    support: {
      status: 'In zorg',
      law: 'Jeugdwet',
      municipality: 'Midden-Groningen',
      financing: 'Zorg in natura (ZIN)',
      setting: 'Ambulant, thuis en op school',
      product: 'Jeugdhulp: begeleiding individueel',
      startDate: start,
      endDate: null,
      endReason: null,
      consultant: consultants.rietkamper,
      coordinator: people.lotte[0],
      worker: people.anouk[0],
      team: 'Jeugd',
    },
    decisions: [
      {
        number: 'MG-JW-65645',
        product: 'Jeugdhulp: begeleiding individueel',
        startDate: start,
        endDate: monthsAgo(today, -5),
        volume: '3 uur per week',
        extensionRequestedOn: null,
      },
    ],
    agreement: {
      signed: true,
      startDate: start,
      signedOn: workday(daysAgo(start, 4)),
      signedBy: 'Beide ouders met gezag en jeugdige',
      content: 'Begeleiding van Noor bij schoolgang, omgaan met spanning en de twee huizen; oudergesprekken.',
      timePerWeek: '3 uur',
      noticePeriod: '1 maand',
      deliveryDays: 'Dinsdag na schooltijd en donderdag op school',
      termsHandedOut: true,
    },
    plan: {
      status: 'Definitief',
      version: '2',
      madeOn: planMade,
      madeBy: people.anouk[0],
      changedOn: workday(addDays(held[1] ?? today, 7)),
      signedOn: workday(addDays(planMade, 10)),
      signedBy: 'Noor, moeder en vader',
      unsignedReason: null,
      goals: [
        {
          title: 'Ik ga alle dagen naar school',
          domain: 'School',
          targetDate: monthsAgo(today, -4),
          approach: 'Rustige plek in de pauze, mentor en begeleider hebben wekelijks contact.',
          progress: 'Loopt goed',
        },
        {
          title: 'Ik kan zeggen wanneer het te veel is',
          domain: 'Emotioneel welzijn',
          targetDate: monthsAgo(today, -4),
          approach: 'Spanningsthermometer, oefenen thuis bij allebei de ouders.',
          progress: 'Loopt',
        },
      ],
      roles: [
        { party: 'Noor', agreement: 'Gebruikt de thermometer en stuurt een duim of een stopteken.' },
        { party: 'Moeder', agreement: 'Brengt Noor op maandag en dinsdag.' },
        { party: 'Vader', agreement: 'Is aanspreekpunt voor school.' },
        { party: 'Mentor school', agreement: 'Belt dezelfde dag bij verzuim.' },
      ],
      clientView: 'Anouk snapt het. Ik vind het fijn dat papa en mama hetzelfde horen.',
    },
    evaluations: held.map((heldOn, index) => ({
      heldOn,
      kind: index === 0 ? 'Jaarevaluatie' : 'Tussenevaluatie',
      clientPresent: true,
      satisfaction: index === 0 ? '9' : '7',
      stillFitting: true,
      signedOn: workday(addDays(heldOn, 7)),
      sharedOn: workday(addDays(heldOn, 10)),
      summary:
        index === 0
          ? 'Noor gaat weer vier dagen naar school. Uren kunnen over een half jaar omlaag.'
          : 'Start met opbouw schoolgang.',
    })),
    nextEvaluation: workday(addDays(today, 96)),
    risks: {
      assessedOn: workday(addDays(start, 15)),
      instrument: 'Veiligheidscheck jeugd (kindcheck)',
      assessedBy: people.lotte[0],
      conclusion: 'Risico’s gevonden, maatregelen afgesproken',
      found: [
        {
          risk: 'Spanning bij wisselmomenten',
          level: 'Gemiddeld',
          measure: 'Wisselen via school op vrijdag, geen overdracht aan de deur.',
          agreedWith: 'Noor en beide ouders',
        },
      ],
    },
    transport: { provided: false, arrangements: null, agreedOn: null },
    medication: {
      role: 'Geen - ouders beheren de medicatie',
      overviewOn: workday(monthsAgo(today, 7)),
      pharmacy: 'Apotheek Zuidbroek',
      medicines: [
        {
          name: 'Melatonine 1 mg',
          dose: '1 tablet',
          moment: '20.30 uur',
          prescriber: 'Huisarts',
          since: workday(monthsAgo(today, 17)),
        },
      ],
      storage: 'Bij de ouders',
      record: null,
      evaluatedOn: workday(monthsAgo(today, 7)),
    },
    attendance: {
      appointments: appointmentsAround(
        today,
        {
          worker: people.anouk[0],
          activity: 'Begeleiding na school',
          from: '15:15',
          to: '16:45',
          hours: 1.5,
          every: 4,
          count: 16,
        },
        { 29: 'Afgemeld door cliënt' },
      ),
      noShowsReportedOn: null,
    },
    notes: writeNotes(today, {
      person: { name: 'Noor', pronouns: 'zij' },
      authors: [people.anouk, people.anouk, people.lotte],
      own: [
        [
          2,
          'School',
          'Noor heeft een hele week geen les gemist. Mentor stuurde een compliment. Noor wil volgende week ook de gymles proberen.',
        ],
        [
          9,
          'Contact ouders',
          'Vader gebeld over de ouderavond. Moeder krijgt dezelfde informatie per mail. Er zijn geen verschillen van mening.',
        ],
        [
          16,
          'Emotioneel welzijn',
          'Thermometer stond op 6. Noor vertelde dat een vriendin gepest wordt; zelf wordt ze niet gepest. Samen bedacht wat ze kan zeggen.',
        ],
        [23, 'School', 'Gesprek op school met mentor en Noor. Rustplek in de mediatheek mag blijven tot de zomer.'],
        [29, 'Algemeen', 'Afgemeld door moeder, Noor is ziek (buikgriep).'],
        [
          37,
          'Thuis',
          'Gewandeld met de hond van vader. Noor praat makkelijker als we lopen. Ze slaapt nu meestal voor tien uur.',
        ],
        [
          44,
          'Contact ouders',
          'Oudergesprek met beide ouders. Afspraken over telefoon zijn in beide huizen gelijk getrokken.',
        ],
        [
          60,
          'Evaluatie',
          'Evaluatie met Noor, ouders en mentor. Noor had zelf drie tekeningen gemaakt van toen, nu en straks.',
        ],
        [
          72,
          'Emotioneel welzijn',
          'Noor kwam boos binnen na een ruzie met haar broertje. Na een half uur tekenen zakte het. Geen zelfbeschadiging, hier open naar gevraagd.',
        ],
        [90, 'School', 'Eerste hele dag gelukt. Noor was moe maar trots.'],
        [118, 'Contact professionals', 'Overleg met de jeugdarts: geen medische oorzaak voor de buikpijn gevonden.'],
        [
          160,
          'Thuis',
          'Moeder maakt zich zorgen over schermtijd. Noor wil daar zelf een afspraak over maken, dat doen we volgende keer.',
        ],
        [272, 'Evaluatie', 'Tussenevaluatie. Opbouw schoolgang loopt volgens schema.'],
      ],
    }),
    documents: [
      {
        name: 'Evaluatie jeugd.pdf',
        kind: 'Evaluatie',
        date: workday(addDays(held[0] ?? today, 7)),
        uploadedBy: people.anouk[0],
      },
      {
        name: 'Toestemming gezaghebbende ouders.pdf',
        kind: 'Toestemming',
        date: workday(daysAgo(start, 4)),
        uploadedBy: people.lotte[0],
      },
      {
        name: 'Verleningsbeschikking MG-JW-65645.pdf',
        kind: 'Beschikking',
        date: workday(daysAgo(start, 8)),
        uploadedBy: 'Cliëntadministratie',
      },
    ],
    network: {
      mappedOn: workday(addDays(start, 29)),
      hasNone: false,
      remark: null,
      members: [
        {
          name: 'Judith Hazelaar',
          relation: 'Moeder',
          role: 'Ouder met gezag',
          isCarer: true,
          phone: '06 00 00 15 17',
        },
        { name: 'Bas Sterrebos', relation: 'Vader', role: 'Ouder met gezag', isCarer: true, phone: '06 00 00 25 17' },
        { name: 'Oma Hazelaar', relation: 'Grootmoeder', role: 'Oppas op woensdag', isCarer: false, phone: null },
      ],
      professionals: [
        {
          name: 'Mevr. Kolhamster',
          organisation: 'Scholengemeenschap De Brug',
          role: 'Mentor',
          phone: '0598 00 05 17',
        },
      ],
      strain: 'Licht belast: vader werkt in ploegen',
      strainOn: held[0] ?? null,
    },
    transfer: null,
    alerts: ['Beide ouders met gezag gelijk informeren'],
  };
}
