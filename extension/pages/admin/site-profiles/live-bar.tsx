import { Button, Group, NativeSelect, Text } from '@mantine/core';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import { failureText } from '../../failure.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from './site-profiles.module.css';
import type { Live } from './use-live.ts';

/** The tab in which the draft is tried out while it is made, and what it is by this draft. */
export function LiveBar({ draft, live }: { readonly draft: SiteProfile; readonly live: Live }) {
  const texts = useSiteProfilesTexts();
  const { texts: common } = useWording();
  const { tabs, tabId, documents, failure } = live;
  const dossier = documents.map((each) => each.dossier).find((each) => 'id' in each);
  const screens = documents.flatMap(({ page }) => draft.pages.find(({ id }) => id === page)?.title ?? []);
  return (
    <div className={styles.live}>
      <Group gap="sm" align="flex-end">
        <NativeSelect
          label={texts.live.label}
          value={tabId === undefined ? '' : String(tabId)}
          data={[
            { value: '', label: texts.live.none },
            ...tabs.map((tab) => ({ value: String(tab.tabId), label: `${tab.title} · ${new URL(tab.url).host}` })),
          ]}
          onChange={({ currentTarget: { value } }) => live.choose(value === '' ? undefined : Number(value))}
        />
        <Button variant="default" loading={live.isLooking} onClick={live.look}>
          {texts.live.look}
        </Button>
      </Group>
      <Text size="sm" role="status">
        {failure
          ? `${texts.live.failed}. ${failureText(failure, common)}`
          : tabId === undefined
            ? ''
            : [
                ...(dossier && 'id' in dossier ? [texts.live.dossier(dossier.id)] : []),
                ...(documents.length === 0
                  ? []
                  : screens.length > 0
                    ? screens.map(texts.live.screen)
                    : [texts.live.unknownScreen]),
              ].join(' · ')}
      </Text>
    </div>
  );
}
