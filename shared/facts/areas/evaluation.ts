import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Evaluation (Evaluatie). */
export const evaluationFacts = {
  'evaluation.dates': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'evaluaties', en: 'evaluations' },
    labels: {
      nl: words(`
        evaluatie | evaluatieverslag | voortgangsevaluatie | tussenevaluatie | jaarevaluatie | zorgplanevaluatie |
        voortgangsgesprek | voortgangsverslag | planevaluatie | evaluatiegesprek | halfjaarlijkse evaluatie |
        evaluatiehistorie | evaluaties | evaluatieverslagen | evaluatiegesprekken | evaluatiemomenten |
        evaluatieoverzicht | overzicht evaluaties | gehouden evaluaties | eerdere evaluaties |
        tussentijdse evaluatie | plan evaluaties | voortgangsgesprekken | evaluaties van het plan |
        afgeronde evaluaties
      `),
      en: words(`
        evaluations | evaluation history | review meetings | evaluation overview | reviews held | plan reviews |
        plan evaluations | completed evaluations | past evaluations
      `),
    },
    labelsInContext: {
      nl: words('eindevaluatie | planbespreking | gesprekken | besprekingen'),
      en: words('reviews | history'),
    },
  },
  'evaluation.lastDate': {
    type: 'date',
    origin: 'derived',
    labels: {
      nl: words(`
        datum evaluatie | geëvalueerd op | evaluatiedatum | laatste planbespreking | laatste evaluatie |
        laatste evaluatiedatum | datum laatste evaluatie | laatst geëvalueerd | laatst geëvalueerd op |
        plan geëvalueerd op | laatste evaluatie op | laatste evaluatie gehouden op | evaluatie gehouden op
      `),
      en: words(`
        evaluated on | evaluation date | last evaluation | last evaluated | last evaluated on |
        date of last evaluation | last evaluation held on
      `),
    },
    labelsInContext: {
      nl: words('laatste | gehouden op'),
      en: words('held on'),
    },
  },
  'evaluation.nextDate': {
    type: 'date',
    origin: 'dossier',
    labels: {
      nl: words(`
        volgende evaluatie | evaluatie gepland | geplande evaluatiedatum | evalueren voor | evaluatie uiterlijk |
        einddatum plan | streefdatum evaluatie | volgende evaluatie gepland op | volgende evaluatie gepland |
        volgende evaluatiedatum | datum volgende evaluatie | evaluatie gepland op | geplande evaluatie |
        evaluatie uiterlijk op | evaluatie vóór | evalueren op | evaluatie op | uiterste evaluatiedatum |
        eerstvolgende evaluatie | volgende planbespreking | volgende evaluatie op | volgende evaluatie uiterlijk |
        volgende evaluatie d.d. | nieuwe evaluatiedatum | volgende bespreking plan
      `),
      en: words(`
        next evaluation | evaluate before | next evaluation date | next evaluation planned |
        next evaluation planned on | next evaluation due | next evaluation on | evaluation planned for |
        evaluation planned on | evaluation due | next plan review | next review planned on |
        next evaluation before
      `),
    },
    labelsInContext: {
      nl: words(`
        herzien voor | volgende | gepland op | gepland | uiterlijk | volgende op | eerstvolgende |
        evaluatiedatum volgende
      `),
      en: words(`
        review due | next | planned on | due | due on | planned for | next review | next review date |
        review date
      `),
    },
  },
  'evaluation.clientPresent': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'cliënt bij evaluatie', en: 'client at evaluation' },
    labels: {
      nl: words(`
        aanwezig bij evaluatie | deelnemers evaluatie | cliënt aanwezig bij evaluatie |
        cliënt bij evaluatie aanwezig | cliënt bij evaluatie | evaluatie met cliënt |
        cliënt aanwezig bij gesprek evaluatie | deelname cliënt evaluatie | evaluatie in aanwezigheid van cliënt
      `),
      en: words('client present at evaluation | client attended evaluation | client at evaluation'),
    },
    labelsInContext: {
      nl: words(`
        aanwezig | cliënt erbij | met cliënt | deelnemers | aanwezigen | cliënt | cliënt aanwezig |
        besproken met cliënt | in aanwezigheid van cliënt | cliënt was aanwezig | aanwezigheid cliënt |
        cliënt nam deel | deelname cliënt | samen met cliënt | was de cliënt aanwezig | was cliënt erbij
      `),
      en: words(`
        present | attendees | client present | client attended | with client | participants | client took part |
        client | discussed with client
      `),
    },
    values: {
      true: ['cliënt', 'client', 'jeugdige'],
      false: ['zonder cliënt', 'cliënt niet aanwezig', 'cliënt afwezig', 'niet aanwezig'],
    },
    latestOf: 'evaluation.dates',
  },
  'evaluation.networkInvolved': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'netwerk bij evaluatie', en: 'network at evaluation' },
    labels: {
      nl: words(`
        betrokkenen bij evaluatie | deelnemers evaluatie | netwerk bij evaluatie |
        netwerk aanwezig bij evaluatie | naasten bij evaluatie | naasten aanwezig bij evaluatie |
        netwerk betrokken bij evaluatie | naasten betrokken bij evaluatie | evaluatie met netwerk |
        evaluatie met naasten | familie bij evaluatie
      `),
      en: words(`
        network at evaluation | relatives at evaluation | network involved in evaluation |
        relatives involved in evaluation
      `),
    },
    labelsInContext: {
      nl: words(`
        netwerk erbij | naasten erbij | netwerk aanwezig | naasten aanwezig | ouders aanwezig |
        afgestemd met netwerk | netwerk betrokken | naasten betrokken | familie aanwezig | mantelzorger aanwezig |
        netwerk | naasten | met netwerk | met naasten | inbreng netwerk | betrokkenheid netwerk |
        netwerk aangesloten
      `),
      en: words(`
        network involved | relatives present | network present | relatives involved | family present | network |
        relatives | with network
      `),
    },
    latestOf: 'evaluation.dates',
  },
  'evaluation.goalProgress': {
    type: 'list',
    origin: 'dossier',
    labels: {
      nl: words(`
        voortgang doelen | doelrealisatie | resultaat per doel | GAS-score | deels behaald | voortgang per doel |
        voortgang op doelen | voortgang van de doelen | doelbereiking | doelevaluatie | stand van de doelen |
        bereikte resultaten | bereikte doelen | behaalde doelen | evaluatie doelen | evaluatie per doel |
        evaluatie van de doelen | score per doel
      `),
      en: words(`
        goal progress | goal attainment | progress per goal | progress on goals | goals reached | achieved goals |
        goal results
      `),
    },
    labelsInContext: {
      nl: words('doel behaald | status doel | score doel | voortgang | behaald | doelen | resultaten | resultaat'),
      en: words('progress | goals | results | achievement'),
    },
    latestOf: 'evaluation.dates',
  },
  'evaluation.clientSatisfaction': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'tevredenheid in evaluatie', en: 'satisfaction in evaluation' },
    labels: {
      nl: words('tevredenheid cliënt bij evaluatie | tevredenheid in evaluatie'),
      en: words('satisfaction in evaluation'),
    },
    labelsInContext: {
      nl: words(`
        cliënt tevreden | tevredenheid cliënt | tevredenheid | cliënttevredenheid | ervaring cliënt |
        tevreden over | rapportcijfer | feedback cliënt | mening over begeleiding | ORS | SRS | mening cliënt |
        reactie cliënt | wat vindt de cliënt | oordeel cliënt | cijfer | hoe tevreden is de cliënt |
        ervaren kwaliteit | cliëntfeedback | tevreden | cijfer van de cliënt | cijfer cliënt`),
      en: words(`
        satisfaction | client satisfaction | client feedback | rating | client opinion | satisfied |
        how satisfied is the client
      `),
    },
    latestOf: 'evaluation.dates',
  },
  'evaluation.supportStillFits': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'of de ondersteuning nog past', en: 'whether the support still fits' },
    labels: {
      nl: words(`
        sluit aan bij hulpvraag | noodzaak voortzetting | conclusie evaluatie | op- of afschalen |
        ondersteuning nog passend | begeleiding nog passend | hulp nog passend | ondersteuning past nog |
        zorg nog passend | past de ondersteuning nog | is de ondersteuning nog passend |
        sluit de ondersteuning nog aan | ondersteuning sluit nog aan | passendheid ondersteuning |
        passendheid van de ondersteuning | passende ondersteuning | hulp past nog | zorg past nog
      `),
      en: words(`
        support still fits | support still suitable | support still appropriate | is the support still suitable |
        still fits the need
      `),
    },
    labelsInContext: {
      nl: words(`
        passend | nog passend | sluit nog aan | passendheid | advies vervolg | vervolg | conclusie |
        voortzetting | past nog | aansluiting hulpvraag | oordeel | nog passende ondersteuning | uitkomst
      `),
      en: words('conclusion | follow-up advice | still fits | still suitable | suitable | outcome'),
    },
    latestOf: 'evaluation.dates',
  },
  'evaluation.improvementPoints': {
    type: 'list',
    origin: 'dossier',
    labels: {
      nl: words(`
        verbeterpunten | wat kan beter | acties uit evaluatie | verbeterpunten en acties | actiepunten evaluatie |
        verbeteracties | ontwikkelpunten | aandachtspunten evaluatie | verbeterpunt
      `),
      en: words(`
        improvement points | action points | points for improvement | improvements | what can be better |
        improvement actions
      `),
    },
    labelsInContext: {
      nl: words('aandachtspunten | vervolgacties | actiepunten | leerpunten | acties | afspraken | vervolgafspraken'),
      en: words('actions | follow-up actions'),
    },
    latestOf: 'evaluation.dates',
  },
  'evaluation.planAdjustedDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'plan bijgesteld na evaluatie op', en: 'plan adjusted after evaluation on' },
    labels: {
      nl: words(`
        plan aangepast na evaluatie | plan bijgesteld na evaluatie | plan bijgesteld na evaluatie op |
        plan aangepast na evaluatie op | plan aangepast naar aanleiding van evaluatie | doelen bijgesteld op
      `),
      en: words('plan adjusted after evaluation | plan adjusted after evaluation on | plan changed after evaluation'),
    },
    labelsInContext: {
      nl: words(`
        plan bijgesteld | doelen bijgesteld | nieuwe doelen | bijstelling | geen aanpassing nodig | vervolgplan |
        plan bijgesteld op | bijgesteld op | plan aangepast | plan aangepast op | bijstelling plan |
        plan gewijzigd op
      `),
      en: words('plan adjusted | goals adjusted | plan adjusted on | plan changed | plan changed on | plan updated on'),
    },
    latestOf: 'evaluation.dates',
  },
  'evaluation.interventionsReviewed': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'aanpak geëvalueerd', en: 'approach evaluated' },
    labels: {
      nl: words(`
        evaluatie interventies | werkt de aanpak | evaluatie methodiek | aanpak geëvalueerd |
        interventies geëvalueerd | methodiek geëvalueerd | evaluatie aanpak | werkt de aanpak nog |
        aanpak besproken in evaluatie | inzet geëvalueerd
      `),
      en: words(`
        interventions reviewed | approach reviewed | interventions evaluated | approach evaluated |
        does the approach work
      `),
    },
    labelsInContext: {
      nl: words(`
        effect inzet | evaluatie acties | wat werkte | aanpak besproken | interventies besproken |
        effect van de aanpak | aanpak | werkzaamheid aanpak
      `),
      en: words('approach discussed | approach'),
    },
    latestOf: 'evaluation.dates',
  },
  'evaluation.clientSignedDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'evaluatie ondertekend op', en: 'evaluation signed on' },
    labels: {
      nl: words(`
        evaluatie ondertekend | handtekening evaluatie | akkoord evaluatie | evaluatie getekend op |
        ondertekend evaluatieverslag | evaluatie ondertekend op | evaluatie getekend |
        evaluatie ondertekend door cliënt op | evaluatie ondertekend door cliënt | ondertekening evaluatie |
        datum ondertekening evaluatie | evaluatie akkoord op | evaluatieverslag ondertekend op |
        evaluatieverslag ondertekend
      `),
      en: words(
        'evaluation signed | evaluation signed on | evaluation signed by client on | evaluation signed by client',
      ),
    },
    labelsInContext: {
      nl: words(`
        ondertekend op | ondertekend | ondertekend door cliënt | ondertekend door cliënt op |
        cliënt ondertekend | handtekening cliënt | getekend op | getekend | akkoord cliënt |
        getekend door cliënt | datum ondertekening | akkoord op | getekend door cliënt op | handtekening |
        cliënt akkoord | ondertekening | ondertekening cliënt | datum akkoord | handtekening op |
        verslag ondertekend op | cliënt getekend | cliënt getekend op | door cliënt getekend op
      `),
      en: words(`
        signed on | signed by client | signed | signed by client on | client signed | client signed on |
        date signed | signature | signature date
      `),
    },
    latestOf: 'evaluation.dates',
  },
  'evaluation.sharedWithMunicipalityDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'evaluatie gedeeld met gemeente op', en: 'evaluation shared with municipality on' },
    labels: {
      nl: words(`
        evaluatie verzonden | verstuurd naar casemanager | uitgaande correspondentie gemeente |
        voortgangsrapportage gemeente | evaluatie gedeeld met gemeente | evaluatie gedeeld met gemeente op |
        evaluatie verzonden aan gemeente | evaluatie verstuurd naar gemeente |
        evaluatie verstuurd aan gemeente op | evaluatie naar gemeente | evaluatie naar gemeente op |
        evaluatie aan consulent | evaluatie gestuurd naar gemeente | evaluatieverslag naar gemeente |
        evaluatieverslag gedeeld met gemeente | evaluatieverslag verzonden op
      `),
      en: words(`
        evaluation shared with municipality | evaluation sent to municipality |
        evaluation sent to municipality on | evaluation shared with municipality on
      `),
    },
    labelsInContext: {
      nl: words(`
        gedeeld | verzonden | verzonden op | gedeeld op | verstuurd | verstuurd op | gedeeld met gemeente |
        verzonden aan consulent | toegestuurd aan gemeente | gedeeld met de gemeente | gedeeld met gemeente op |
        verzonden aan gemeente | verstuurd aan gemeente | verzonden naar gemeente | verstuurd naar gemeente |
        naar gemeente | naar gemeente op | aan gemeente | gestuurd naar gemeente | gestuurd aan gemeente |
        gemeente geïnformeerd | gemeente geïnformeerd op | aan gemeente gestuurd | naar gemeente gestuurd |
        naar gemeente verstuurd | gemeente
      `),
      en: words(`
        shared | sent | shared with municipality | sent to case manager | shared with municipality on |
        shared on | sent on | sent to municipality | sent to municipality on | to municipality |
        municipality informed | municipality
      `),
    },
    latestOf: 'evaluation.dates',
  },
} as const satisfies FactDefinitions;
