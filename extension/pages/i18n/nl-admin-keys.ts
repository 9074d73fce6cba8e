const number = new Intl.NumberFormat('nl-NL');
const n = (value: number) => number.format(value);

/** Texts about the organisation's keys in Dutch, and the type that the other language has to fill. */
export const nlAdminKeys = {
  intro:
    'Met de sleutel van je organisatie maakt elke browser van een dossiernummer een code. De server kent alleen de vingerafdruk: zonder de sleutel is een code niet te herleiden.',
  own: 'Deze browser',
  ownKey: (fingerprint: string) => `Werkt met de sleutel met vingerafdruk ${fingerprint}.`,
  ownNone: 'Heeft geen sleutel. Er wordt hier niets ingestuurd.',
  ownSource: {
    policy: 'De sleutel komt uit het beleid.',
    invitation: 'De sleutel komt uit een uitnodiging, of is hier gemaakt.',
    packed: 'De sleutel is met de extensie meegeleverd.',
    none: '',
  },
  ownUnknown: 'De server kent deze sleutel nog niet. Neem hem in gebruik, dan zie je hier wat ermee gemaakt is.',
  ownRevoked:
    'Deze sleutel is ingetrokken: de server neemt niets meer aan wat ermee gemaakt is. Zet de nieuwe sleutel in het beleid of gebruik een nieuwe uitnodiging.',
  ownPrevious: 'Dit is de vorige sleutel. Hij geldt nog, maar deze browser moet de nieuwe nog krijgen.',
  register: 'Neem deze sleutel in gebruik',
  fingerprint: 'Vingerafdruk',
  state: 'Stand',
  states: { active: 'in gebruik', previous: 'vorige, geldt nog', revoked: 'ingetrokken' },
  created: 'Sinds',
  by: 'Door',
  age: (days: number) => (days === 0 ? 'vandaag' : days === 1 ? '1 dag' : `${n(days)} dagen`),
  dossiers: 'Dossiers',
  dossiersOf: (count: number) => (count === 1 ? '1 dossier' : `${n(count)} dossiers`),
  empty: 'Er is nog geen sleutel. Maak er een om dossiers te kunnen insturen.',
  failed: 'De sleutels konden niet worden opgehaald',
  make: 'Maak een nieuwe sleutel',
  makeFailed: 'De sleutel is niet gemaakt',
  made: 'Nieuwe sleutel',
  madeText:
    'Kopieer de sleutel en bewaar hem in de kluis van je organisatie. Je ziet hem hier één keer. Zet hem in het beleid (organisationKey, en de oude in formerOrganisationKey), of geef hem door met uitnodigingen. De server krijgt hem nooit.',
  key: 'Sleutel',
  kept: 'Ik heb de sleutel bewaard',
  use: 'Neem de sleutel in gebruik',
  useFailed: 'De sleutel is niet in gebruik genomen',
  used: 'De nieuwe sleutel is in gebruik. De vorige geldt nog, zodat elke browser kan overstappen.',
  usedManaged:
    'De nieuwe sleutel is in gebruik. Deze browser volgt het beleid: zet de nieuwe sleutel daarin, dan stapt hij vanzelf over.',
  cancel: 'Gooi deze sleutel weg',
  revoke: 'Intrekken',
  revokeOf: (fingerprint: string) => `Sleutel ${fingerprint} intrekken`,
  revokeQuestion: (dossiers: string) =>
    `Browsers die deze sleutel nog hebben, kunnen niets meer insturen. Zij houden de checklist, en lezen dat zij de nieuwe sleutel nodig hebben. Wat er nog onder staat (${dossiers}) is daarna aan geen dossier meer te koppelen en verdwijnt na de bewaartermijn. Dit is niet terug te draaien.`,
  revokeConfirm: 'Ja, trek deze sleutel in',
  revokeFailed: 'De sleutel is niet ingetrokken',
  revoked: 'De sleutel is ingetrokken.',
  rotation: 'Zo vervang je een sleutel',
  steps: [
    'Maak een nieuwe sleutel en bewaar hem.',
    'Neem hem in gebruik. Vanaf nu gelden de oude en de nieuwe.',
    'Zet de nieuwe in het beleid als organisationKey en de oude als formerOrganisationKey, of maak nieuwe uitnodigingen. Elk dossier verhuist als iemand het opent.',
    'Trek de oude in als er nog maar weinig dossiers onder staan.',
  ],
};
