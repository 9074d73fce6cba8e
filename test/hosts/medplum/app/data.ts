import type { WithId } from '@medplum/core';
import type { Practitioner, Resource } from '@medplum/fhirtypes';

/** Invented people, as FHIR resources with ids of their own. */
const meike = { reference: 'Patient/60017', display: 'Meike Dalstra' };
const arvid = { reference: 'Patient/60032', display: 'Arvid Plomp' };
const worker = { reference: 'Practitioner/w1', display: 'Carlijn Veltkamp' };

const text = (value: string): { text: string } => ({ text: value });

/** Who is signed in. */
export const practitioner: WithId<Practitioner> = {
  resourceType: 'Practitioner',
  id: 'w1',
  name: [{ given: ['Carlijn'], family: 'Veltkamp' }],
};

export const resources: readonly Resource[] = [
  practitioner,
  {
    resourceType: 'Patient',
    id: '60017',
    meta: { lastUpdated: '2025-03-31T08:00:00Z' },
    identifier: [{ type: text('Client number'), system: 'https://zorg.example/client', value: '60017' }],
    name: [{ given: ['Meike'], family: 'Dalstra' }],
    gender: 'female',
    birthDate: '1988-07-23',
    address: [{ line: ['Kerkpad 4'], city: 'Assen', country: 'NL' }],
    telecom: [{ system: 'phone', value: '06 00 00 60 17' }],
    generalPractitioner: [worker],
  },
  {
    resourceType: 'Patient',
    id: '60032',
    meta: { lastUpdated: '2026-10-19T08:00:00Z' },
    identifier: [{ type: text('Client number'), system: 'https://zorg.example/client', value: '60032' }],
    name: [{ given: ['Arvid'], family: 'Plomp' }],
    gender: 'male',
    birthDate: '1971-01-09',
    address: [{ line: ['Lange Sloot 61'], city: 'Rolde', country: 'NL' }],
  },
  {
    resourceType: 'Goal',
    id: 'g1',
    lifecycleStatus: 'active',
    description: text('Have my own administration in order'),
    category: [text('Self-reliance')],
    subject: meike,
    target: [{ dueDate: '2027-03-01' }],
  },
  {
    resourceType: 'Goal',
    id: 'g2',
    lifecycleStatus: 'active',
    description: text('Go to the choir every week'),
    category: [text('Participation')],
    subject: meike,
    target: [{ dueDate: '2026-12-20' }],
  },
  {
    resourceType: 'CarePlan',
    id: 'p1',
    status: 'active',
    intent: 'plan',
    title: 'Support plan',
    subject: meike,
    period: { start: '2025-05-12' },
    created: '2025-05-12',
    author: worker,
    extension: [
      { url: 'https://zorg.example/signed', valueDate: '2025-05-19' },
      { url: 'https://zorg.example/updated', valueDate: '2026-05-18' },
    ],
  },
  {
    resourceType: 'CarePlan',
    id: 'p2',
    status: 'draft',
    intent: 'plan',
    title: 'Support plan',
    subject: arvid,
    created: '2026-10-30',
    author: worker,
  },
  {
    resourceType: 'Consent',
    id: 'c1',
    status: 'active',
    scope: text('Sharing the plan with the municipality'),
    category: [text('Information sharing')],
    patient: meike,
    dateTime: '2025-04-16',
    performer: [meike],
  },
  {
    resourceType: 'RiskAssessment',
    id: 'r1',
    status: 'final',
    subject: meike,
    occurrenceDateTime: '2026-06-04',
    method: text('Risk checklist at home'),
    prediction: [{ outcome: text('Falling on the stairs'), qualitativeRisk: text('Low') }],
    mitigation: 'Handrail placed on both sides',
  },
  {
    resourceType: 'QuestionnaireResponse',
    id: 'q1',
    status: 'completed',
    subject: meike,
    authored: '2025-04-16T09:00:00Z',
    item: [
      {
        linkId: 'a',
        text: 'Support agreement',
        item: [
          { linkId: 'a1', text: 'Agreement signed on', answer: [{ valueDate: '2025-04-16' }] },
          { linkId: 'a2', text: 'Agreement signed by client', answer: [{ valueBoolean: true }] },
          { linkId: 'a3', text: 'Notice period', answer: [{ valueString: '1 month' }] },
          { linkId: 'a4', text: 'Hours per week', answer: [{ valueString: '2 hours' }] },
        ],
      },
      {
        linkId: 'm',
        text: 'Medication',
        item: [
          { linkId: 'm1', text: 'Our role in medication', answer: [{ valueString: 'None' }] },
          { linkId: 'm2', text: 'Date of medication overview', answer: [{ valueDate: '2026-01-22' }] },
          { linkId: 'm3', text: 'Storage of medication', answer: [{ valueString: 'In her own kitchen cupboard' }] },
        ],
      },
    ],
  },
  {
    resourceType: 'QuestionnaireResponse',
    id: 'q2',
    status: 'in-progress',
    subject: arvid,
    authored: '2026-11-02T09:00:00Z',
    item: [
      {
        linkId: 'a',
        text: 'Support agreement',
        item: [
          { linkId: 'a1', text: 'Agreement signed on' },
          { linkId: 'a2', text: 'Agreement signed by client', answer: [{ valueBoolean: false }] },
          { linkId: 'a3', text: 'Notice period' },
          { linkId: 'a4', text: 'Hours per week', answer: [{ valueString: '90 minutes' }] },
        ],
      },
    ],
  },
  {
    resourceType: 'Encounter',
    id: 'e1',
    status: 'finished',
    class: { code: 'VR', display: 'Evaluation' },
    type: [text('Yearly evaluation')],
    subject: meike,
    period: { start: '2026-05-11', end: '2026-05-11' },
  },
  {
    resourceType: 'Encounter',
    id: 'e2',
    status: 'finished',
    class: { code: 'VR', display: 'Evaluation' },
    type: [text('Interim evaluation')],
    subject: meike,
    period: { start: '2025-11-24', end: '2025-11-24' },
  },
  {
    resourceType: 'Communication',
    id: 'n1',
    status: 'completed',
    subject: meike,
    sender: worker,
    sent: '2026-11-12T10:15:00Z',
    payload: [{ contentString: 'Went through the post together. Nothing left open.' }],
  },
  {
    resourceType: 'Communication',
    id: 'n2',
    status: 'completed',
    subject: meike,
    sender: worker,
    sent: '2026-11-05T13:40:00Z',
    payload: [{ contentString: 'Meike sang in the choir for the first time.' }],
  },
];
