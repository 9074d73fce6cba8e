import { Button, Checkbox, Stack } from '@mantine/core';
import { vocabulary } from '../../../../shared/facts/vocabulary.ts';
import type { Locator } from '../../../../shared/profiles/locator.ts';
import type { ProfileFact, ProfilePage } from '../../../../shared/profiles/site-profile.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { Dialog } from '../dialog.tsx';
import { useFactName } from '../facts/fact-titles.tsx';
import { withFact, withPage } from './edit-draft.ts';
import type { EditorProps } from './editor-props.ts';
import { FieldState } from './field-state.tsx';
import { LocatorForm } from './locator-form.tsx';

interface Properties extends EditorProps {
  readonly page: ProfilePage;
  readonly field: ProfileFact;
  readonly onClose: () => void;
}

/** One fact of a screen in full: its locators and what their absence means. */
export function FieldForm({ draft, change, live, page, field, onClose }: Properties) {
  const texts = useSiteProfilesTexts();
  const { fieldForm: form } = texts;
  const nameOf = useFactName();
  const { fact, locate } = field;
  const put = (next: ProfileFact, seen = page.seen) => {
    const { seen: _, ...rest } = page;
    change(withPage(draft, withFact({ ...rest, ...(seen && seen.length > 0 ? { seen } : {}) }, next)));
  };
  const setLocators = (next: readonly Locator[]) => put({ ...field, locate: [...next] });
  const isSeen = page.seen?.includes(fact) ?? false;
  const { expect, decides: _, ...plain } = field;
  const mayBeAbsent = (expect?.min ?? 1) === 0;
  const look = live.documents.find((each) => each.page === page.id)?.fields.find((each) => each.fact === fact);
  return (
    <Dialog onClose={onClose} title={form.title(nameOf(fact))} size="xl">
      <Stack gap="md">
        {locate.map((locator, index) => (
          <LocatorForm
            // biome-ignore lint/suspicious/noArrayIndexKey: the text of a locator changes while it is typed
            key={index}
            index={index}
            locator={locator}
            isList={vocabulary[fact].type === 'list'}
            onChange={(next) => setLocators(locate.map((each, at) => (at === index ? next : each)))}
            onRemove={locate.length > 1 ? () => setLocators(locate.filter((_, at) => at !== index)) : undefined}
          />
        ))}
        {locate.length < 5 && (
          <div>
            <Button size="xs" variant="default" onClick={() => setLocators([...locate, { label: '' }])}>
              {texts.locator.add}
            </Button>
          </div>
        )}
        <div role="status">
          {texts.fields.now}: <FieldState look={look} />
        </div>
        <Checkbox
          label={form.mayBeAbsent}
          description={form.mayBeAbsentHelp}
          checked={mayBeAbsent}
          onChange={({ currentTarget: { checked } }) => {
            const { expect: _old, ...others } = field;
            put(checked ? { ...others, expect: { min: 0, max: expect?.max ?? 1 } } : others);
          }}
        />
        <Checkbox
          label={form.seen}
          description={form.seenHelp}
          checked={isSeen}
          onChange={({ currentTarget: { checked } }) => {
            const others = (page.seen ?? []).filter((each) => each !== fact);
            put(field, checked ? [...others, fact] : others);
          }}
        />
        <Checkbox
          label={form.decides}
          checked={field.decides ?? false}
          onChange={({ currentTarget: { checked } }) =>
            put({ ...plain, ...(expect ? { expect } : {}), ...(checked ? { decides: true } : {}) })
          }
        />
        <div>
          <Button onClick={onClose}>{form.done}</Button>
        </div>
      </Stack>
    </Dialog>
  );
}
