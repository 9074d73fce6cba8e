import { USUAL_REDO } from '../../shared/checks/judged.ts';
import { answersOf } from '../../shared/domain/answer.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import type { DossierKey } from '../../shared/domain/ledger.ts';
import { Waiver } from '../../shared/domain/waiver.ts';
import { isContextFact } from '../../shared/rules/context-facts.ts';
import { questionIn } from '../../shared/rules/evaluate.ts';
import type { Requirement } from '../../shared/rules/rule-set.ts';
import type { Decision } from '../messaging/decision.ts';
import { MessageError } from '../messaging/send.ts';
import { optionsFor } from './context-options.ts';
import { decided } from './decided.ts';
import { changeState, type StateChange } from './dossier-state.ts';
import { isSameLabel, labelPrint } from './label-decisions.ts';
import { findLedger, keyOf } from './ledger-store.ts';
import { notePrint } from './note-decisions.ts';
import { ruleSetsInUse } from './rule-sets.ts';

/**
 * Keeps what a person decided about a dossier.
 * @throws MessageError when the rules in use do not ask for it
 */
export async function decide(dossier: DossierKey, decision: Decision, now: Date): Promise<StateChange> {
  const today = dayInAmsterdam(now);
  const { redo, ruleSet } = await askedFor(dossier, decision, now);
  const print = decision.kind === 'note' ? await notePrint(decision.concept, decision.item, decision.date) : '';
  const labels = decision.kind === 'label' ? await labelPrint(decision) : '';
  const circumstances = {
    now,
    today,
    redo,
    ruleSet,
    notePrint: print,
    labelPrint: labels,
    newId: () => crypto.randomUUID(),
  };
  return changeState(dossier, (state) => decided(state, decision, circumstances));
}

interface Asked {
  readonly ruleSet: string;
  readonly redo: string;
}

/** Refuses what the rules do not ask for. @returns of which rule set it is, and how long an answer holds */
async function askedFor(dossier: DossierKey, decision: Decision, now: Date): Promise<Asked> {
  const today = dayInAmsterdam(now);
  switch (decision.kind) {
    case 'judge': {
      const { ruleSet, requirement } = await requirementOf(decision.requirement);
      const { check, judge } = requirement;
      const question = judge ?? (check && questionIn(check));
      if (!question) throw refusal('Bij dit punt hoort geen beoordeling.');
      if (!answersOf[question.scale ?? 'levels'].includes(decision.answer)) {
        throw refusal('Dit antwoord past niet bij de vraag.');
      }
      return { ruleSet, redo: question.redo?.period ?? USUAL_REDO };
    }
    case 'waive': {
      const { requirement, reason, until } = decision;
      const { ruleSet } = await requirementOf(requirement);
      const parsed = Waiver.safeParse({ requirement, reason, on: today, expiresOn: until });
      if (!parsed.success) throw refusal(parsed.error.issues[0]?.message ?? 'Deze uitzondering kan niet.');
      return { ruleSet, redo: USUAL_REDO };
    }
    case 'answer': {
      const { fact, value } = decision;
      const isOption = value === null || optionsFor(fact).some((option) => option.value === value);
      // Nobody can answer a requirement into being met.
      if (!isContextFact(fact) || !isOption) throw refusal('Dit kan alleen uit het dossier zelf blijken.');
      break;
    }
    case 'label': {
      const ledger = await findLedger(keyOf(dossier), now);
      const held = ledger?.labels?.find((each) => isSameLabel(each, decision));
      const isOption =
        decision.is === 'none' || decision.is === 'ask' || held?.options.some(({ fact }) => fact === decision.is);
      // Only what stood on a page of this dossier, and could be read as that.
      if (!held || !isOption) throw refusal('Dit staat niet meer zo in het dossier. Open het scherm opnieuw.');
    }
  }
  return { ruleSet: '', redo: USUAL_REDO };
}

async function requirementOf(id: string): Promise<{ ruleSet: string; requirement: Requirement }> {
  for (const { content } of await ruleSetsInUse()) {
    const requirement = content.requirements.find((each) => each.id === id);
    if (requirement) return { ruleSet: content.id, requirement };
  }
  throw refusal('Dit punt staat niet meer in de regels. Laad de pagina opnieuw.');
}

function refusal(message: string): MessageError {
  return new MessageError('conflict', message);
}
