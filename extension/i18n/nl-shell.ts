/** The panel itself: its place, its menu, its keys. */
export const nlShell = {
  move: {
    left: 'Naar de linkerkant. Verplaatsen met de pijltjes.',
    right: 'Naar de rechterkant. Verplaatsen met de pijltjes.',
  },
  menu: 'Meer',
  toSidePanel: 'In de zijbalk van de browser',
  toPage: 'Terug in de pagina',
  sidePanelFailed:
    'De zijbalk ging niet open. Open hem zelf: in Chrome en Edge met de knop Zijpaneel, in Firefox met Beeld, Zijbalk.',
  noDossier: {
    title: 'Geen dossier in dit tabblad',
    text: 'Open in dit tabblad het dossier van een cliënt. De controle verschijnt dan hier.',
  },
  failed: {
    title: 'Dit dossier kan nu niet worden bekeken',
    text: 'Dossierlens kon niet verwerken wat er op de pagina staat, en probeert het vanzelf opnieuw. Blijft dit staan, bewaar dan wat je hebt ingevuld en laad de pagina opnieuw.',
  },
  stale:
    'Wat nu op de pagina staat, is nog niet verwerkt. Je ziet de uitkomsten van daarvoor. Blijft dit staan, laad de pagina dan opnieuw.',
  unsent:
    'De uitkomsten kloppen, maar konden niet worden bewaard om te verzenden: de opslag van de browser is vol of stuk. Meld dit bij je beheerder.',
  otherClient: 'Ander dossier in beeld.',
  goThere: (page: string) => `Ga naar ${page}`,
  keys: { show: 't', waive: 'u', next: 'v', nextPoint: 'p' },
  noNextPoint: 'Er is hier nu geen open punt.',
  shortcuts: {
    title: 'Sneltoetsen',
    close: 'Sluiten',
    inAndOut: 'naar het paneel en terug naar de pagina',
    notSet: 'niet ingesteld',
    change: 'Sneltoets wijzigen',
    changeHow: 'De eerste toets stel je in bij de uitbreidingen van je browser.',
    changeFailed:
      'Open zelf de instellingen: in Chrome en Edge via Uitbreidingen, Sneltoetsen; in Firefox via Add-ons, tandwiel, Sneltoetsen beheren.',
    list: [
      [['p'], 'volgende open punt'],
      [['↑', '↓'], 'vorige of volgende regel'],
      [['Home', 'End'], 'eerste of laatste regel'],
      [['Enter'], 'openen of sluiten'],
      [['1', '2', '3', '4'], 'beoordelen of kiezen'],
      [['j', 'n'], 'ja of nee, ook bij een rapportage'],
      [['v'], 'volgende rapportage'],
      [['t'], 'tonen op de pagina'],
      [['u'], 'uitzondering maken'],
      [['Ctrl', 'Enter'], 'uitzondering vastleggen'],
      [['Ctrl', 'z'], 'ongedaan maken'],
      [['/'], 'zoeken'],
      [['?'], 'deze lijst'],
      [['Esc'], 'terug, of inklappen'],
    ] as readonly (readonly [keys: readonly string[], does: string])[],
  },
  rejectedNotes: (count: number) => (count === 1 ? 'Afgewezen rapportage (1)' : `Afgewezen rapportages (${count})`),
  bringBack: 'Toch meenemen',
  broughtBack: 'De rapportage staat weer bij de vragen.',
};
