import { Alert, Button, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { ProposeDraft, PublishRevision, WithdrawProposal } from '../../../../../shared/contract/rule-set-admin.ts';
import type { RuleSetDraft } from '../../../../../shared/contract/rule-set-views.ts';
import { callContract } from '../../../call-contract.ts';
import type { Failure } from '../../../failure.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { ProblemNotice } from '../../../problem-notice.tsx';
import { useTask } from '../../../use-task.ts';
import styles from '../rule-sets.module.css';
import { today } from '../today.ts';

interface Properties {
  readonly draft: RuleSetDraft;
  readonly me: string;
  readonly needsSecondPerson: boolean;
  /** Everything that stands in the way is gone. */
  readonly isReady: boolean;
  /** How many outcomes of example dossiers turn red; somebody says to have looked at them. */
  readonly red: number;
  readonly onChanged: (sentence: string) => Promise<void>;
}

/** From a draft to a revision: proposed by one, published by another. */
export function Proposing({ draft, me, needsSecondPerson, isReady, red, onChanged }: Properties) {
  const { publish: texts, unknownPerson } = useRuleSetsTexts();
  const { format } = useWording();
  const [day, setDay] = useState(today());
  const [hasLooked, setHasLooked] = useState(false);
  const { proposal, base, version, revision, contentHash } = draft;
  const act = useTask<string>((sentence) => void onChanged(sentence));
  const params = { ruleSet: base.id };
  const canGo = isReady && (red === 0 || hasLooked);
  const isDayRight = day >= today();
  const isMine = needsSecondPerson && (proposal?.by.name === me || draft.updatedBy.name === me);
  const looked = red > 0 && (
    <Checkbox
      label={texts.confirmRed(red)}
      checked={hasLooked}
      onChange={({ currentTarget }) => setHasLooked(currentTarget.checked)}
    />
  );
  return (
    <section className={styles.section} aria-labelledby="publish">
      <Title order={2} size="h4" id="publish">
        {texts.title}
      </Title>
      {act.failure && <Refusal failure={act.failure} onReload={() => void onChanged('')} />}
      {proposal ? (
        <Stack gap="sm" align="flex-start">
          <Text>
            {texts.proposedBy(
              proposal.by.name ?? unknownPerson,
              format.moment(proposal.at),
              format.date(proposal.effectiveOn),
            )}
          </Text>
          {proposal.effectiveOn < today() && <Text className={styles.warning}>{texts.isPast}</Text>}
          {isMine ? <Alert color="blue">{texts.byMe}</Alert> : <Text className={styles.note}>{texts.approveHelp}</Text>}
          {!isMine && looked}
          <Group gap="sm">
            {!isMine && (
              <Button
                disabled={!canGo}
                loading={act.isBusy}
                onClick={() =>
                  void act.run(async () => {
                    const published = await callContract(PublishRevision, {
                      params: { ...params, revision },
                      body: { contentHash },
                    });
                    return texts.done(published.revision, format.date(published.effectiveOn ?? today()));
                  })
                }
              >
                {texts.approve}
              </Button>
            )}
            <Button
              variant="default"
              loading={act.isBusy}
              onClick={() =>
                void act.run(async () => {
                  await callContract(WithdrawProposal, { params, query: { ifVersion: version } });
                  return texts.withdrawn;
                })
              }
            >
              {texts.withdraw}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Stack gap="sm" align="flex-start">
          <TextInput
            type="date"
            label={texts.from}
            description={texts.today}
            value={day}
            min={today()}
            error={isDayRight ? undefined : texts.wrongDay}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
          {looked}
          <Button
            disabled={!canGo || !isDayRight}
            loading={act.isBusy}
            onClick={() =>
              void act.run(async () => {
                await callContract(ProposeDraft, { params, body: { ifVersion: version, effectiveOn: day } });
                return texts.proposed;
              })
            }
          >
            {texts.propose}
          </Button>
          <Text className={styles.note}>{needsSecondPerson ? texts.proposeHelp : texts.proposeAlone}</Text>
        </Stack>
      )}
    </section>
  );
}

/** Why the server refused, with every part it named; somebody else may have changed the draft. */
function Refusal({ failure, onReload }: { readonly failure: Failure; readonly onReload: () => void }) {
  const { publish: texts } = useRuleSetsTexts();
  const fields = failure.detail?.fields ?? [];
  return (
    <>
      <ProblemNotice
        title={failure.detail?.currentVersion === undefined ? texts.failed : texts.otherThanSeen}
        // What the server says about rights is about two people here, not about the role.
        failure={failure.code === 'forbidden' && failure.message ? { ...failure, code: 'conflict' } : failure}
        onRetry={failure.code === 'conflict' ? onReload : undefined}
      />
      {fields.length > 0 && (
        <ul className={styles.problems}>
          {fields.map(({ path, message }) => (
            <li key={path}>
              {path}: {message}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
