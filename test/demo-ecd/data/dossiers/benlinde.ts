import { appointmentsAround } from '../appointments.ts';
import { addDays, daysAgo, type IsoDate, monthsAgo, workday } from '../calendar.ts';
import type { Dossier } from '../dossier.ts';
import { homeVisits } from '../notes/home-visits.ts';
import { startingAt, writeNotes } from '../notes/write-notes.ts';
import { consultants, people } from '../team.ts';

/**
 * The plan came far too late: five months after the start of support. The last evaluation was shared with the
 * municipality but the client has not signed it. The rest is in order.
 */
export function benlinde(today: IsoDate): Dossier {
  const start = workday(monthsAgo(today, 16));
  const planMade = workday(monthsAgo(today, 11));
  const [last, first] = [workday(monthsAgo(today, 3)), workday(monthsAgo(today, 8))];
  return {
    number: '100419',
    client: {
      givenName: 'Samir',
      familyName: 'Benlinde',
      initials: 'S.A.',
      salutation: 'dhr.',
      gender: 'Man',
      birthDate: '1989-09-30',
      bsn: '999990020',
      address: 'Borgercompagnie 204-B',
      city: '9631 ZZ Borgercompagnie',
      phone: '06 00 00 04 19',
      email: null,
      language: 'Nederlands, Tarifit',
      caution: 'Hond in huis, even appen voor je aanbelt',
    },
    support: {
      status: 'In zorg',
      law: 'Wmo 2015',
      municipality: 'Midden-Groningen',
      financing: 'Zorg in natura (ZIN)',
      setting: 'Ambulant, aan huis',
      product: 'Begeleiding individueel specialistisch',
      startDate: start,
      endDate: null,
      endReason: null,
      consultant: consultants.haanwijk,
      coordinator: people.sietske[0],
      worker: people.ikram[0],
      team: 'Hoogezand-Oost',
    },
    decisions: [
      {
        number: 'MG-WMO-65416',
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
      content:
        'Begeleiding bij het omgaan met prikkels en stemmingsklachten, het voeren van een huishouden en het zoeken van passend werk.',
      timePerWeek: '3 uur',
      noticePeriod: '1 maand',
      deliveryDays: 'Dinsdag en vrijdag, 15.00 - 16.30 uur',
      termsHandedOut: true,
    },
    plan: {
      status: 'Definitief',
      version: '2',
      madeOn: planMade,
      madeBy: people.ikram[0],
      changedOn: workday(addDays(last, 6)),
      signedOn: workday(addDays(planMade, 9)),
      signedBy: 'Cliënt',
      unsignedReason: null,
      goals: [
        {
          title: 'Samen de spanning eerder herkennen',
          domain: 'Psychische gezondheid',
          targetDate: monthsAgo(today, -3),
          approach: 'Signaleringsplan invullen en wekelijks bespreken welke kleur de week had.',
          progress: 'Loopt',
        },
        {
          title: 'Een werkplek met weinig prikkels',
          domain: 'Werk',
          targetDate: monthsAgo(today, -7),
          approach: 'Oriëntatie met het werkplein, twee proefplaatsingen.',
          progress: 'Gestart',
        },
      ],
      roles: [
        { party: 'Cliënt', agreement: 'Vult het weekformulier in en neemt contact op bij kleur oranje.' },
        { party: 'Werkplein', agreement: 'Zoekt een proefplaatsing en belt de begeleider bij uitval.' },
      ],
      clientView:
        'Had wel eerder gemogen. Ik wist de eerste maanden niet goed waar we naartoe werkten. Nu is het duidelijk.',
    },
    evaluations: [
      {
        heldOn: last,
        kind: 'Jaarevaluatie',
        clientPresent: true,
        satisfaction: '6',
        stillFitting: true,
        signedOn: null,
        sharedOn: workday(addDays(last, 10)),
        summary:
          'Dhr. vindt de bezoeken nuttig maar wil minder wisseling van gezichten. Verslag is toegestuurd; getekend exemplaar is nog niet terug.',
      },
      {
        heldOn: first,
        kind: 'Tussenevaluatie',
        clientPresent: true,
        satisfaction: '7',
        stillFitting: true,
        signedOn: workday(addDays(first, 6)),
        sharedOn: workday(addDays(first, 9)),
        summary: 'Eerste doelen lopen. Signaleringsplan is af.',
      },
    ],
    nextEvaluation: workday(addDays(today, 74)),
    risks: {
      assessedOn: workday(addDays(start, 20)),
      instrument: 'Risicosignalering ambulant',
      assessedBy: people.ikram[0],
      conclusion: 'Risico’s gevonden, maatregelen afgesproken',
      found: [
        {
          risk: 'Overprikkeling met terugtrekken',
          level: 'Hoog',
          measure: 'Signaleringsplan; bij twee gemiste contacten gaat een collega langs.',
          agreedWith: 'Cliënt en POH-GGZ',
        },
      ],
    },
    transport: { provided: false, arrangements: null, agreedOn: null },
    medication: {
      role: 'Geen - cliënt beheert medicatie zelf',
      overviewOn: workday(monthsAgo(today, 6)),
      pharmacy: 'Apotheek Het Kanaal, Sappemeer',
      medicines: [
        {
          name: 'Sertraline 100 mg',
          dose: '1 tablet',
          moment: 'Ochtend',
          prescriber: 'Psychiater',
          since: workday(monthsAgo(today, 19)),
        },
      ],
      storage: 'Eigen beheer',
      record: null,
      evaluatedOn: workday(monthsAgo(today, 6)),
    },
    attendance: {
      appointments: appointmentsAround(
        today,
        {
          worker: people.ikram[0],
          activity: 'Huisbezoek',
          from: '15:00',
          to: '16:30',
          hours: 1.5,
          every: 4,
          count: 18,
          firstAhead: 2,
        },
        { 20: 'Afgemeld door ons' },
      ),
      noShowsReportedOn: null,
    },
    notes: writeNotes(today, {
      person: { name: 'dhr. Benlinde', pronouns: 'hij' },
      authors: [people.ikram, people.ikram, people.anouk],
      pool: startingAt(homeVisits, 11),
      count: 22,
      every: 7,
      own: [
        [
          3,
          'Evaluatie',
          'Opnieuw gevraagd naar het evaluatieverslag. {Naam} heeft het gelezen maar nog niet getekend; hij wil de zin over zijn werk aangepast hebben. Doe ik deze week.',
        ],
        [
          61,
          'Werk en dagbesteding',
          'Gesprek op het werkplein. Er wordt een proefplaatsing gezocht bij een hovenier. {Naam} geeft aan dat hij geen vroege diensten wil.',
        ],
        [
          330,
          'Plan',
          'Ondersteuningsplan eindelijk rond. Door ziekte van de vorige begeleider is dit blijven liggen. Excuses gemaakt aan {naam}.',
        ],
      ],
    }),
    documents: [
      {
        name: 'Evaluatieverslag concept.docx',
        kind: 'Evaluatie',
        date: workday(addDays(last, 2)),
        uploadedBy: people.ikram[0],
      },
      { name: 'Signaleringsplan.pdf', kind: 'Overig', date: workday(monthsAgo(today, 7)), uploadedBy: people.ikram[0] },
      { name: 'Ondersteuningsplan v1.pdf', kind: 'Plan', date: planMade, uploadedBy: people.ikram[0] },
      {
        name: 'Beschikking MG-WMO-65416.pdf',
        kind: 'Beschikking',
        date: daysAgo(start, 9),
        uploadedBy: 'Cliëntadministratie',
      },
    ],
    network: {
      mappedOn: workday(addDays(start, 24)),
      hasNone: false,
      remark: null,
      members: [
        {
          name: 'Nadia Benlinde',
          relation: 'Zus',
          role: 'Vertrouwenspersoon',
          isCarer: false,
          phone: '06 00 00 14 19',
        },
        {
          name: 'Coach van de voetbalclub',
          relation: 'Kennis',
          role: 'Sport op woensdag',
          isCarer: false,
          phone: null,
        },
      ],
      professionals: [
        {
          name: 'T. Wedderveer',
          organisation: 'Huisartsenpraktijk Oosterdiep',
          role: 'POH-GGZ',
          phone: '0598 00 02 33',
        },
      ],
      strain: 'Geen mantelzorger in beeld',
      strainOn: workday(addDays(start, 24)),
    },
    transfer: null,
    alerts: ['Getekend evaluatieverslag nog niet retour'],
  };
}
