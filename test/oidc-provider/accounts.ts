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
] as const;
