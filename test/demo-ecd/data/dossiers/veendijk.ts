import { appointmentsAround } from '../appointments.ts';
import { addDays, daysAgo, type IsoDate, monthsAgo, workday } from '../calendar.ts';
import type { Dossier } from '../dossier.ts';
import { homeVisits } from '../notes/home-visits.ts';
import { startingAt, writeNotes } from '../notes/write-notes.ts';
import { consultants, people } from '../team.ts';

/**
 * Evaluation overdue: the only one was fourteen months ago, it was never shared with the municipality, and no next
 * one is planned. The rest is in order.
 */
export function veendijk(today: IsoDate): Dossier {
  const start = workday(monthsAgo(today, 25));
  const planMade = workday(addDays(start, 45));
  const held = workday(monthsAgo(today, 14));
  return {
    number: '100451',
    client: {
      givenName: 'Marisol',
      familyName: 'Veendijk-Sancherra',
      initials: 'M.',
      salutation: 'mw.',
      gender: 'Vrouw',
      birthDate: '1968-11-21',
      bsn: '999990044',
      address: 'Meint Veenstraplein 3',
      city: '9601 ZZ Hoogezand',
      phone: '06 00 00 04 51',
      email: 'marisol.vs@post.example',
      language: 'Spaans, Nederlands (eenvoudig)',
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
      worker: people.anouk[0],
      team: 'Hoogezand-Oost',
    },
    decisions: [
      {
        number: 'MG-WMO-41106',
        product: 'Begeleiding individueel',
        startDate: start,
        endDate: monthsAgo(today, -11),
        volume: '2 uur per week',
        extensionRequestedOn: null,
      },
    ],
    agreement: {
      signed: true,
      startDate: start,
      signedOn: start,
      signedBy: 'Cliënt',
      content: 'Ondersteuning bij formulieren, contact met instanties en taal, en bij het verwerken van verlies.',
      timePerWeek: '2 uur',
      noticePeriod: '1 maand',
      deliveryDays: 'Donderdag 10.00 - 12.00 uur',
      termsHandedOut: true,
    },
    plan: {
      status: 'Definitief',
      version: '1',
      madeOn: planMade,
      madeBy: people.anouk[0],
      changedOn: null,
      signedOn: workday(addDays(planMade, 7)),
      signedBy: 'Cliënt',
      unsignedReason: null,
      goals: [
        {
          title: 'Ik begrijp brieven van de gemeente',
          domain: 'Administratie',
          targetDate: monthsAgo(today, -3),
          approach: 'Brief eerst zelf lezen, moeilijke woorden onderstrepen, samen bespreken.',
          progress: 'Loopt',
        },
        {
          title: 'Ik durf de telefoon op te nemen',
          domain: 'Zelfredzaamheid',
          targetDate: monthsAgo(today, -3),
          approach: 'Oefengesprekken, belscript naast de telefoon.',
          progress: 'Loopt goed',
        },
      ],
      roles: [
        { party: 'Cliënt', agreement: 'Gaat één keer per week naar het taalcafé.' },
        { party: 'Taalhuis', agreement: 'Koppelt een taalmaatje.' },
      ],
      clientView: 'Wil vooral leren, niet dat iemand het overneemt.',
    },
    evaluations: [
      {
        heldOn: held,
        kind: 'Jaarevaluatie',
        clientPresent: true,
        satisfaction: '8',
        stillFitting: true,
        signedOn: workday(addDays(held, 5)),
        sharedOn: null,
        summary: 'Mw. is zichtbaar gegroeid in zelfvertrouwen. Begeleiding blijft nodig bij ingewikkelde post.',
      },
    ],
    nextEvaluation: null,
    risks: {
      assessedOn: workday(addDays(start, 28)),
      instrument: 'Risicosignalering ambulant',
      assessedBy: people.anouk[0],
      conclusion: 'Risico’s gevonden, maatregelen afgesproken',
      found: [
        {
          risk: 'Eenzaamheid in de winter',
          level: 'Gemiddeld',
          measure: 'Wekelijks taalcafé en maatje; extra belmoment op zondag.',
          agreedWith: 'Cliënt en taalmaatje',
        },
      ],
    },
    transport: { provided: false, arrangements: null, agreedOn: null },
    medication: {
      role: 'Geen - cliënt beheert medicatie zelf',
      overviewOn: workday(monthsAgo(today, 9)),
      pharmacy: 'Apotheek De Vijzel, Hoogezand',
      medicines: [
        {
          name: 'Levothyroxine 75 mcg',
          dose: '1 tablet',
          moment: 'Voor het ontbijt',
          prescriber: 'Huisarts',
          since: workday(monthsAgo(today, 40)),
        },
      ],
      storage: 'Eigen beheer',
      record: null,
      evaluatedOn: workday(monthsAgo(today, 9)),
    },
    attendance: {
      appointments: appointmentsAround(today, {
        worker: people.anouk[0],
        activity: 'Huisbezoek',
        from: '10:00',
        to: '12:00',
        hours: 2,
        count: 14,
        firstAhead: 4,
      }),
      noShowsReportedOn: null,
    },
    notes: writeNotes(today, {
      person: { name: 'mw. Veendijk', pronouns: 'zij' },
      authors: [people.anouk, people.anouk, people.jolanda],
      pool: startingAt(homeVisits, 5),
      count: 20,
      every: 9,
      own: [
        [
          3,
          'Administratie',
          'Brief over huurtoeslag samen gelezen. {Naam} wist zelf wat de einddatum was. Evaluatie is nog niet gepland; neem dit mee in mijn agenda.',
        ],
        [
          95,
          'Contact netwerk',
          'Taalmaatje gesproken na afloop van het taalcafé. Zij ziet dat {naam} vaker zelf het woord neemt.',
        ],
      ],
    }),
    documents: [
      {
        name: 'Jaarevaluatie getekend.pdf',
        kind: 'Evaluatie',
        date: workday(addDays(held, 5)),
        uploadedBy: people.anouk[0],
      },
      {
        name: 'Ondersteuningsplan.pdf',
        kind: 'Plan',
        date: workday(addDays(planMade, 7)),
        uploadedBy: people.anouk[0],
      },
      {
        name: 'Beschikking MG-WMO-41106.pdf',
        kind: 'Beschikking',
        date: workday(daysAgo(start, 12)),
        uploadedBy: 'Cliëntadministratie',
      },
    ],
    network: {
      mappedOn: workday(addDays(start, 30)),
      hasNone: false,
      remark: null,
      members: [
        { name: 'Tine Kropslag', relation: 'Taalmaatje', role: 'Taalcafé en wandelen', isCarer: false, phone: null },
        {
          name: 'Ana Sancherra',
          relation: 'Zus (Valencia)',
          role: 'Videobellen op zondag',
          isCarer: false,
          phone: null,
        },
      ],
      professionals: [
        {
          name: 'Dr. L. Hofakker',
          organisation: 'Huisartsenpraktijk Kalkwijk',
          role: 'Huisarts',
          phone: '0598 00 02 10',
        },
      ],
      strain: 'Geen mantelzorger in beeld',
      strainOn: workday(addDays(start, 30)),
    },
    transfer: null,
    alerts: ['Geen evaluatie gepland'],
  };
}
