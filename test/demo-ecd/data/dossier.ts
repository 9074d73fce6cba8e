import type { IsoDate } from './calendar.ts';

/** What the fictional ECD keeps of one client. `null` is: nobody filled it in. */
export interface Dossier {
  number: string;
  client: Client;
  support: Support;
  decisions: Decision[];
  agreement: Agreement;
  plan: Plan | null;
  evaluations: Evaluation[];
  nextEvaluation: IsoDate | null;
  risks: RiskAssessment;
  transport: Transport;
  medication: Medication;
  attendance: Attendance;
  notes: Note[];
  documents: DossierDocument[];
  network: Network;
  transfer: Transfer | null;
  alerts: string[];
}

export interface Client {
  givenName: string;
  familyName: string;
  initials: string;
  salutation: string;
  gender: string;
  birthDate: IsoDate;
  bsn: string;
  address: string;
  city: string;
  phone: string;
  email: string | null;
  language: string;
  /** Shown as a warning in the header of the dossier. */
  caution: string | null;
}

export interface Support {
  status: string;
  law: string;
  municipality: string;
  financing: string;
  setting: string;
  product: string;
  startDate: IsoDate;
  endDate: IsoDate | null;
  endReason: string | null;
  consultant: { name: string; role: string; phone: string; email: string } | null;
  coordinator: string;
  worker: string;
  team: string;
}

export interface Decision {
  number: string;
  product: string;
  startDate: IsoDate;
  endDate: IsoDate;
  volume: string;
  extensionRequestedOn: IsoDate | null;
}

export interface Agreement {
  signed: boolean;
  startDate: IsoDate | null;
  signedOn: IsoDate | null;
  signedBy: string | null;
  content: string | null;
  timePerWeek: string | null;
  noticePeriod: string | null;
  deliveryDays: string | null;
  termsHandedOut: boolean;
}

export interface Plan {
  status: string;
  version: string;
  madeOn: IsoDate;
  madeBy: string;
  changedOn: IsoDate | null;
  signedOn: IsoDate | null;
  signedBy: string | null;
  unsignedReason: string | null;
  goals: Goal[];
  roles: { party: string; agreement: string }[];
  clientView: string | null;
}

export interface Goal {
  title: string;
  domain: string;
  targetDate: IsoDate;
  approach: string;
  progress: string;
}

export interface Evaluation {
  heldOn: IsoDate;
  kind: string;
  clientPresent: boolean | null;
  satisfaction: string | null;
  stillFitting: boolean | null;
  signedOn: IsoDate | null;
  sharedOn: IsoDate | null;
  summary: string;
}

export interface RiskAssessment {
  assessedOn: IsoDate | null;
  instrument: string | null;
  assessedBy: string | null;
  conclusion: string | null;
  found: Risk[];
}

export interface Risk {
  risk: string;
  level: string;
  measure: string;
  agreedWith: string;
}

export interface Transport {
  provided: boolean | null;
  arrangements: string | null;
  agreedOn: IsoDate | null;
}

export interface Medication {
  role: string | null;
  overviewOn: IsoDate | null;
  pharmacy: string | null;
  medicines: Medicine[];
  storage: string | null;
  record: string | null;
  evaluatedOn: IsoDate | null;
}

export interface Medicine {
  name: string;
  dose: string;
  moment: string;
  prescriber: string;
  since: IsoDate;
}

export interface Attendance {
  appointments: Appointment[];
  noShowsReportedOn: IsoDate | null;
}

export type AppointmentStatus = 'Gepland' | 'Aanwezig' | 'Afgemeld door cliënt' | 'Afgemeld door ons' | 'No-show';

export interface Appointment {
  date: IsoDate;
  from: string;
  to: string;
  hours: number;
  activity: string;
  worker: string;
  status: AppointmentStatus;
}

export interface Note {
  date: IsoDate;
  time: string;
  author: string;
  authorRole: string;
  subject: string;
  text: string;
}

export interface DossierDocument {
  name: string;
  kind: string;
  date: IsoDate;
  uploadedBy: string;
}

export interface Network {
  mappedOn: IsoDate | null;
  /** Recorded on purpose: this client has nobody. */
  hasNone: boolean;
  remark: string | null;
  members: NetworkMember[];
  professionals: { name: string; organisation: string; role: string; phone: string }[];
  strain: string | null;
  strainOn: IsoDate | null;
}

export interface NetworkMember {
  name: string;
  relation: string;
  role: string;
  isCarer: boolean;
  phone: string | null;
}

export interface Transfer {
  moves: boolean;
  provider: string | null;
  contactOn: IsoDate | null;
  manner: string | null;
  clientPresent: boolean | null;
  report: string | null;
  afterEnd: string | null;
}
