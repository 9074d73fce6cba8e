/** The people of the demo organisation, as its issuer knows them. There are no passwords: choosing one is signing in. */
export const accounts = [
  { subject: 'demo-worker', name: 'Sanne Bakker', title: 'Begeleider', does: 'Werkt in dossiers van team Wmo Noord' },
  {
    subject: 'demo-lead',
    name: 'Karim Haddad',
    title: 'Teamleider',
    does: 'Bespreekt de uitkomsten van Wmo Noord en Wmo Zuid',
  },
  {
    subject: 'demo-admin',
    name: 'Ineke Postma',
    title: 'Functioneel beheerder',
    does: 'Beheert regelsets, teams en instellingen',
  },
  {
    subject: 'demo-admin-2',
    name: 'Ruben de Wit',
    title: 'Tweede beheerder',
    does: 'Kijkt mee bij publiceren: vier ogen',
  },
  {
    subject: 'demo-auditor',
    name: 'Noor Yilmaz',
    title: 'Privacyfunctionaris',
    does: 'Leest het logboek en de instellingen',
  },
  {
    subject: 'demo-new',
    name: 'Femke Dijkstra',
    title: 'Nieuwe collega',
    does: 'Staat nog niet in de lijst; doet mee met een uitnodiging',
  },
] as const;
