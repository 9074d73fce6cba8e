/** Texts about roll-out and policy in Dutch, and the type that the other language has to fill. */
export const nlAdminPolicy = {
  title: 'Uitrol en beleid',
  intro:
    'Wat deze browser van je organisatie heeft gekregen en wat er nu geldt. Een gewijzigd beleid werkt meteen, zonder herstart. In Firefox leest de browser het beleid bij het starten.',
  loading: 'Het beleid wordt gelezen…',
  failed: 'Het beleid kon niet worden gelezen',
  hasPolicy: 'Deze browser heeft beleid voor Dossierlens gekregen.',
  noPolicy:
    'Deze browser heeft geen beleid voor Dossierlens gekregen. Wat er geldt, komt uit een uitnodiging of is meegeleverd met de extensie.',
  problems: (count: number) =>
    count === 1
      ? '1 waarde in het beleid klopt niet. De rest geldt gewoon.'
      : `${count} waarden in het beleid kloppen niet. De rest geldt gewoon.`,
  missing:
    'Staat iets wel in het beleid, maar hier niet? Chrome en Edge laten een waarde van een verkeerde soort weg (een getal waar tekst hoort) en een naam die zij niet kennen. Kijk in chrome://policy of edge://policy bij Dossierlens; daar staat wat er mis is.',
  unknown: 'Deze namen kent Dossierlens niet: ',
  unknownWay: 'Ze doen niets. Kijk of er een typefout in staat, of dat deze versie van Dossierlens ouder is.',
  changed: 'Het beleid is zojuist veranderd; hieronder staat wat er nu geldt.',
  column: { field: 'Onderdeel', received: 'Ontvangen', inForce: 'Geldt nu', source: 'Komt uit' },
  notReceived: 'niets ontvangen',
  none: 'niets',
  fingerprint: (fingerprint: string) => `vingerafdruk ${fingerprint}`,
  source: { policy: 'beleid', invitation: 'uitnodiging', packed: 'meegeleverd', none: 'niet ingesteld' },
  problem: {
    kind: 'Verkeerde soort waarde; dit onderdeel van het beleid telt niet mee.',
    form: 'Zo niet te gebruiken; dit onderdeel van het beleid telt niet mee.',
  },
  wrong: (items: string) => `Klopt niet: ${items}.`,
  fields: {
    serverUrl: { name: 'Server', form: 'Een adres met https://, zoals https://dossierlens.voorbeeld.nl.' },
    issuer: { name: 'Aanmelddienst', form: 'Het adres (issuer) van de aanmelddienst, met https://.' },
    clientId: { name: 'Id van de extensie bij de aanmelddienst', form: 'Tekst, hoogstens 200 tekens.' },
    audience: { name: 'Doel van het token (audience)', form: 'Tekst, hoogstens 300 tekens.' },
    organisationKey: { name: 'Sleutel van de organisatie', form: '43 of meer tekens: letters, cijfers, - en _.' },
    formerOrganisationKey: { name: 'Vorige sleutel', form: '43 of meer tekens: letters, cijfers, - en _.' },
    sites: {
      name: 'Dossiersystemen',
      form: 'Een lijst met adressen die eindigen op /*, zoals https://*.voorbeeld.nl/*.',
    },
    siteLock: { name: 'Vrijheid in sites', form: 'free, listed of only-listed.' },
  } as Readonly<Record<string, { readonly name: string; readonly form: string }>>,
  lock: {
    free: 'vrij: iedereen kiest zelf waar Dossierlens werkt',
    listed: 'de genoemde systemen staan vast aan; de rest kiest iedereen zelf',
    'only-listed': 'alleen de genoemde systemen',
  } as Readonly<Record<string, string>>,
  lockDefault: 'de genoemde systemen staan vast aan; de rest kiest iedereen zelf (als er niets is ingesteld)',
  sites: 'Toegang tot dossiersystemen',
  sitesText:
    'Het beleid noemt de systemen. Of de browser toegang geeft, bepaalt de browser: vooraf in een eigen pakket, of met één klik hier.',
  noSites:
    'Er zijn geen systemen ingesteld. Een begeleider zet Dossierlens zelf aan, op de site, met de knop in de werkbalk.',
  granted: 'toegang gegeven',
  notGranted: 'nog geen toegang',
  grant: 'Geef toegang tot deze systemen',
  refused: 'De browser gaf geen toegang. Klik nog eens om het opnieuw te vragen.',
  samples:
    'Voorbeeldbestanden voor Chrome, Edge (groepsbeleid en Intune) en Firefox staan in de map docs/policy-samples van Dossierlens; de uitleg staat in docs/deployment.md.',
};

export type AdminPolicyTexts = typeof nlAdminPolicy;
