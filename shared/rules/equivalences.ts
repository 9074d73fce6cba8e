import type { Localised } from '../facts/definition.ts';
import type { FactName } from '../facts/vocabulary.ts';

/** Requirements that the same facts serve. A shared fact is not a shared verdict: each is evaluated on its own. */
export interface Equivalence {
  readonly id: string;
  readonly topic: Localised;
  readonly facts: readonly FactName[];
  readonly requirements: readonly string[];
  /** What to keep in mind: who asks for more than the others. */
  readonly difference: Localised;
}

const sameNorm: Localised = {
  nl: 'De kaders vragen hier hetzelfde.',
  en: 'The frameworks ask for the same here.',
};

export const equivalences: readonly Equivalence[] = [
  {
    id: 'plan-with-client',
    topic: { nl: 'Plan gemaakt met de cliënt', en: 'Plan made with the client' },
    facts: ['plan.date', 'plan.goals', 'plan.clientVoice', 'plan.clientInvolved'],
    requirements: [
      'mg-d02-plan-within-3-months',
      'mg-d05-client-involved',
      'drents-cg01-plan-with-client',
      'drents-dm4-plan-coordination',
      'prog-19-support-plan',
      'prog-40-goals-with-client',
      'kvl-c17-no-agreements-without-client',
      'kvl-p06-plan-connected-to-work',
    ],
    difference: {
      nl: 'Midden-Groningen is het strengst: binnen drie maanden, met SMART-doelen. Alleen dat kader vraagt een handtekening onder het plan.',
      en: 'Midden-Groningen is strictest: within three months, with SMART goals. Only that framework asks for a signature under the plan.',
    },
  },
  {
    id: 'agreement',
    topic: { nl: 'Overeenkomst', en: 'Agreement' },
    facts: [
      'agreement.signedDate',
      'agreement.signedByClient',
      'agreement.content',
      'agreement.timeCommitment',
      'agreement.deliveryTerms',
    ],
    requirements: [
      'mg-d01-scope-before-start',
      'mg-d01-1-signed-agreement',
      'drents-cg02-signed-agreement',
      'prog-22-agreement',
    ],
    difference: {
      nl: 'Het Drentse kader wil een overeenkomst van hoogstens een jaar oud, met de tijden op de dag. Midden-Groningen wil ook de opzegtermijn en de omvang vóór de start.',
      en: 'The Drents framework wants an agreement at most a year old, with times of day. Midden-Groningen also wants the notice period, and the scope before the start.',
    },
  },
  {
    id: 'evaluation',
    topic: { nl: 'Evaluatie', en: 'Evaluation' },
    facts: [
      'evaluation.lastDate',
      'evaluation.clientPresent',
      'evaluation.clientSatisfaction',
      'evaluation.supportStillFits',
    ],
    requirements: [
      'mg-d08-1-yearly-evaluation',
      'mg-d08-2-evaluation-content',
      'drents-dt2-periodic-evaluation',
      'drents-cg04-goals-evaluated',
      'prog-10-care-process',
      'prog-35-total-process',
      'kvl-c19-agreements-checked-with-me',
    ],
    difference: {
      nl: 'Alleen Midden-Groningen noemt een getal (elk jaar en bij verlenging), een handtekening en het delen met de gemeente. Het Drentse kader wil ook de volgende datum en verbeterpunten.',
      en: 'Only Midden-Groningen gives a number (yearly and at extension), a signature and sharing with the municipality. The Drents framework also wants the next date and points to improve.',
    },
  },
  {
    id: 'client-risks',
    topic: { nl: 'Risico’s van de cliënt', en: 'Risks of the client' },
    facts: ['risk.assessmentDate', 'risk.outcome', 'risk.measures', 'risk.measuresAgreedWith'],
    requirements: [
      'drents-v07-risk-assessment',
      'mg-v05-1-client-risks-mapped',
      'mg-v05-2-measures-with-client',
      'mg-v05-3-measures-recorded',
      'kvl-c07-safety-discussed-with-me',
      'kvl-p05-weigh-risk-and-quality-of-life',
    ],
    difference: {
      nl: 'Het Drentse kader vraagt een instrument en iemand die het mag afnemen. Midden-Groningen vraagt dat de maatregelen met de cliënt zijn afgesproken.',
      en: 'The Drents framework asks for an instrument and someone who may use it. Midden-Groningen asks that measures were agreed with the client.',
    },
  },
  {
    id: 'safety-discussed',
    topic: { nl: 'Veiligheid besproken', en: 'Safety discussed' },
    facts: ['safety.discussedDate', 'safety.discussedWith'],
    requirements: ['drents-v02-safe-environment', 'drents-v06-safety-discussed', 'kvl-c07-safety-discussed-with-me'],
    difference: {
      nl: 'Het Drentse kader wil ook gesprekken met naasten en collega’s. Het kader Kwaliteit van leven vraagt of het gesprek goed was.',
      en: 'The Drents framework also wants talks with relatives and colleagues. The quality of life framework asks whether the talk was good.',
    },
  },
  {
    id: 'incidents',
    topic: { nl: 'Incidenten en calamiteiten', en: 'Incidents and calamities' },
    facts: ['incident.severity', 'incident.supervisorReportDate', 'incident.followUp'],
    requirements: [
      'drents-v04-incident-registration',
      'drents-v05-calamity-reported',
      'mg-v02-calamity-reported',
      'prog-alg2-transgressive-behaviour',
    ],
    difference: {
      nl: 'Midden-Groningen wil ook een eigen evaluatie. Progressium wil bij grensoverschrijdend gedrag ook aangifte bij de politie.',
      en: 'Midden-Groningen also wants an internal evaluation. Progressium also wants a police report when boundaries were crossed.',
    },
  },
  {
    id: 'medication',
    topic: { nl: 'Medicatie', en: 'Medication' },
    facts: ['medication.providerRole', 'medication.responsiblePerson', 'medication.overviewDate'],
    requirements: ['drents-v18-medication', 'mg-v07-medication'],
    difference: {
      nl: 'Ze vullen elkaar aan: het Drentse kader vraagt wie en hoe de medicatie komt, Midden-Groningen wat er is en hoe het wordt bijgehouden.',
      en: 'They complement each other: the Drents framework asks who and how it is supplied, Midden-Groningen what there is and how it is recorded.',
    },
  },
  {
    id: 'transport',
    topic: { nl: 'Vervoer', en: 'Transport' },
    facts: ['transport.provided', 'transport.agreement', 'transport.agreementDate'],
    requirements: ['drents-v17-transport', 'mg-v06-transport'],
    difference: {
      nl: 'Het Drentse kader vraagt ook naar de risico’s.',
      en: 'The Drents framework also asks about the risks.',
    },
  },
  {
    id: 'complaints-explained',
    topic: { nl: 'Uitleg over klachten', en: 'Complaints explained' },
    facts: ['information.complaintsDate'],
    requirements: [
      'drents-cg10-complaints-known',
      'drents-cg11-informed-before-start',
      'mg-d15-complaint-access',
      'prog-20-complaints-information',
      'bcmb-09-sufficient-information',
    ],
    difference: {
      nl: 'Eén datum kan voor alle kaders tellen. Het Drentse kader wil de uitleg vóór de start en elk jaar opnieuw.',
      en: 'One date can count for all frameworks. The Drents framework wants the explanation before the start and again every year.',
    },
  },
  {
    id: 'confidant-and-say',
    topic: { nl: 'Uitleg over vertrouwenspersoon en meepraten', en: 'Confidant and having a say explained' },
    facts: ['information.confidantDate', 'information.participationDate'],
    requirements: ['drents-cg11-informed-before-start', 'mg-d16-confidant', 'mg-d14-4-inform-clients'],
    difference: {
      nl: 'Alleen het Drentse kader wil dit vóór de start.',
      en: 'Only the Drents framework wants this before the start.',
    },
  },
  {
    id: 'roles-explained',
    topic: { nl: 'Uitleg over rollen', en: 'Roles explained' },
    facts: ['information.rolesDate'],
    requirements: ['prog-13-roles-explained', 'prog-33-client-oriented'],
    difference: {
      nl: 'De tweede eis gaat over de organisatie; de datum in het dossier helpt daarbij.',
      en: 'The second requirement is about the organisation; the date in the dossier supports it.',
    },
  },
  {
    id: 'roles-between-parties',
    topic: { nl: 'Rollen tussen aanbieders', en: 'Roles between parties' },
    facts: ['plan.roleAgreements', 'support.otherProviders', 'meeting.mdtDates'],
    requirements: [
      'mg-d06-integral-support',
      'mg-d06-1-roles-in-plan',
      'drents-dm4-plan-coordination',
      'prog-ov1-other-disciplines',
      'bcmb-16-cooperation',
      'kvl-o28-chain-agreements',
    ],
    difference: {
      nl: 'Midden-Groningen wil de rollen in het plan. Elders tellen ook afspraken op een andere plek; bij Kwaliteit van leven gaat het om de organisatie.',
      en: 'Midden-Groningen wants the roles in the plan. Elsewhere agreements in another place count too; in the quality of life framework it is about the organisation.',
    },
  },
  {
    id: 'handover',
    topic: { nl: 'Overdracht', en: 'Handover' },
    facts: ['handover.contactDate', 'handover.clientPresent'],
    requirements: [
      'mg-d12-warm-handover',
      'prog-ov1-other-disciplines',
      'prog-10-care-process',
      'drents-dt4-continuous-improvement',
    ],
    difference: {
      nl: 'Alleen Midden-Groningen wil dat de cliënt erbij is.',
      en: 'Only Midden-Groningen wants the client to be present.',
    },
  },
  {
    id: 'network-and-carer',
    topic: { nl: 'Netwerk en mantelzorger', en: 'Network and informal carer' },
    facts: ['network.members', 'network.carerStrain'],
    requirements: ['mg-d07-network-mapped', 'bcmb-01-own-strength', 'bcmb-16-cooperation', 'kvl-c05-family-attention'],
    difference: {
      nl: 'Midden-Groningen wil het netwerk met een datum en een inschatting van de belasting. De andere kaders vragen vooral aandacht.',
      en: 'Midden-Groningen wants the network with a date and an estimate of strain. The other frameworks mainly ask for attention.',
    },
  },
  {
    id: 'consent-and-privacy',
    topic: { nl: 'Toestemming en privacy', en: 'Consent and privacy' },
    facts: ['consent.records', 'consent.disclosures', 'dossier.authorisedUsers'],
    requirements: [
      'bcmb-10-confidentiality',
      'bcmb-11-consent-to-share',
      'bcmb-14-dossier',
      'prog-19-support-plan',
      'prog-30-relevant-data-in-dossier',
      'drents-cg08-privacy-followed',
      'mg-d13-3-privacy-policy',
    ],
    difference: {
      nl: 'Alleen de beroepscode noemt leeftijden: onder 12, 12 tot en met 15, en vanaf 16 jaar.',
      en: 'Only the professional code gives ages: under 12, 12 up to and including 15, and from 16.',
    },
  },
  {
    id: 'reporting-code',
    topic: { nl: 'Meldcode en verwijsindex', en: 'Reporting code and referral index' },
    facts: ['safety.meldcodeSteps', 'safety.referralIndexDate'],
    requirements: [
      'drents-v01-reporting-code',
      'mg-v01-reporting-code',
      'bcmb-13-child-abuse',
      'drents-v16-referral-index',
    ],
    difference: {
      nl: 'De beroepscode gaat over één vermoeden in één dossier, de andere over de meldcode in de organisatie. Alleen het Drentse kader heeft een eis over de verwijsindex zelf.',
      en: 'The professional code is about one suspicion in one dossier, the others about the code in the organisation. Only the Drents framework has a requirement about the referral index itself.',
    },
  },
  {
    id: 'choice',
    topic: { nl: 'Keuze van de cliënt', en: 'Choice of the client' },
    facts: ['support.optionsDiscussedDate'],
    requirements: [
      'drents-cg12-choice-and-say',
      'mg-d14-1-client-choice',
      'prog-16-free-choice-provider',
      'kvl-c14-own-choices',
    ],
    difference: {
      nl: 'Progressium vraagt naar de keuze van aanbieder, de andere kaders naar keuzes in de ondersteuning. Het Drentse kader vraagt ook een reden bij elke beperking.',
      en: 'Progressium asks about the choice of provider, the others about choices in the support. The Drents framework also asks for a reason for every restriction.',
    },
  },
  {
    id: 'methods',
    topic: { nl: 'Werkwijze bij het doel', en: 'Method at the goal' },
    facts: ['plan.interventions'],
    requirements: ['mg-d04-substantiated-methods', 'bcmb-06-proven-methods', 'drents-dm2-effective-interventions'],
    difference: {
      nl: 'Midden-Groningen wil bij elk doel een werkwijze, en in de evaluatie of die werkt. Bij het Drentse kader gaat het om de organisatie.',
      en: 'Midden-Groningen wants a method for every goal, and in the evaluation whether it works. In the Drents framework it is about the organisation.',
    },
  },
  {
    id: 'within-24-hours',
    topic: { nl: 'Reactie binnen 24 uur', en: 'Response within 24 hours' },
    facts: ['signal.receivedAt', 'signal.respondedAt'],
    requirements: ['prog-18-reachable-24h', 'prog-36-accessible'],
    difference: sameNorm,
  },
  {
    id: 'satisfaction-survey',
    topic: { nl: 'Tevredenheidsonderzoek', en: 'Satisfaction survey' },
    facts: ['satisfaction.lastMeasuredDate'],
    requirements: [
      'prog-06-yearly-satisfaction',
      'mg-d17-satisfaction-measured',
      'drents-dt3-client-satisfaction',
      'drents-cg05-satisfaction-method',
    ],
    difference: {
      nl: 'Progressium wil dit elk jaar, Midden-Groningen elke twee jaar. Het Drentse kader noemt geen getal.',
      en: 'Progressium wants this every year, Midden-Groningen every two years. The Drents framework gives no number.',
    },
  },
  {
    id: 'certificate-of-conduct',
    topic: { nl: 'Verklaring omtrent het gedrag', en: 'Certificate of conduct' },
    // Not in a client's dossier.
    facts: [],
    requirements: ['drents-v10-vog', 'mg-p03-vog', 'mg-p03-1-vog-age', 'mg-p03-2-vog-profile'],
    difference: {
      nl: 'Midden-Groningen wil een verklaring van hoogstens drie maanden voor de start, met profiel 45.',
      en: 'Midden-Groningen wants a certificate of at most three months before the start, with profile 45.',
    },
  },
];

/** The requirements of other frameworks that the same facts serve, with what differs. */
export function equivalentsOf(requirement: string): Equivalence[] {
  return equivalences.flatMap((equivalence) => {
    if (!equivalence.requirements.includes(requirement)) return [];
    const others = equivalence.requirements.filter((id) => prefixOf(id) !== prefixOf(requirement));
    return others.length > 0 ? [{ ...equivalence, requirements: others }] : [];
  });
}

/** Requirement ids begin with their framework. */
export function prefixOf(requirement: string): string {
  return requirement.slice(0, requirement.indexOf('-'));
}
