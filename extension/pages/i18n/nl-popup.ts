import type { PopupTexts } from './popup-texts.ts';

const number = new Intl.NumberFormat('nl-NL');

export const popup: PopupTexts = {
  site: 'Deze site',
  switchLabel: (host) => `Dossierlens op ${host}`,
  siteState: {
    on: 'Aan. Open een dossier en je ziet de eisen ernaast.',
    off: 'Uit. Dossierlens leest hier niets.',
    'not-granted': 'Uit. Als je Dossierlens aanzet, vraagt je browser om toegang tot deze site.',
    'not-possible': 'Op deze pagina kan Dossierlens niet werken.',
    'not-allowed': 'Uit. Je organisatie gebruikt Dossierlens alleen op haar eigen systemen.',
  },
  unknownDossier: {
    ambiguous:
      'Op deze pagina staan verschillende cliëntnummers. Dossierlens leest dan niets. Open het dossier van één cliënt.',
    'only-bsn':
      'Op deze pagina staat alleen een BSN. Dat gebruikt Dossierlens nooit. Open een scherm waarop ook het cliëntnummer staat.',
    list: 'Op deze pagina staat een lijst met cliënten. Open het dossier van één cliënt.',
  },
  noSite: 'Geen website',
  managed: 'Ingesteld door je organisatie',
  managedNotGranted: 'Je organisatie zet Dossierlens hier aan. Geef je browser nog toestemming.',
  refused: 'Je browser gaf geen toegang. Zet de schakelaar nog eens aan om het opnieuw te vragen.',
  working: 'Bezig…',
  account: 'Account',
  signedOut: 'Je bent niet aangemeld. De controle werkt wel, maar er wordt niets verstuurd.',
  expired: 'Je aanmelding is verlopen. De controle werkt door; versturen gaat verder als je je aanmeldt.',
  server: {
    reachable: 'Server bereikbaar',
    unreachable: 'Server niet bereikbaar. Dossierlens werkt verder en verstuurt later.',
    unknown: 'Server nog niet gevraagd',
    'not-configured': 'Geen server ingesteld. Dossierlens werkt alleen in je browser.',
  },
  key: {
    missing:
      'Deze browser heeft de sleutel van je organisatie niet. De checklist werkt, maar er wordt niets ingestuurd. Vraag je functioneel beheerder om een uitnodiging.',
    revoked:
      'De sleutel van je organisatie is vervangen en deze browser heeft nog de oude. De checklist werkt, maar er wordt niets meer ingestuurd. Vraag je functioneel beheerder om een nieuwe uitnodiging, of laat het beleid van deze computer bijwerken.',
  },
  lastReached: (moment) => `Laatst bereikt op ${moment}`,
  waiting: (records) =>
    records === 0
      ? 'Niets wacht op versturen'
      : records === 1
        ? '1 bericht wacht op versturen'
        : `${number.format(records)} berichten wachten op versturen`,
  openDashboard: 'Teamoverzicht openen',
  openAdmin: 'Beheer openen',
  haveInvitation: 'Ik heb een uitnodiging',
  whatIsSet: 'Wat is hier ingesteld?',
  dueActions: (actions) =>
    actions === 1
      ? '1 verbeteractie van jou is over de datum of moet binnen een week klaar zijn.'
      : `${actions} verbeteracties van jou zijn over de datum of moeten binnen een week klaar zijn.`,
  privacy: {
    claim: 'Er gaan geen cliëntgegevens uit je browser.',
    what: 'Wat wordt er wel verstuurd?',
    items: [
      'Per eis één uitkomst, zoals voldaan, ontbreekt of nog niet gezien.',
      'Een code voor het dossier. Zonder de sleutel van je organisatie is die niet te herleiden.',
      'Je team, het kader met zijn revisie, het moment van de controle en de versie van Dossierlens.',
      'Wat je zelf beoordeelt, beantwoordt of als uitzondering vastlegt: als code, met een datum. Je toelichting blijft in je browser.',
      'Hoe vaak een veld van een scherm te lezen was: alleen aantallen.',
      'Alleen als je organisatie de werklijst heeft aangezet: waar het dossier staat, versleuteld. De server kan dat niet lezen; alleen de teamleider, met de sleutel van je organisatie.',
    ],
    never: 'Nooit: namen, BSN, datums of teksten uit een dossier.',
  },
};
