import type { Observation } from '../../shared/domain/fact.ts';
import { factAreas } from '../../shared/facts/areas.ts';
import { areaOf, type FactName } from '../../shared/facts/vocabulary.ts';
import type { SeenFactsView } from '../messaging/honesty-views.ts';
import type { HeldLedger } from '../storage/ledgers.ts';
import { stateOf } from './dossier-state.ts';
import { factViews } from './fact-views.ts';
import { confirmedLabels, decidedLabels } from './label-decisions.ts';
import { forgottenAt } from './ledger-store.ts';
import { ownTitles } from './own-vocabulary.ts';

/** Everything held of a dossier, in the order of the vocabulary's areas, for a person to look at. */
export async function seenFactsView(ledger: HeldLedger): Promise<SeenFactsView> {
  const { openedAt, labels: held = [] } = ledger;
  const { kept } = await stateOf(ledger.dossier);
  const labels = await decidedLabels(held, kept);
  const observations = [...ledger.observations, ...(await confirmedLabels(held, kept))];
  const facts = Map.groupBy(observations, ({ fact }) => fact);
  const areas = Map.groupBy(facts.keys(), areaOf);
  return {
    openedAt,
    forgottenAt: forgottenAt(ledger),
    areas: Object.entries(factAreas).flatMap(([area, { title }]) => {
      const ofArea = areas.get(area as keyof typeof factAreas) ?? [];
      return ofArea.length === 0
        ? []
        : [{ title, facts: ofArea.map((fact) => ({ fact, observations: facts.get(fact) ?? [] })) }];
    }),
    labels,
    facts: factViews(
      [...observations.flatMap(namedIn), ...labels.flatMap(({ options }) => options.map(({ fact }) => fact))],
      await ownTitles(),
    ),
  };
}

/** The fact itself, and those that stand in the entries of a list. */
function namedIn(observation: Observation): FactName[] {
  const { fact } = observation;
  if (observation.state !== 'found' || !Array.isArray(observation.value)) return [fact];
  return [fact, ...observation.value.flatMap(({ fields = {} }) => Object.keys(fields) as FactName[])];
}
