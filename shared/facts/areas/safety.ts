import type { FactDefinitions } from '../definition.ts';
import { partiesWords } from '../people-words.ts';
import { words } from '../words.ts';

/** Safety agreements (Veiligheidsafspraken). */
export const safetyFacts = {
  'safety.discussedDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'veiligheid besproken op', en: 'safety discussed on' },
    labels: {
      nl: words(`
        veiligheid besproken | gesprek over veiligheid | leefgebied veiligheid | onderwerp veiligheid |
        veiligheidsgesprek | risico's besproken | veiligheid besproken op | gesprek over veiligheid op |
        veiligheidsgesprek op | datum veiligheidsgesprek | risico's besproken op |
        veiligheid besproken met cliënt op | over veiligheid gesproken op | veiligheid in huis besproken op
      `),
      en: words(`
        safety discussed | safety conversation | safety discussed on | safety conversation on |
        safety talked about on
      `),
    },
    labelsInContext: {
      nl: words('besproken op | besproken | gesprek op | datum gesprek | datum bespreking'),
      en: words('discussed on | discussed | date discussed'),
    },
  },
  'safety.discussedWith': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'veiligheid besproken met', en: 'safety discussed with' },
    labels: {
      nl: words('veiligheid besproken met | gesprek over veiligheid met'),
      en: words('safety discussed with'),
    },
    labelsInContext: {
      nl: words(
        'besproken met | aanwezigen | gesprekspartners | deelnemers | in overleg met | aanwezig | gesproken met',
      ),
      en: words('discussed with | attendees | with'),
    },
    values: partiesWords,
  },
  'safety.equipmentUse': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'gebruik van machines', en: 'use of equipment' },
    labels: {
      nl: words(`
        werken met machines | hulpmiddelen gebruik | machinegebruik | werkt met machines |
        werkt cliënt met machines | gebruik van machines | gebruikt machines | gebruik machines |
        gebruikt gereedschap | gebruik van gereedschap | gebruik gereedschap | gebruik van apparatuur |
        werkt met gereedschap | werkt met apparatuur | werkt met gevaarlijk gereedschap | bedient machines |
        gebruik keukenapparatuur | werkt met machines of gereedschap
      `),
      en: words(`
        uses equipment | works with tools | works with machines | use of machines | use of equipment |
        uses machines | uses tools
      `),
    },
    labelsInContext: {
      nl: words('gereedschap | apparatuur | keukenapparatuur | landbouwwerktuigen | werkzaamheden | machines'),
      en: words('equipment | machines | tools'),
    },
  },
  'safety.equipmentAgreement': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'afspraken over machines', en: 'arrangements about equipment' },
    labels: {
      nl: words(`
        afspraken apparatuur | afspraken machines | afspraken gereedschap | toestemming machines |
        afspraken over machines | afspraken over gereedschap | afspraken over apparatuur |
        afspraken gebruik machines | afspraken over gebruik van machines | veilig werken met machines |
        werkinstructie machines | veiligheidsinstructie machines | afspraken machinegebruik
      `),
      en: words(`
        equipment agreement | safe use of tools | equipment agreements | arrangements about equipment |
        arrangements about machines | agreements about machines
      `),
    },
    labelsInContext: {
      nl: words('veilig werken | werkinstructie cliënt | keukenafspraken | werkinstructie'),
      en: [],
    },
  },
  'safety.equipmentRiskDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'risico machines ingeschat op', en: 'equipment risk assessed on' },
    labels: {
      nl: words(`
        risicotaxatie machines | risicoanalyse werkplek | risico werkzaamheden | RI&E werkplek |
        risico apparatuur | risico machines ingeschat op | risico's machines ingeschat op |
        risico-inschatting machines | risico's werkplek beoordeeld op | risico machines beoordeeld op |
        risico's bij machines ingeschat op
      `),
      en: words('equipment risk assessment | equipment risk assessed on | machine risk assessed on'),
    },
  },
  'safety.meldcodeSuspicionDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'vermoeden van mishandeling vastgelegd op', en: 'suspicion of abuse recorded on' },
    labels: {
      nl: words(`
        vermoeden mishandeling | vermoeden huiselijk geweld | zorgen over veiligheid | signalen van mishandeling |
        meldcode stap 1 | vermoeden van mishandeling | vermoeden kindermishandeling | datum vermoeden |
        vermoeden vastgelegd op | meldcode gestart op | start meldcode | datum start meldcode |
        meldcode in gang gezet op | meldcode ingezet op | signaal huiselijk geweld op
      `),
      en: words(`
        suspicion of abuse | reporting code step 1 | suspicion recorded on | reporting code started on |
        suspicion of abuse recorded on
      `),
    },
    labelsInContext: {
      nl: words('meldcode | kindermishandeling | zorgmelding | vermoeden | huiselijk geweld | gestart op'),
      en: words('suspicion'),
    },
  },
  'safety.meldcodeSteps': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'stappen van de meldcode', en: 'steps of the reporting code' },
    labels: {
      nl: words(`
        meldcode stappen | stap 1 | stap 2 | stap 3 | stap 4 | stap 5 | stappenplan meldcode | meldcodedossier |
        stappen meldcode | stappen van de meldcode | doorlopen stappen meldcode | meldcodestappen |
        meldcode doorlopen
      `),
      en: words('reporting code steps | steps of the reporting code | steps taken reporting code'),
    },
    labelsInContext: {
      nl: words('afwegingskader | aandachtsfunctionaris | stappen | doorlopen stappen'),
      en: words('steps'),
    },
  },
  'safety.meldcodeReportDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'melding Veilig Thuis op', en: 'report to Veilig Thuis on' },
    labels: {
      nl: words(`
        melding Veilig Thuis | gemeld bij Veilig Thuis | besluit wel/niet melden | meldbesluit | VT-melding |
        melding veilig thuis op | gemeld bij veilig thuis op | melding bij veilig thuis |
        datum melding veilig thuis | datum meldbesluit | veilig thuis gemeld op | besluit melden op
      `),
      en: words(
        'report to Veilig Thuis | decision on reporting | reported to veilig thuis | reported to veilig thuis on',
      ),
    },
    labelsInContext: {
      nl: words('AMHK | melding gedaan op | gemeld op'),
      en: [],
    },
  },
  'safety.referralIndexDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'signaal verwijsindex op', en: 'referral index signal on' },
    labels: {
      nl: words(`
        verwijsindex | signaal verwijsindex | Drentse Verwijsindex | match verwijsindex |
        verwijsindex risicojongeren | signaal in verwijsindex | signaal verwijsindex op |
        signaal in verwijsindex op | melding verwijsindex | datum verwijsindex | aanmelding verwijsindex |
        gemeld in verwijsindex | verwijsindex signaal op
      `),
      en: words('referral index | at-risk youth index | referral index signal | referral index signal on'),
    },
    labelsInContext: {
      nl: words('VIR | ZIEN | Multisignaal'),
      en: [],
    },
  },
  'safety.restrictions': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'vrijheidsbeperkingen', en: 'restrictions' },
    labels: {
      nl: words(`
        vrijheidsbeperking | vrijheidsbeperkende maatregel | onvrijwillige zorg | middelen en maatregelen |
        beheer weekgeld | beheer sigaretten | cameratoezicht | beperking bezoek | huisregels beperking |
        vrijheidsbeperkingen | vrijheidsbeperkende maatregelen | beperkende maatregelen | dwang en drang |
        vrijheidsbeperkende afspraken | vormen van onvrijwillige zorg | toegepaste beperkingen
      `),
      en: words(`
        restrictions | involuntary care | freedom restrictions | restrictive measures | restraints |
        restrictions of freedom
      `),
    },
    labelsInContext: {
      nl: words('Wzd | Wvggz | M&M | BOPZ | deurverklikker | internetbeperking | beperkingen | maatregelen'),
      en: words('restraint | measures'),
    },
    noneWords: [
      'geen vrijheidsbeperking',
      'geen beperkingen',
      'geen vrijheidsbeperkende maatregelen',
      'no restrictions',
    ],
  },
  'safety.restrictionBasis': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'grond voor beperking', en: 'basis for restriction' },
    labels: {
      nl: words(`
        grondslag beperking | instemming beperking | afspraak vrijheidsbeperking | akkoord beperking |
        grond voor beperking | grond vrijheidsbeperking | grondslag vrijheidsbeperking |
        reden vrijheidsbeperking | reden beperking | instemming met beperking | wettelijke grond beperking |
        onderbouwing vrijheidsbeperking
      `),
      en: words(`
        basis for restriction | consent to restriction | restriction basis | reason for restriction |
        grounds for restriction
      `),
    },
    labelsInContext: {
      nl: words('stappenplan Wzd | zorgmachtiging | evaluatie beperking'),
      en: [],
    },
  },
  'safety.acuteThreat': {
    type: 'text',
    origin: 'dossier',
    labels: {
      nl: words(`
        acute dreiging | acuut gevaar | ernstig gevaar | suïcidaliteit | levensgevaar | acute onveiligheid |
        acute crisis | is er acuut gevaar | acuut gevaar of dreiging | suïciderisico
      `),
      en: words('acute threat | acute danger | immediate danger | acute crisis | suicide risk'),
    },
    labelsInContext: {
      nl: words('crisis | noodsituatie | crisismelding | gevaar | dreiging'),
      en: words('danger | crisis | threat'),
    },
  },
} as const satisfies FactDefinitions;
