import type { TruthFact } from '../host.ts';
import { fact, field, maybe } from '../truth.ts';

/*
 * Read by hand from the screens. The card beside every tab shows the date of birth.
 */
const aardema = fact('client.birthDate', '1979-05-17');
const koestal = fact('client.birthDate', '1990-10-02');

/** By client number, then by tab. */
export const tabTruth: Readonly<Record<string, Readonly<Record<string, readonly TruthFact[]>>>> = {
  C2041: {
    Ondersteuning: [
      aardema,
      fact('support.law', 'wmo'),
      fact('support.municipality', 'Veendam'),
      fact('support.financing', 'zin'),
      fact('support.product', 'Thuisbegeleiding'),
      fact('support.startDate', '2025-02-03'),
      fact('support.endDate', null),
      fact('staffing.primaryWorker', 'Tessa Holtrop'),
      fact('support.municipalContact', 'R. Oosterling'),
      fact('indication.startDate', '2025-02-01'),
      fact('indication.endDate', '2027-01-31'),
      fact('indication.volume', '3 uur per week'),
    ],
    Overeenkomst: [
      aardema,
      fact('agreement.signedDate', '2025-01-28'),
      fact('agreement.noticePeriod', 'P1M'),
      fact('agreement.timeCommitment', '3 uur'),
      fact('agreement.deliveryTerms', 'Dinsdag van 9.00 tot 12.00 uur'),
      // A date of signing is by the client, unless it says otherwise.
      maybe(fact('agreement.signedByClient', true)),
    ],
    Evaluaties: [
      aardema,
      fact('evaluation.dates', [
        {
          date: '2026-02-10',
          text: 'Jaarevaluatie',
          fields: {
            'evaluation.clientPresent': field(true),
            'evaluation.clientSatisfaction': field('8'),
            'evaluation.clientSignedDate': field('2026-02-17'),
            'evaluation.sharedWithMunicipalityDate': field('2026-02-19'),
          },
        },
        {
          date: '2025-08-12',
          text: 'Tussentijds',
          fields: {
            'evaluation.clientPresent': field(false),
            'evaluation.clientSatisfaction': field(null),
            'evaluation.clientSignedDate': field(null),
            'evaluation.sharedWithMunicipalityDate': field('2025-08-20'),
          },
        },
      ]),
      maybe(fact('evaluation.clientPresent', true)),
      maybe(fact('evaluation.clientSatisfaction', '8')),
      maybe(fact('evaluation.clientSignedDate', '2026-02-17')),
      maybe(fact('evaluation.sharedWithMunicipalityDate', '2026-02-19')),
    ],
    Veiligheid: [
      aardema,
      fact('risk.outcome', [
        {
          text: 'Vallen in de badkamer',
          fields: {
            'risk.measures': field('Antislipmat en beugel geplaatst'),
            'risk.measuresAgreedWith': field('client', 'Cliënt'),
          },
        },
        {
          text: 'Ongeopende post',
          fields: {
            'risk.measures': field('Elke dinsdag samen de post doornemen'),
            'risk.measuresAgreedWith': field('client,network', 'Cliënt en broer'),
          },
        },
      ]),
      fact('medication.providerRole', 'remind'),
      fact('medication.overviewDate', '2026-03-09'),
      fact('medication.storageAgreement', 'Weekdoos op de keukenplank'),
      fact('transport.provided', false),
    ],
    Netwerk: [
      aardema,
      fact('network.mapDate', '2025-03-14'),
      fact('network.carerStrain', 'low'),
      fact('network.carerStrainDate', '2026-08-21'),
    ],
    Rapportage: [
      aardema,
      fact('report.entries', [
        { date: '2026-11-17', text: 'Samen naar de markt geweest.' },
        { date: '2026-11-10', text: 'Post doorgenomen, niets blijven liggen.' },
        { date: '2026-11-03', text: 'Waargenomen voor Tessa. Koffie gedronken.' },
      ]),
    ],
  },
  C2077: {
    Ondersteuning: [
      koestal,
      fact('support.law', 'wmo'),
      fact('support.municipality', 'Pekela'),
      fact('support.financing', 'pgb'),
      fact('support.product', 'Begeleiding groep'),
      fact('support.startDate', '2026-09-01'),
      fact('support.endDate', '2026-12-31'),
      fact('staffing.primaryWorker', 'Ids Wagter'),
      fact('support.municipalContact', null),
      fact('indication.startDate', '2026-09-01'),
      fact('indication.endDate', '2026-12-31'),
      fact('indication.volume', '4 dagdelen per week'),
    ],
    Overeenkomst: [
      koestal,
      fact('agreement.signedDate', null),
      fact('agreement.noticePeriod', null),
      fact('agreement.timeCommitment', '4 dagdelen'),
      fact('agreement.deliveryTerms', null),
      maybe(fact('agreement.signedByClient', null)),
    ],
    Evaluaties: [koestal, fact('evaluation.dates', null)],
    Veiligheid: [
      koestal,
      fact('risk.outcome', null),
      fact('medication.providerRole', null),
      fact('medication.overviewDate', null),
      fact('medication.storageAgreement', null),
      fact('transport.provided', true),
    ],
    Netwerk: [
      koestal,
      fact('network.mapDate', null),
      fact('network.carerStrain', null),
      fact('network.carerStrainDate', null),
    ],
    Rapportage: [koestal, fact('report.entries', [{ date: '2026-11-12', text: 'Eerste keer mee naar de moestuin.' }])],
  },
};

const planA: readonly TruthFact[] = [
  fact('plan.status', 'final'),
  fact('plan.date', '2025-03-04'),
  fact('plan.updatedDate', '2026-02-17'),
  fact('plan.signedDate', '2025-03-11'),
  fact('plan.signedBy', 'client'),
  fact('plan.notSignedReason', null),
  fact('plan.clientVoice', 'Weer zelf de boodschappen kunnen doen.'),
];
const planB: readonly TruthFact[] = [
  fact('plan.status', 'draft'),
  fact('plan.date', '2026-10-20'),
  fact('plan.updatedDate', null),
  fact('plan.signedDate', null),
  fact('plan.signedBy', null),
  fact('plan.notSignedReason', 'Cliënte wil het eerst met haar zus doorlezen.'),
  fact('plan.clientVoice', null),
];

/** By client number, then as shown and as a form. */
export const planTruth: Readonly<
  Record<string, { readonly show: readonly TruthFact[]; readonly edit: readonly TruthFact[] }>
> = {
  C2041: {
    show: [
      ...planA,
      fact('plan.goals', [
        { text: 'Elke week zelf boodschappen doen' },
        { text: 'Twee keer per maand naar de biljartclub' },
      ]),
      fact('plan.lifeDomains', [{ text: 'Zelfredzaamheid' }, { text: 'Meedoen' }]),
    ],
    edit: planA,
  },
  C2077: { show: [...planB, fact('plan.goals', null), maybe(fact('plan.lifeDomains', null))], edit: planB },
};
