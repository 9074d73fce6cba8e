import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Handover and closure (Overdracht en afsluiting). */
export const handoverFacts = {
  'handover.toOtherProvider': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'overstap naar andere aanbieder', en: 'move to another provider' },
    labels: {
      nl: words(`
        overdracht naar andere aanbieder | zorg overgedragen | gaat naar andere aanbieder |
        overstap naar andere aanbieder | cliënt gaat naar andere aanbieder | overgang naar andere aanbieder |
        stapt cliënt over naar andere aanbieder | gaat cliënt over naar andere aanbieder |
        gaat cliënt naar andere aanbieder | stapt over naar andere aanbieder |
        zorg overgedragen aan andere aanbieder | vervolg bij andere aanbieder |
        doorstroom naar andere aanbieder | overdracht aan andere aanbieder | vertrek naar andere aanbieder |
        naar andere zorgaanbieder | gaat naar andere organisatie | gaat naar een andere aanbieder |
        gaat naar een andere organisatie | overstap naar andere organisatie | naar andere organisatie
      `),
      en: words(`
        transfer to other provider | move to other provider | transferred to other provider |
        moves to another provider | transfer to another provider | goes to another provider |
        handover to other provider
      `),
    },
    labelsInContext: {
      nl: words(`
        andere aanbieder | overgang | naar andere aanbieder | overstap | overplaatsing | doorstroom |
        vervolg bij | uitstroom naar | zorgoverdracht
      `),
      en: words('other provider | transfer | to other provider'),
    },
  },
  'handover.receivingProvider': {
    type: 'text',
    origin: 'dossier',
    labels: {
      nl: words(`
        ontvangende aanbieder | nieuwe aanbieder | vervolgaanbieder | overdragen aan | overnemende aanbieder |
        overgedragen aan | overdracht aan | over te dragen aan | ontvangende organisatie | ontvangende partij |
        nieuwe zorgaanbieder | ontvangende zorgaanbieder | nieuwe hulpverlener | naar welke aanbieder |
        vervolgorganisatie | opvolgende aanbieder | nieuwe organisatie | vervolgzorgaanbieder |
        gaat naar welke organisatie
      `),
      en: words(`
        receiving provider | new provider | next provider | handed over to | transferred to |
        provider taking over | receiving organisation | handover to
      `),
    },
    labelsInContext: {
      nl: words('vervolghulp | aanbieder | naar | ontvanger | aan'),
      en: words('provider | receiver'),
    },
  },
  'handover.contactDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum warme overdracht', en: 'date of warm handover' },
    labels: {
      nl: words(`
        warme overdracht | overdrachtsgesprek | overdrachtsdatum | overleg met nieuwe aanbieder |
        datum warme overdracht | overdrachtscontact op | overdrachtscontact | datum overdrachtsgesprek |
        overdrachtsgesprek op | warme overdracht op | datum overdracht | overdracht op |
        datum overdrachtscontact | contact met nieuwe aanbieder op | contact met nieuwe aanbieder |
        gesprek met nieuwe aanbieder | gesprek met nieuwe aanbieder op | warme overdracht gedaan op |
        warme overdracht gehouden op | warm overgedragen op | overgedragen op | overdracht gedaan op
      `),
      en: words(`
        warm handover | handover meeting | warm handover on | date of handover | handover date |
        handover contact on | handover on | date of warm handover | handover meeting on | handed over on |
        contact with new provider on
      `),
    },
    labelsInContext: {
      nl: words(`
        datum | datum gesprek | datum contact | contact op | gesprek op | overdracht | overdrachtsformulier |
        overdrachtsverslag | zorgoverdracht | gehouden op | gedaan op | gesprek gehouden op | besproken op |
        contactdatum
      `),
      en: words('date | held on | contact on | meeting on | date of contact'),
    },
  },
  'handover.contactMethod': {
    type: 'enum',
    origin: 'dossier',
    title: { nl: 'wijze van overdracht', en: 'method of handover' },
    labels: {
      nl: words(`
        wijze van overdracht | manier van overdracht | vorm van overdracht | vorm overdracht |
        wijze overdracht | hoe is overgedragen | soort overdracht | overdracht via |
        wijze van contact overdracht | manier van overdragen | overdracht gedaan via | overgedragen via |
        hoe is de overdracht gedaan
      `),
      en: words('contact method | handover method | method of handover | handover by | way of handing over'),
    },
    labelsInContext: {
      nl: words(`
        vorm | wijze | contactvorm | vorm van contact | wijze van contact | manier van contact | soort contact |
        mondeling | schriftelijk | telefonisch | videobellen | gesprek | mail | manier | contactwijze |
        contact via | via | hoe
      `),
      en: words('method | form | contact by | by | how'),
    },
    values: {
      'in-person': ['persoonlijk', 'fysiek', 'face-to-face', 'gesprek', 'huisbezoek', 'op locatie', 'in person'],
      phone: ['telefonisch', 'telefoon', 'gebeld', 'phone', 'by phone'],
      video: ['videobellen', 'beeldbellen', 'video', 'online', 'teams', 'video call'],
      written: ['schriftelijk', 'e-mail', 'mail', 'email', 'per mail', 'brief', 'written', 'letter'],
    },
  },
  'handover.clientPresent': {
    type: 'boolean',
    origin: 'dossier',
    labels: {
      nl: words(`
        cliënt aanwezig bij overdracht | cliënt bij overdracht | cliënt bij overdracht aanwezig |
        cliënt erbij bij overdracht | overdracht met cliënt | cliënt aanwezig bij overdrachtsgesprek |
        in bijzijn van cliënt overgedragen
      `),
      en: words('client present at handover | client attended handover | handover with client | client at handover'),
    },
    labelsInContext: {
      nl: words(`
        cliënt aanwezig | cliënt erbij | aanwezig | cliënt aanwezig bij gesprek | aanwezigen | deelnemers |
        met cliënt erbij | met cliënt | in bijzijn van cliënt | cliënt was aanwezig | was de cliënt aanwezig |
        was cliënt erbij
      `),
      en: words('client present | present | attendees | client attended | with client'),
    },
    values: {
      true: ['cliënt', 'client', 'jeugdige'],
      false: ['zonder cliënt', 'cliënt niet aanwezig', 'cliënt afwezig', 'niet aanwezig'],
    },
  },
  'handover.followUpArranged': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'vervolg na einde', en: 'follow-up after the end' },
    labels: {
      nl: words(`
        vervolghulp | vangnet | nazorg | terugvalplan | vervolgtraject | onafhankelijke cliëntondersteuning |
        veiligheidsnet | vervolg na einde | vervolg geregeld | vervolg na afsluiting | vervolg na beëindiging |
        geregeld vervolg | nazorgafspraken | afspraken nazorg | afspraken na afsluiting | afspraken na einde |
        wat is geregeld na einde | vervolgondersteuning | vervolgzorg | afspraken over vervolg |
        afspraken na afloop | afspraken voor daarna | afspraken voor na de overdracht
      `),
      en: words(`
        safety net | aftercare | follow-up arranged | arrangements after end | follow-up after the end |
        follow-up support | after the end
      `),
    },
    labelsInContext: {
      nl: words('vervolgadvies | vervolg | vervolgafspraken'),
      en: words('follow-up | next steps'),
    },
  },
  'handover.internalDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'interne overdracht op', en: 'internal handover on' },
    labels: {
      nl: words(`
        interne overdracht | overdracht collega | dienstoverdracht | overdracht begeleider |
        interne overdracht op | datum interne overdracht | overdracht aan collega | overgedragen aan collega op |
        overdracht aan collega op | overdracht tussen collega's | overdracht naar andere begeleider op |
        overdracht nieuwe begeleider
      `),
      en: words(`
        internal handover | shift handover | internal handover on | date of internal handover |
        handed over to colleague on
      `),
    },
    labelsInContext: {
      nl: words('overdrachtsrapportage | bijzonderheden dienst'),
      en: [],
    },
  },
  'handover.internalContent': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'inhoud interne overdracht', en: 'content of internal handover' },
    labels: {
      nl: words(`
        overdrachtstekst | aandachtspunten overdracht | inhoud interne overdracht |
        inhoud van de interne overdracht | interne overdracht inhoud | overdracht aan collega inhoud |
        inhoud overdracht collega
      `),
      en: words('handover content | internal handover content | content of internal handover | handover notes'),
    },
    labelsInContext: {
      nl: words('inhoud overdracht | wijzigingen doorgeven | bijzonderheden | inhoud'),
      en: words('content'),
    },
  },
} as const satisfies FactDefinitions;
