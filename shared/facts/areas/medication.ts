import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Medication (Medicatie). */
export const medicationFacts = {
  'medication.providerRole': {
    type: 'enum',
    origin: 'dossier',
    title: { nl: 'rol bij medicatie', en: 'role in medication' },
    labels: {
      nl: words(`
        medicatiebeheer | rol bij medicatie | beoordeling eigen beheer | medicatie in beheer |
        medicatieondersteuning | eigen beheer medicatie | niveau medicatie | rol bij medicijnen |
        rol aanbieder bij medicatie | rol organisatie bij medicatie | rol van de organisatie bij medicatie |
        medicatie in beheer bij | beheer medicatie | beheer medicijnen | wie beheert de medicatie |
        wie beheert medicatie | hulp bij medicatie | hulp bij medicijnen | ondersteuning bij medicatie |
        ondersteuning bij medicijnen | beoordeling eigen beheer medicatie | bem-score | uitkomst bem |
        mate van eigen beheer | onze rol bij medicatie | onze taak bij medicatie | taak bij medicatie |
        taak bij medicijnen | wat doen wij met medicatie | wat doen wij bij medicatie |
        wat doen wij met medicijnen
      `),
      en: words(`
        medication role | medication management | role in medication | role with medication |
        help with medication | support with medication | role of provider in medication
      `),
    },
    labelsInContext: {
      nl: words(`
        rol | rol van de organisatie | rol organisatie | beheer | ons aandeel | BEM | aanreiken | toedienen |
        rol aanbieder | rol van de aanbieder | beheerd door | in beheer bij | eigen beheer | ondersteuning |
        hulp | rol begeleiding | niveau | onze taak | onze rol`),
      en: words('role | our role | management | role of provider'),
    },
    values: {
      none: [
        'geen',
        'geen rol',
        'niet van toepassing',
        'n.v.t.',
        'nvt',
        'nee',
        'eigen beheer',
        'volledig eigen beheer',
        'zelfstandig',
        'in eigen beheer',
        'cliënt zelf',
        'none',
        'self-managed',
      ],
      remind: [
        'herinneren',
        'herinnering',
        'aanreiken en herinneren',
        'toezien',
        'toezicht',
        'aansporen',
        'remind',
        'reminding',
      ],
      'hand-out': ['uitreiken', 'aanreiken', 'uitdelen', 'uitgeven', 'verstrekken', 'klaarzetten', 'hand out'],
      administer: ['toedienen', 'toediening', 'geven', 'administer'],
      'full-management': [
        'volledig beheer',
        'beheer overgenomen',
        'volledig overgenomen',
        'beheer door organisatie',
        'beheer door aanbieder',
        'full management',
      ],
    },
  },
  'medication.overviewDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum medicatieoverzicht', en: 'date of medication overview' },
    labels: {
      nl: words(`
        medicatieoverzicht | actueel medicatieoverzicht | AMO | medicatielijst | medicijnlijst |
        apotheekoverzicht | datum medicatieoverzicht | medicatieoverzicht d.d. | datum medicatielijst |
        medicatieoverzicht bijgewerkt op | medicatieoverzicht bijgewerkt | medicatieoverzicht actueel per |
        medicatieoverzicht datum | amo d.d. | datum amo | overzicht medicatie d.d. |
        medicatieoverzicht ontvangen op | medicatieoverzicht opgevraagd op
      `),
      en: words(`
        medication overview | medication list | medication overview date | date of medication overview |
        medication list date | medication list updated on | current medication list
      `),
    },
    labelsInContext: {
      nl: words(`
        datum overzicht | actueel overzicht | overzicht van | overzicht d.d. | overzicht datum | medicatiekaart |
        medicatieverificatie | overzicht | actueel per | lijst d.d. | datum lijst | bijgewerkt op |
        overzicht bijgewerkt op
      `),
      en: words('overview date | list date | updated on | overview'),
    },
  },
  'medication.responsiblePerson': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'verantwoordelijke voor medicatie', en: 'responsible for medication' },
    labels: {
      nl: words(`
        verantwoordelijke medicatie | medicatie verantwoordelijke | uitvoerende medicatie | wie geeft medicatie |
        mantelzorger geeft medicatie | verantwoordelijk voor medicatie | verantwoordelijke voor medicatie |
        wie is verantwoordelijk voor medicatie | medicatieverantwoordelijke | wie geeft de medicatie |
        wie dient medicatie toe | medicatie gegeven door | medicatie toegediend door
      `),
      en: words(`
        medication responsible | responsible for medication | medication given by | medication administered by |
        person responsible for medication
      `),
    },
    labelsInContext: {
      nl: words(`
        toediener | medicatiecoördinator | verantwoordelijke | verantwoordelijk | toegediend door | gegeven door |
        uitgevoerd door
      `),
      en: words('administered by | responsible | given by | responsible person'),
    },
  },
  'medication.supplyArrangement': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'uitgifte van medicatie', en: 'supply of medication' },
    labels: {
      nl: words(`
        uitgifte medicatie | uitzetten medicatie | baxter | weekdoos | medicijnrol | uitgifte van medicatie |
        levering medicatie | aanlevering medicatie | aanlevering medicijnen | medicatie aanlevering |
        medicatie geleverd door | verstrekking medicatie | baxterrol | medicatiedistributie |
        distributievorm medicatie | levering medicijnen | uitgifte en aanlevering | afspraken uitgifte medicatie |
        medicatierol
      `),
      en: words(`
        medication supply | supply of medication | medication dispensing | supplied by pharmacy |
        medication delivery
      `),
    },
    labelsInContext: {
      nl: words(`
        aanlevering | apotheek | distributie | medicatieproces | uitgifte | levering | verstrekking |
        distributievorm | geleverd door
      `),
      en: words('dispensing | supply | pharmacy | delivery'),
    },
  },
  'medication.storageAgreement': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'afspraak over opslag medicatie', en: 'arrangement about storing medication' },
    labels: {
      nl: words(`
        opslag medicatie | bewaren medicatie | medicijnkast | medicatiekluis | koelkast medicatie |
        opslag medicijnen | bewaren medicijnen | bewaarplaats medicatie | bewaarplaats medicijnen |
        bewaring medicatie | medicatie bewaren | waar ligt de medicatie | waar wordt medicatie bewaard |
        afspraak opslag medicatie | bewaarafspraak medicatie | medicatie opgeslagen | opbergen medicatie |
        bewaarplek medicatie
      `),
      en: words(`
        medication storage | storage of medication | medication stored | where is medication kept |
        medication kept
      `),
    },
    labelsInContext: {
      nl: words(`
        opslag | bewaren | bewaarafspraak | bewaarplaats | opslag en beheer | afspraken over bewaren |
        bewaarafspraken | sleutelbeheer | afspraken over opslag | bewaard | plaats
      `),
      en: words('storage | stored | kept'),
    },
  },
  'medication.administrationLog': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'toedienregistratie', en: 'administration record' },
    labels: {
      nl: words(`
        toedienlijst | medicatie aftekenen | medicatieregistratie | toedienregistratie | aftekenlijst |
        aftekenlijst medicatie | toediening medicatie | registratie toediening | toedieningsregistratie |
        gegeven medicatie | toedieningen | medicatie toegediend
      `),
      en: words(`
        administration record | medication chart | medication administration record | administration log |
        medication given | administered medication
      `),
    },
    labelsInContext: {
      nl: words('registratie | toediening geregistreerd | eMTDL | eTDR | afgetekend | toediening | aftekenen'),
      en: words('record | log'),
    },
  },
  'medication.evaluationDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'medicatie geëvalueerd op', en: 'medication reviewed on' },
    labels: {
      nl: words(`
        evaluatie medicatie | medicatiebeoordeling | medicatiereview | BEM herbeoordeling |
        evaluatie eigen beheer | medicatie geëvalueerd op | medicatie geëvalueerd | medicatiegebruik geëvalueerd |
        medicatie-evaluatie | datum medicatiebeoordeling | medicatiegebruik geëvalueerd op |
        evaluatie medicatiegebruik | laatste medicatiebeoordeling | bem herbeoordeeld op |
        medicatieafspraken geëvalueerd op | medicatie besproken op | evaluatie medicijngebruik
      `),
      en: words(`
        medication review | medication reviewed on | medication evaluated on | date of medication review |
        last medication review
      `),
    },
    labelsInContext: {
      nl: words(`
        laatste evaluatie | evaluatie | geëvalueerd op | laatste beoordeling | gebruik geëvalueerd op |
        laatst geëvalueerd | geëvalueerd | laatst geëvalueerd op | herbeoordeling | herbeoordeeld op |
        laatste review | beoordeeld op
      `),
      en: words('last review | reviewed on | evaluated on | last reviewed | review date'),
    },
  },
} as const satisfies FactDefinitions;
