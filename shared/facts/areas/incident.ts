import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Incidents (Incidenten en calamiteiten). */
export const incidentFacts = {
  'incident.records': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'incidenten', en: 'incidents' },
    labels: {
      nl: words(`
        incident | incidenten | MIC | MIC-melding | FOBO | VIM | melding incident cliënt | incidentmelding |
        incidentregistratie | bijna-incident | incidentmeldingen | incidentenregistratie | meldingen incidenten |
        mic-meldingen | mic meldingen | mim | fobo-meldingen | vim-meldingen | meldingen incidenten cliënt |
        calamiteiten | incidentenoverzicht | overzicht incidenten | bijna-incidenten | agressiemeldingen
      `),
      en: words(`
        incident | incident report | incidents | incident reports | reported incidents | incident log |
        incident overview
      `),
    },
    labelsInContext: {
      nl: words('afwijking | agressiemelding | meldingen | melding | gebeurtenissen'),
      en: words('reports'),
    },
  },
  'incident.date': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum incident', en: 'date of incident' },
    labels: {
      nl: words(`
        datum incident | incidentdatum | tijdstip incident | gebeurd op | datum gebeurtenis | datum voorval |
        datum en tijd incident | datum en tijd | voorgevallen op | datum van het incident
      `),
      en: words('incident date | date of incident | occurred on | happened on | date and time'),
    },
    labelsInContext: {
      nl: [],
      en: words('occurred'),
    },
    itemOf: 'incident.records',
  },
  'incident.type': {
    type: 'enum',
    origin: 'dossier',
    labels: {
      nl: words(`
        soort incident | type melding | aard incident | grensoverschrijdend gedrag | type incident |
        aard van het incident | incidentsoort | incidenttype | categorie incident | soort melding |
        aard van de melding
      `),
      en: words('incident type | type of incident | kind of incident | incident category'),
    },
    labelsInContext: {
      nl: words('categorie | medicatiefout | agressie | vallen | vermissing | soort | type | aard'),
      en: words('type | category | kind'),
    },
    values: {
      'medication-error': [
        'medicatie',
        'medicatiefout',
        'medicatie-incident',
        'medicatieincident',
        'fout met medicatie',
        'medication error',
      ],
      aggression: ['agressie', 'agressie-incident', 'verbale agressie', 'fysieke agressie', 'aggression'],
      fall: ['val', 'valincident', 'vallen', 'gevallen', 'fall'],
      'boundary-violation': [
        'grensoverschrijdend gedrag',
        'seksueel grensoverschrijdend gedrag',
        'grensoverschrijding',
        'boundary violation',
      ],
      restriction: ['vrijheidsbeperking', 'vrijheidsbeperkende maatregel', 'onvrijwillige zorg', 'restriction'],
      'data-breach': ['datalek', 'privacy-incident', 'privacyincident', 'data breach'],
      missing: ['vermissing', 'vermist', 'weglopen', 'weggelopen', 'wegloop', 'missing'],
      'substance-use': ['middelengebruik', 'alcohol of drugs', 'drugsgebruik', 'alcoholgebruik', 'substance use'],
      'care-deviation': [
        'afwijking in de zorg',
        'zorginhoudelijk',
        'fout in de zorgverlening',
        'afwijking zorgplan',
        'care deviation',
      ],
      other: ['anders', 'overig', 'overige', 'other'],
    },
    itemOf: 'incident.records',
  },
  'incident.severity': {
    type: 'enum',
    origin: 'dossier',
    title: { nl: 'ernst van het incident', en: 'severity of the incident' },
    labels: {
      nl: words(`
        ernstscore | geweld in de zorgrelatie | ernst incident | ernst van het incident | ernst melding |
        zwaarte incident | impact incident | mate van ernst
      `),
      en: words('severity | severity of incident | seriousness | incident severity'),
    },
    labelsInContext: {
      nl: words(`
        ernst | risicoscore | calamiteit | geweldsincident | sentinel | meldplichtig | meldwaardig | zwaarte |
        impact | gevolg
      `),
      en: words('calamity | violence | impact'),
    },
    values: {
      incident: ['incident', 'gering', 'licht', 'matig', 'near miss', 'bijna-incident', 'geen letsel'],
      calamity: ['calamiteit', 'calamity'],
      violence: ['geweld', 'geweld in de zorgrelatie', 'geweldsincident', 'violence'],
    },
    itemOf: 'incident.records',
  },
  'incident.followUp': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'opvolging van het incident', en: 'follow-up of the incident' },
    labels: {
      nl: words(`
        genomen acties | vervolg melding | actie na incident | opvolging incident | opvolging van het incident |
        vervolgactie incident | ondernomen acties | ondernomen actie | maatregelen na incident |
        afhandeling incident | afhandeling melding
      `),
      en: words('actions taken | incident follow-up | follow-up of the incident | action taken'),
    },
    labelsInContext: {
      nl: words(`
        opvolging | afhandeling | maatregelen | reactie team | vervolg | vervolgactie | actie | acties |
        genomen maatregelen | maatregel
      `),
      en: words('follow-up | actions | measures'),
    },
    itemOf: 'incident.records',
  },
  'incident.closedDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'incident afgehandeld op', en: 'incident closed on' },
    labels: {
      nl: words(`
        melding afgesloten | incident afgehandeld op | incident afgesloten op | melding afgehandeld op |
        melding afgesloten op | datum afhandeling incident | incident gesloten op
      `),
      en: words('incident closed on | incident closed | report closed on'),
    },
    labelsInContext: {
      nl: words(`
        afgehandeld op | gesloten op | status afgerond | datum afhandeling | afgehandeld | afgesloten op |
        afgerond op | afgesloten | datum afsluiting
      `),
      en: words('closed on | closed | completed on'),
    },
    itemOf: 'incident.records',
  },
  'incident.evaluationDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'incident geëvalueerd op', en: 'incident evaluated on' },
    labels: {
      nl: words(`
        evaluatie incident | incidentanalyse | oorzaakanalyse | incident geëvalueerd op | incidentevaluatie |
        incident geanalyseerd op | nabespreking incident | incident nabesproken op | prisma-analyse |
        datum analyse incident
      `),
      en: words(`
        incident evaluation | root cause analysis | incident evaluated on | incident analysed on |
        incident reviewed on
      `),
    },
    labelsInContext: {
      nl: words(`
        PRISMA | reconstructie | nabespreking | intern onderzoek | geëvalueerd op | geanalyseerd op | evaluatie |
        analyse | nabesproken op | besproken op | geëvalueerd
      `),
      en: words('evaluated on | analysed on | reviewed on | debriefed on'),
    },
    itemOf: 'incident.records',
  },
  'incident.supervisorReportDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'gemeld bij toezichthouder op', en: 'reported to supervisor on' },
    labels: {
      nl: words(`
        gemeld bij toezichthouder | melding toezichthouder | melding IGJ | melding inspectie |
        melding Wmo-toezicht | calamiteitenmelding | meldformulier toezicht | gemeld bij toezichthouder op |
        melding toezichthouder op | gemeld bij igj | gemeld bij inspectie | gemeld bij inspectie op |
        melding bij toezicht | calamiteit gemeld op | toezichthouder geïnformeerd op
      `),
      en: words(`
        reported to supervisor | reported to supervisor on | reported to inspectorate |
        reported to inspectorate on
      `),
    },
    labelsInContext: {
      nl: words('toezichthouder gemeld | gemeld aan toezichthouder'),
      en: [],
    },
    itemOf: 'incident.records',
  },
  'incident.supervisor': {
    type: 'enum',
    origin: 'dossier',
    labels: {
      nl: words(`
        toezichthouder | Wmo-toezichthouder | GGD toezicht | gemeld bij welke toezichthouder |
        welke toezichthouder | naam toezichthouder
      `),
      en: words('supervisor | supervisory body | inspectorate'),
    },
    labelsInContext: {
      nl: words('IGJ | inspectie | gemeente'),
      en: [],
    },
    values: {
      'wmo-supervisor': [
        'toezichthouder wmo',
        'wmo-toezichthouder',
        'wmo toezicht',
        'ggd',
        'gemeente',
        'wmo supervisor',
      ],
      igj: ['igj', 'inspectie', 'inspectie gezondheidszorg en jeugd', 'inspectie jeugd'],
      both: ['beide', 'beiden', 'both'],
      other: ['anders', 'overig', 'other'],
    },
    itemOf: 'incident.records',
  },
  'incident.internalReportDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'intern gemeld op', en: 'reported internally on' },
    labels: {
      nl: words(`
        gemeld bij leidinggevende | melding directie | gemeld bij klachtencommissie |
        gemeld bij aandachtsfunctionaris | interne melding | intern gemeld op | intern gemeld |
        interne melding op | gemeld bij leidinggevende op | gemeld bij directie | gemeld bij directie op |
        gemeld aan leidinggevende op
      `),
      en: words(`
        reported internally | reported internally on | reported to management | reported to management on |
        reported to manager on
      `),
    },
    labelsInContext: {
      nl: words('gemeld aan | gemeld op | meldingsdatum | datum melding | meldingdatum'),
      en: words('reported on | report date'),
    },
    itemOf: 'incident.records',
  },
  'incident.policeReportDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'aangifte op', en: 'reported to police on' },
    labels: {
      nl: words(`
        aangifte | aangifte politie | melding politie | proces-verbaal | aangifte gedaan op | aangifte op |
        datum aangifte | melding politie op | politie geïnformeerd op | melding bij politie |
        gemeld bij politie op
      `),
      en: words('police report | reported to police | reported to police on | police report filed on'),
    },
    labelsInContext: {
      nl: words('PV | politie'),
      en: words('police'),
    },
    itemOf: 'incident.records',
  },
} as const satisfies FactDefinitions;
