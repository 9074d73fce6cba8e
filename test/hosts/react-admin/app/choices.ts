export const wetten = [
  { id: 'wmo', name: 'Wmo' },
  { id: 'jeugdwet', name: 'Jeugdwet' },
  { id: 'wlz', name: 'Wlz' },
];
export const financieringen = [
  { id: 'zin', name: 'Zorg in natura' },
  { id: 'pgb', name: 'Pgb' },
];
export const rollen = [
  { id: 'geen', name: 'Geen rol' },
  { id: 'herinneren', name: 'Herinneren aan inname' },
  { id: 'toedienen', name: 'Toedienen' },
];
export const belastingen = [
  { id: 'laag', name: 'Laag' },
  { id: 'hoog', name: 'Hoog' },
];
export const planstatussen = [
  { id: 'concept', name: 'Concept' },
  { id: 'definitief', name: 'Definitief' },
];
export const ondertekenaars = [
  { id: 'client', name: 'Cliënt' },
  { id: 'vertegenwoordiger', name: 'Wettelijk vertegenwoordiger' },
];
