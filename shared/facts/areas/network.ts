import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Network and informal care (Netwerk en mantelzorg). */
export const networkFacts = {
  'network.members': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'netwerk van de cliënt', en: "client's network" },
    labels: {
      nl: words(`
        sociaal netwerk | contactpersonen | naasten | steunfiguren | contactpersoon 1 |
        vertrouwenspersoon cliënt | persoonlijk netwerk | informeel netwerk | netwerkleden |
        personen in het netwerk | netwerk van de cliënt | familie en naasten | familieleden |
        belangrijke personen | belangrijke anderen | gezinsleden | gezinssamenstelling | betrokken naasten |
        mantelzorgers | familie en netwerk | sociaal systeem
      `),
      en: words(`
        relatives | informal carer | social network | client's network | network members | people in the network |
        important people | contact persons | informal carers | family members | personal network
      `),
    },
    labelsInContext: {
      nl: words(`
        netwerk | relaties | familie | mantelzorger | genogram | ecogram | sociogram | mantelzorg |
        contactpersoon | contacten
      `),
      en: words('network | contacts | family | relations | related persons'),
    },
    noneWords: [
      'geen netwerk',
      'geen sociaal netwerk',
      'geen informeel netwerk',
      'cliënt heeft geen netwerk',
      'no network',
    ],
  },
  'network.mapDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'netwerk in kaart op', en: 'network mapped on' },
    labels: {
      nl: words(`
        netwerk in kaart | netwerkkaart | genogram gemaakt | netwerkanalyse | steunkaart |
        netwerk in kaart gebracht | netwerk in kaart gebracht op | netwerk geïnventariseerd op |
        netwerk in kaart op | netwerkkaart gemaakt op | datum netwerkkaart | netwerkanalyse op |
        ecogram gemaakt op | genogram gemaakt op | datum ecogram | datum genogram | sociogram gemaakt op |
        netwerk besproken op | datum netwerkanalyse
      `),
      en: words('network map date | network mapped on | network mapped | ecomap made on | network map made on'),
    },
    labelsInContext: {
      nl: words(`
        in kaart gebracht op | in kaart gebracht | laatst geïnventariseerd | ecogram | sociogram | netwerkberaad |
        in kaart op | geïnventariseerd op | laatst bijgewerkt
      `),
      en: words('mapped on | mapped'),
    },
  },
  'network.carerStrain': {
    type: 'enum',
    origin: 'dossier',
    title: { nl: 'belasting mantelzorger', en: 'strain on informal carer' },
    labels: {
      nl: words(`
        belastbaarheid mantelzorger | EDIZ | mantelzorgbelasting | gezinsbelasting | CSI |
        belasting mantelzorger | draagkracht mantelzorger | belasting mantelzorgers | belasting mantelzorg |
        draagkracht mantelzorgers | draagkracht/draaglast | draagkracht en draaglast |
        overbelasting mantelzorger | ervaren belasting mantelzorger | mate van belasting mantelzorger |
        belasting van de mantelzorger | belasting van het gezin | belasting gezin | belasting netwerk |
        score mantelzorgbelasting | ediz-score
      `),
      en: words(`
        carer strain | caregiver burden | strain on carer | strain on informal carer | caregiver strain |
        carer burden
      `),
    },
    labelsInContext: {
      nl: words('belasting | ervaren belasting | draagkracht | draaglast | overbelasting | mate van belasting'),
      en: words('strain | burden'),
    },
    values: {
      none: [
        'geen',
        'geen mantelzorger',
        'geen mantelzorger in beeld',
        'in balans',
        'niet zwaar',
        'geen overbelasting',
        'niet belast',
        'niet overbelast',
        'none',
      ],
      low: ['licht belast', 'laag', 'licht', 'lichte belasting', 'licht belast', 'gering', 'low'],
      medium: ['matig belast', 'gemiddeld', 'matig', 'matige belasting', 'matig belast', 'medium'],
      high: [
        'zwaar belast',
        'ernstig belast',
        'hoog',
        'zwaar',
        'zware belasting',
        'overbelast',
        'zwaar belast',
        'dreigende overbelasting',
        'high',
      ],
      unknown: ['onbekend', 'niet bekend', 'niet beoordeeld', 'unknown'],
    },
  },
  'network.carerStrainDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'belasting ingeschat op', en: 'strain estimated on' },
    labels: {
      nl: words(`
        datum belastingsmeting | mantelzorg besproken op | overbelasting gesignaleerd op |
        belasting ingeschat op | belasting mantelzorger ingeschat op | belasting mantelzorger beoordeeld op |
        datum inschatting belasting | datum inschatting mantelzorger | mantelzorgbelasting gemeten op |
        belasting gemeten op | belasting beoordeeld op | belasting besproken op | datum meting belasting |
        draagkracht besproken op | datum belasting mantelzorger | datum belasting mantelzorg |
        belasting mantelzorger op | belasting nagevraagd op | belasting mantelzorger besproken op |
        belasting mantelzorger nagevraagd op
      `),
      en: words('carer strain date | strain assessed on | strain estimated on | carer strain assessed on'),
    },
    labelsInContext: {
      nl: words(`
        datum inschatting | beoordeeld op | ingeschat op | besproken op | gemeten op | datum meting |
        datum belasting | nagevraagd op
      `),
      en: words('assessed on | estimated on'),
    },
  },
  'network.carerSupport': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'steun voor mantelzorger', en: 'support for informal carer' },
    labels: {
      nl: words(`
        mantelzorgondersteuning | respijtzorg | ondersteuning netwerk | afspraken mantelzorg | vervangende zorg |
        steun aan ouders | steun voor mantelzorger | steun mantelzorger | steun aan mantelzorger |
        ondersteuning mantelzorger | ondersteuning van mantelzorger | ondersteuning mantelzorgers |
        ondersteuning naasten | hulp voor mantelzorger | hulp aan mantelzorger | afspraken met mantelzorger |
        ontlasting mantelzorger
      `),
      en: words(
        'carer support | respite care | support for carer | support for informal carer | support for relatives',
      ),
    },
    labelsInContext: {
      nl: words('steun | afspraken | ondersteuning'),
      en: words('support'),
    },
  },
  'network.wantsInvolvement': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'wens over betrokkenheid naasten', en: 'wish about involving relatives' },
    labels: {
      nl: words(`
        familieparticipatie | betrokkenheid familie | samenwerkingsafspraken naasten | wens naasten |
        contactafspraken familie | rol familie | wens betrokkenheid naasten | wens over betrokkenheid naasten |
        wens over betrokkenheid netwerk | wens betrokkenheid netwerk | betrokkenheid naasten |
        gewenste betrokkenheid | gewenste betrokkenheid netwerk | gewenste betrokkenheid naasten |
        wil cliënt naasten betrekken | wil de cliënt naasten betrekken | wens cliënt over netwerk | rol naasten
      `),
      en: words(`
        family involvement wish | wish about involving relatives | wishes about involvement of relatives |
        wants relatives involved | wants network involved
      `),
    },
    labelsInContext: {
      nl: words('betrokkenheid | wens | rol | wens cliënt'),
      en: words('involvement'),
    },
  },
} as const satisfies FactDefinitions;
