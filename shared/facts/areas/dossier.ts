import type { FactDefinitions } from '../definition.ts';

/** Dossier access (Dossierbeheer en inzage). */
export const dossierFacts = {
  'dossier.authorisedUsers': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'wie toegang heeft tot het dossier', en: 'who has access to the dossier' },
    definition: { nl: 'Medewerkers met toegang tot dit dossier.', en: 'Workers with access to this dossier.' },
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
    definition: { nl: 'Datum waarop inzage is gevraagd.', en: 'Date on which inspection was requested.' },
    labels: {
      nl: ['inzageverzoek', 'verzoek om inzage', 'inzage gevraagd', 'dossier opgevraagd', 'kopieverzoek'],
      en: ['inspection request'],
    },
  },
  'dossier.inspectionGivenDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'inzage gegeven op', en: 'inspection given on' },
    definition: { nl: 'Datum waarop inzage is gegeven.', en: 'Date on which inspection was given.' },
    labels: {
      nl: ['inzage gegeven', 'inzage verleend', 'kopie verstrekt', 'dossier ingezien', 'afschrift verstrekt'],
      en: ['inspection given'],
    },
  },
  'dossier.inspectionRefusalReason': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'reden om inzage te weigeren', en: 'reason to refuse inspection' },
    definition: { nl: 'Reden om inzage te weigeren of te beperken.', en: 'Reason to refuse or limit inspection.' },
    labels: {
      nl: ['inzage geweigerd', 'reden weigering inzage', 'beperkte inzage', 'ernstig nadeel', 'afwijzing inzage'],
      en: ['inspection refused'],
    },
  },
  'dossier.inspectionViaConfidant': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'inzage via vertrouwenspersoon', en: 'inspection via confidant' },
    definition: {
      nl: 'Vertrouwenspersoon die namens de cliënt het dossier inziet.',
      en: 'Confidant who inspects the dossier on behalf of the client.',
    },
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
