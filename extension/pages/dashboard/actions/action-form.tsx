import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ActionContent } from '../../../../shared/contract/improvement-actions.ts';
import type { Team } from '../../../../shared/contract/session.ts';
import type { RuleSetContent } from '../../../../shared/rules/rule-set.ts';
import type { ColleaguesView } from '../../../messaging/improvement-views.ts';
import { useActionsTexts } from '../../i18n/actions-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { actionStates } from './action-content.ts';
import styles from './actions.module.css';
import { patternFrom, problemsOf, valueOfPattern } from './form-content.ts';

interface Properties {
  readonly start: ActionContent;
  readonly ruleSets: readonly RuleSetContent[];
  readonly teams: readonly Team[];
  readonly colleagues: ColleaguesView;
  readonly isBusy: boolean;
  readonly onSave: (content: ActionContent) => void;
  readonly onCancel: () => void;
}

export function ActionForm({ start, ruleSets, teams, colleagues, isBusy, onSave, onCancel }: Properties) {
  const texts = useActionsTexts();
  const { language } = useWording();
  const { form } = texts;
  const [content, setContent] = useState(start);
  const [isTried, setIsTried] = useState(false);
  const set = (part: Partial<ActionContent>) => setContent((older) => ({ ...older, ...part }));
  const problems = isTried ? problemsOf(content) : [];
  const error = (field: 'title' | 'owner' | 'dueOn' | 'ruleSet') =>
    problems.includes(field) ? form.problem[field] : undefined;
  const ruleSet = ruleSets.find(({ id }) => id === content.pattern.ruleSet);
  const owners = colleagues.people.some(({ subject }) => subject === content.owner)
    ? colleagues.people
    : [...colleagues.people, { subject: content.owner, name: texts.unknownPerson }];
  return (
    <form
      className={styles.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (problemsOf(content).length === 0) onSave({ ...content, title: content.title.trim() });
      }}
    >
      <Stack gap="md" maw={760}>
        <Group grow align="flex-start">
          <NativeSelect
            label={form.framework}
            value={content.pattern.ruleSet}
            error={error('ruleSet')}
            onChange={(event) =>
              set({ pattern: patternFrom({ ...content.pattern, ruleSet: event.currentTarget.value }, '') })
            }
            data={ruleSets.map(({ id, framework }) => ({ value: id, label: framework.name[language] }))}
          />
          <NativeSelect
            label={form.team}
            value={content.pattern.team ?? ''}
            onChange={(event) => set({ pattern: withTeam(content.pattern, event.currentTarget.value) })}
            data={[{ value: '', label: texts.allTeams }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        </Group>
        <NativeSelect
          label={form.about}
          value={valueOfPattern(content.pattern)}
          onChange={(event) => set({ pattern: patternFrom(content.pattern, event.currentTarget.value) })}
        >
          <option value="">{texts.wholeRuleSet}</option>
          {ruleSet?.themes.map((theme) => (
            <optgroup key={theme.id} label={theme.title[language]}>
              <option value={`theme ${theme.id}`}>{`${form.theme}: ${theme.title[language]}`}</option>
              {ruleSet.requirements
                .filter((requirement) => requirement.theme === theme.id)
                .map(({ id, title }) => (
                  <option key={id} value={`requirement ${id}`}>
                    {title[language]}
                  </option>
                ))}
            </optgroup>
          ))}
          {content.pattern.requirement &&
            !ruleSet?.requirements.some(({ id }) => id === content.pattern.requirement) && (
              <option value={valueOfPattern(content.pattern)}>{content.pattern.requirement}</option>
            )}
        </NativeSelect>
        <TextInput
          label={form.title}
          placeholder={form.titlePlaceholder}
          value={content.title}
          error={error('title')}
          maxLength={200}
          required
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <Textarea
          label={form.description}
          description={form.descriptionHelp}
          value={content.description}
          maxLength={4000}
          autosize
          minRows={3}
          onChange={(event) => set({ description: event.currentTarget.value })}
        />
        <Group grow align="flex-start">
          <NativeSelect
            label={texts.owner}
            value={content.owner}
            error={error('owner')}
            onChange={(event) => set({ owner: event.currentTarget.value })}
            data={owners.map(({ subject, name }) => ({ value: subject, label: name }))}
          />
          <TextInput
            type="date"
            label={form.dueOn}
            value={content.dueOn}
            error={error('dueOn')}
            required
            onChange={(event) => set({ dueOn: event.currentTarget.value })}
          />
          <NativeSelect
            label={form.state}
            value={content.state}
            onChange={(event) => {
              const state = actionStates.find((each) => each === event.currentTarget.value);
              if (state) set({ state });
            }}
            data={actionStates.map((state) => ({ value: state, label: texts.state[state] }))}
          />
        </Group>
        <Group gap="sm">
          <Button type="submit" loading={isBusy}>
            {texts.save}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {texts.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function withTeam({ team: _, ...pattern }: ActionContent['pattern'], team: string): ActionContent['pattern'] {
  return team ? { ...pattern, team } : pattern;
}
