import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Agreement (Overeenkomst). */
export const agreementFacts = {
  'agreement.signedDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum ondertekening overeenkomst', en: 'date agreement signed' },
    labels: {
      nl: words(`
        zorgovereenkomst ondertekend | datum ondertekening overeenkomst | overeenkomst ondertekend op |
        overeenkomst getekend op | zorgovereenkomst ondertekend op | zorgovereenkomst getekend op |
        datum ondertekening zorgovereenkomst | ondertekening overeenkomst | ondertekening zorgovereenkomst |
        contract ondertekend op | contract getekend op | getekende overeenkomst d.d. |
        overeenkomst ondertekend d.d. | zorgcontract ondertekend | contractdatum
      `),
      en: words(`
        agreement signed | agreement signed on | contract signed on | contract signed | agreement date |
        date agreement signed
      `),
    },
    labelsInContext: {
      nl: words(`
        ondertekend op | datum ondertekening | getekend op | handtekening op | ondertekeningsdatum |
        zorgovereenkomst | ondersteuningsovereenkomst | samenwerkingsovereenkomst | dienstverleningsovereenkomst |
        zorg- en dienstverleningsovereenkomst | ZLO | zorgleveringsovereenkomst | begeleidingsovereenkomst |
        hulpverleningsovereenkomst | contract | cliëntovereenkomst | SVB-zorgovereenkomst | ondertekening |
        ondertekend | getekend | tekendatum | datum handtekening | ondertekend d.d. | getekend d.d. |
        datum akkoord | akkoord op | afgesloten op | datum
      `),
      en: words(`
        signed on | date of signature | care agreement | service contract | signed | date signed |
        signature date | signed date | date
      `),
    },
  },
  'agreement.signedByClient': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'overeenkomst getekend door cliënt', en: 'agreement signed by client' },
    labels: {
      nl: words(`
        overeenkomst getekend door cliënt | overeenkomst ondertekend door cliënt |
        cliënt heeft overeenkomst getekend | zorgovereenkomst ondertekend door cliënt |
        overeenkomst akkoord cliënt
      `),
      en: words('agreement signed by client | contract signed by client'),
    },
    labelsInContext: {
      nl: words(`
        ondertekend door cliënt | handtekening cliënt | ondertekend door | getekend door | getekend |
        digitaal ondertekend | ondertekend | cliënt heeft getekend | ondertekend door vertegenwoordiger |
        akkoord cliënt | akkoordverklaring | getekend door cliënt | cliënt akkoord | cliënt getekend |
        handtekening cliënt aanwezig | door cliënt getekend | door cliënt ondertekend
      `),
      en: words('signed by | signed by client | client signature | client signed'),
    },
    values: {
      true: [
        'cliënt',
        'wettelijk vertegenwoordiger',
        'vertegenwoordiger',
        'ouder',
        'ouders',
        'voogd',
        'mentor',
        'curator',
        'ondertekend',
        'getekend',
      ],
      false: ['niet ondertekend', 'niet getekend', 'ontbreekt'],
    },
  },
  'agreement.signedByProvider': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'overeenkomst getekend door aanbieder', en: 'agreement signed by provider' },
    labels: {
      nl: words(`
        handtekening organisatie | ondertekend door aanbieder | ondertekend namens organisatie |
        handtekening zorgaanbieder | ondertekend door organisatie | ondertekend namens aanbieder |
        getekend door aanbieder | getekend door organisatie | getekend namens organisatie |
        handtekening aanbieder | handtekening namens organisatie | overeenkomst getekend door aanbieder
      `),
      en: words(`
        signed by provider | provider signed | signed by organisation | provider signature |
        signed on behalf of provider | signed for the provider
      `),
    },
    labelsInContext: {
      nl: words(`
        handtekening medewerker | ondertekend door medewerker | ondertekend door begeleider |
        door organisatie getekend
      `),
      en: [],
    },
  },
  'agreement.endDate': {
    type: 'date',
    origin: 'dossier',
    labels: {
      nl: words(`
        einddatum overeenkomst | looptijd overeenkomst | contract tot | einde overeenkomst |
        overeenkomst geldig tot | overeenkomst loopt tot | overeenkomst tot | overeenkomst eindigt op |
        einddatum contract | einde contract | einddatum zorgovereenkomst | einde zorgovereenkomst |
        contract loopt tot | contract geldig tot
      `),
      en: words(
        'agreement end date | contract end date | end of agreement | agreement ends on | agreement valid until',
      ),
    },
    labelsInContext: {
      nl: words(`
        geldig tot | einddatum | geldig t/m | geldig tot en met | loopt tot | loopt tot en met | loopt af op |
        einde | eind | looptijd | looptijd tot | tot | tot en met | t/m | eindigt op | vervaldatum
      `),
      en: words('end date | end | valid until | ends on | expires on | until'),
    },
  },
  'agreement.content': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'inhoud van de overeenkomst', en: 'content of the agreement' },
    labels: {
      nl: words(`
        inhoud ondersteuning | omschrijving ondersteuning | te leveren zorg | te verlenen diensten |
        afgesproken zorg | inhoud overeenkomst | inhoud van de ondersteuning | afgesproken ondersteuning |
        afgesproken hulp | afgesproken begeleiding | overeengekomen zorg | overeengekomen ondersteuning |
        te leveren ondersteuning | te leveren hulp | te verlenen zorg | waaruit bestaat de ondersteuning |
        wat we afspreken | wat wij afspreken | wat is afgesproken over de hulp
      `),
      en: words(`
        content of support | services agreed | content of agreement | agreed support | agreed services |
        agreed care | support to be given
      `),
    },
    labelsInContext: {
      nl: words(`
        inhoud | omschrijving | ondersteuning bestaat uit | inhoud van de begeleiding | reikwijdte |
        dienstverlening | ondersteuning | diensten | zorg | omschrijving hulp | omschrijving zorg | hulp |
        wat we hebben afgesproken | wat is afgesproken
      `),
      en: words('content | contents | description | services'),
    },
  },
  'agreement.timeCommitment': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'tijdsbesteding in de overeenkomst', en: 'time in the agreement' },
    labels: {
      nl: words(`
        tijdsbesteding | afgesproken tijd | afgesproken tijd per week | afgesproken uren |
        afgesproken uren per week | afgesproken inzet | afgesproken omvang | overeengekomen uren |
        overeengekomen tijd | afgesproken aantal uren | afgesproken dagdelen | gemiddelde tijd per week |
        gemiddelde inzet per week | omvang ondersteuning | omvang van de ondersteuning |
        uren ondersteuning per week
      `),
      en: words('time commitment | hours agreed | agreed hours | agreed time | time agreed | agreed hours per week'),
    },
    labelsInContext: {
      nl: words(`
        omvang | uren per week | tijd per week | inzet | aantal uren | tijd | aantal dagdelen | duur |
        frequentie | inzet per week | aantal uren per week | uren | dagdelen | dagdelen per week | tijdsduur |
        urenomvang | tijdsinzet | omvang per week | uren per maand`),
      en: words('hours per week | hours | time | frequency | duration'),
    },
  },
  'agreement.deliveryTerms': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'afspraken over levering', en: 'arrangements about delivery' },
    labels: {
      nl: words(`
        afspraken over levering | momenten van de dag | zorgmomenten | afzegregeling |
        afspraken over de levering | leveringsafspraken | leveringsvoorwaarden | dagen en tijden |
        dagen en tijdstippen | momenten van ondersteuning | tijdstippen ondersteuning | wijze van levering |
        plaats en tijd | wanneer en waar | vaste contactmomenten | vaste momenten | afgesproken momenten |
        levermomenten | leveringsmomenten
      `),
      en: words(`
        delivery terms | days and times | support moments | delivery arrangements | arrangements about delivery |
        agreed moments
      `),
    },
    labelsInContext: {
      nl: words(`
        planning | levering | momenten | wanneer | contactmomenten | locatie ondersteuning | locatie | plaats |
        tijdstippen | dagen | levermomenten | leveringsmomenten
      `),
      en: words('delivery | planning | moments | schedule'),
    },
  },
  'agreement.noticePeriod': {
    type: 'period',
    origin: 'dossier',
    labels: {
      nl: words(`
        opzegtermijn | beëindiging overeenkomst | opzegtermijn overeenkomst | opzeggingstermijn |
        termijn van opzegging | termijn opzegging
      `),
      en: words('notice period | period of notice | notice | termination period'),
    },
    labelsInContext: {
      nl: words('opzegging | opzeggen | beëindiging'),
      en: words('termination'),
    },
  },
  'agreement.reviewedDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'overeenkomst herzien op', en: 'agreement reviewed on' },
    labels: {
      nl: words(`
        overeenkomst herzien | afspraken geëvalueerd | overeenkomst geactualiseerd | verlenging overeenkomst |
        overeenkomst herzien op | overeenkomst geactualiseerd op | overeenkomst geëvalueerd op |
        overeenkomst besproken op | overeenkomst verlengd op | overeenkomst aangepast op |
        jaarlijkse herziening overeenkomst | afspraken herzien op | contract herzien op
      `),
      en: words(`
        agreement reviewed | agreement renewed | agreement reviewed on | agreement renewed on |
        agreement revised on | contract reviewed on
      `),
    },
    labelsInContext: {
      nl: words(`
        jaarlijkse herziening | herzien op | herzien | geactualiseerd op | geactualiseerd | laatst herzien |
        laatst herzien op | geëvalueerd op | verlengd op | datum herziening | laatste herziening | bijgesteld op
      `),
      en: words('reviewed on | revised on | renewed on | last reviewed | reviewed | last revised'),
    },
  },
} as const satisfies FactDefinitions;
