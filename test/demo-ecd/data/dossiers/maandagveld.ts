import { appointmentsAround } from '../appointments.ts';
import { addDays, daysAgo, type IsoDate, monthsAgo, workday } from '../calendar.ts';
import type { Dossier } from '../dossier.ts';
import { homeVisits } from '../notes/home-visits.ts';
import { startingAt, writeNotes } from '../notes/write-notes.ts';
import { consultants, people } from '../team.ts';

/** Four no-shows within three months and the municipality was not told. The rest is in order. */
export function maandagveld(today: IsoDate): Dossier {
  const start = workday(monthsAgo(today, 18));
  const planMade = workday(addDays(start, 50));
  const held = [4, 11].map((months) => workday(monthsAgo(today, months)));
  return {
    number: '100503',
    client: {
      givenName: 'Kevin',
      familyName: 'Maandagveld',
      initials: 'K.',
      salutation: 'dhr.',
      gender: 'Man',
      birthDate: '2001-01-19',
      bsn: '999990111',
      address: 'Van Royenstraat 12-14',
      city: '9601 ZZ Hoogezand',
      phone: '06 00 00 05 03',
      email: 'kevin.m@post.example',
      language: 'Nederlands',
      caution: 'Niet alleen op bezoek na 18.00 uur',
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
        number: 'MG-WMO-65203',
        product: 'Begeleiding individueel',
        startDate: start,
        endDate: monthsAgo(today, -6),
        volume: '2 uur per week',
        extensionRequestedOn: null,
      },
    ],
    agreement: {
      signed: true,
      startDate: start,
      signedOn: start,
      signedBy: 'Cliënt',
      content: 'Hulp bij het vinden van werk, omgaan met geld en verminderen van blowen.',
      timePerWeek: '2 uur',
      noticePeriod: '1 maand',
      deliveryDays: 'Maandag 14.00 - 16.00 uur',
      termsHandedOut: true,
    },
    plan: {
      status: 'Definitief',
      version: '2',
      madeOn: planMade,
      madeBy: people.daan[0],
      changedOn: workday(addDays(held[0] ?? today, 7)),
      signedOn: workday(addDays(planMade, 5)),
      signedBy: 'Cliënt',
      unsignedReason: null,
      goals: [
        {
          title: 'Drie dagen per week werk',
          domain: 'Werk',
          targetDate: monthsAgo(today, -3),
          approach: 'Uitzendbureau, jobcoach via de gemeente.',
          progress: 'Stagneert',
        },
        {
          title: 'Alleen nog in het weekend blowen',
          domain: 'Middelengebruik',
          targetDate: monthsAgo(today, -5),
          approach: 'Dagboekje, gesprek met verslavingszorg.',
          progress: 'Wisselend',
        },
      ],
      roles: [
        { party: 'Cliënt', agreement: 'Belt af voor 12.00 uur als het niet lukt.' },
        { party: 'Jobcoach gemeente', agreement: 'Zoekt een werkervaringsplek.' },
      ],
      clientView: 'Prima zo. Liever appen dan bellen.',
    },
    evaluations: held.map((heldOn, index) => ({
      heldOn,
      kind: index === 0 ? 'Jaarevaluatie' : 'Tussenevaluatie',
      clientPresent: true,
      satisfaction: '6',
      stillFitting: true,
      signedOn: workday(addDays(heldOn, 6)),
      sharedOn: workday(addDays(heldOn, 9)),
      summary: index === 0 ? 'Afspraken nakomen blijft lastig. Doorgaan met korte, vaste momenten.' : 'Goede start.',
    })),
    nextEvaluation: workday(addDays(today, 54)),
    risks: {
      assessedOn: workday(addDays(start, 27)),
      instrument: 'Risicosignalering ambulant',
      assessedBy: people.daan[0],
      conclusion: 'Risico’s gevonden, maatregelen afgesproken',
      found: [
        {
          risk: 'Agressie van bezoekers',
          level: 'Gemiddeld',
          measure: 'Alleen overdag op bezoek, bij onbekend bezoek afspraak buiten.',
          agreedWith: 'Cliënt en team',
        },
        {
          risk: 'Huurachterstand',
          level: 'Gemiddeld',
          measure: 'Vaste lasten eerst, automatische incasso.',
          agreedWith: 'Cliënt',
        },
      ],
    },
    transport: { provided: false, arrangements: null, agreedOn: null },
    medication: {
      role: 'Geen - cliënt gebruikt geen medicatie',
      overviewOn: workday(monthsAgo(today, 11)),
      pharmacy: null,
      medicines: [],
      storage: 'n.v.t.',
      record: null,
      evaluatedOn: null,
    },
    attendance: {
      appointments: appointmentsAround(
        today,
        {
          worker: people.daan[0],
          activity: 'Huisbezoek',
          from: '14:00',
          to: '16:00',
          hours: 2,
          count: 16,
          firstAhead: 4,
        },
        { 68: 'No-show', 47: 'No-show', 26: 'No-show', 12: 'No-show', 33: 'Afgemeld door cliënt' },
      ),
      noShowsReportedOn: null,
    },
    notes: writeNotes(today, {
      person: { name: 'Kevin', pronouns: 'hij' },
      authors: [people.daan, people.daan, people.ruben],
      pool: startingAt(homeVisits, 8),
      count: 14,
      every: 10,
      lastAgo: 5,
      own: [
        [
          12,
          'Algemeen',
          'Alweer niet thuis. Twee keer gebeld en een app gestuurd, geen reactie. Buurvrouw had hem gisteren nog gezien.',
        ],
        [
          26,
          'Algemeen',
          'Kevin deed niet open. ’s Avonds een app: hij had geslapen. Nieuwe afspraak gemaakt voor volgende week.',
        ],
        [
          47,
          'Algemeen',
          'Niet verschenen op het werkplein, waar we hadden afgesproken. Jobcoach heeft twintig minuten gewacht.',
        ],
        [68, 'Algemeen', 'Geen gehoor aan de deur. Telefoon stond uit.'],
        [
          19,
          'Werk en dagbesteding',
          'Wel thuis. Gesproken over de gemiste afspraken; Kevin zegt dat het hem te veel is. Ik overweeg dit te melden bij de gemeente maar bespreek dat eerst met de coördinator.',
        ],
      ],
    }),
    documents: [
      {
        name: 'Jaarevaluatie.pdf',
        kind: 'Evaluatie',
        date: workday(addDays(held[0] ?? today, 6)),
        uploadedBy: people.daan[0],
      },
      {
        name: 'Beschikking MG-WMO-65203.pdf',
        kind: 'Beschikking',
        date: workday(daysAgo(start, 3)),
        uploadedBy: 'Cliëntadministratie',
      },
      { name: 'Plan.pdf', kind: 'Plan', date: planMade, uploadedBy: people.daan[0] },
    ],
    network: {
      mappedOn: workday(addDays(start, 31)),
      hasNone: false,
      remark: null,
      members: [
        { name: 'Danny Maandagveld', relation: 'Vader', role: 'Af en toe contact', isCarer: false, phone: null },
        { name: 'Oma Riek', relation: 'Grootmoeder', role: 'Eet er op zondag', isCarer: false, phone: '0598 00 15 03' },
      ],
      professionals: [
        { name: 'B. Tussenklap', organisation: 'Gemeente Midden-Groningen', role: 'Jobcoach', phone: '0598 00 03 03' },
      ],
      strain: 'Geen mantelzorger in beeld',
      strainOn: workday(addDays(start, 31)),
    },
    transfer: null,
    alerts: [],
  };
}
