import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { FactName } from '../../../../shared/facts/vocabulary.ts';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { useFactName } from '../facts/fact-titles.tsx';
import { withoutFact, withoutPage, withPage } from './edit-draft.ts';
import type { EditorProps } from './editor-props.ts';
import { FieldForm } from './field-form.tsx';
import { PickedDialog } from './picked-dialog.tsx';
import { PointingNotice } from './pointing-notice.tsx';
import { ScreenBlock } from './screen-block.tsx';
import { ScreenForm } from './screen-form.tsx';
import { type PickedThere, usePicking } from './use-picking.ts';

/** Something that was taken away, to put back. */
interface Removed {
  readonly what: string;
  readonly before: SiteProfile;
}

type Open =
  | { readonly kind: 'screen'; readonly page: string }
  | { readonly kind: 'field'; readonly page: string; readonly fact: FactName };

/** The screens of the profile with their facts, and pointing at new ones. */
export function FieldsTab(props: EditorProps) {
  const { draft, change, live, deciding, isReadOnly } = props;
  const texts = useSiteProfilesTexts();
  const nameOf = useFactName();
  const [there, setThere] = useState<PickedThere>();
  const [asked, setAsked] = useState<FactName>();
  const [added, setAdded] = useState<FactName>();
  const [removed, setRemoved] = useState<Removed>();
  const [open, setOpen] = useState<Open>();
  const picking = usePicking(setThere);
  const { tabId } = live;
  const point = (fact?: FactName) => {
    setThere(undefined);
    setAsked(fact);
    if (tabId !== undefined) picking.start(tabId, 'fact', fact && nameOf(fact));
  };
  const remove = (what: string, next: SiteProfile) => {
    setRemoved({ what, before: draft });
    change(next);
  };
  const page = open && draft.pages.find(({ id }) => id === open.page);
  const field = open?.kind === 'field' ? page?.facts.find(({ fact }) => fact === open.fact) : undefined;
  return (
    <Stack gap="lg">
      {!isReadOnly && (
        <Stack gap="xs">
          <Group gap="sm">
            <Button disabled={tabId === undefined || picking.isPointing} onClick={() => point()}>
              {texts.pick.start}
            </Button>
            {tabId === undefined && (
              <Text size="sm" c="dimmed">
                {texts.test.noTab}
              </Text>
            )}
          </Group>
          <PointingNotice picking={picking} />
          {removed && (
            <Alert color="gray" role="status">
              <Group justify="space-between" gap="sm">
                <Text size="sm">{texts.fields.removed(removed.what)}</Text>
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => {
                    change(removed.before);
                    setRemoved(undefined);
                  }}
                >
                  {texts.fields.undo}
                </Button>
              </Group>
            </Alert>
          )}
          <Text size="sm" role="status">
            {added ? texts.pick.added(nameOf(added)) : ''}
          </Text>
        </Stack>
      )}
      {draft.pages.length === 0 && <Text c="dimmed">{texts.fields.empty}</Text>}
      {draft.pages.map((each) => (
        <ScreenBlock
          key={each.id}
          page={each}
          documents={live.documents}
          isReadOnly={isReadOnly}
          canPoint={tabId !== undefined && !picking.isPointing}
          onPoint={point}
          onEdit={() => setOpen({ kind: 'screen', page: each.id })}
          onEditField={(fact) => setOpen({ kind: 'field', page: each.id, fact })}
          onRemove={() => remove(each.title, withoutPage(draft, each.id))}
          onRemoveField={(fact) => remove(nameOf(fact), withPage(draft, withoutFact(each, fact)))}
        />
      ))}
      {there && (
        <PickedDialog
          key={there.picked.pick}
          there={there}
          fact={asked}
          draft={draft}
          documents={live.documents}
          deciding={deciding}
          onAccept={(next, fact, goesOn) => {
            change(next);
            setAdded(fact);
            setRemoved(undefined);
            setThere(undefined);
            setAsked(undefined);
            if (goesOn) picking.start(there.tabId, 'fact');
          }}
          onAgain={point}
          onClose={() => setThere(undefined)}
        />
      )}
      {page && open?.kind === 'screen' && <ScreenForm {...props} page={page} onClose={() => setOpen(undefined)} />}
      {page && field && <FieldForm {...props} page={page} field={field} onClose={() => setOpen(undefined)} />}
    </Stack>
  );
}
