import type { FactArea } from './definition.ts';

/**
 * The areas of the vocabulary: the part of a fact's name before the dot. The context words are how dossier systems
 * caption the screens and blocks where the facts of the area stand.
 */
export const factAreas = {
  client: {
    title: { nl: 'Cliënt', en: 'Client' },
    contextWords: { nl: ['persoonsgegevens', 'cliëntgegevens', 'personalia'], en: ['personal data', 'client details'] },
  },
  support: {
    title: { nl: 'Ondersteuning', en: 'Support' },
    contextWords: {
      nl: ['ondersteuning', 'begeleiding', 'zorgperiode', 'zorgtraject', 'traject', 'in zorg', 'zorggegevens'],
      en: ['support', 'care period'],
    },
  },
  indication: {
    title: { nl: 'Indicatie', en: 'Indication' },
    contextWords: {
      nl: ['indicatie', 'beschikking', 'toewijzing', 'zorgtoewijzing', 'wmo-beschikking'],
      en: ['indication', 'decision', 'allocation'],
    },
  },
  agreement: {
    title: { nl: 'Overeenkomst', en: 'Agreement' },
    contextWords: {
      nl: [
        'overeenkomst',
        'zorgovereenkomst',
        'ondersteuningsovereenkomst',
        'dienstverleningsovereenkomst',
        'begeleidingsovereenkomst',
        'zorgleveringsovereenkomst',
      ],
      en: ['agreement', 'care agreement', 'contract'],
    },
  },
  plan: {
    title: { nl: 'Plan', en: 'Plan' },
    contextWords: {
      nl: [
        'plan',
        'zorgplan',
        'ondersteuningsplan',
        'begeleidingsplan',
        'uitvoeringsplan',
        'zorgleefplan',
        'plan van aanpak',
        'trajectplan',
        'hulpverleningsplan',
        'behandelplan',
      ],
      en: ['plan', 'care plan', 'support plan'],
    },
  },
  evaluation: {
    title: { nl: 'Evaluatie', en: 'Evaluation' },
    contextWords: {
      nl: [
        'evaluatie',
        'evaluaties',
        'zorgplanevaluatie',
        'evaluatieverslag',
        'planbespreking',
        'jaarevaluatie',
        'voortgangsgesprek',
      ],
      en: ['evaluation', 'review'],
    },
  },
  meeting: {
    title: { nl: 'Overleg', en: 'Meetings' },
    contextWords: { nl: ['overleg', 'mdo', 'multidisciplinair overleg', 'casusoverleg'], en: ['case conference'] },
  },
  risk: {
    title: { nl: "Risico's", en: 'Risks' },
    contextWords: {
      nl: ["risico's", 'risico', 'risicotaxatie', 'risico-inventarisatie', 'risicosignalering', 'risicoanalyse'],
      en: ['risks', 'risk assessment'],
    },
  },
  safety: {
    title: { nl: 'Veiligheid', en: 'Safety' },
    contextWords: { nl: ['veiligheid', 'meldcode', 'vrijheidsbeperking'], en: ['safety'] },
  },
  medication: {
    title: { nl: 'Medicatie', en: 'Medication' },
    contextWords: { nl: ['medicatie', 'medicijnen', 'medicatieveiligheid'], en: ['medication'] },
  },
  transport: {
    title: { nl: 'Vervoer', en: 'Transport' },
    contextWords: { nl: ['vervoer'], en: ['transport'] },
  },
  handover: {
    title: { nl: 'Overdracht', en: 'Handover' },
    contextWords: {
      nl: ['overdracht', 'warme overdracht', 'overdracht en afsluiting', 'uitstroom'],
      en: ['handover', 'transfer'],
    },
  },
  incident: {
    title: { nl: 'Incidenten', en: 'Incidents' },
    contextWords: { nl: ['incident', 'incidenten', 'mic-melding', 'calamiteit'], en: ['incidents'] },
  },
  change: {
    title: { nl: 'Veranderingen', en: 'Changes' },
    contextWords: { nl: ['ingrijpende gebeurtenis', 'gewijzigde situatie'], en: ['significant change'] },
  },
  attendance: {
    title: { nl: 'Aanwezigheid', en: 'Attendance' },
    contextWords: {
      nl: [
        'aanwezigheid',
        'presentie',
        'no-shows',
        'no-show',
        'niet verschenen',
        'gemiste afspraken',
        'urenregistratie',
        'geleverde uren',
        'realisatie',
      ],
      en: ['attendance', 'no-shows', 'hours'],
    },
  },
  network: {
    title: { nl: 'Netwerk', en: 'Network' },
    contextWords: {
      nl: ['netwerk', 'sociaal netwerk', 'mantelzorg', 'contacten', 'contactpersonen'],
      en: ['network', 'contacts', 'informal care'],
    },
  },
  consent: {
    title: { nl: 'Toestemming', en: 'Consent' },
    contextWords: { nl: ['toestemming', 'toestemmingen'], en: ['consent'] },
  },
  dossier: {
    title: { nl: 'Dossierbeheer', en: 'Dossier access' },
    contextWords: { nl: ['dossierbeheer', 'inzage', 'autorisatie'], en: ['dossier access'] },
  },
  information: {
    title: { nl: 'Informatie', en: 'Information' },
    contextWords: { nl: ['informatieverstrekking', 'informatie aan cliënt'], en: ['information given'] },
  },
  complaint: {
    title: { nl: 'Klachten', en: 'Complaints' },
    contextWords: { nl: ['klacht', 'klachten'], en: ['complaints'] },
  },
  signal: {
    title: { nl: 'Signalen', en: 'Signals' },
    contextWords: { nl: ['signalen'], en: ['signals'] },
  },
  report: {
    title: { nl: 'Rapportage', en: 'Reporting' },
    contextWords: { nl: ['rapportage', 'rapportages', 'journaal', 'logboek'], en: ['notes', 'journal'] },
  },
  staffing: {
    title: { nl: 'Bezetting', en: 'Staffing' },
    contextWords: { nl: ['vervanging', 'verlof', 'rooster'], en: ['staffing'] },
  },
  satisfaction: {
    title: { nl: 'Tevredenheid', en: 'Satisfaction' },
    contextWords: { nl: ['tevredenheid', 'cliënttevredenheid'], en: ['satisfaction'] },
  },
  organisation: {
    title: { nl: 'Organisatie', en: 'Organisation' },
    contextWords: { nl: [], en: [] },
  },
} as const satisfies Record<string, FactArea>;

export type FactAreaId = keyof typeof factAreas;
