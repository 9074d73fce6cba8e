import { Button, Group, Text, Title } from '@mantine/core';
import { useRuleSetsTexts } from '../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import type { Place } from '../place.ts';
import { TabLinks } from '../tab-links.tsx';
import type { Go } from '../use-place.ts';
import type { LoadedRuleSet } from './rule-set-page.tsx';
import styles from './rule-sets.module.css';
import { StateBadge } from './state-badge.tsx';
import { tabOf, tabs } from './tabs.ts';
import { saveRuleSet } from './transfer/save-rule-set.ts';

interface Properties {
  readonly loaded: LoadedRuleSet;
  readonly place: Place;
  readonly go: Go;
}

export function RuleSetHeader({ loaded, place, go }: Properties) {
  const texts = useRuleSetsTexts();
  const { language, format } = useWording();
  const { ruleSet } = loaded.history;
  const { name, issuer, inForce, draft, hasNewEdition } = ruleSet;
  const content = loaded.draft?.content ?? loaded.inForce?.content;
  const current = tabOf(place);
  const edition = (
    <>
      {texts.tabs.edition}
      <span className={styles.dot}> •</span>
    </>
  );
  const titles = hasNewEdition ? { ...texts.tabs, edition } : texts.tabs;
  return (
    <header>
      <Group justify="space-between" align="flex-start" gap="md" mb="sm">
        <div>
          <Title order={1} size="h2">
            {name[language]}
          </Title>
          <Group gap="xs">
            <Text c="dimmed">{issuer}</Text>
            {inForce && (
              <Text size="sm">
                {texts.inForce}: {texts.revision(inForce.revision)}
                {inForce.effectiveOn && `, ${texts.since(format.date(inForce.effectiveOn))}`}
              </Text>
            )}
            {draft && <StateBadge state={draft.state} />}
          </Group>
        </div>
        {content && (
          <Button
            size="xs"
            variant="default"
            title={texts.transfer.exportHelp}
            onClick={() => saveRuleSet(content, loaded.draft ? undefined : inForce?.revision)}
          >
            {texts.transfer.export}
          </Button>
        )}
      </Group>
      <TabLinks
        label={texts.tabsLabel}
        tabs={tabs}
        titles={titles}
        current={current}
        to={(tab) => ({ section: 'rule-sets', item: place.item, tab, ...(tab === 'edit' && { part: place.part }) })}
        go={go}
      />
    </header>
  );
}
