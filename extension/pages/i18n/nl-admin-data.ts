const number = new Intl.NumberFormat('nl-NL');
const n = (value: number) => number.format(value);

/** Texts about export and erasure in Dutch, and the type that the other language has to fill. */
export const nlAdminData = {
  intro:
    'Wat de server van je organisatie bewaart: meenemen, nakijken en verwijderen. Alles wat je hier doet, komt in het logboek.',
  exportTitle: 'Alles meenemen',
  exportText:
    'Eén bestand met alle rijen van je organisatie, zoals ze zijn opgeslagen: één JSON-regel per rij. Namen van medewerkers en het logboek zitten erin; gegevens van cliënten niet, want die heeft de server niet.',
  exportStart: 'Maak het bestand',
  exportStop: 'Stop',
  exporting: (rows: number) => `${n(rows)} rijen opgehaald…`,
  exported: (rows: number) => `Klaar: ${n(rows)} rijen in het bestand.`,
  exportFailed: 'Het bestand is niet af',
  exportResume: 'Ga verder waar het bleef',
  dossierTitle: 'Eén dossier verwijderen',
  dossierText:
    'Bijvoorbeeld als een cliënt daarom vraagt. De code wordt in deze browser gemaakt uit het adres en het nummer; die twee verlaten je browser niet. Alles wat onder die code staat, gaat weg. In de historie blijven alleen aantallen.',
  site: 'Adres van het dossiersysteem',
  siteHelp: 'Zoals het in de adresbalk begint, bijvoorbeeld https://ecd.voorbeeld.nl.',
  number: 'Dossiernummer of cliëntnummer',
  numberHelp: 'Nooit een BSN.',
  erase: 'Verwijder dit dossier',
  eraseQuestion: (id: string, host: string) =>
    `Alle uitkomsten, beoordelingen en uitzonderingen van dossier ${id} op ${host} gaan weg van de server. Dit is niet terug te draaien. Opent iemand het dossier opnieuw, dan wordt het opnieuw ingestuurd.`,
  eraseConfirm: 'Ja, verwijder',
  eraseFailed: 'Het dossier is niet verwijderd',
  erased: (removed: number) =>
    removed === 0
      ? 'Onder dit adres en nummer staat niets op de server. Klopt het adres, en is de sleutel van deze browser de goede?'
      : removed === 1
        ? 'Klaar: 1 rij is verwijderd.'
        : `Klaar: ${n(removed)} rijen zijn verwijderd.`,
  noKey: 'Deze browser heeft de sleutel van je organisatie niet; dan is de code niet te maken. Kijk bij Sleutels.',
  problem: {
    site: 'Vul een adres in dat met https:// of http:// begint.',
    number: 'Vul het nummer in, hoogstens 64 tekens.',
    bsn: 'Dit kan een BSN zijn. Gebruik het cliëntnummer van het dossiersysteem.',
  },
  recountTitle: 'Tellers nakijken',
  recountText:
    'De cijfers op het teamoverzicht zijn tellers. Hier vergelijk je ze met een nieuwe telling van alle uitkomsten.',
  recount: 'Tel opnieuw',
  repair: 'Zet de tellers goed',
  recountFailed: 'De telling is niet gelukt',
  same: (results: number) => `De tellers kloppen met alle ${n(results)} uitkomsten.`,
  differ: (count: number) => (count === 1 ? '1 teller wijkt af.' : `${n(count)} tellers wijken af.`),
  repaired: (count: number) => (count === 1 ? '1 teller is goed gezet.' : `${n(count)} tellers zijn goed gezet.`),
  counter: 'Teller',
  counters: { outcomes: 'uitkomsten', dossiers: 'dossiers', answers: 'antwoorden', 'due-weeks': 'weken' },
  team: 'Team',
  counted: 'Stond op',
  recounted: 'Geteld',
  organisationTitle: 'De hele organisatie verwijderen',
  organisationText:
    'Alles gaat weg: uitkomsten, regelsets, mensen, instellingen en het logboek. Daarna komt niemand van je organisatie er meer in. Maak eerst het bestand hierboven.',
  fourEyes: 'Met vier ogen aan vraag jij het aan en moet een tweede beheerder binnen zeven dagen hetzelfde doen.',
  typeName: (name: string) => `Typ de naam van je organisatie: ${name}`,
  eraseOrganisation: 'Organisatie verwijderen',
  eraseOrganisationConfirm: 'Ja, verwijder alles',
  eraseOrganisationFailed: 'De organisatie is niet verwijderd',
  asked: (day: string) =>
    `Je verzoek staat klaar. Een tweede beheerder moet vóór ${day} hetzelfde doen; anders vervalt het vanzelf.`,
  gone: 'De organisatie is verwijderd.',
  going: 'De organisatie is verwijderd; de laatste uitkomsten gaan vannacht weg.',
  proof: (seq: number, hash: string) => `Laatste regel van het logboek, om te bewaren: ${seq}:${hash}`,
};
