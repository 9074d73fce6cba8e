import { ageOn, type IsoDate, weekOf } from './calendar.ts';
import type { Appointment, Dossier } from './dossier.ts';
import { organisation, signedIn } from './team.ts';

/** What the server answers for one screen of one dossier: each screen gets only its own part. */
const screens = {
  overzicht: (dossier: Dossier, today: IsoDate) => ({
    support: dossier.support,
    volume: dossier.decisions[0]?.volume ?? null,
    nextAppointment: dossier.attendance.appointments.filter((entry) => entry.date > today).at(-1) ?? null,
    latestNotes: dossier.notes.slice(0, 3),
    goals: dossier.plan?.goals.map(({ title, progress }) => ({ title, progress })) ?? [],
    firstContact: dossier.network.members[0] ?? null,
    alerts: dossier.alerts,
  }),
  ondersteuning: ({ support, decisions }: Dossier) => ({ support, decisions }),
  overeenkomst: ({ agreement }: Dossier) => ({ agreement }),
  plan: ({ plan }: Dossier) => ({ plan }),
  evaluaties: ({ evaluations, nextEvaluation }: Dossier) => ({ evaluations, nextEvaluation }),
  risicos: ({ risks, transport }: Dossier) => ({ risks, transport }),
  medicatie: ({ medication }: Dossier) => ({ medication }),
  aanwezigheid: attendanceContent,
  rapportages: ({ notes }: Dossier) => ({ notes }),
  documenten: ({ documents }: Dossier) => ({ documents }),
  contacten: ({ network }: Dossier) => ({ network }),
  overdracht: ({ transfer }: Dossier) => ({ transfer }),
};

export type ScreenName = keyof typeof screens;
export type ScreenContent<Name extends ScreenName> = ReturnType<(typeof screens)[Name]>;

export const isScreenName = (name: string): name is ScreenName => Object.hasOwn(screens, name);

export const screenContent = (dossier: Dossier, name: ScreenName, today: IsoDate) => screens[name](dossier, today);

export function attendanceContent({ attendance }: Dossier, today: IsoDate) {
  return {
    ...attendance,
    noShows: attendance.appointments.filter((entry) => entry.status === 'No-show').map((entry) => entry.date),
    weeks: hoursPerWeek(attendance.appointments.filter((entry) => entry.date <= today)),
  };
}

function hoursPerWeek(appointments: Appointment[]) {
  const weeks = new Map<string, { week: string; planned: number; delivered: number }>();
  for (const { date, hours, status, from, to } of appointments) {
    const week = weekOf(date);
    const row = weeks.get(week) ?? { week, planned: 0, delivered: 0 };
    row.planned += hours || hoursBetween(from, to);
    if (status === 'Aanwezig') row.delivered += hours;
    weeks.set(week, row);
  }
  return [...weeks.values()].sort((a, b) => b.week.localeCompare(a.week)).slice(0, 8);
}

function hoursBetween(from: string, to: string): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return (minutes(to) - minutes(from)) / 60;
}

export function dossierHeader(dossiers: Dossier[], dossier: Dossier, today: IsoDate) {
  const index = dossiers.indexOf(dossier);
  return {
    number: dossier.number,
    client: dossier.client,
    age: ageOn(today, dossier.client.birthDate),
    status: dossier.support.status,
    worker: dossier.support.worker,
    previous: dossiers[index - 1]?.number ?? null,
    next: dossiers[index + 1]?.number ?? null,
  };
}

export const clientList = (dossiers: Dossier[], today: IsoDate) =>
  dossiers.map(({ number, client, support, decisions, attendance }) => ({
    number,
    name: `${client.familyName}, ${client.initials} (${client.givenName})`,
    birthDate: client.birthDate,
    city: client.city.replace(/^\d{4} \w{2} /, ''),
    product: support.product,
    volume: decisions[0]?.volume ?? null,
    worker: support.worker,
    status: support.status,
    nextAppointment: attendance.appointments.filter((entry) => entry.date > today).at(-1)?.date ?? null,
  }));

export const session = (today: IsoDate) => ({ today, organisation, ...signedIn, notifications: 4, messages: 2 });

export type HeaderContent = ReturnType<typeof dossierHeader>;
export type ClientRow = ReturnType<typeof clientList>[number];
export type Session = ReturnType<typeof session>;
