import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Client (Cliënt). */
export const clientFacts = {
  'client.birthDate': {
    type: 'date',
    origin: 'dossier',
    labels: {
      nl: words(`
        geboortedatum | geb. datum | geboren op | geboren | geb.datum | geboortedag | geboortedatum cliënt |
        geboortedatum jeugdige | geboortedatum kind | geb
      `),
      en: words('date of birth | DOB | birth date | birthdate | d.o.b. | born | born on'),
    },
    labelsInContext: {
      nl: words('geb.dat.'),
      en: [],
    },
  },
  'client.age': {
    type: 'count',
    origin: 'derived',
    labels: {
      nl: words('leeftijd | jaar oud | huidige leeftijd'),
      en: words('age'),
    },
  },
  'client.legalRepresentative': {
    // In residential settings 'mentor' often means key worker (support.coordinator), not the legal mentor.
    type: 'text',
    origin: 'dossier',
    labels: {
      nl: words(`
        wettelijk vertegenwoordiger | wettelijke vertegenwoordiging | gezaghebbende ouder | ouder met gezag |
        voogd | gezinsvoogd | mentorschap | curator | curatele | bewindvoerder | machtiging vertegenwoordiging |
        wettelijke vertegenwoordiger | wettelijk vertegenwoordigd door | naam vertegenwoordiger |
        naam wettelijk vertegenwoordiger | vertegenwoordigd door | gezagsdrager | gezagdrager | ouders met gezag |
        gezagsituatie | gezagssituatie | gezagsverhouding | jeugdbeschermer | bewindvoering | bewind |
        schriftelijk gemachtigde | juridisch vertegenwoordiger
      `),
      en: words('legal representative | guardian | legal guardian | represented by | parental authority'),
    },
    labelsInContext: {
      nl: words(`
        vertegenwoordiger | gezag | mentor | gemachtigde | juridische status | vertegenwoordiging |
        wettelijke status
      `),
      en: words('custody | mentor | administrator | representative'),
    },
  },
  'client.decisionCapacity': {
    type: 'enum',
    origin: 'dossier',
    title: { nl: 'wilsbekwaamheid', en: 'decision capacity' },
    labels: {
      nl: words(`
        wilsbekwaam | wilsbekwaamheid | wilsonbekwaam | beslisvaardig | beoordeling wilsbekwaamheid |
        wilsonbekwaamheid | beslisvaardigheid | oordeel wilsbekwaamheid | is cliënt wilsbekwaam
      `),
      en: words('decision capacity | mental capacity | capacity to decide | decision-making capacity'),
    },
    values: {
      capable: ['wilsbekwaam', 'bekwaam', 'beslisvaardig', 'volledig wilsbekwaam', 'capable', 'has capacity'],
      partly: [
        'deels wilsbekwaam',
        'gedeeltelijk wilsbekwaam',
        'beperkt wilsbekwaam',
        'gedeeltelijk',
        'deels',
        'partly',
      ],
      incapable: [
        'wilsonbekwaam',
        'onbekwaam',
        'niet wilsbekwaam',
        'wilsonbekwaam ter zake',
        'incapable',
        'lacks capacity',
      ],
      'not-assessed': ['niet beoordeeld', 'nog niet beoordeeld', 'niet vastgesteld', 'not assessed'],
    },
  },
  'client.lifeStory': {
    type: 'text',
    origin: 'dossier',
    labels: {
      nl: words(`
        levensverhaal | levensloop | levensgeschiedenis | wie ben ik | dit ben ik | over mij | mijn verhaal |
        persoonsbeeld | biografie | levensboek | mijn levensverhaal | wie is de cliënt | over de cliënt |
        korte levensloop | persoonsbeschrijving | sociale anamnese
      `),
      en: words('life story | about me | biography | life history | about the client | personal history | who am i'),
    },
    labelsInContext: {
      nl: words(`
        beeldvorming | achtergrond | voorgeschiedenis | geschiedenis | algemeen beeld | korte schets |
        introductie
      `),
      en: words('background | history'),
    },
  },
  'client.preferredAddress': {
    type: 'text',
    origin: 'dossier',
    labels: {
      nl: words(`
        aanspreekvorm | aanspreeknaam | aanspreektitel | roepnaam | wil genoemd worden | bejegening |
        bejegeningsadvies | omgangsadvies | wil aangesproken worden als | wil aangesproken worden met |
        wordt aangesproken als | hoe wil de cliënt genoemd worden | hoe wil je genoemd worden |
        wijze van aanspreken | gewenste aanspreekvorm | noemt zich
      `),
      en: words(
        'preferred name | form of address | likes to be called | how to address | prefers to be called | called',
      ),
    },
    labelsInContext: {
      nl: words('benadering | aanspreken | aanspreken met | aanspreken als'),
      en: words('approach | nickname'),
    },
  },
  'client.preferences': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'wensen en voorkeuren', en: 'wishes and preferences' },
    labels: {
      nl: words(`
        voorkeuren | gewoonten | gewoontes | dagritme | wat vind ik belangrijk | wat is belangrijk voor mij |
        wensen en behoeften | persoonlijke wensen | wensen en voorkeuren | persoonlijke voorkeuren |
        wat is belangrijk voor de cliënt | wat ik belangrijk vind | voorkeuren van de cliënt | leefwijze |
        leefgewoonten | vaste gewoonten | dag- en nachtritme | levenswensen
      `),
      en: words(`
        preferences | what matters to me | routines | personal preferences | wishes and preferences |
        wishes and needs | what is important to me | habits
      `),
    },
    labelsInContext: {
      nl: words('wensen | behoeften | dromen | toekomstwensen'),
      en: words('wishes | needs'),
    },
  },
  'client.activities': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'activiteiten', en: 'activities' },
    labels: {
      nl: words(`
        daginvulling | hobby's | vrije tijd | interesses | zinvolle dag | dagactiviteiten | vrijetijdsbesteding |
        hobby's en interesses | activiteiten en hobby's | sociale activiteiten | dag- en weekactiviteiten |
        weekprogramma | dagprogramma | weekinvulling | invulling van de dag
      `),
      en: words(`
        day programme | hobbies | hobbies and interests | interests | daily activities | leisure |
        leisure activities
      `),
    },
    labelsInContext: {
      nl: words('activiteiten | dagbesteding | sociale contacten'),
      en: words('activities | social contacts'),
    },
  },
  'client.communication': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'communicatie', en: 'communication' },
    labels: {
      nl: words(`
        communicatiewijze | communicatieprofiel | gedrag en betekenis | signalen van onrust |
        taal en communicatie | manier van communiceren | wijze van communiceren | spreektaal | voertaal |
        communicatie met de cliënt | communicatieadvies | gedrag en communicatie | hulp bij communicatie |
        communicatiemiddelen
      `),
      en: words(`
        communication profile | behaviour profile | way of communicating | communication needs |
        communication style | how to communicate
      `),
    },
    labelsInContext: {
      nl: words('communicatie | gedragsbeschrijving | begeleidingsstijl | functieanalyse | taal | taalniveau | gedrag'),
      en: words('communication | language'),
    },
  },
  'client.healthNeeds': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'gezondheid en zorgvragen', en: 'health and care needs' },
    labels: {
      nl: words(`
        lichamelijke gezondheid | diagnose | diagnoses | zorgbehoefte | medische gegevens |
        leefgebied gezondheid | gezondheidssituatie | gezondheidstoestand | medische situatie |
        medische informatie | medische bijzonderheden | gezondheidsproblemen | zorgbehoeften | diagnostiek |
        aandoeningen | ziektebeeld | beperkingen en aandoeningen | psychische gezondheid | problematiek
      `),
      en: words(`
        care needs | diagnosis | medical data | health needs | health and care needs | health situation |
        medical information | diagnoses | conditions | health conditions
      `),
    },
    labelsInContext: {
      nl: words('gezondheid | aandoening | beperking | zorgvraag | beperkingen'),
      en: words('health'),
    },
  },
  'client.strengths': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'sterke kanten', en: 'strengths' },
    labels: {
      nl: words(`
        krachten | sterke kanten | eigen kracht | eigen regie | talenten | wat gaat goed | beschermende factoren |
        sterke punten | krachten en mogelijkheden | kwaliteiten | eigen mogelijkheden | wat gaat er goed |
        wat kan de cliënt zelf | hulpbronnen | krachtbronnen
      `),
      en: words('strengths | capabilities | protective factors | strong points | talents | what goes well'),
    },
    labelsInContext: {
      nl: words('mogelijkheden | zelfredzaamheid'),
      en: words('resources'),
    },
  },
} as const satisfies FactDefinitions;
