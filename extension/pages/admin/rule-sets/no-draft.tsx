import { Button, Stack, Text, Title } from '@mantine/core';
import { StartDraft } from '../../../../shared/contract/rule-set-admin.ts';
import { callContract } from '../../call-contract.ts';
import { useRuleSetsTexts } from '../../i18n/admin-rule-sets-texts.ts';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useTask } from '../../use-task.ts';
import type { Place } from '../place.ts';
import type { SignedIn } from '../section-props.ts';
import type { Go } from '../use-place.ts';
import { ReadOnlyEditor } from './edit/editor.tsx';
import { EditionTab } from './edition/edition-tab.tsx';
import { HistoryTab } from './history/history-tab.tsx';
import { PublishTab } from './publish/publish-tab.tsx';
import type { LoadedRuleSet } from './rule-set-page.tsx';
import styles from './rule-sets.module.css';
import { tabOf } from './tabs.ts';
import { TryDraft } from './try/try-draft.tsx';

interface Properties {
  readonly loaded: LoadedRuleSet;
  readonly session: SignedIn;
  readonly place: Place;
  readonly go: Go;
  readonly onChanged: (sentence?: string) => Promise<void>;
}

/** A rule set of which nothing can be edited now: there is no draft, or somebody may only look. */
export function NoDraft({ loaded, session, place, go, onChanged }: Properties) {
  const texts = useRuleSetsTexts();
  const isAdmin = session.role === 'admin';
  const { draft, inForce, history } = loaded;
  const starting = useTask<unknown>(() => void onChanged());
  const content = inForce?.content;
  const tried = draft?.content ?? content;
  switch (tabOf(place)) {
    case 'edit':
      return (
        <Stack gap="md">
          {isAdmin ? (
            <section className={styles.empty}>
              <Title order={2} size="h4">
                {texts.noDraft.title}
              </Title>
              <Text c="dimmed">{content ? texts.noDraft.text : texts.noDraft.nothing}</Text>
              {content && (
                <Button
                  mt="sm"
                  loading={starting.isBusy}
                  onClick={() =>
                    void starting.run(() =>
                      callContract(StartDraft, { params: { ruleSet: history.ruleSet.id }, body: {} }),
                    )
                  }
                >
                  {texts.noDraft.begin}
                </Button>
              )}
              {starting.failure && <ProblemNotice title={texts.noDraft.failed} failure={starting.failure} />}
            </section>
          ) : (
            <Text className={styles.note}>{texts.editor.readOnly}</Text>
          )}
          {draft ? (
            <ReadOnlyEditor base={draft.base} working={draft.tailoring.changes} place={place} go={go} />
          ) : (
            content && <ReadOnlyEditor base={content} working={[]} place={place} go={go} />
          )}
        </Stack>
      );
    case 'try':
      return tried ? <TryDraft content={tried} /> : <Text c="dimmed">{texts.publish.noDraft}</Text>;
    case 'publish':
      return (
        <PublishTab
          drafting={undefined}
          loaded={loaded}
          session={session}
          place={place}
          go={go}
          onChanged={onChanged}
        />
      );
    case 'history':
      return <HistoryTab loaded={loaded} session={session} go={go} onChanged={onChanged} />;
    case 'edition':
      return <EditionTab loaded={loaded} drafting={undefined} go={go} onChanged={onChanged} isReadOnly={!isAdmin} />;
  }
}
