import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Support (Ondersteuning). */
export const supportFacts = {
  'support.law': {
    type: 'enum',
    origin: 'dossier',
    title: { nl: 'wet', en: 'law' },
    labels: {
      nl: words(`
        wet | wettelijk kader | financieringsstroom | zorgwet | wetgeving | wettelijke grondslag |
        wet en regelgeving | financieringswet | financiering vanuit | valt onder wet | domein wet |
        juridisch kader | wettelijke basis
      `),
      en: words('law | legal basis | funding stream | act | legal framework | statutory basis | care act'),
    },
    labelsInContext: {
      nl: words('domein | Wmo | Jeugdwet | Wlz | Zvw | grondslag | kader | financier | stelsel'),
      en: words('domain'),
    },
    values: {
      wmo: ['wmo', 'wmo 2015', 'wet maatschappelijke ondersteuning', 'wet maatschappelijke ondersteuning 2015'],
      jeugdwet: ['jeugdwet', 'jw', 'youth act'],
      wlz: ['wlz', 'wet langdurige zorg'],
      zvw: ['zvw', 'zorgverzekeringswet'],
      other: ['anders', 'overig', 'overige', 'onderaanneming', 'particulier', 'other'],
    },
  },
  'support.financing': {
    type: 'enum',
    origin: 'dossier',
    title: { nl: 'financiering', en: 'funding' },
    labels: {
      nl: words(`
        financiering | financieringsvorm | leveringsvorm | verstrekkingsvorm | zorg in natura |
        persoonsgebonden budget | bekostiging | financieringswijze | leveringswijze | vorm van financiering |
        zorg in natura of pgb | zin of pgb | zin/pgb | pgb of zin | pgb/zin | wijze van bekostiging |
        bekostigingsvorm | soort budget | vorm van levering | budgetvorm
      `),
      en: words(`
        financing | funding type | care in kind | personal budget | funding | form of funding | form of delivery |
        type of funding | delivery form | payment form | budget type
      `),
    },
    labelsInContext: {
      nl: words('ZIN | natura | PGB | levering | vorm'),
      en: [],
    },
    values: {
      zin: ['zin', 'zorg in natura', 'natura', 'in natura', 'care in kind'],
      // A budget of which the screen does not say who is paid from it.
      pgb: ['pgb', 'persoonsgebonden budget', 'personal budget'],
      'pgb-prof': [
        'pgb professional',
        'pgb professioneel',
        'pgb formeel',
        'pgb prof',
        'pgb formele hulp',
        'personal budget professional',
      ],
      'pgb-naaste': [
        'pgb naaste',
        'pgb informeel',
        'pgb sociaal netwerk',
        'pgb informele hulp',
        'pgb netwerk',
        'personal budget relative',
      ],
    },
  },
  'support.pgbCarerIsParentWithAuthority': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'pgb-zorgverlener is ouder met gezag', en: 'carer is parent with authority' },
    labels: {
      nl: words(`
        pgb naaste ouder | gezaghebbende ouder | zorgverlener is ouder | informele zorgverlener |
        relatie tot budgethouder | zorgverlener is ouder met gezag | pgb-zorgverlener is ouder |
        pgb uitgevoerd door ouder met gezag | budgethouder is ouder met gezag | hulpverlener is ouder met gezag |
        wordt het pgb uitgevoerd door een ouder
      `),
      en: words(`
        PGB carer is parent | parent with authority | carer is parent with authority | carer is parent |
        budget spent on a parent
      `),
    },
  },
  'support.setting': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'vorm van ondersteuning', en: 'form of support' },
    labels: {
      nl: words(`
        zorgvorm | type ondersteuning | soort zorg | zorgsoort | beschermd wonen | begeleiding | begeleid wonen |
        soort ondersteuning | soort hulp | soort begeleiding | vorm van ondersteuning | vorm van hulp |
        vorm van begeleiding | type zorg | type hulp | ondersteuningsvorm | begeleidingsvorm | hulpvorm |
        vorm van zorg | zorgvormen | geboden zorgvorm | woonvorm | verblijfsvorm | woon- en zorgvorm |
        woon-/zorgvorm
      `),
      en: words(`
        type of support | care type | form of support | type of care | kind of support | care setting |
        service type | living arrangement
      `),
    },
    labelsInContext: {
      nl: words('setting | locatietype | ambulant | dagbesteding | verblijf | logeren | behandeling | vorm | soort'),
      en: words('setting | type'),
    },
    values: {
      home: ['thuis', 'aan huis', 'ambulant', 'thuisbegeleiding', 'home'],
      guidance: ['begeleiding', 'begeleiding individueel', 'individuele begeleiding', 'begeleiding groep', 'guidance'],
      'day-care': [
        'dagbesteding',
        'dagbesteding in groep',
        'dagbesteding groep',
        'dagbegeleiding',
        'dagopvang',
        'day care',
      ],
      residential: ['verblijf', 'beschermd wonen', 'begeleid wonen', 'wonen', 'beschut wonen', 'residential'],
      'short-stay': ['logeren', 'kortdurend verblijf', 'logeeropvang', 'respijtzorg', 'short stay'],
      treatment: ['behandeling', 'therapie', 'treatment'],
      'client-support': ['cliëntondersteuning', 'onafhankelijke cliëntondersteuning', 'client support'],
    },
  },
  'support.product': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'geleverd product', en: 'product delivered' },
    labels: {
      nl: words(`
        productcode | maatwerkvoorziening | zorgproduct | arrangement | toewijzing product | geleverd product |
        geleverde voorziening | product in levering | productomschrijving | productnaam | productcategorie |
        ondersteuningsproduct | geleverde dienst | in te zetten product | zorgzwaarte | zorgpakket | zzp
      `),
      en: words(`
        product code | product delivered | delivered product | product category | service delivered |
        care product
      `),
    },
    labelsInContext: {
      nl: words('product | voorziening | perceel | producten | dienst'),
      en: words('product | provision | service'),
    },
  },
  'support.startDate': {
    // Do not confuse with the start date of the indication, the agreement or the plan; all are often labelled
    // ingangsdatum or startdatum.
    type: 'date',
    origin: 'dossier',
    title: { nl: 'start ondersteuning', en: 'start of support' },
    labels: {
      nl: words(`
        start zorg | begindatum zorg | aanvang zorg | in zorg sinds | datum in zorg | startdatum ondersteuning |
        startbericht | datum start begeleiding | begindatum traject | start ondersteuning | start begeleiding |
        begin ondersteuning | ondersteuning sinds | in begeleiding sinds | startdatum begeleiding |
        startdatum zorg | begindatum ondersteuning | begindatum begeleiding | aanvang ondersteuning |
        aanvang hulp | start hulp | startdatum hulp | startdatum hulpverlening | start hulpverlening |
        start traject | startdatum traject | in zorg per | in zorg vanaf | zorg gestart op |
        ondersteuning gestart op | begeleiding gestart op | ondersteuning vanaf | begeleiding vanaf | zorg vanaf |
        cliënt sinds | aanvangsdatum zorg | aanvangsdatum ondersteuning | ingangsdatum ondersteuning |
        ingangsdatum zorg | ingangsdatum begeleiding | datum startbericht | begin zorg | begin begeleiding |
        startdatum product | startdatum levering | instroomdatum | datum instroom | opnamedatum | datum opname |
        inschrijfdatum | datum inschrijving
      `),
      en: words(`
        start of care | in care since | start of support | support started | support started on | support since |
        support start date | care started on | care start date | in support since | admission date |
        date of admission | client since | enrolled on | enrolment date
      `),
    },
    labelsInContext: {
      nl: words(`
        start | begindatum | startdatum | sinds | aanvangsdatum | ingangsdatum | begin | aanvang | vanaf |
        gestart op | gestart | van
      `),
      en: words('started on | start date | start | started | since | from | begin | period start'),
    },
  },
  'support.endDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'einde ondersteuning', en: 'end of support' },
    labels: {
      nl: words(`
        einde zorg | uit zorg | datum uit zorg | stopbericht | einddatum traject | einde ondersteuning |
        einddatum ondersteuning | einddatum begeleiding | einde begeleiding | einddatum zorg | einde hulp |
        einddatum hulp | einde hulpverlening | einddatum hulpverlening | einde traject | uit zorg per |
        zorg beëindigd op | ondersteuning beëindigd op | begeleiding beëindigd op | zorg afgesloten op |
        ondersteuning tot | begeleiding tot | ondersteuning eindigt op | verwachte einddatum ondersteuning |
        datum stopbericht | uitstroomdatum | datum uitstroom | uitschrijfdatum | datum uitschrijving |
        ontslagdatum
      `),
      en: words(`
        end of care | end of support | support ended | support ended on | support end date | care ended on |
        care end date | discharge date | date of discharge | support until
      `),
    },
    labelsInContext: {
      nl: words(`
        einde | einddatum | beëindigd op | datum afsluiting | sluitdatum | eind | beëindigd | beëindigingsdatum |
        tot | t/m | tot en met | afgesloten op | datum einde | gestopt op
      `),
      en: words('ended on | end date | closed on | end | ended | until | to | period end'),
    },
  },
  'support.intakeDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum intake', en: 'date of intake' },
    labels: {
      nl: words(`
        intakedatum | datum intake | intakegesprek | kennismakingsgesprek | intake op | datum intakegesprek |
        intakegesprek op | intake gehouden op | intake gedaan op | intake afgenomen op | datum kennismaking |
        kennismaking op | eerste gesprek | datum eerste gesprek | eerste contact
      `),
      en: words(`
        intake date | first meeting | date of intake | intake | intake on | intake held on |
        date of first meeting | first contact
      `),
    },
    labelsInContext: {
      nl: words('intake | aanmelding | aanmelddatum | kennismaking | datum aanmelding | aangemeld op'),
      en: words('registration date'),
    },
  },
  'support.requestForHelp': {
    type: 'text',
    origin: 'dossier',
    labels: {
      nl: words(`
        hulpvraag | ondersteuningsvraag | zorgvraag | vraagverheldering | vraag van de cliënt | aanmeldreden |
        reden aanmelding | cliëntvraag | probleemstelling | vraagstelling | hulpvraag cliënt |
        ondersteuningsbehoefte | begeleidingsvraag | aanleiding hulpvraag | reden van aanmelding |
        aanmeldingsreden | aanleiding aanmelding | aanmeldvraag | hulpvragen | omschrijving hulpvraag |
        waarmee kunnen we helpen
      `),
      en: words(`
        request for help | presenting question | help request | request for support | support request |
        presenting problem | reason for referral | reason for registration | what does the client need help with
      `),
    },
    labelsInContext: {
      nl: words('vraag | aanleiding | reden'),
      en: words('question | request'),
    },
  },
  'support.otherProviders': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'andere betrokken hulpverleners', en: 'other providers involved' },
    labels: {
      nl: words(`
        betrokken instanties | betrokken hulpverleners | externe betrokkenen | ketenpartners |
        samenwerkingspartners | professioneel netwerk | formeel netwerk | zorgrelaties | behandelaars |
        professionele contacten | professionele betrokkenen | andere hulpverleners | andere aanbieders |
        andere zorgaanbieders | andere betrokken hulpverleners | betrokken hulpverlening |
        betrokken organisaties | betrokken partijen | betrokken professionals | externe hulpverleners |
        overige hulpverlening | overige hulpverleners | overige zorgverleners | andere zorgverleners |
        zorgverleners | andere hulp | andere betrokkenen | hulpverleners | medebehandelaars | ook betrokken |
        externe partijen | andere professionals | overige professionals | andere organisaties`),
      en: words(`
        involved organisations | care partners | professional network | other providers | other care providers |
        other providers involved | other professionals | involved professionals | partner organisations |
        formal network
      `),
    },
    labelsInContext: {
      nl: words('betrokkenen | betrokken | instanties'),
      en: words('involved | partners'),
    },
    noneWords: [
      'geen andere hulpverleners',
      'geen andere aanbieders',
      'geen andere instanties',
      'geen andere betrokkenen',
      'no other providers',
    ],
  },
  'support.coordinator': {
    // 'mentor' can also be the legal representative; 'casusregisseur' can be someone of the municipality.
    type: 'text',
    origin: 'dossier',
    title: { nl: 'coördinator van de ondersteuning', en: 'coordinator of the support' },
    labels: {
      nl: words(`
        eerstverantwoordelijke | EVB | zorgcoördinator | casusregisseur | regiehouder | regisseur |
        regiebehandelaar | coördinerend begeleider | trajectbegeleider | hoofdverantwoordelijke | coördinator |
        coördinator ondersteuning | coördinator van de ondersteuning | coördinator zorg |
        coördinerend hulpverlener | hoofdbegeleider | eerst verantwoordelijke | eerstverantwoordelijk begeleider |
        eerstverantwoordelijk verzorgende | trajectcoördinator | trajectregisseur | trajecthouder | casusregie |
        zorgregisseur | dossierhouder | casushouder | ondersteuningscoördinator | verantwoordelijk begeleider |
        regievoerder
      `),
      en: words(`
        care coordinator | key worker | case manager | primary worker | support coordinator | coordinator |
        case coordinator | lead professional | responsible worker | primary coordinator
      `),
    },
    labelsInContext: {
      nl: words("PB'er | pb-er | EVV | mentor | jeugdhulpverlener | regie | regie bij | coördinatie"),
      en: [],
    },
  },
  'support.municipalContact': {
    // 'casemanager' is also used for the dementia case manager and for the provider's own coordinator.
    type: 'text',
    origin: 'dossier',
    title: { nl: 'contactpersoon gemeente', en: 'municipal contact' },
    labels: {
      nl: words(`
        casemanager gemeente | consulent | Wmo-consulent | klantmanager | gemeentelijke toegang |
        contactpersoon gemeente | jeugdconsulent | toegangsmedewerker | contactpersoon bij de gemeente |
        contact gemeente | consulent gemeente | wmo consulent | consulent jeugd | gemeenteconsulent |
        gemeentelijk contactpersoon | klantregisseur | regisseur gemeente | regisseur sociaal domein |
        procesregisseur | medewerker toegang | behandelend ambtenaar | sociaal teamlid | wijkteamlid |
        medewerker sociaal team | medewerker wijkteam | gezinscoach gemeente | contact bij de gemeente |
        aanspreekpunt gemeente | aanspreekpunt bij de gemeente | casemanager sociaal team |
        casemanager wijkteam | casemanager wmo | casemanager jeugd
      `),
      en: words(`
        municipal case manager | municipal contact | municipality contact | contact at the municipality |
        contact person municipality | municipal officer | social services contact
      `),
    },
    labelsInContext: {
      nl: words('casemanager | sociaal team | wijkteam | verwijzer | toegang'),
      en: words('referrer'),
    },
  },
  'support.endReason': {
    type: 'enum',
    origin: 'dossier',
    title: { nl: 'reden einde ondersteuning', en: 'reason for ending' },
    labels: {
      nl: words(`
        reden beëindiging | reden einde zorg | reden uitstroom | reden afsluiting | uitstroomreden | stopreden |
        reden einde ondersteuning | reden van beëindiging | reden beëindigen | reden einde |
        reden einde begeleiding | reden van uitstroom | reden van afsluiting | reden uit zorg | reden stop |
        beëindigingsreden | reden ontslag | reden vertrek | waarom gestopt | wijze van beëindiging |
        wijze van afsluiting | reden van stoppen
      `),
      en: words(`
        reason for ending | discharge reason | end reason | reason ended | reason for discharge |
        reason for closure | reason for leaving | why ended
      `),
    },
    labelsInContext: {
      nl: words('reden | vertrekreden'),
      en: words('reason'),
    },
    values: {
      'goals-reached': ['doelen bereikt', 'doelen behaald', 'doel bereikt', 'volgens plan', 'goals reached'],
      'client-wish': [
        'wens cliënt',
        'op verzoek van cliënt',
        'op verzoek cliënt',
        'eenzijdig door cliënt',
        'client wish',
      ],
      'provider-decision': [
        'besluit aanbieder',
        'eenzijdig door aanbieder',
        'beëindigd door aanbieder',
        'provider decision',
      ],
      'early-dropout': [
        'voortijdig beëindigd',
        'voortijdig afgesloten',
        'uitval',
        'vroegtijdig beëindigd',
        'early dropout',
      ],
      moved: ['verhuizing', 'verhuisd', 'moved'],
      'other-provider': [
        'andere aanbieder',
        'overstap',
        'overgedragen',
        'overdracht naar andere aanbieder',
        'overstap naar andere aanbieder',
        'other provider',
      ],
      'indication-ended': [
        'einde indicatie',
        'indicatie verlopen',
        'indicatie afgelopen',
        'beschikking afgelopen',
        'indication ended',
      ],
      deceased: ['overleden', 'overlijden', 'deceased'],
      other: ['anders', 'overig', 'overige', 'other'],
    },
  },
  'support.dropoutAnalysis': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'analyse van uitval', en: 'analysis of dropout' },
    labels: {
      nl: words(`
        analyse uitval | uitvalanalyse | evaluatie vroegtijdige beëindiging | exitgesprek |
        reden uitval toelichting | analyse voortijdige beëindiging | toelichting uitval |
        toelichting voortijdige beëindiging | evaluatie voortijdige beëindiging | analyse van uitval |
        oorzaak uitval | reden van uitval
      `),
      en: words('dropout analysis | exit analysis | analysis of dropout | exit interview | reason for dropout'),
    },
    labelsInContext: {
      nl: words('slotverslag | eindevaluatie'),
      en: [],
    },
  },
  'support.admissionDecision': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'besluit over plaatsing', en: 'admission decision' },
    labels: {
      nl: words(`
        plaatsingsbesluit | intakebesluit | aannamebesluit | plaatsingsadvies | conclusie intake |
        besluit plaatsing | besluit over plaatsing | besluit intake | uitkomst intake | toelatingsbesluit |
        besluit toelating | resultaat intake | besluit aanname | uitkomst matching
      `),
      en: words(`
        admission decision | intake conclusion | decision on admission | intake decision | intake outcome |
        placement decision
      `),
    },
    labelsInContext: {
      nl: words('matching | toelatingscriteria | contra-indicaties | indicatiecommissie | zorgmatch'),
      en: words('matching'),
    },
  },
  'support.optionsDiscussedDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'keuzes besproken op', en: 'options discussed on' },
    labels: {
      nl: words(`
        keuzemogelijkheden besproken | alternatieven besproken | keuzegesprek | opties besproken |
        gezamenlijk besluit | voorkeur cliënt besproken | keuzemogelijkheden besproken op | keuzes besproken op |
        opties besproken op | alternatieven besproken op | datum keuzegesprek | voorkeur besproken op |
        mogelijkheden besproken op | keuzevrijheid besproken | keuzevrijheid besproken op
      `),
      en: words(`
        options discussed | choice discussed | shared decision | options discussed on | choices discussed on |
        choices discussed | alternatives discussed | alternatives discussed on | shared decision on
      `),
    },
    labelsInContext: {
      nl: words('keuzevrijheid'),
      en: [],
    },
  },
  'support.referralRecord': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'doorverwijzing', en: 'referral' },
    labels: {
      nl: words(`
        doorverwijzing | verwezen naar | advies andere hulp | inzet andere hulp | doorverwijzingen |
        doorverwezen naar | doorverwezen | verwijzing naar | geadviseerde hulp | verwijsadvies
      `),
      en: words('referral | referred to | other support advised | referral to'),
    },
    labelsInContext: {
      nl: words('verwijzing | toeleiding | opschaling | afschaling'),
      en: words('referrals'),
    },
  },
  'support.municipality': {
    type: 'text',
    origin: 'dossier',
    labels: {
      nl: words(`
        gemeente | verantwoordelijke gemeente | opdrachtgevende gemeente | toewijzende gemeente |
        financierende gemeente | gemeente van herkomst | betalende gemeente | woonplaatsbeginsel gemeente |
        gemeente opdrachtgever | indicerende gemeente | beschikkende gemeente | gemeentenaam
      `),
      en: words('municipality | responsible municipality | commissioning municipality | paying municipality'),
    },
    labelsInContext: {
      nl: words('woonplaatsbeginsel | gemeentecode | opdrachtgever | herkomst'),
      en: [],
    },
  },
} as const satisfies FactDefinitions;
