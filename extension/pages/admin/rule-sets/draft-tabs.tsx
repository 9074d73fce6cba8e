import { useEffect, useMemo } from 'react';
import type { RuleSetDraft } from '../../../../shared/contract/rule-set-views.ts';
import { applyTailoring } from '../../../../shared/rules/tailoring.ts';
import type { Place } from '../place.ts';
import type { SignedIn } from '../section-props.ts';
import type { Go } from '../use-place.ts';
import { Editor } from './edit/editor.tsx';
import { useDraft } from './edit/use-draft.ts';
import { EditionTab } from './edition/edition-tab.tsx';
import { HistoryTab } from './history/history-tab.tsx';
import { PublishTab } from './publish/publish-tab.tsx';
import type { LoadedRuleSet } from './rule-set-page.tsx';
import { tabOf } from './tabs.ts';
import { TryDraft } from './try/try-draft.tsx';

interface Properties {
  readonly loaded: LoadedRuleSet;
  readonly draft: RuleSetDraft;
  readonly session: SignedIn;
  readonly place: Place;
  readonly go: Go;
  /** The rule set changed as a whole; with what should be told about it. */
  readonly onChanged: (sentence?: string) => Promise<void>;
}

/** The tabs of a rule set that has a draft. What is unsaved stays while one looks at another tab. */
export function DraftTabs({ loaded, draft, session, place, go, onChanged }: Properties) {
  const drafting = useDraft(draft.base.id, session, draft);
  const { take, isReady } = drafting;
  const { version } = drafting.draft;
  // Read again after an act: the same draft in a newer version.
  useEffect(() => {
    if (isReady && draft.version > version) take(draft);
  }, [draft, version, isReady, take]);
  const { base } = drafting.draft;
  const { changes } = drafting.finished;
  // What is unsaved is tried too; the same content stays the same object, so that it is not tried again.
  const tailored = useMemo(
    () => applyTailoring(base, { ruleSet: base.id, changes: [...changes] }).ruleSet,
    [base, changes],
  );
  switch (tabOf(place)) {
    case 'edit':
      return <Editor drafting={drafting} place={place} go={go} />;
    case 'try':
      return <TryDraft content={tailored} />;
    case 'publish':
      return (
        <PublishTab drafting={drafting} loaded={loaded} session={session} place={place} go={go} onChanged={onChanged} />
      );
    case 'history':
      return <HistoryTab loaded={loaded} session={session} go={go} onChanged={onChanged} />;
    case 'edition':
      return <EditionTab loaded={loaded} drafting={drafting} go={go} onChanged={onChanged} />;
  }
}
