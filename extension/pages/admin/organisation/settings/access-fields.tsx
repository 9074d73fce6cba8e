import { Fieldset, Radio, Stack, Text, TextInput } from '@mantine/core';
import type { DirectoryTeam } from '../../../../../shared/contract/directory.ts';
import { Role } from '../../../../../shared/contract/session.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { ClaimRulesFields } from './claim-rules-fields.tsx';
import type { Draft } from './settings-draft.ts';

interface Properties {
  readonly draft: Draft;
  readonly teams: readonly DirectoryTeam[];
  readonly isReadOnly: boolean;
  readonly error: string | false;
  readonly set: (part: Partial<Draft>) => void;
}

/** Where people come from, and by which rules groups of the sign-in become roles and teams. */
export function AccessFields({ draft, teams, isReadOnly, error, set }: Properties) {
  const { settings: texts } = useOrganisationTexts();
  const { texts: common } = useWording();
  return (
    <Fieldset legend={texts.access}>
      <Stack gap="md">
        <Radio.Group
          label={texts.peopleFrom}
          value={draft.peopleFrom}
          onChange={(value) => set({ peopleFrom: value === 'claims' ? 'claims' : 'directory' })}
        >
          <Stack gap="xs" mt={6}>
            <Radio value="directory" label={texts.directory} disabled={isReadOnly} />
            <Radio value="claims" label={texts.claims} disabled={isReadOnly} />
          </Stack>
        </Radio.Group>
        {draft.peopleFrom === 'claims' && (
          <>
            <Text size="sm" c="dimmed">
              {texts.claimsHelp}
            </Text>
            <TextInput
              label={texts.roleClaim}
              description={texts.claimHelp}
              value={draft.roleClaim}
              maw={420}
              readOnly={isReadOnly}
              error={error}
              onChange={(event) => set({ roleClaim: event.currentTarget.value })}
            />
            <ClaimRulesFields
              rules={draft.roleRules}
              meanings={Role.options.map((role) => ({ value: role, label: common.role[role] }))}
              isReadOnly={isReadOnly}
              onChange={(rules) =>
                set({
                  roleRules: rules.map((rule) => ({
                    ...rule,
                    means: Role.options.find((role) => role === rule.means) ?? 'worker',
                  })),
                })
              }
            />
            <TextInput
              label={texts.teamClaim}
              description={texts.withoutTeams}
              value={draft.teamClaim}
              maw={420}
              readOnly={isReadOnly}
              onChange={(event) => set({ teamClaim: event.currentTarget.value })}
            />
            <ClaimRulesFields
              rules={draft.teamRules}
              meanings={teams.map(({ id, name }) => ({ value: id, label: name }))}
              isReadOnly={isReadOnly}
              onChange={(teamRules) => set({ teamRules })}
            />
          </>
        )}
      </Stack>
    </Fieldset>
  );
}
