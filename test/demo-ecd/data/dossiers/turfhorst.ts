import { appointmentsAround } from '../appointments.ts';
import { addDays, daysAgo, type IsoDate, monthsAgo, workday } from '../calendar.ts';
import type { Dossier } from '../dossier.ts';
import { homeVisits } from '../notes/home-visits.ts';
import { writeNotes } from '../notes/write-notes.ts';
import { consultants, people } from '../team.ts';

/**
 * Complete and in order. Support runs for twenty months; plan after four weeks and signed, three evaluations that
 * were signed and shared, one no-show, nothing left open.
 */
export function turfhorst(today: IsoDate): Dossier {
  const start = workday(monthsAgo(today, 20));
  const evaluated = [5, 10, 15].map((months) => workday(monthsAgo(today, months)));
  const [lastEvaluation = today] = evaluated;
  const summaries = [
    'Mw. Turfhorst doet de administratie nu grotendeels zelf en vraagt op tijd om hulp. De uren blijven voorlopig gelijk; doel 1 is bijgesteld.',
    'De weekstructuur staat. Werken bij de bibliotheek bevalt. Afgesproken om de bezoeken op donderdag korter te houden.',
    'De post is op orde en er zijn geen nieuwe schulden. Mw. wil nu werken aan contacten buiten de deur.',
  ];
  return {
    number: '100412',
    client: {
      givenName: 'Geesje',
      familyName: 'Turfhorst',
      initials: 'G.',
      salutation: 'mw.',
      gender: 'Vrouw',
      birthDate: '1961-02-14',
      bsn: '999990019',
      address: 'Wilgenwijk 18',
      city: '9600 ZZ Hoogezand',
      phone: '06 00 00 04 12',
      email: 'g.turfhorst@post.example',
      language: 'Nederlands, Gronings',
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
      worker: people.jolanda[0],
      team: 'Hoogezand-Oost',
    },
    decisions: [
      {
        number: 'MG-WMO-41877',
        product: 'Begeleiding individueel',
        startDate: start,
        endDate: monthsAgo(today, -16),
        volume: '4 uur per week',
        extensionRequestedOn: null,
      },
    ],
    agreement: {
      signed: true,
      startDate: start,
      signedOn: workday(daysAgo(start, 3)),
      signedBy: 'Cliënt',
      content:
        'Begeleiding bij administratie en financiën, opbouwen van een weekritme en uitbreiden van contacten in de buurt.',
      timePerWeek: '4 uur',
      noticePeriod: '1 maand',
      deliveryDays: 'Maandag 10.00 - 12.00 uur en donderdag 13.30 - 15.30 uur',
      termsHandedOut: true,
    },
    plan: {
      status: 'Definitief',
      version: '3',
      madeOn: workday(addDays(start, 28)),
      madeBy: people.jolanda[0],
      changedOn: workday(addDays(lastEvaluation, 5)),
      signedOn: workday(addDays(start, 34)),
      signedBy: 'Cliënt en persoonlijk begeleider',
      unsignedReason: null,
      goals: [
        {
          title: 'Ik houd zelf overzicht over mijn post en betalingen',
          domain: 'Financiën',
          targetDate: monthsAgo(today, -4),
          approach:
            'Elke maandag post openen en sorteren, begeleider kijkt mee. Betalingen via de app, zonder voordoen.',
          progress: 'Loopt goed',
        },
        {
          title: 'Ik heb twee keer per week iets buiten de deur',
          domain: 'Sociaal netwerk',
          targetDate: monthsAgo(today, -6),
          approach: 'Vrijwilligerswerk in de bibliotheek op woensdag, wandelgroep op zaterdag.',
          progress: 'Loopt goed',
        },
        {
          title: 'Ik sta op werkdagen voor half negen op',
          domain: 'Dagbesteding',
          targetDate: monthsAgo(today, -2),
          approach: 'Vaste bedtijd, wekker en ontbijt; wekelijks terugkijken in de agenda.',
          progress: 'Bijna behaald',
        },
      ],
      roles: [
        { party: 'Cliënt', agreement: 'Bewaart de post ongeopend tot maandag en belt zelf af als het niet lukt.' },
        {
          party: 'Dochter Hillie',
          agreement: 'Doet eens per maand de grote boodschappen en houdt contact met de begeleider.',
        },
        {
          party: 'Buurtbibliotheek',
          agreement: 'Vaste vrijwilligersplek op woensdagochtend, contactpersoon is de coördinator vrijwilligers.',
        },
      ],
      clientView:
        'Ik wil het graag zelf kunnen, maar vind het prettig dat er iemand meekijkt. De doelen heb ik samen met Jolanda opgeschreven.',
    },
    evaluations: evaluated.map((heldOn, index) => ({
      heldOn,
      kind: index === 1 ? 'Jaarevaluatie' : 'Tussenevaluatie',
      clientPresent: true,
      satisfaction: index === 2 ? '7' : '8',
      stillFitting: true,
      signedOn: workday(addDays(heldOn, 4)),
      sharedOn: workday(addDays(heldOn, 8)),
      summary: summaries[index] ?? '',
    })),
    nextEvaluation: workday(addDays(today, 32)),
    risks: {
      assessedOn: workday(addDays(lastEvaluation, 1)),
      instrument: 'Risicosignalering ambulant',
      assessedBy: people.jolanda[0],
      conclusion: 'Risico’s besproken en beperkt',
      found: [
        {
          risk: 'Vallen op de trap',
          level: 'Laag',
          measure: 'Tweede trapleuning geplaatst, ’s nachts licht op de overloop.',
          agreedWith: 'Cliënt en dochter',
        },
        {
          risk: 'Oplopende schulden',
          level: 'Gemiddeld',
          measure: 'Wekelijks post doornemen, signaal van de corporatie bij huurachterstand.',
          agreedWith: 'Cliënt',
        },
      ],
    },
    transport: { provided: false, arrangements: null, agreedOn: null },
    medication: {
      role: 'Geen - cliënt beheert medicatie zelf',
      overviewOn: workday(monthsAgo(today, 4)),
      pharmacy: 'Apotheek De Vijzel, Hoogezand',
      medicines: [
        {
          name: 'Metoprolol 50 mg',
          dose: '1 tablet',
          moment: 'Ochtend',
          prescriber: 'Huisarts',
          since: workday(monthsAgo(today, 31)),
        },
      ],
      storage: 'Eigen beheer, afgesloten kastje in de slaapkamer',
      record: null,
      evaluatedOn: workday(monthsAgo(today, 4)),
    },
    attendance: {
      appointments: appointmentsAround(
        today,
        {
          worker: people.jolanda[0],
          activity: 'Huisbezoek',
          from: '10:00',
          to: '12:00',
          hours: 2,
          every: 4,
          count: 20,
        },
        { 49: 'No-show', 33: 'Afgemeld door cliënt' },
      ),
      noShowsReportedOn: null,
    },
    notes: writeNotes(today, {
      person: { name: 'mw. Turfhorst', pronouns: 'zij' },
      authors: [people.jolanda, people.ruben],
      pool: homeVisits,
      count: 26,
      every: 6,
      own: [
        [
          2,
          'Dagstructuur',
          '{Naam} was op tijd klaar en had de koffie al bruin. Drie van de vijf dagen voor half negen op geweest. Ze wil de wekker nog een kwartier vroeger zetten.',
        ],
        [
          48,
          'Algemeen',
          'Niet thuis op de afgesproken tijd, ook telefonisch niet bereikbaar. ’s Middags belde {naam}: ze was bij haar dochter en was de afspraak vergeten. Nieuwe afspraak gemaakt.',
        ],
        [
          150,
          'Evaluatie',
          'Evaluatiegesprek gevoerd met {naam} en haar dochter. Verslag wordt uitgewerkt en volgende week samen nagelopen voordat het naar de gemeente gaat.',
        ],
      ],
    }),
    documents: [
      {
        name: 'Evaluatieverslag (getekend).pdf',
        kind: 'Evaluatie',
        date: workday(addDays(lastEvaluation, 4)),
        uploadedBy: people.jolanda[0],
      },
      {
        name: 'Ondersteuningsplan v3.pdf',
        kind: 'Plan',
        date: workday(addDays(lastEvaluation, 5)),
        uploadedBy: people.jolanda[0],
      },
      { name: 'Beschikking MG-WMO-41877.pdf', kind: 'Beschikking', date: start, uploadedBy: 'Cliëntadministratie' },
      {
        name: 'Zorg- en dienstverleningsovereenkomst.pdf',
        kind: 'Overeenkomst',
        date: workday(daysAgo(start, 3)),
        uploadedBy: 'Cliëntadministratie',
      },
      {
        name: 'Toestemming gegevensuitwisseling.pdf',
        kind: 'Toestemming',
        date: workday(daysAgo(start, 3)),
        uploadedBy: people.sietske[0],
      },
    ],
    network: {
      mappedOn: workday(addDays(start, 21)),
      hasNone: false,
      remark: null,
      members: [
        {
          name: 'Hillie Turfhorst',
          relation: 'Dochter',
          role: 'Eerste contactpersoon, boodschappen',
          isCarer: true,
          phone: '06 00 00 14 12',
        },
        {
          name: 'Jantje Molenkolk',
          relation: 'Buurvrouw',
          role: 'Heeft de reservesleutel',
          isCarer: false,
          phone: null,
        },
        { name: 'Appie Turfhorst', relation: 'Broer', role: 'Belt op zondag', isCarer: false, phone: '06 00 00 24 12' },
      ],
      professionals: [
        {
          name: 'Dr. L. Hofakker',
          organisation: 'Huisartsenpraktijk Kalkwijk',
          role: 'Huisarts',
          phone: '0598 00 02 10',
        },
      ],
      strain: 'In balans: dochter houdt het goed vol',
      strainOn: lastEvaluation,
    },
    transfer: null,
    alerts: [],
  };
}
