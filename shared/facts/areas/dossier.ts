import type { FactDefinitions } from '../definition.ts';

/** Dossier access (Dossierbeheer en inzage). */
export const dossierFacts = {
  'dossier.authorisedUsers': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'wie toegang heeft tot het dossier', en: 'who has access to the dossier' },
    labels: {
      nl: [
        'autorisatie',
        'autorisaties',
        'toegang dossier',
        'rechten',
        'betrokken medewerkers',
        'caseload',
        'behandelrelatie',
        'team van cliënt',
        'logging',
        'dossierrechten',
      ],
      en: ['authorised users', 'access rights'],
    },
  },
  'dossier.inspectionRequestDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'inzage gevraagd op', en: 'inspection requested on' },
    labels: {
      nl: ['inzageverzoek', 'verzoek om inzage', 'inzage gevraagd', 'dossier opgevraagd', 'kopieverzoek'],
      en: ['inspection request'],
    },
  },
  'dossier.inspectionGivenDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'inzage gegeven op', en: 'inspection given on' },
    labels: {
      nl: ['inzage gegeven', 'inzage verleend', 'kopie verstrekt', 'dossier ingezien', 'afschrift verstrekt'],
      en: ['inspection given'],
    },
  },
  'dossier.inspectionRefusalReason': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'reden om inzage te weigeren', en: 'reason to refuse inspection' },
    labels: {
      nl: ['inzage geweigerd', 'reden weigering inzage', 'beperkte inzage', 'ernstig nadeel', 'afwijzing inzage'],
      en: ['inspection refused'],
    },
  },
  'dossier.inspectionViaConfidant': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'inzage via vertrouwenspersoon', en: 'inspection via confidant' },
    labels: {
      nl: [
        'vertrouwenspersoon inzage',
        'inzage via vertrouwenspersoon',
        'gemachtigde inzage',
        'professionele vertrouwenspersoon',
      ],
      en: ['inspection via confidant'],
    },
  },
} as const satisfies FactDefinitions;
