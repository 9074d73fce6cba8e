import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Meetings and consultation (Overleg). */
export const meetingFacts = {
  'meeting.mdtDates': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'multidisciplinaire overleggen', en: 'multidisciplinary meetings' },
    labels: {
      nl: words(`
        MDO | multidisciplinair overleg | zorgoverleg | casusoverleg | rondetafelgesprek | netwerkberaad |
        behandelbespreking | ketenoverleg | zorgafstemmingsgesprek | mdo's | multidisciplinaire overleggen |
        zorgoverleggen | zorgafstemmingsgesprekken | ronde tafel | mdo-verslagen | mdo verslagen
      `),
      en: words(`
        multidisciplinary meeting | case conference | multidisciplinary meetings | case conferences |
        mdt meetings | mdt
      `),
    },
    labelsInContext: {
      nl: words('ZAG | overleggen | overleg | gehouden op'),
      en: words('meetings'),
    },
  },
  'meeting.mdtClientInvited': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'cliënt uitgenodigd voor MDO', en: 'client invited to meeting' },
    labels: {
      nl: words(`
        uitnodiging MDO | cliënt gevraagd voor overleg | cliënt uitgenodigd voor mdo |
        cliënt uitgenodigd voor overleg | uitnodiging cliënt mdo
      `),
      en: words('client invited to meeting | client invited to mdt'),
    },
    labelsInContext: {
      nl: words('cliënt uitgenodigd | genodigden | uitgenodigd | uitnodiging cliënt'),
      en: words('client invited | invited | invitees'),
    },
  },
  'meeting.mdtClientAttended': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'cliënt bij MDO', en: 'client at meeting' },
    labels: {
      nl: words(`
        cliënt aanwezig bij MDO | deelnemers MDO | cliënt bij mdo | cliënt aanwezig bij overleg |
        deelname cliënt mdo
      `),
      en: words('client attended meeting | client present at meeting | client at mdt'),
    },
    labelsInContext: {
      nl: words(`
        aanwezigen | afwezig op eigen verzoek | aanwezig | cliënt aanwezig | deelnemers | cliënt erbij |
        cliënt nam deel
      `),
      en: words('client attended | attendees | client present | attended | present'),
    },
  },
  'meeting.caseReviewDates': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'cliëntbesprekingen', en: 'case reviews' },
    labels: {
      nl: words(`
        cliëntbespreking | bewonersbespreking | teambespreking | casuïstiekbespreking | zorgbespreking |
        planningsoverzicht besprekingen | cliëntbesprekingen | casusbespreking | casusbesprekingen |
        casuïstiekbesprekingen | teambesprekingen | bewonersbesprekingen | caseloadbespreking |
        besproken in teamoverleg | casuïstiek
      `),
      en: words('case review | case reviews | client reviews | team discussions | case discussions'),
    },
    labelsInContext: {
      nl: words('teamoverleg | overdrachtsmoment | werkoverleg | besprekingen'),
      en: words('team meeting'),
    },
  },
  'meeting.peerConsultDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'intercollegiaal overleg op', en: 'peer consultation on' },
    labels: {
      nl: words(`
        intercollegiaal overleg | intercollegiale consultatie | collegiale toetsing |
        overleg gedragswetenschapper | overleg aandachtsfunctionaris | intervisie casus | consult Veilig Thuis |
        intercollegiaal overleg op | collegiaal overleg | collegiale consultatie |
        overleg met gedragswetenschapper | overleg met gedragsdeskundige | overleg met aandachtsfunctionaris |
        advies gevraagd aan deskundige | consult gedragsdeskundige | deskundige geraadpleegd op
      `),
      en: words(`
        peer consultation | expert consulted | peer consultation on | expert consulted on |
        colleague consulted on | consulted an expert on
      `),
    },
    labelsInContext: {
      nl: words('consultatie | adviesgesprek | consult'),
      en: words('consultation'),
    },
  },
} as const satisfies FactDefinitions;
