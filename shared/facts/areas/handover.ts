import type { FactDefinitions } from '../definition.ts';

/** Handover and closure (Overdracht en afsluiting). */
export const handoverFacts = {
  'handover.toOtherProvider': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'overstap naar andere aanbieder', en: 'move to another provider' },
    labels: {
      nl: [
        'overstap',
        'overdracht naar andere aanbieder',
        'overplaatsing',
        'doorstroom',
        'vervolg bij',
        'uitstroom naar',
        'zorg overgedragen',
        'gaat naar andere aanbieder',
        'overstap naar andere aanbieder',
        'cliënt gaat naar andere aanbieder',
        'overgang naar andere aanbieder',
        'stapt cliënt over naar andere aanbieder',
        'gaat cliënt over naar andere aanbieder',
      ],
      en: ['transfer'],
    },
    labelsInContext: { nl: ['andere aanbieder', 'overgang', 'naar andere aanbieder'], en: ['other provider'] },
  },
  'handover.receivingProvider': {
    type: 'text',
    origin: 'dossier',
    labels: {
      nl: ['ontvangende aanbieder', 'nieuwe aanbieder', 'vervolgaanbieder', 'overdragen aan', 'vervolghulp'],
      en: ['receiving provider'],
    },
  },
  'handover.contactDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum warme overdracht', en: 'date of warm handover' },
    labels: {
      nl: [
        'warme overdracht',
        'overdrachtsgesprek',
        'overdracht',
        'overdrachtsdatum',
        'overdrachtsformulier',
        'overdrachtsverslag',
        'overleg met nieuwe aanbieder',
        'zorgoverdracht',
        'datum warme overdracht',
        'overdrachtscontact op',
        'overdrachtscontact',
        'datum overdrachtsgesprek',
        'overdrachtsgesprek op',
      ],
      en: ['warm handover', 'handover meeting'],
    },
    labelsInContext: {
      nl: [
        'datum',
        'datum gesprek',
        'datum contact',
        'contact op',
        'datum overdracht',
        'gesprek op',
        'datum overdrachtsgesprek',
      ],
      en: ['date'],
    },
  },
  'handover.contactMethod': {
    type: 'enum',
    origin: 'dossier',
    title: { nl: 'wijze van overdracht', en: 'method of handover' },
    labels: {
      nl: [
        'wijze van overdracht',
        'soort contact',
        'mondeling',
        'schriftelijk',
        'telefonisch',
        'videobellen',
        'gesprek',
        'mail',
      ],
      en: ['contact method'],
    },
    labelsInContext: {
      nl: ['vorm', 'wijze', 'contactvorm', 'vorm van contact', 'wijze van contact', 'manier van contact'],
      en: ['method'],
    },
    values: {
      'in-person': ['persoonlijk', 'fysiek', 'face-to-face', 'gesprek', 'huisbezoek', 'op locatie', 'in person'],
      phone: ['telefonisch', 'telefoon', 'gebeld', 'phone', 'by phone'],
      video: ['videobellen', 'beeldbellen', 'video', 'online', 'teams', 'video call'],
      written: ['schriftelijk', 'e-mail', 'mail', 'email', 'per mail', 'brief', 'written', 'letter'],
    },
  },
  'handover.clientPresent': {
    type: 'boolean',
    origin: 'dossier',
    labels: {
      nl: ['cliënt aanwezig bij overdracht', 'aanwezigen', 'deelnemers', 'met cliënt erbij'],
      en: ['client present at handover'],
    },
    labelsInContext: {
      nl: ['cliënt aanwezig', 'cliënt erbij', 'aanwezig', 'cliënt aanwezig bij gesprek'],
      en: ['client present'],
    },
    values: {
      true: ['cliënt', 'client', 'jeugdige'],
      false: ['zonder cliënt', 'cliënt niet aanwezig', 'cliënt afwezig', 'niet aanwezig'],
    },
  },
  'handover.followUpArranged': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'vervolg na einde', en: 'follow-up after the end' },
    labels: {
      nl: [
        'vervolghulp',
        'vangnet',
        'nazorg',
        'terugvalplan',
        'vervolgtraject',
        'vervolgadvies',
        'onafhankelijke cliëntondersteuning',
        'veiligheidsnet',
      ],
      en: ['follow-up', 'safety net', 'aftercare'],
    },
  },
  'handover.internalDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'interne overdracht op', en: 'internal handover on' },
    labels: {
      nl: [
        'interne overdracht',
        'overdracht collega',
        'dienstoverdracht',
        'overdrachtsrapportage',
        'overdracht begeleider',
        'bijzonderheden dienst',
      ],
      en: ['internal handover', 'shift handover'],
    },
  },
  'handover.internalContent': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'inhoud interne overdracht', en: 'content of internal handover' },
    labels: {
      nl: [
        'inhoud overdracht',
        'overdrachtstekst',
        'aandachtspunten overdracht',
        'wijzigingen doorgeven',
        'bijzonderheden',
      ],
      en: ['handover content'],
    },
  },
} as const satisfies FactDefinitions;
