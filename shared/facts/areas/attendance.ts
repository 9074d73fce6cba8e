import type { FactDefinitions } from '../definition.ts';

/** Attendance, hours and no-shows (Aanwezigheid, uren en no-shows). */
export const attendanceFacts = {
  'attendance.records': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'aan- en afwezigheid', en: 'attendance' },
    labels: {
      nl: [
        'aanwezigheidsregistratie',
        'presentie',
        'presentielijst',
        'afwezigheid',
        'aan-/afwezig',
        'dagdelen aanwezig',
        'bezettingslijst',
        'afmelding',
      ],
      en: ['attendance', 'presence list'],
    },
  },
  'attendance.noShowDates': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'no-shows', en: 'no-shows' },
    labels: {
      nl: [
        'no-show',
        'no show',
        'noshow',
        'niet verschenen',
        'niet thuis',
        'afspraak niet nagekomen',
        'zonder afmelding afwezig',
        'gemist contact',
        'absent zonder bericht',
      ],
      en: ['no-show', 'missed appointment'],
    },
  },
  'attendance.noShowsInWindow': {
    type: 'count',
    origin: 'derived',
    title: { nl: 'aantal no-shows in het tijdvak', en: 'number of no-shows in the window' },
    labels: { nl: ['aantal no-shows', 'no-show teller'], en: ['no-show count'] },
  },
  'attendance.noShowMunicipalityInformedDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'no-shows gemeld aan gemeente op', en: 'no-shows reported to municipality on' },
    labels: {
      nl: [
        'no-show gemeld gemeente',
        'gemeente geïnformeerd no-show',
        'melding zorgmijding',
        'bericht consulent no-show',
      ],
      en: ['no-shows reported to municipality'],
    },
    labelsInContext: {
      nl: [
        'gemeente geïnformeerd',
        'gemeente geïnformeerd op',
        'gemeld aan gemeente',
        'melding gemeente',
        'gemeld bij gemeente',
      ],
      en: ['municipality informed'],
    },
  },
  'attendance.deliveredHours': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'geleverde uren', en: 'delivered hours' },
    labels: {
      nl: [
        'urenregistratie',
        'geleverde uren',
        'gerealiseerde uren',
        'directe tijd',
        'cliëntgebonden uren',
        'geleverde zorg',
        'zorglegger',
        'urenstaat',
        'tijdregistratie',
        'agenda-afspraken',
      ],
      en: ['hours delivered', 'time registration'],
    },
    labelsInContext: { nl: ['realisatie', 'geleverd'], en: [] },
  },
  'attendance.invoicedHours': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'gedeclareerde uren', en: 'claimed hours' },
    labels: {
      nl: [
        'declaratie',
        'gedeclareerd',
        'factuur',
        'facturatie',
        'iWmo 323',
        'iJw 323',
        'declaratiebericht',
        'gefactureerde uren',
        'productie',
      ],
      en: ['claimed hours', 'invoice'],
    },
  },
} as const satisfies FactDefinitions;
