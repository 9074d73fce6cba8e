/** The invented care organisation and its people. */
export const organisation = 'Stichting Veenkade';

export const people = {
  jolanda: ['Jolanda Hoekzema', 'Persoonlijk begeleider'],
  daan: ['Daan Wolthof', 'Persoonlijk begeleider'],
  ikram: ['Ikram Benlinde', 'Persoonlijk begeleider'],
  sietske: ['Sietske Nieborg-Veld', 'Zorgcoördinator'],
  ruben: ['Ruben Kuipholt', 'Begeleider'],
  anouk: ['Anouk Meerstraat', 'Begeleider'],
  wim: ['Wim Tolhek', 'Begeleider dagbesteding'],
  lotte: ['Lotte Zuiderkluft', 'Gedragswetenschapper'],
  nachtploeg: ['Mirjam Oldekade', 'Begeleider nacht'],
} as const satisfies Record<string, readonly [string, string]>;

export const signedIn = { name: people.jolanda[0], role: people.jolanda[1], team: 'Team Hoogezand-Oost' };

export const consultants = {
  zandvoorde: {
    name: 'M. Zandvoorde',
    role: 'Wmo-consulent',
    phone: '0598 00 01 12',
    email: 'm.zandvoorde@midden-groningen.example',
  },
  haanwijk: {
    name: 'P. de Haanwijk',
    role: 'Casemanager Sociaal Team',
    phone: '0598 00 01 37',
    email: 'p.dehaanwijk@midden-groningen.example',
  },
  rietkamper: {
    name: 'E. Rietkamper',
    role: 'Jeugdconsulent',
    phone: '0598 00 01 55',
    email: 'e.rietkamper@midden-groningen.example',
  },
} as const;
