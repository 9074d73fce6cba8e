import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { DiscardDraft, GetDraftEffect } from '../../../../../shared/contract/rule-set-admin.ts';
import { GetSettings } from '../../../../../shared/contract/settings.ts';
import { applyTailoring } from '../../../../../shared/rules/tailoring.ts';
import { callContract } from '../../../call-contract.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { ProblemNotice } from '../../../problem-notice.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { AskedAct } from '../../asked-act.tsx';
import type { Place } from '../../place.ts';
import type { SignedIn } from '../../section-props.ts';
import type { Go } from '../../use-place.ts';
import type { Drafting } from '../edit/use-draft.ts';
import { effectRows } from '../model/effect-rows.ts';
import type { LoadedRuleSet } from '../rule-set-page.tsx';
import styles from '../rule-sets.module.css';
import { Comparison } from './comparison.tsx';
import { Effect } from './effect.tsx';
import { Proposing } from './proposing.tsx';
import { readinessOf } from './readiness.ts';
import { ReadinessView } from './readiness-view.tsx';

interface Properties {
  /** Absent for who may only look. */
  readonly drafting: Drafting | undefined;
  readonly loaded: LoadedRuleSet;
  readonly session: SignedIn;
  readonly place: Place;
  readonly go: Go;
  readonly onChanged: (sentence?: string) => Promise<void>;
}

/** What the draft changes, what dossiers notice of it, and the two steps to publishing it. */
export function PublishTab({ drafting, loaded, session, go, onChanged }: Properties) {
  const texts = useRuleSetsTexts();
  const draft = drafting?.draft ?? loaded.draft;
  const inForce = loaded.inForce?.content;
  if (!draft) {
    return (
      <section className={styles.empty}>
        <Text>{texts.publish.noDraft}</Text>
      </section>
    );
  }
  return (
    <DraftPublishing
      drafting={drafting}
      draft={draft}
      inForce={inForce}
      loaded={loaded}
      session={session}
      go={go}
      onChanged={onChanged}
    />
  );
}

interface PublishingProperties extends Omit<Properties, 'place'> {
  readonly draft: NonNullable<LoadedRuleSet['draft']>;
  readonly inForce: NonNullable<LoadedRuleSet['inForce']>['content'] | undefined;
}

function DraftPublishing({ drafting, draft, inForce, loaded, session, go, onChanged }: PublishingProperties) {
  const texts = useRuleSetsTexts();
  const { base, version } = draft;
  const ruleSet = base.id;
  const changes = drafting?.working ?? draft.tailoring.changes;
  const isDirty = drafting?.isDirty ?? false;
  const finished = drafting?.finished.changes;
  const live = useMemo(
    () => (finished ? applyTailoring(base, { ruleSet, changes: [...finished] }) : undefined),
    [base, ruleSet, finished],
  );
  const content = live?.ruleSet ?? draft.content;
  const problems = live?.problems ?? draft.problems;
  const readiness = useMemo(() => readinessOf(content), [content]);
  const effect = useAnswer(`${ruleSet} ${version}`, () => callContract(GetDraftEffect, { params: { ruleSet } }));
  const settings = useAnswer('settings', () => callContract(GetSettings));
  const red = effectRows(effect.answer?.changes ?? [], inForce, content).filter(({ turnsRed }) => turnsRed).length;
  const revision = loaded.inForce?.revision;
  const isReady = !isDirty && problems.length === 0 && readiness.failing.length === 0 && effect.answer !== undefined;
  return (
    <Stack gap="lg">
      {isDirty && drafting && (
        <Alert color="yellow" role="status">
          <Group justify="space-between">
            <Text size="sm">{texts.ready.unsaved}</Text>
            <Button size="xs" loading={drafting.isBusy} onClick={() => void drafting.save()}>
              {texts.ready.save}
            </Button>
          </Group>
          {drafting.failure && <ProblemNotice title={texts.editor.saveFailed} failure={drafting.failure} />}
        </Alert>
      )}
      <ReadinessView
        readiness={readiness}
        content={content}
        base={base}
        changes={finished ?? changes}
        problems={problems}
        go={go}
        onRemoveChange={
          drafting &&
          ((index) => {
            const wrong = finished?.[index];
            drafting.change((all) => all.filter((each) => !isThis(each, wrong)));
          })
        }
      />
      {drafting && (
        <Proposing
          // Typed on another version it would be about something else.
          key={version}
          draft={draft}
          me={session.name}
          needsSecondPerson={settings.answer?.settings.fourEyes ?? true}
          isReady={isReady}
          red={red}
          onChanged={onChanged}
        />
      )}
      <section className={styles.section} aria-labelledby="compare">
        <Title order={2} size="h4" id="compare">
          {texts.compare.title}
        </Title>
        <Comparison
          before={inForce ?? base}
          after={content}
          go={go}
          about={revision ? texts.compare.with(texts.revision(revision)) : texts.compare.withEdition}
        />
      </section>
      <Effect asked={effect} before={inForce} after={content} />
      {drafting && (
        <AskedAct
          label={texts.discard.button}
          title={texts.discard.title}
          question={texts.discard.text}
          confirm={texts.discard.act}
          failed={texts.discard.failed}
          act={() => callContract(DiscardDraft, { params: { ruleSet }, query: { ifVersion: version } })}
          onDone={() => {
            drafting.discard();
            void onChanged();
          }}
        />
      )}
    </Stack>
  );
}

/** An own requirement is parsed anew at each look, so that it is not the same object. */
function isThis(
  change: Drafting['working'][number],
  other: Drafting['finished']['changes'][number] | undefined,
): boolean {
  if (!other) return false;
  if (change.kind === 'own' && other.kind === 'own') return change.requirement.id === other.requirement.id;
  return change === other;
}
