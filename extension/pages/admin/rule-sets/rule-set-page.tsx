import { Loader, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { GetDraft, GetRevision, GetRuleSetHistory } from '../../../../shared/contract/rule-set-admin.ts';
import type { RuleSetDraft } from '../../../../shared/contract/rule-set-views.ts';
import { MessageError } from '../../../messaging/send.ts';
import { callContract } from '../../call-contract.ts';
import { useRuleSetsTexts } from '../../i18n/admin-rule-sets-texts.ts';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useAnswer } from '../../use-answer.ts';
import { BackLink } from '../back-link.tsx';
import { Said } from '../said.tsx';
import type { SectionProps } from '../section-props.ts';
import type { Go } from '../use-place.ts';
import { DraftTabs } from './draft-tabs.tsx';
import { NoDraft } from './no-draft.tsx';
import { RuleSetHeader } from './rule-set-header.tsx';
import styles from './rule-sets.module.css';

export interface LoadedRuleSet {
  readonly history: Awaited<ReturnType<typeof load>>['history'];
  readonly draft: RuleSetDraft | undefined;
  /** The revision in force with its content. */
  readonly inForce: Awaited<ReturnType<typeof load>>['inForce'];
}

async function load(ruleSet: string) {
  const params = { ruleSet };
  const history = await callContract(GetRuleSetHistory, { params });
  const { draft, inForce } = history.ruleSet;
  const [current, content] = await Promise.all([
    draft && callContract(GetDraft, { params }).catch(unlessGone),
    inForce && callContract(GetRevision, { params: { ruleSet, revision: inForce.revision } }),
  ]);
  return { history, draft: current, inForce: content };
}

/** Somebody published or threw it away between two questions. */
function unlessGone(error: unknown): undefined {
  if (error instanceof MessageError && error.code === 'not-found') return undefined;
  throw error;
}

/** One rule set: its requirements, publishing, history and a new edition of its framework. */
export function RuleSetPage({ ruleSet, session, place, go }: SectionProps & { readonly ruleSet: string }) {
  const texts = useRuleSetsTexts();
  const asked = useAnswer(ruleSet, () => load(ruleSet));
  const { answer } = asked;
  /** Told above the tabs after an act that changed the whole rule set. */
  const [told, setTold] = useState<string>();
  // Going on to something else leaves behind what the last act said; an act that goes there itself says it there.
  const goOn: Go = (to) => {
    setTold(undefined);
    go(to);
  };
  const isGone = asked.failure?.code === 'not-found' || asked.failure?.code === 'malformed';
  const onChanged = async (sentence?: string) => {
    setTold(sentence);
    await asked.reload();
  };
  return (
    <Stack gap="md">
      <BackLink to={{ section: 'rule-sets' }} go={go} text={texts.back} />
      {isGone ? (
        <section className={styles.empty}>
          <Title order={1} size="h3">
            {texts.gone.title}
          </Title>
          <Text c="dimmed">{texts.gone.text}</Text>
        </section>
      ) : asked.failure && !answer ? (
        <ProblemNotice title={texts.failed} failure={asked.failure} onRetry={() => void asked.reload()} />
      ) : !answer ? (
        <Loader role="status" aria-label={texts.loading} />
      ) : (
        <>
          <RuleSetHeader loaded={answer} place={place} go={goOn} />
          {asked.failure && (
            <ProblemNotice title={texts.failed} failure={asked.failure} onRetry={() => void asked.reload()} />
          )}
          <Said text={told} />
          {answer.draft && session.role === 'admin' ? (
            <DraftTabs
              // A draft with another number is another draft; the same one is merged with what is unsaved.
              key={answer.draft.revision}
              loaded={answer}
              draft={answer.draft}
              session={session}
              place={place}
              go={goOn}
              onChanged={onChanged}
            />
          ) : (
            <NoDraft loaded={answer} session={session} place={place} go={goOn} onChanged={onChanged} />
          )}
        </>
      )}
    </Stack>
  );
}
