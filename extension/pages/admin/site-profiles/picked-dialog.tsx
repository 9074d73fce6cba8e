import { Alert, Button, Group, Loader, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { FactName } from '../../../../shared/facts/vocabulary.ts';
import { hasIndependent } from '../../../../shared/profiles/independence.ts';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import type { Proposals, ShownPlace } from '../../../messaging/picker-messages.ts';
import { send } from '../../../messaging/send.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useAnswer } from '../../use-answer.ts';
import { Dialog } from '../dialog.tsx';
import { FactChoice } from '../facts/fact-choice.tsx';
import { fieldFrom, pageFor, withFact, withPage } from './edit-draft.ts';
import { ProposalChoice } from './proposal-choice.tsx';
import { standsAlone } from './screen-facts.ts';
import styles from './site-profiles.module.css';
import { usableDraft } from './usable-draft.ts';
import type { Live } from './use-live.ts';
import type { PickedThere } from './use-picking.ts';
import { valueText } from './wording.ts';

interface Properties {
  readonly there: PickedThere;
  /** Chosen before somebody pointed. */
  readonly fact: FactName | undefined;
  readonly draft: SiteProfile;
  readonly documents: Live['documents'];
  readonly deciding: ReadonlySet<FactName>;
  readonly onAccept: (draft: SiteProfile, fact: FactName, goesOn: boolean) => void;
  readonly onAgain: (fact: FactName | undefined) => void;
  readonly onClose: () => void;
}

/** What was pointed at: which fact it is, and how it is found again. */
export function PickedDialog({
  there,
  fact: asked,
  draft,
  documents,
  deciding,
  onAccept,
  onAgain,
  onClose,
}: Properties) {
  const texts = useSiteProfilesTexts();
  const { pick } = texts;
  const { picked, tabId, frameId } = there;
  const [fact, setFact] = useState<FactName | null>(picked.isPrivate ? null : (asked ?? picked.facts[0] ?? null));
  const proposed = useAnswer<Proposals | undefined>(`${picked.pick} ${fact}`, async () =>
    fact === null
      ? undefined
      : send('picker.propose', { tabId, frameId, pick: picked.pick, fact, draft: usableDraft(draft) }),
  );
  // The screen that the draft takes it for already, however it is recognised.
  const recognised = documents.find((each) => each.frameId === frameId && each.url === picked.url)?.page;
  const home = draft.pages.find(({ id }) => id === recognised) ?? pageFor(draft, picked);
  const isNew = !draft.pages.some(({ id }) => id === home.id);
  const [pageId, setPageId] = useState(home.id);
  const page = draft.pages.find(({ id }) => id === pageId) ?? home;
  const [changed, setChanged] = useState<{ readonly key: string; readonly chosen: readonly number[] }>();
  const key = `${picked.pick} ${fact}`;
  const answer = proposed.answer;
  const proposals = answer?.kind === 'proposals' ? answer.proposals : [];
  const best = answer?.kind === 'proposals' ? answer.chosen : [];
  const chosen = changed?.key === key ? changed.chosen : best;
  const locators = chosen.flatMap((at) => proposals[at]?.locator ?? []);
  const before = page.facts.find((each) => each.fact === fact);
  const isDeciding = fact !== null && deciding.has(fact);
  const accept = (goesOn: boolean) => {
    if (fact === null || locators.length === 0) return;
    const field = fieldFrom(fact, locators, before, isDeciding);
    onAccept(withPage(draft, withFact(page, field)), fact, goesOn);
  };
  const isReady = fact !== null && locators.length > 0;
  return (
    <Dialog onClose={onClose} title={pick.title} size="lg">
      <Stack gap="md">
        <div>
          <Text size="sm" c="dimmed">
            {picked.label ? `${pick.label} ‘${picked.label}’. ${pick.shown}:` : `${pick.shown}:`}
          </Text>
          {picked.isPrivate ? (
            <Alert color="yellow" role="alert">
              {pick.private}
            </Alert>
          ) : (
            <p className={styles.shown}>{picked.text || pick.shownEmpty}</p>
          )}
          {!picked.isTop && (
            <Text size="sm" c="dimmed">
              {pick.inFrame}
            </Text>
          )}
        </div>
        {!picked.isPrivate && (
          <FactChoice
            label={pick.fact}
            value={fact}
            fits={standsAlone}
            likely={picked.facts}
            isRequired
            onChange={(next) => setFact(next ?? null)}
            hasFocus={fact === null}
          />
        )}
        {proposed.failure && (
          <ProblemNotice failure={proposed.failure} title={pick.failed} onRetry={() => void proposed.reload()} />
        )}
        {fact !== null && proposed.isLoading && <Loader size="sm" role="status" aria-label={pick.proposing} />}
        {answer && answer.kind !== 'proposals' && (
          <Alert color="yellow" role="alert">
            {answer.kind === 'gone' ? pick.gone : answer.kind === 'private' ? pick.private : pick.loadingPlace}
          </Alert>
        )}
        {fact !== null && answer?.kind === 'proposals' && (
          <>
            <ReadAs fact={fact} place={proposals[chosen[0] ?? 0]?.places[0]} />
            {proposals.length === 0 && <Alert color="yellow">{pick.nothing}</Alert>}
            {proposals.length > 0 && best.length === 0 && <Alert color="yellow">{pick.ambiguous}</Alert>}
            <div>
              <Text fw={600}>{pick.locators}</Text>
              <Text size="sm" c="dimmed" mb="xs">
                {isDeciding ? pick.decides : pick.locatorsHelp}
              </Text>
              <ProposalChoice
                fact={fact}
                proposals={proposals}
                best={best}
                chosen={chosen}
                onChange={(next) => setChanged({ key, chosen: next })}
              />
            </div>
            {isDeciding && locators.length > 0 && !hasIndependent(locators) && <Alert color="yellow">{pick.one}</Alert>}
            <NativeSelect
              label={pick.screen}
              value={pageId}
              data={[
                ...draft.pages.map(({ id, title }) => ({ value: id, label: title })),
                ...(isNew ? [{ value: home.id, label: pick.newScreen(home.title) }] : []),
              ]}
              onChange={(event) => setPageId(event.currentTarget.value)}
            />
            {before && <Text size="sm">{pick.replaces}</Text>}
          </>
        )}
        <Group gap="sm">
          <Button disabled={!isReady} onClick={() => accept(true)}>
            {pick.acceptNext}
          </Button>
          <Button variant="default" disabled={!isReady} onClick={() => accept(false)}>
            {pick.accept}
          </Button>
          <Button variant="default" onClick={() => onAgain(fact ?? undefined)}>
            {pick.again}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {pick.cancel}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function ReadAs({ fact, place }: { readonly fact: FactName; readonly place: ShownPlace | undefined }) {
  const texts = useSiteProfilesTexts();
  const { format } = useWording();
  if (!place) return null;
  const { reading } = place;
  const text = reading.state === 'found' ? valueText(fact, reading.value, texts, format) : texts.state[reading.state];
  return (
    <Text size="sm" role="status">
      {texts.pick.readAs}: <strong className={reading.state === 'unreadable' ? styles.bad : undefined}>{text}</strong>
    </Text>
  );
}
