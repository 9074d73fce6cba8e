import type { FactDefinitions } from '../definition.ts';
import { signerWords } from '../people-words.ts';
import { words } from '../words.ts';

/** Plan (Plan). */
export const planFacts = {
  'plan.date': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum plan', en: 'date of plan' },
    labels: {
      nl: words(`
        individueel begeleidingsplan | datum plan | plan opgesteld op | ingangsdatum plan | plan actief vanaf |
        plandatum | plan opgesteld | plan vastgesteld op | plan gemaakt op | plan d.d. | datum opstellen plan |
        datum ondersteuningsplan | datum begeleidingsplan | datum zorgplan | opsteldatum plan | plan ingegaan op |
        plan geldig vanaf | startdatum plan | plan gestart op | vaststellingsdatum plan |
        datum vaststelling plan | huidig plan d.d.
      `),
      en: words(`
        plan date | plan active from | date of plan | plan created on | plan created | plan drawn up on |
        plan made on | plan start date | plan adopted on | plan established on | plan written on
      `),
    },
    labelsInContext: {
      nl: words(`
        opgesteld op | opgesteld | vastgesteld op | datum | datum opgesteld | opsteldatum | ingangsdatum |
        actief vanaf | datum vaststelling | uitvoeringsplan | zorgplan | ondersteuningsplan | begeleidingsplan |
        zorgleefplan | hulpverleningsplan | plan van aanpak | behandelplan | IBP | leefplan | werkplan |
        gezinsplan | trajectplan | perspectiefplan | actieplan | mijn plan | vaststellingsdatum | planversie |
        vastgesteld d.d. | datum opstellen | gemaakt op | startdatum | begindatum | geldig vanaf | geldig van |
        vanaf | opgemaakt op | opgesteld d.d. | datum opmaak | start | ingegaan op
      `),
      en: words(`
        date | made on | active from | support plan | care plan | drawn up on | drawn up | start date |
        started on | valid from | adopted on | established on | written on | authored on | period start | start |
        effective from
      `),
    },
  },
  'plan.updatedDate': {
    // A stamp such as "laatst gewijzigd", "laatste aanpassing" or "last updated" moves with every edit and says nothing
    // about a new version to sign; only what names the plan, or a revision of it, counts.
    type: 'date',
    origin: 'dossier',
    title: { nl: 'plan laatst gewijzigd op', en: 'plan last changed on' },
    labels: {
      nl: words(`
        plan bijgewerkt | herziening plan | plan bijgesteld op | plan bijgewerkt op | plan herzien op |
        plan aangepast op | plan gewijzigd op | plan geactualiseerd op | laatste bijstelling plan |
        laatste wijziging plan | plan laatst bijgesteld | plan laatst bijgesteld op | plan laatst gewijzigd |
        plan laatst gewijzigd op | plan laatst herzien | datum bijstelling plan | datum herziening plan |
        versiedatum plan
      `),
      en: words(`
        plan updated on | plan revised on | plan changed on | plan last changed | plan last changed on |
        plan last updated | plan last revised | plan adjusted on
      `),
    },
    labelsInContext: {
      nl: words(`
        bijgesteld op | bijgesteld | herzien op | versiedatum | geactualiseerd | herzien |
        geactualiseerd op | laatste bijstelling | laatst bijgesteld | laatst bijgesteld op |
        laatst herzien | laatst herzien op | herziening | datum bijstelling | datum herziening |
        bijgesteld d.d. | herzien d.d.
      `),
      en: words('revised on | last revised | adjusted on | revision date | revised'),
    },
  },
  'plan.status': {
    type: 'enum',
    origin: 'dossier',
    title: { nl: 'status van het plan', en: 'status of the plan' },
    labels: {
      nl: words(`
        status plan | planstatus | status ondersteuningsplan | status zorgplan | stand van het plan | fase plan |
        staat van het plan
      `),
      en: words('plan status | status of the plan | plan state'),
    },
    labelsInContext: {
      nl: words(`
        status | concept | definitief | vastgesteld | actief | gearchiveerd | verlopen | gesloten | lopend |
        stand | fase | statusplan | toestand | huidige status
      `),
      en: words('status | draft | final | active | state | phase | current status'),
    },
    values: {
      draft: ['concept', 'in bewerking', 'ontwerp', 'voorlopig', 'draft', 'in concept'],
      final: [
        'definitief',
        'vastgesteld',
        'actief',
        'actueel',
        'lopend',
        'geldig',
        'van kracht',
        'akkoord',
        'goedgekeurd',
        'final',
        'active',
      ],
      expired: ['verlopen', 'afgesloten', 'beëindigd', 'gearchiveerd', 'vervallen', 'expired', 'closed'],
    },
  },
  'plan.goals': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'doelen in het plan', en: 'goals in the plan' },
    labels: {
      nl: words(`
        subdoelen | werkdoelen | ondersteuningsdoelen | begeleidingsdoelen | zorgdoelen | behandeldoelen |
        afspraken en doelen | leerdoelen | plandoelen | hulpverleningsdoelen | doelen in het plan |
        doelen van het plan | doelen en acties | doelen en afspraken | doelen en resultaten | mijn doelen |
        doelen van de cliënt | doelen cliënt | cliëntdoelen | hoofd- en subdoelen | persoonlijke doelen |
        lopende doelen | actieve doelen | hoofddoelen
      `),
      en: words(`
        support goals | plan goals | goals in the plan | care goals | client goals | my goals | treatment goals |
        personal goals | goals and actions | active goals
      `),
    },
    labelsInContext: {
      nl: words(`
        doelen | doelstellingen | hoofddoel | resultaten | werkpunten | doel | doelstelling | beoogde resultaten |
        gestelde doelen | korte termijn doelen | lange termijn doelen
      `),
      en: words('goals | objectives | targets | goal | aims'),
    },
  },
  'plan.goalsSmart': {
    type: 'boolean',
    origin: 'judged',
    title: { nl: 'doelen zijn SMART', en: 'goals are SMART' },
    labels: {
      nl: [
        'SMART',
        'SMART-doelen',
        'meetbaar',
        'termijn',
        'streefdatum',
        'einddatum doel',
        'evaluatiedatum doel',
        'resultaatafspraak',
        'norm',
        'indicator',
      ],
      en: ['SMART goals', 'measurable', 'target date'],
    },
  },
  'plan.lifeDomains': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'leefgebieden', en: 'life domains' },
    labels: {
      nl: words(`
        mentale gezondheid | gezond opgroeien | zelfredzaamheidsmatrix | leefgebieden in het plan |
        leefgebieden plan | betrokken leefgebieden
      `),
      en: words('life domain | self-sufficiency matrix | life domains in the plan'),
    },
    labelsInContext: {
      nl: words(`
        leefgebied | leefgebieden | domein | levensgebied | zelfredzaamheid | meedoen | participatie |
        veiligheid | gezondheid | ZRM | resultaatgebied | levensgebieden | levensdomeinen | leefdomeinen |
        domeinen | resultaatgebieden
      `),
      en: words('domain | life domains | life areas | areas of life | domains of life | domains'),
    },
    values: {
      safety: ['veiligheid', 'safety'],
      'self-reliance': [
        'zelfredzaamheid',
        'dagelijks leven',
        'huishouden',
        'wonen',
        'huisvesting',
        'zelfzorg',
        'financiën',
        'administratie',
        'self-reliance',
      ],
      participation: [
        'participatie',
        'meedoen',
        'werk',
        'opleiding',
        'onderwijs',
        'school',
        'vrije tijd',
        'dagstructuur',
        'dagbesteding',
        'sociale contacten',
        'sociaal netwerk',
        'participation',
      ],
      health: ['gezondheid', 'lichamelijke gezondheid', 'lichamelijk', 'middelengebruik', 'verslaving', 'health'],
      'mental-health': [
        'geestelijke gezondheid',
        'psychische gezondheid',
        'mentaal welbevinden',
        'emotioneel welzijn',
        'psychisch welzijn',
        'mentaal',
        'psychisch',
        'mental health',
      ],
      'growing-up-healthy': [
        'gezond opgroeien',
        'opgroeien',
        'opvoeding',
        'opvoeden en opgroeien',
        'growing up healthy',
      ],
      other: ['anders', 'overig', 'overige', 'other'],
    },
  },
  'plan.clientVoice': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'wat de cliënt wil', en: 'what the client wants' },
    labels: {
      nl: words(`
        wat wil de cliënt | mening cliënt | visie cliënt | stem van de cliënt | inbreng cliënt | wensen cliënt |
        vraag cliënt | behoefte cliënt | mening jeugdige | visie ouders | perspectief cliënt | wat wil ik |
        wat wil ik bereiken | wat wil de cliënt bereiken | wens van de cliënt | wensen van de cliënt |
        inbreng van de cliënt | visie van de cliënt | mening van de cliënt | in eigen woorden |
        in de woorden van de cliënt | eigen woorden cliënt | vraag en wens cliënt | verhaal van de cliënt |
        visie jeugdige | visie van de jeugdige | wat vindt de cliënt | cliënt aan het woord | eigen verhaal |
        toekomstbeeld cliënt | wens cliënt
      `),
      en: words(`
        client voice | client view | client wishes | voice of the client | client's voice |
        what the client wants | what does the client want | wishes of the client | in the client's words |
        in own words | client's view | client perspective | view of the client
      `),
    },
    labelsInContext: {
      nl: words('wens | wensen | toekomstbeeld | inbreng | visie | droom'),
      en: words('wishes'),
    },
  },
  'plan.clientInvolved': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'plan samen met cliënt gemaakt', en: 'plan made with client' },
    labels: {
      nl: words(`
        samen opgesteld met cliënt | plan besproken | plan besproken op | aanwezig bij bespreking |
        gezamenlijk opgesteld | opgesteld met cliënt | samen met cliënt opgesteld |
        plan samen met cliënt gemaakt | samen met cliënt gemaakt | samen met de cliënt opgesteld |
        plan opgesteld met cliënt | cliënt betrokken bij plan | cliënt betrokken bij opstellen |
        cliënt betrokken bij het opstellen van het plan | plan besproken met cliënt |
        plan doorgenomen met cliënt | plan samen opgesteld | met cliënt opgesteld |
        opgesteld in samenspraak met cliënt | in samenspraak met cliënt | cliënt heeft meegewerkt aan plan |
        plan gemaakt met de cliënt
      `),
      en: words(`
        drawn up with client | plan meeting | made with client | made together with client |
        made together with the client | plan discussed with client | client involved in plan |
        drawn up together with client | created with client | plan made with client |
        written together with the client
      `),
    },
    labelsInContext: {
      nl: words(`
        besproken met cliënt | planbespreking | zorgplanbespreking | cliënt betrokken | opgesteld met |
        samen opgesteld | samen gemaakt | opgesteld samen met | doorgenomen met cliënt |
        cliënt akkoord met inhoud | samenspraak | betrokkenheid cliënt
      `),
      en: words('discussed with client | client involved | made together | client participated'),
    },
  },
  'plan.networkInvolved': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'naasten betrokken bij plan', en: 'relatives involved in plan' },
    labels: {
      nl: words(`
        naasten betrokken | netwerk betrokken | inbreng naasten | betrokken bij plan |
        naasten betrokken bij plan | netwerk betrokken bij plan | familie betrokken bij plan |
        mantelzorger betrokken bij plan | plan besproken met netwerk | plan besproken met naasten |
        plan besproken met familie | ouders betrokken bij plan | opgesteld met naasten | opgesteld met netwerk |
        inbreng netwerk | betrokkenheid netwerk bij plan
      `),
      en: words(`
        relatives involved | network involved | relatives involved in plan | family involved in plan |
        network involved in plan | family involved | plan discussed with relatives
      `),
    },
    labelsInContext: {
      nl: words(`
        besproken met ouders | mantelzorger betrokken | familiegesprek | ouders betrokken | familie betrokken |
        besproken met netwerk | besproken met naasten | betrokkenheid netwerk | betrokkenheid naasten
      `),
      en: words('network | relatives'),
    },
  },
  'plan.signedDate': {
    // The date belongs to one version; after a later change of the plan a new signature is needed. A worker's own
    // approval is not a client signature.
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum ondertekening plan', en: 'date plan signed' },
    labels: {
      nl: words(`
        getekend plan | plan ondertekend op | plan getekend op | plan ondertekend | plan getekend |
        ondertekening plan | datum ondertekening plan | plan akkoord op | akkoord op plan | handtekening plan |
        plan goedgekeurd op | plan goedgekeurd door cliënt op | plan ondertekend d.d. |
        plan ondertekend door cliënt op | ondertekening plan d.d.
      `),
      en: words(`
        plan signed on | plan signed | date plan signed | plan approved on | plan signature date |
        signature date plan | plan signed by client on
      `),
    },
    labelsInContext: {
      nl: words(`
        ondertekend op | datum ondertekening | ondertekend | getekend op | akkoord op | digitaal akkoord |
        instemming | datum akkoord cliënt | goedgekeurd door cliënt | handtekening op | ondertekeningsdatum |
        handtekening | akkoordverklaring | getekend | digitaal akkoord op | datum akkoord | goedgekeurd op |
        ondertekening | tekendatum | ondertekend d.d. | getekend d.d. | datum handtekening | akkoord cliënt op |
        ondertekend door cliënt op | getekend door cliënt op | instemming op | datum instemming |
        handtekening cliënt op | cliënt akkoord op
      `),
      en: words(`
        signed on | date of signature | approved on | signed | signed date | date signed | signature date |
        signed by client on | agreed on | client agreed on | approval date
      `),
    },
  },
  'plan.signedBy': {
    type: 'enum',
    origin: 'dossier',
    title: { nl: 'plan ondertekend door', en: 'plan signed by' },
    labels: {
      nl: words(`
        handtekening vertegenwoordiger | handtekening ouder | akkoord cliënt | akkoord ouder(s) |
        plan ondertekend door | plan getekend door | ondertekenaar plan | plan akkoord door |
        handtekening plan door | plan goedgekeurd door
      `),
      en: words('plan signed by | plan approved by | signatory of the plan'),
    },
    labelsInContext: {
      nl: words(`
        ondertekend door | getekend door | handtekening cliënt | ondertekenaar | akkoord door | goedgekeurd door |
        ondertekenaars | getekend namens | akkoord gegeven door | akkoord van
      `),
      en: words('signed by | signatory | approved by | signer | agreed by'),
    },
    values: {
      ...signerWords,
      none: ['niemand', 'niet ondertekend', 'niet getekend', 'geen', 'none', 'not signed'],
    },
  },
  'plan.notSignedReason': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'reden plan niet ondertekend', en: 'reason plan not signed' },
    labels: {
      nl: words(`
        reden niet ondertekend | reden van niet ondertekenen | ondertekening niet mogelijk |
        reden geen handtekening | waarom niet ondertekend | reden plan niet ondertekend | reden niet getekend |
        reden niet ondertekenen | waarom niet getekend | waarom is het plan niet ondertekend |
        reden ontbreken handtekening | toelichting niet ondertekend | toelichting geen handtekening |
        reden ondertekening ontbreekt | onderbouwing ontbreken handtekening | reden weigering ondertekening |
        geen handtekening omdat
      `),
      en: words(`
        reason not signed | signature not possible | reason plan not signed | why not signed |
        why the plan is not signed | reason for no signature | reason for missing signature | not signed because |
        reason for not signing
      `),
    },
    labelsInContext: {
      nl: words('reden | geen handtekening | toelichting ondertekening | weigert te tekenen | kan niet tekenen'),
      en: words('reason'),
    },
  },
  'plan.interventions': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'aanpak in het plan', en: 'approach in the plan' },
    labels: {
      nl: words(`
        interventies | begeleidingsacties | hulpmiddelen en methodieken | activiteiten bij doel |
        ondersteuningsacties | methodieken | gekozen aanpak | gebruikte methodiek | gebruikte methode |
        gekozen methodiek | wijze van begeleiden | hoe gaan we dit doen | hoe werken we hieraan |
        aanpak per doel | acties bij doelen | acties per doel | aanpak in het plan | zorgacties |
        ondersteuningsactiviteiten | begeleidingsmethodiek | plan interventies | in te zetten interventies |
        hoe gaan we dat doen | zo doen we dat | zo gaan we dat doen | hoe pakken we dat aan |
        zo pakken we het aan | wat gaan we doen
      `),
      en: words(`
        interventions | planned interventions | plan activities | methods used | method used |
        approach in the plan | actions per goal
      `),
    },
    labelsInContext: {
      nl: words(`
        methodiek | methode | werkwijze | aanpak | acties | inzet | behandelmethode | actie | activiteiten |
        interventie | begeleidingsstijl | stappen | wat doen we`),
      en: words('method | actions | approach | methods | activities | steps | intervention'),
    },
  },
  'plan.roleAgreements': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'rolverdeling in het plan', en: 'roles in the plan' },
    labels: {
      nl: words(`
        rolverdeling | taakverdeling | taken en rollen | wie doet wat | afspraken betrokkenen |
        samenwerkingsafspraken | regieafspraken | wie-doet-wat | verdeling van taken | verdeling taken |
        rollen en taken | taken en verantwoordelijkheden | rollen en verantwoordelijkheden |
        afspraken met betrokkenen | afspraken met andere aanbieders | afspraken met andere hulpverleners |
        afstemming met anderen | afstemming met andere aanbieders | rolverdeling betrokkenen |
        onderlinge afspraken
      `),
      en: words(`
        role agreements | division of tasks | who does what | division of roles | roles and responsibilities |
        tasks and roles | roles in the plan | task division
      `),
    },
    labelsInContext: {
      nl: words('afstemming | verantwoordelijkheden | samenwerking | rollen'),
      en: words('roles | tasks | responsibilities'),
    },
  },
  'plan.agreementsWithClient': {
    type: 'list',
    origin: 'dossier',
    labels: {
      nl: words(`
        afspraken met cliënt | begeleidingsafspraken | omgangsafspraken | huisafspraken | werkafspraken |
        communicatieafspraken | afspraken over bereikbaarheid | afspraken met de cliënt |
        ondersteuningsafspraken | gemaakte afspraken | afspraken cliënt | concrete afspraken
      `),
      en: words(`
        arrangements with client | agreements with client | agreements with the client | arrangements made |
        agreements made with client
      `),
    },
    labelsInContext: {
      nl: words('afspraken | afspraak | overige afspraken'),
      en: words('agreements | arrangements'),
    },
  },
  'plan.clientCopyDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'plan gegeven aan cliënt op', en: 'plan given to client on' },
    labels: {
      nl: words(`
        plan verstrekt | kopie plan | plan gedeeld met cliënt | gepubliceerd in portaal | inzage plan |
        plan verstrekt aan cliënt op | plan verstrekt op | plan gegeven aan cliënt op | plan gegeven aan cliënt |
        plan gedeeld met cliënt op | plan verstuurd aan cliënt op | plan overhandigd op |
        plan overhandigd aan cliënt | plan uitgereikt op | plan uitgereikt aan cliënt | kopie plan verstrekt |
        kopie plan gegeven op | kopie plan aan cliënt | plan in portaal sinds | plan in portaal op |
        plan gepubliceerd in portaal | plan zichtbaar in portaal | plan ontvangen door cliënt op |
        afschrift plan | afschrift plan verstrekt op | exemplaar aan cliënt | exemplaar plan aan cliënt
      `),
      en: words(`
        copy to client | plan given to client on | plan given to client | copy of plan given |
        copy of plan given on | plan shared with client | plan shared with client on | plan sent to client on |
        plan in portal since | plan handed over on | copy given to client on
      `),
    },
    labelsInContext: {
      nl: words(`
        cliëntportaal | verstuurd aan cliënt | zichtbaar voor cliënt | Caren | verstrekt aan cliënt |
        verstrekt aan cliënt op | gedeeld met cliënt | gedeeld met cliënt op | verstuurd aan cliënt op |
        gegeven aan cliënt op | uitgereikt op | uitgereikt aan cliënt op | kopie aan cliënt |
        kopie aan cliënt op | kopie verstrekt op | kopie cliënt | in portaal sinds | in portaal geplaatst op |
        zichtbaar voor cliënt sinds | overhandigd op | ontvangen door cliënt | afschrift aan cliënt |
        kopie gegeven op | kopie verstrekt
      `),
      en: words(`
        shared with client | portal | shared with client on | given to client | given to client on |
        sent to client on | copy given on | in portal since | copy sent on | handed over on
      `),
    },
  },
} as const satisfies FactDefinitions;
