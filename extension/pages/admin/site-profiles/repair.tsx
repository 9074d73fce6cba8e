import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { FactName } from '../../../../shared/facts/vocabulary.ts';
import type { ProfileFact, ProfilePage } from '../../../../shared/profiles/site-profile.ts';
import type { Proposals } from '../../../messaging/picker-messages.ts';
import { send } from '../../../messaging/send.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useTask } from '../../use-task.ts';
import { Dialog } from '../dialog.tsx';
import { useFactName } from '../facts/fact-titles.tsx';
import { fieldFrom, withFact, withPage } from './edit-draft.ts';
import type { EditorProps } from './editor-props.ts';
import { ProposalChoice } from './proposal-choice.tsx';
import styles from './site-profiles.module.css';
import { usableDraft } from './usable-draft.ts';
import { locatorText } from './wording.ts';

interface Spot {
  readonly page: ProfilePage;
  readonly field: ProfileFact;
  readonly frameId: number;
}

interface Found {
  readonly spot: Spot | undefined;
  readonly proposals: Proposals;
}

interface Properties extends EditorProps {
  readonly fact: FactName;
}

/** Looks on the open page where a field stands now, and proposes locators; the admin takes them or not. */
export function Repair({ draft, change, live, deciding, fact }: Properties) {
  const texts = useSiteProfilesTexts();
  const { health: words } = texts;
  const nameOf = useFactName();
  const name = nameOf(fact);
  const [found, setFound] = useState<Found>();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [isTaken, setIsTaken] = useState(false);
  const task = useTask<Found>((result) => {
    setFound(result);
    setChosen(result.proposals.kind === 'proposals' ? result.proposals.chosen : []);
  });
  const spot = draft.pages.flatMap((page): Spot[] => {
    const field = page.facts.find((each) => each.fact === fact);
    const here = live.documents.find((each) => each.page === page.id);
    return field && here ? [{ page, field, frameId: here.frameId }] : [];
  })[0];
  const search = () =>
    task.run(async () => {
      const { tabId } = live;
      if (tabId === undefined || !spot) return { spot, proposals: { kind: 'gone' } };
      const asked = { tabId, frameId: spot.frameId, fact, draft: usableDraft(draft) };
      return { spot, proposals: await send('picker.repair', asked) };
    });
  const proposals = found?.proposals.kind === 'proposals' ? found.proposals : undefined;
  const locators = chosen.flatMap((at) => proposals?.proposals[at]?.locator ?? []);
  const accept = () => {
    if (!found?.spot || locators.length === 0) return;
    const { page, field } = found.spot;
    change(withPage(draft, withFact(page, fieldFrom(fact, locators, field, deciding.has(fact)))));
    setFound(undefined);
    setIsTaken(true);
  };
  return (
    <>
      <Button
        size="xs"
        variant="default"
        aria-label={words.repairOf(name)}
        loading={task.isBusy}
        onClick={() => void search()}
      >
        {words.repair}
      </Button>
      {task.failure && <ProblemNotice failure={task.failure} title={texts.live.failed} />}
      {isTaken && <Text role="status">{words.repaired(name)}</Text>}
      <Dialog
        isOpen={found !== undefined}
        onClose={() => setFound(undefined)}
        title={words.repairTitle(name)}
        size="lg"
      >
        <Stack gap="md">
          {!found?.spot && <Alert color="yellow">{words.repairNoTab}</Alert>}
          {found?.spot && !proposals?.chosen.length && <Alert color="yellow">{words.repairNone}</Alert>}
          {found?.spot && proposals && proposals.chosen.length > 0 && (
            <>
              <Text size="sm">{words.repairHelp}</Text>
              <div>
                <Text size="sm" c="dimmed">
                  {texts.publish.was}
                </Text>
                <ul className={styles.locators}>
                  {found.spot.field.locate.map((locator) => (
                    <li key={JSON.stringify(locator)}>{locatorText(locator, texts)}</li>
                  ))}
                </ul>
              </div>
              <ProposalChoice
                fact={fact}
                proposals={proposals.proposals}
                best={proposals.chosen}
                chosen={chosen}
                onChange={setChosen}
              />
            </>
          )}
          <Group gap="sm">
            {locators.length > 0 && <Button onClick={accept}>{words.repairAccept}</Button>}
            <Button variant="default" onClick={() => setFound(undefined)}>
              {words.repairReject}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
