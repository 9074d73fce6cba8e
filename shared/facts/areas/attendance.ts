import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Attendance, hours and no-shows (Aanwezigheid, uren en no-shows). */
export const attendanceFacts = {
  'attendance.records': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'aan- en afwezigheid', en: 'attendance' },
    labels: {
      nl: words(`
        aanwezigheidsregistratie | presentie | presentielijst | bezettingslijst | aan- en afwezigheid |
        aanwezigheid en afwezigheid | presentieregistratie | presentieoverzicht | aan-/afwezigheid |
        aanwezigheidslijst | aanwezigheidsoverzicht | bezoekregistratie
      `),
      en: words(`
        attendance | presence list | attendance records | attendance record | attendance list |
        attendance register | attendance overview
      `),
    },
    labelsInContext: {
      nl: words('afwezigheid | aan-/afwezig | dagdelen aanwezig | afmelding | aanwezigheid | afmeldingen'),
      en: words('presence | absences'),
    },
  },
  'attendance.noShowDates': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'no-shows', en: 'no-shows' },
    labels: {
      nl: words(`
        no-show | no show | noshow | niet verschenen | afspraak niet nagekomen | zonder afmelding afwezig |
        absent zonder bericht | no-shows | no-show registratie | no-show meldingen | gemiste afspraken |
        gemiste contacten | niet verschenen op afspraak | niet nagekomen afspraken | afwezig zonder bericht |
        afwezig zonder afmelding | zonder bericht afwezig | afwezig zonder afzegging | datum no-show | no-show op`),
      en: words('no-show | missed appointment | no-shows | missed appointments | did not attend | no shows'),
    },
    labelsInContext: {
      nl: words('niet thuis | gemist contact'),
      en: words('missed'),
    },
  },
  'attendance.noShowsInWindow': {
    type: 'count',
    origin: 'derived',
    title: { nl: 'aantal no-shows in het tijdvak', en: 'number of no-shows in the window' },
    labels: {
      nl: words('aantal no-shows | no-show teller | aantal no-shows in periode'),
      en: words('no-show count | number of no-shows'),
    },
  },
  'attendance.noShowMunicipalityInformedDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'no-shows gemeld aan gemeente op', en: 'no-shows reported to municipality on' },
    labels: {
      nl: words(`
        no-show gemeld gemeente | gemeente geïnformeerd no-show | melding zorgmijding |
        bericht consulent no-show | no-shows gemeld aan gemeente | no-shows gemeld aan gemeente op |
        no-show gemeld aan gemeente | no-show gemeld aan gemeente op | no-show gemeld bij gemeente op |
        gemeente geïnformeerd over no-shows | gemeente geïnformeerd over no-shows op | melding no-show gemeente |
        zorgmijding gemeld op | gemeente op de hoogte van no-shows sinds`),
      en: words(`
        no-shows reported to municipality | no-shows reported to municipality on |
        municipality informed of no-shows | municipality informed of no-shows on
      `),
    },
    labelsInContext: {
      nl: words(`
        gemeente geïnformeerd | gemeente geïnformeerd op | gemeld aan gemeente | melding gemeente |
        gemeld bij gemeente | gemeld aan gemeente op | gemeld bij gemeente op | melding aan gemeente |
        consulent geïnformeerd op | gemeente op de hoogte sinds | gemeente op de hoogte |
        gemeente op de hoogte gebracht op | gemeente ingelicht op
      `),
      en: words(`
        municipality informed | municipality informed on | reported to municipality |
        reported to municipality on
      `),
    },
  },
  'attendance.deliveredHours': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'geleverde uren', en: 'delivered hours' },
    labels: {
      nl: words(`
        urenregistratie | geleverde uren | gerealiseerde uren | directe tijd | cliëntgebonden uren |
        geleverde zorg | urenstaat | tijdregistratie | geleverde tijd | geleverde ondersteuning |
        geleverde begeleiding | gerealiseerde tijd | geschreven uren | cliëntgebonden tijd | directe uren |
        urenoverzicht | urenverantwoording | tijdschrijven | bestede tijd | bestede uren
      `),
      en: words(`
        hours delivered | time registration | delivered hours | registered hours | hours registered |
        hours given | time sheet
      `),
    },
    labelsInContext: {
      nl: words('realisatie | geleverd | zorglegger | agenda-afspraken | gerealiseerd | uren'),
      en: words('delivered | hours | time'),
    },
  },
  'attendance.invoicedHours': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'gedeclareerde uren', en: 'claimed hours' },
    labels: {
      nl: words(`
        declaratie | iWmo 323 | iJw 323 | declaratiebericht | gefactureerde uren | gedeclareerde uren |
        declaraties | declaratieoverzicht | gedeclareerde zorg | gedeclareerde tijd | declaratieregels |
        ingediende declaraties | facturen | factuurregels
      `),
      en: words('claimed hours | invoiced hours | hours claimed | hours invoiced | invoices | claims | billed hours'),
    },
    labelsInContext: {
      nl: words('gedeclareerd | factuur | facturatie | productie | gefactureerd'),
      en: words('invoice | claimed | invoiced'),
    },
  },
} as const satisfies FactDefinitions;
