import { Alert, Button, Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { IdentityPlace } from '../../../../shared/profiles/site-profile.ts';
import type { DocumentLook, IdentityProposal } from '../../../messaging/picker-messages.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import adminStyles from '../admin.module.css';
import type { EditorProps } from './editor-props.ts';
import { PointingNotice } from './pointing-notice.tsx';
import styles from './site-profiles.module.css';
import { StabilityMark } from './stability-mark.tsx';
import { TitledSection } from './titled-section.tsx';
import { usePicking } from './use-picking.ts';
import { identityText } from './wording.ts';

const isSame = (one: IdentityPlace, other: IdentityPlace) =>
  JSON.stringify({ ...one, optional: undefined }) === JSON.stringify({ ...other, optional: undefined });

/** What is said of a place by whichever document shows something there. */
function shownAt(documents: readonly DocumentLook[], index: number): DocumentLook['identity'][number] | undefined {
  const all = documents.flatMap(({ identity }) => identity[index] ?? []);
  return (
    all.find((each) => 'number' in each) ?? all.find((each) => 'problem' in each && each.problem !== 'none') ?? all[0]
  );
}

/** Which system it is, and where it shows whose dossier is open. */
export function RecognitionTab({ draft, change, live, isReadOnly }: EditorProps) {
  const texts = useSiteProfilesTexts();
  const { recognition: words } = texts;
  const [picked, setPicked] = useState<readonly IdentityProposal[]>();
  const picking = usePicking(({ picked: { identity } }) => setPicked(identity));
  const setPlaces = (dossierId: readonly IdentityPlace[]) => change({ ...draft, dossierId: [...dossierId] });
  const add = (place: IdentityPlace) => setPlaces([...draft.dossierId, place]);
  const isNew = ({ place }: IdentityProposal) => !draft.dossierId.some((each) => isSame(each, place));
  const proposals = live.documents.flatMap(({ proposedIdentity }) => proposedIdentity).filter(isNew);
  const once = proposals.filter(({ place }, at) => proposals.findIndex((other) => isSame(other.place, place)) === at);
  return (
    <Stack gap="lg" maw={820}>
      <TextInput
        label={words.name}
        value={draft.name}
        maxLength={120}
        readOnly={isReadOnly}
        onChange={(event) => change({ ...draft, name: event.currentTarget.value })}
      />
      <Textarea
        label={words.matches}
        description={words.matchesHelp}
        value={draft.matches.join('\n')}
        autosize
        minRows={2}
        readOnly={isReadOnly}
        onChange={({ currentTarget: { value } }) =>
          change({ ...draft, matches: value === '' ? [] : value.split('\n').map((line) => line.trimStart()) })
        }
      />
      <TitledSection title={words.identity} help={words.identityHelp}>
        {draft.dossierId.length === 0 && <Text>{words.none}</Text>}
        <ul className={styles.tabList}>
          {draft.dossierId.map((place, index) => (
            <li key={JSON.stringify(place)} className={styles.proposal} data-chosen>
              <Group justify="space-between" gap="sm">
                <div>
                  <Text>{identityText(place, texts)}</Text>
                  <ShownNumber shown={shownAt(live.documents, index)} />
                </div>
                {!isReadOnly && (
                  <Group gap="sm">
                    <Checkbox
                      label={words.optional}
                      checked={place.optional ?? false}
                      onChange={({ currentTarget: { checked } }) => {
                        const { optional: _, ...always } = place;
                        const next = checked ? { ...place, optional: true } : always;
                        setPlaces(draft.dossierId.map((each, at) => (at === index ? next : each)));
                      }}
                    />
                    <Button
                      size="xs"
                      variant="subtle"
                      aria-label={words.removeOf(identityText(place, texts))}
                      onClick={() => setPlaces(draft.dossierId.filter((_, at) => at !== index))}
                    >
                      {texts.fields.remove}
                    </Button>
                  </Group>
                )}
              </Group>
            </li>
          ))}
        </ul>
        {draft.dossierId.length === 1 && <Text size="sm">{words.onlyOne}</Text>}
      </TitledSection>
      {!isReadOnly && (
        <Stack gap="sm">
          <div>
            <Button
              disabled={live.tabId === undefined || picking.isPointing}
              onClick={() => {
                setPicked(undefined);
                if (live.tabId !== undefined) picking.start(live.tabId, 'identity');
              }}
            >
              {words.pick}
            </Button>
          </div>
          <PointingNotice picking={picking} />
          {picked?.length === 0 && (
            <Alert color="yellow" role="alert">
              {words.pickedNone}
            </Alert>
          )}
          {picked && picked.length > 0 && (
            <Proposed title={words.pickedTitle} proposals={picked.filter(isNew)} onAdd={add} />
          )}
          {once.length > 0 && <Proposed title={words.proposals} proposals={once} onAdd={add} />}
        </Stack>
      )}
    </Stack>
  );
}

function ShownNumber({ shown }: { readonly shown: DocumentLook['identity'][number] | undefined }) {
  const { recognition, identityProblem } = useSiteProfilesTexts();
  if (!shown) return null;
  if ('number' in shown) return <span className={styles.good}>{recognition.shows(shown.number)}</span>;
  return <span className={styles.bad}>{identityProblem[shown.problem]}</span>;
}

interface ProposedProperties {
  readonly title: string;
  readonly proposals: readonly IdentityProposal[];
  readonly onAdd: (place: IdentityPlace) => void;
}

function Proposed({ title, proposals, onAdd }: ProposedProperties) {
  const texts = useSiteProfilesTexts();
  const { recognition: words, identityProblem } = texts;
  return (
    <section className={adminStyles.card} aria-label={title}>
      <Text fw={600} mb="xs">
        {title}
      </Text>
      <ul className={styles.tabList}>
        {proposals.map(({ place, number, problem, stability, reasons }) => (
          <li key={JSON.stringify(place)} className={styles.proposal}>
            <Group justify="space-between" gap="sm" wrap="nowrap">
              <div>
                <Text>{identityText(place, texts)}</Text>
                <div className={styles.sign}>
                  {number !== undefined && `${words.shows(number)} · `}
                  {problem ? (
                    <span className={styles.bad}>{identityProblem[problem]}</span>
                  ) : (
                    <StabilityMark stability={stability} reasons={reasons} />
                  )}
                </div>
              </div>
              <Button
                size="xs"
                variant="default"
                disabled={problem !== undefined}
                aria-label={words.addOf(identityText(place, texts))}
                onClick={() => onAdd(place)}
              >
                {words.add}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
}
