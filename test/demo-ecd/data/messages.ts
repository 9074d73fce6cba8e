import { daysAgo, type IsoDate, workday } from './calendar.ts';
import { people } from './team.ts';

/** The inbox of the signed-in user: around the dossiers, and about nobody in particular. */
export const messages = (today: IsoDate) => [
  {
    from: people.sietske[0],
    subject: 'Casuïstiek donderdag',
    text: 'Graag per cliënt één vraag voorbereiden. We beginnen om 9.00 uur.',
    date: workday(daysAgo(today, 1)),
    isNew: true,
  },
  {
    from: 'Planning',
    subject: 'Ruilverzoek weekenddienst',
    text: 'Ruben vraagt of iemand zaterdag over een week kan ruilen.',
    date: workday(daysAgo(today, 2)),
    isNew: true,
  },
  {
    from: 'Functioneel beheer',
    subject: 'Onderhoud Lindeplein',
    text: 'Zondag tussen 6.00 en 8.00 uur is het dossier alleen te lezen.',
    date: workday(daysAgo(today, 5)),
    isNew: false,
  },
  {
    from: people.lotte[0],
    subject: 'Scholing motiverende gespreksvoering',
    text: 'Er zijn nog vier plekken. Aanmelden kan via het leerportaal.',
    date: workday(daysAgo(today, 9)),
    isNew: false,
  },
  {
    from: 'Kwaliteit',
    subject: 'Nieuw formulier incidenten',
    text: 'Het oude formulier vervalt aan het einde van de maand.',
    date: workday(daysAgo(today, 16)),
    isNew: false,
  },
];

export type Message = ReturnType<typeof messages>[number];
