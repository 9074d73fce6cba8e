import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Dossier access (Dossierbeheer en inzage). */
export const dossierFacts = {
  'dossier.authorisedUsers': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'wie toegang heeft tot het dossier', en: 'who has access to the dossier' },
    labels: {
      nl: words(`
        autorisaties | toegang dossier | team van cliënt | dossierrechten | wie heeft toegang |
        toegang tot dossier | toegang tot het dossier | wie heeft toegang tot het dossier |
        geautoriseerde medewerkers | geautoriseerden | bevoegde medewerkers | dossiertoegang | toegangsrechten |
        medewerkers met toegang | behandelrelaties
      `),
      en: words('authorised users | access rights | who has access | users with access | dossier access'),
    },
    labelsInContext: {
      nl: words('autorisatie | rechten | betrokken medewerkers | caseload | behandelrelatie | logging | toegang'),
      en: words('access'),
    },
  },
  'dossier.inspectionRequestDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'inzage gevraagd op', en: 'inspection requested on' },
    labels: {
      nl: words(`
        inzageverzoek | verzoek om inzage | inzage gevraagd | dossier opgevraagd | kopieverzoek |
        inzage gevraagd op | inzageverzoek op | datum inzageverzoek | verzoek om inzage op |
        dossier opgevraagd op | inzage aangevraagd op | inzageverzoek ontvangen op | afschrift gevraagd op
      `),
      en: words(`
        inspection request | inspection requested on | access requested on | access request date |
        inspection requested
      `),
    },
    labelsInContext: {
      nl: words('gevraagd op | verzoek op | aangevraagd op | datum verzoek'),
      en: words('requested on'),
    },
  },
  'dossier.inspectionGivenDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'inzage gegeven op', en: 'inspection given on' },
    labels: {
      nl: words(`
        inzage gegeven | inzage verleend | dossier ingezien | afschrift verstrekt | inzage gegeven op |
        inzage verleend op | dossier ingezien op | kopie verstrekt op | afschrift verstrekt op | datum inzage |
        inzage gehad op | inzageverzoek afgehandeld op
      `),
      en: words('inspection given | inspection given on | access given on | inspected on'),
    },
    labelsInContext: {
      nl: words('kopie verstrekt | gegeven op | verleend op | ingezien op'),
      en: words('given on'),
    },
  },
  'dossier.inspectionRefusalReason': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'reden om inzage te weigeren', en: 'reason to refuse inspection' },
    labels: {
      nl: words(`
        inzage geweigerd | reden weigering inzage | beperkte inzage | afwijzing inzage |
        reden om inzage te weigeren | inzage geweigerd omdat | reden geen inzage | reden afwijzing inzage
      `),
      en: words('inspection refused | reason for refusing inspection | access refused | reason access refused'),
    },
    labelsInContext: {
      nl: words('ernstig nadeel | reden weigering | reden'),
      en: words('reason refused'),
    },
  },
  'dossier.inspectionViaConfidant': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'inzage via vertrouwenspersoon', en: 'inspection via confidant' },
    labels: {
      nl: words(`
        vertrouwenspersoon inzage | inzage via vertrouwenspersoon | gemachtigde inzage |
        professionele vertrouwenspersoon | inzage door vertrouwenspersoon | inzage door gemachtigde
      `),
      en: words('inspection via confidant | access via confidant'),
    },
    labelsInContext: {
      nl: words('via vertrouwenspersoon'),
      en: [],
    },
  },
} as const satisfies FactDefinitions;
