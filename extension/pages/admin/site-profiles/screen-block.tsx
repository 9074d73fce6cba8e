import { Badge, Button, Group, Text, Title } from '@mantine/core';
import { type FactName, isFactName } from '../../../../shared/facts/vocabulary.ts';
import type { ProfilePage } from '../../../../shared/profiles/site-profile.ts';
import type { DocumentLook } from '../../../messaging/picker-messages.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { useFactName } from '../facts/fact-titles.tsx';
import { TableFrame } from '../table/table-frame.tsx';
import { FieldState } from './field-state.tsx';
import styles from './site-profiles.module.css';
import { locatorText } from './wording.ts';

interface Properties {
  readonly page: ProfilePage;
  readonly documents: readonly DocumentLook[];
  readonly isReadOnly: boolean;
  readonly canPoint: boolean;
  readonly onPoint: (fact: FactName) => void;
  readonly onEdit: () => void;
  readonly onEditField: (fact: FactName) => void;
  readonly onRemove: () => void;
  readonly onRemoveField: (fact: FactName) => void;
}

/** One screen of the profile: its facts, where each stands, and what it reads now. */
export function ScreenBlock(props: Properties) {
  const { page, documents, isReadOnly } = props;
  const texts = useSiteProfilesTexts();
  const nameOf = useFactName();
  const id = `screen-${page.id}`;
  const sign = [page.when.path, page.when.heading, page.when.tab, page.when.label, page.when.css].filter(Boolean);
  const here = documents.find((each) => each.page === page.id);
  return (
    <div className={styles.screen}>
      <div className={styles.screenHead}>
        <Title order={2} size="h4" id={id}>
          {page.title}
        </Title>
        <span className={styles.sign}>{sign.join(' · ')}</span>
        <Badge variant="outline" color="gray" tt="none">
          {texts.fields.facts(page.facts.length)}
        </Badge>
        {!isReadOnly && (
          <Group gap="xs" ml="auto">
            <Button
              size="xs"
              variant="default"
              aria-label={texts.fields.screenSettingsOf(page.title)}
              onClick={props.onEdit}
            >
              {texts.fields.screenSettings}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              aria-label={texts.fields.removeScreenOf(page.title)}
              onClick={props.onRemove}
            >
              {texts.fields.removeScreen}
            </Button>
          </Group>
        )}
      </div>
      {page.facts.length === 0 ? (
        <Text c="dimmed">{texts.fields.noFacts}</Text>
      ) : (
        <TableFrame
          label={page.title}
          columns={[
            texts.fields.fact,
            texts.fields.where,
            texts.fields.now,
            ...(isReadOnly ? [] : [texts.fields.acts]),
          ]}
        >
          {page.facts.map((field) => {
            const name = isFactName(field.fact) ? nameOf(field.fact) : field.fact;
            return (
              <tr key={field.fact}>
                <th scope="row">
                  {name}
                  {field.decides && <div className={styles.sign}>{texts.fields.decides}</div>}
                </th>
                <td>
                  <ul className={styles.locators}>
                    {field.locate.map((locator) => (
                      <li key={JSON.stringify(locator)}>{locatorText(locator, texts)}</li>
                    ))}
                  </ul>
                </td>
                <td>
                  <FieldState look={here?.fields.find(({ fact }) => fact === field.fact)} />
                </td>
                {!isReadOnly && (
                  <td>
                    <div className={styles.acts}>
                      <Button
                        size="compact-sm"
                        variant="default"
                        disabled={!props.canPoint}
                        aria-label={texts.pick.startFor(name)}
                        onClick={() => props.onPoint(field.fact)}
                      >
                        {texts.pick.startShort}
                      </Button>
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={texts.fields.editOf(name)}
                        onClick={() => props.onEditField(field.fact)}
                      >
                        {texts.fields.edit}
                      </Button>
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        aria-label={texts.fields.removeOf(name)}
                        onClick={() => props.onRemoveField(field.fact)}
                      >
                        {texts.fields.remove}
                      </Button>
                    </div>
                  </td>
                )}
              </tr>
            );
          })}
        </TableFrame>
      )}
    </div>
  );
}
