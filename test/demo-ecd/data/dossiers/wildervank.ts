import { appointmentsAround } from '../appointments.ts';
import { addDays, daysAgo, type IsoDate, monthsAgo, workday } from '../calendar.ts';
import type { Dossier } from '../dossier.ts';
import { dayActivities } from '../notes/group-support.ts';
import { writeNotes } from '../notes/write-notes.ts';
import { consultants, people } from '../team.ts';

/**
 * Day activities. The organisation drives the client but nothing about it is on paper, and the indication ran out
 * six weeks ago while support goes on without a request for extension. The rest is in order.
 */
export function wildervank(today: IsoDate): Dossier {
  const start = workday(monthsAgo(today, 25));
  const planMade = workday(addDays(start, 40));
  const held = [3, 10, 17].map((months) => workday(monthsAgo(today, months)));
  return {
    number: '100495',
    client: {
      givenName: 'Precious',
      familyName: 'Adomaro-Wildervank',
      initials: 'P.A.',
      salutation: 'mw.',
      gender: 'Vrouw',
      birthDate: '1950-08-26',
      bsn: '999990093',
      address: 'Troelstralaan 55',
      city: '9602 ZZ Hoogezand',
      phone: '0598 00 04 95',
      email: null,
      language: 'Engels, Nederlands',
      caution: 'Diabetes, let op tussendoortje 10.30 uur',
    },
    support: {
      status: 'In zorg',
      law: 'Wmo 2015',
      municipality: 'Midden-Groningen',
      financing: 'Zorg in natura (ZIN)',
      setting: 'Dagbesteding in groep',
      product: 'Dagbesteding ontwikkelgericht',
      startDate: start,
      endDate: null,
      endReason: null,
      consultant: consultants.haanwijk,
      coordinator: people.sietske[0],
      worker: people.wim[0],
      team: 'Dagbesteding De Kas',
    },
    decisions: [
      {
        number: 'MG-WMO-41244',
        product: 'Dagbesteding ontwikkelgericht',
        startDate: start,
        endDate: daysAgo(today, 42),
        volume: '4 dagdelen per week',
        extensionRequestedOn: null,
      },
    ],
    agreement: {
      signed: true,
      startDate: start,
      signedOn: workday(daysAgo(start, 2)),
      signedBy: 'Cliënt',
      content: 'Deelname aan de groep in de kas en het winkeltje, met aandacht voor bewegen en ontmoeten.',
      timePerWeek: '4 dagdelen',
      noticePeriod: '1 maand',
      deliveryDays: 'Maandag en donderdag 9.30 - 15.30 uur',
      termsHandedOut: true,
    },
    plan: {
      status: 'Definitief',
      version: '2',
      madeOn: planMade,
      madeBy: people.wim[0],
      changedOn: workday(addDays(held[1] ?? today, 9)),
      signedOn: workday(addDays(planMade, 3)),
      signedBy: 'Cliënt',
      unsignedReason: null,
      goals: [
        {
          title: 'Twee keer per week onder de mensen',
          domain: 'Sociaal netwerk',
          targetDate: monthsAgo(today, -2),
          approach: 'Vaste dagen, vast groepje van zes.',
          progress: 'Behaald',
        },
        {
          title: 'Ik blijf in beweging',
          domain: 'Gezondheid',
          targetDate: monthsAgo(today, -5),
          approach: 'Dagelijkse ronde door de kas, zittend werk als de knie opspeelt.',
          progress: 'Loopt goed',
        },
      ],
      roles: [
        { party: 'Cliënt', agreement: 'Meldt zich voor 8.30 uur af.' },
        { party: 'Nichtje Abena', agreement: 'Gaat mee naar het ziekenhuis.' },
      ],
      clientView: 'I like the plants and the people. De bus mag wel wat vroeger.',
    },
    evaluations: held.map((heldOn, index) => ({
      heldOn,
      kind: index === 1 ? 'Jaarevaluatie' : 'Tussenevaluatie',
      clientPresent: true,
      satisfaction: '9',
      stillFitting: true,
      signedOn: heldOn,
      sharedOn: workday(addDays(heldOn, 12)),
      summary: 'Mw. komt graag. Dagdelen blijven gelijk.',
    })),
    nextEvaluation: workday(addDays(today, 88)),
    risks: {
      assessedOn: workday(addDays(start, 18)),
      instrument: 'Risicosignalering dagbesteding',
      assessedBy: people.wim[0],
      conclusion: 'Risico’s gevonden, maatregelen afgesproken',
      found: [
        {
          risk: 'Hypo',
          level: 'Gemiddeld',
          measure: 'Tussendoortje om 10.30 uur, dextro in de keukenla.',
          agreedWith: 'Cliënt en huisarts',
        },
      ],
    },
    transport: { provided: true, arrangements: null, agreedOn: null },
    medication: {
      role: 'Geen - cliënt beheert medicatie zelf',
      overviewOn: workday(monthsAgo(today, 3)),
      pharmacy: 'Apotheek Gorecht',
      medicines: [
        {
          name: 'Metformine 850 mg',
          dose: '1 tablet',
          moment: 'Bij het ontbijt en avondeten',
          prescriber: 'Huisarts',
          since: workday(monthsAgo(today, 80)),
        },
      ],
      storage: 'Eigen beheer, thuis',
      record: null,
      evaluatedOn: workday(monthsAgo(today, 3)),
    },
    attendance: {
      appointments: appointmentsAround(
        today,
        {
          worker: people.wim[0],
          activity: 'Dagbesteding De Kas',
          from: '09:30',
          to: '15:30',
          hours: 6,
          every: 4,
          count: 18,
          firstAhead: 1,
        },
        { 23: 'Afgemeld door cliënt' },
      ),
      noShowsReportedOn: null,
    },
    notes: writeNotes(today, {
      person: { name: 'mw. Adomaro', pronouns: 'zij' },
      authors: [people.wim],
      pool: dayActivities,
      count: 12,
      every: 9,
      own: [
        [
          1,
          'Vervoer',
          'Mw. opgehaald met de bus van De Kas. Ze zit graag voorin. Instappen ging lastig vanwege de knie.',
        ],
        [29, 'Vervoer', 'Chauffeur was ziek, ik heb {naam} met mijn eigen auto thuisgebracht.'],
        [
          40,
          'Overleg',
          'Teamleider gevraagd hoe het staat met de verlenging van de beschikking. Nog geen antwoord; er is niets aangevraagd voor zover ik kan zien.',
        ],
      ],
    }),
    documents: [
      { name: 'Evaluatie getekend.pdf', kind: 'Evaluatie', date: held[0] ?? today, uploadedBy: people.wim[0] },
      {
        name: 'Beschikking MG-WMO-41244.pdf',
        kind: 'Beschikking',
        date: workday(daysAgo(start, 4)),
        uploadedBy: 'Cliëntadministratie',
      },
      { name: 'Plan dagbesteding.pdf', kind: 'Plan', date: planMade, uploadedBy: people.wim[0] },
    ],
    network: {
      mappedOn: workday(addDays(start, 40)),
      hasNone: false,
      remark: null,
      members: [
        {
          name: 'Abena Adomaro',
          relation: 'Nichtje',
          role: 'Mantelzorger, gaat mee naar afspraken',
          isCarer: true,
          phone: '06 00 00 14 95',
        },
        {
          name: 'Leden van de kerk',
          relation: 'Kerkgemeenschap',
          role: 'Bezoek op zondag',
          isCarer: false,
          phone: null,
        },
      ],
      professionals: [
        {
          name: 'Dr. E. Winschoterzijl',
          organisation: 'Huisartsenpraktijk Gorecht',
          role: 'Huisarts',
          phone: '0598 00 02 95',
        },
      ],
      strain: 'In balans',
      strainOn: held[0] ?? null,
    },
    transfer: null,
    alerts: ['Beschikking verlopen'],
  };
}
