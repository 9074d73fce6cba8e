import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PageSign, ProfilePage } from '../../../../shared/profiles/site-profile.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { Dialog } from '../dialog.tsx';
import { signFrom, withPage } from './edit-draft.ts';
import type { EditorProps } from './editor-props.ts';
import { PointingNotice } from './pointing-notice.tsx';
import { usePicking } from './use-picking.ts';

interface Properties extends EditorProps {
  readonly page: ProfilePage;
  readonly onClose: () => void;
}

const parts = ['path', 'heading', 'tab', 'label', 'css'] as const;

/** How a screen is called and told from others. */
export function ScreenForm({ draft, change, live, page, onClose }: Properties) {
  const { screenForm: form, fieldForm } = useSiteProfilesTexts();
  const [isRefused, setIsRefused] = useState(false);
  const put = (next: ProfilePage) => change(withPage(draft, next));
  const set = (part: keyof PageSign, text: string) => {
    const { [part]: _, ...others } = page.when;
    put({ ...page, when: text === '' ? others : { ...others, [part]: text } });
  };
  const picking = usePicking(({ picked: { heading } }) => {
    setIsRefused(heading === undefined);
    if (heading !== undefined) set('heading', heading);
  });
  const shown = live.documents.find((each) => each.page === page.id) ?? live.documents.find(({ isTop }) => isTop);
  return (
    <Dialog onClose={onClose} title={form.title} size="lg">
      <Stack gap="md">
        <TextInput
          label={form.name}
          description={form.nameHelp}
          value={page.title}
          maxLength={120}
          onChange={(event) => put({ ...page, title: event.currentTarget.value })}
        />
        {parts.map((part) => (
          <TextInput
            key={part}
            label={form[part]}
            description={part === 'path' ? form.pathHelp : undefined}
            value={page.when[part] ?? ''}
            maxLength={300}
            onChange={(event) => set(part, event.currentTarget.value)}
          />
        ))}
        <TextInput
          label={form.frame}
          value={page.frame ?? ''}
          maxLength={300}
          onChange={({ currentTarget: { value } }) => {
            const { frame: _, ...rest } = page;
            put(value === '' ? rest : { ...rest, frame: value });
          }}
        />
        <Group gap="sm">
          <Button
            size="xs"
            variant="default"
            disabled={live.tabId === undefined || picking.isPointing}
            onClick={() => live.tabId !== undefined && picking.start(live.tabId, 'heading')}
          >
            {form.pickHeading}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={!shown}
            onClick={() => shown && put({ ...page, when: signFrom(shown.sign) })}
          >
            {form.fromTab}
          </Button>
        </Group>
        <PointingNotice picking={picking} />
        {isRefused && <Text role="alert">{form.headingRefused}</Text>}
        <div>
          <Button onClick={onClose}>{fieldForm.done}</Button>
        </div>
      </Stack>
    </Dialog>
  );
}
