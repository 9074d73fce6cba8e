import { dayInAmsterdam } from '../../shared/domain/date.ts';
import type { ContextValues, Ledger } from '../../shared/domain/ledger.ts';
import { factNames } from '../../shared/facts/vocabulary.ts';
import { isConfigurationFact, isContextFact } from '../../shared/rules/context-facts.ts';
import { knowledgeOf } from '../../shared/rules/knowledge.ts';
import type { DecisionsView, KnownView } from '../messaging/views.ts';
import type { DossierState } from '../storage/dossier-state.ts';
import { optionsFor } from './context-options.ts';
import { waiverTerms } from './waiver-terms.ts';

/** What people decided about this dossier, for the panel. */
export function decisionsView(
  ledger: Ledger,
  state: DossierState,
  settings: ContextValues,
  today: string,
): DecisionsView {
  const { last } = state;
  return {
    known: knownOf(ledger, state, settings, today),
    waiverTerms: waiverTerms(today),
    // What was done in an earlier session is not what somebody now wants to take back with one key.
    ...(last && last.at >= ledger.openedAt && { undo: { kind: last.kind, about: last.about, at: last.at } }),
  };
}

/** Facts that decide what applies and that are known, from wherever; what the organisation set for all is left out. */
function knownOf(ledger: Ledger, { kept }: DossierState, settings: ContextValues, today: string): KnownView[] {
  const knowledge = knowledgeOf({ ledger, settings, today });
  return factNames
    .filter((fact) => isContextFact(fact) && !isConfigurationFact(fact))
    .flatMap((fact): KnownView[] => {
      const reading = knowledge.read(fact);
      const options = optionsFor(fact);
      if (reading.state !== 'found' || options.length === 0) return [];
      if (reading.from !== 'answer') return [{ reading, options: [] }];
      const answer = kept.findLast((each) => each.kind === 'answer' && each.value.fact === fact);
      return [
        {
          reading,
          options,
          ...(answer?.kind === 'answer' && { by: answer.by, on: dayInAmsterdam(new Date(answer.value.answeredAt)) }),
        },
      ];
    });
}
