import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Transport (Vervoer). */
export const transportFacts = {
  'transport.provided': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'vervoer door aanbieder', en: 'transport by provider' },
    labels: {
      nl: words(`
        vervoer van/naar | eigen vervoer | vervoer dagbesteding | vervoer door organisatie |
        vervoer door de organisatie | organisatie verzorgt vervoer | cliënt wordt vervoerd | vervoer door ons |
        wij vervoeren cliënt | wij verzorgen vervoer | vervoer door begeleiding | vervoer door aanbieder |
        aanbieder verzorgt vervoer | vervoer geregeld door organisatie | vervoer door begeleider |
        wordt cliënt vervoerd | vervoer door zorgaanbieder | vervoer via aanbieder | vervoer inbegrepen |
        vervoer wordt geboden | vervoer geboden | halen en brengen door organisatie | vervoer nodig |
        wij regelen vervoer
      `),
      en: words(`
        transport by provider | transport provided | transport by organisation | provider arranges transport |
        client is transported | transport included | transport offered
      `),
    },
    labelsInContext: {
      nl: words(`
        wordt vervoerd | door organisatie | door ons | vervoer | halen en brengen | vervoersindicatie | taxi |
        rolstoelvervoer | busje | door aanbieder | aanbieder vervoert | wij vervoeren
      `),
      en: words('transport | taxi | pick-up | provided | by provider | provided by us'),
    },
  },
  'transport.agreement': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'afspraken over vervoer', en: 'transport arrangements' },
    labels: {
      nl: words(`
        vervoersafspraken | afspraken vervoer | vervoersplan | vervoersprotocol | afspraken halen en brengen |
        begeleiding in de taxi | vervoersafspraak | afspraken over vervoer | afspraken rond vervoer |
        afspraak vervoer | begeleiding tijdens vervoer
      `),
      en: words(`
        transport agreement | transport agreements | transport arrangements | arrangements about transport |
        agreements about transport
      `),
    },
    labelsInContext: {
      nl: words('afspraken | afspraak'),
      en: words('agreement | agreements | arrangements'),
    },
  },
  'transport.agreementDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum afspraken vervoer', en: 'date of transport arrangements' },
    labels: {
      nl: words(`
        datum vervoersafspraak | vervoer vastgelegd op | vervoersafspraken bijgewerkt | datum vervoersafspraken |
        vervoersafspraken vastgelegd op | vervoersafspraken d.d. | vervoersafspraak gemaakt op |
        datum afspraken vervoer | afspraken vervoer d.d. | vervoer besproken op | vervoer afgesproken op |
        vervoersafspraken gemaakt op | afspraken vervoer vastgelegd op | vervoersafspraken bijgewerkt op |
        vervoersafspraken besproken op
      `),
      en: words(`
        transport agreement date | transport agreed on | transport arrangements date |
        date of transport arrangements | transport arrangements recorded on
      `),
    },
    labelsInContext: {
      nl: words(`
        datum afspraken | vastgelegd op | afgesproken op | datum afspraak | datum | afspraken vastgelegd op |
        besproken op | afspraken d.d.
      `),
      en: words('agreed on | date | recorded on | arrangements date'),
    },
  },
  'transport.riskNotes': {
    type: 'text',
    origin: 'dossier',
    title: { nl: "risico's bij vervoer", en: 'transport risks' },
    labels: {
      nl: words(`
        risico's vervoer | aandachtspunten vervoer | beperkingen vervoer | epilepsie vervoer |
        medische bijzonderheden vervoer | risico's bij vervoer | risico's tijdens vervoer |
        bijzonderheden vervoer | aandachtspunten bij vervoer | aandachtspunten tijdens vervoer |
        veiligheid tijdens vervoer | veiligheid bij vervoer | vervoersrisico's
      `),
      en: words('transport risks | risks in transport | risks during transport | transport notes | transport safety'),
    },
    labelsInContext: {
      nl: words("rolstoel | wegloopgevaar | risico's | bijzonderheden | aandachtspunten"),
      en: words('risks | notes'),
    },
  },
} as const satisfies FactDefinitions;
