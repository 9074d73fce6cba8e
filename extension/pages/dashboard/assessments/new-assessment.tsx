import { Button, Checkbox, Group, NativeSelect, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import type { AssessmentScope } from '../../../../shared/contract/supervision-assessments.ts';
import { send } from '../../../messaging/send.ts';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useTask } from '../../use-task.ts';
import { goTo } from '../address.ts';
import type { ViewProps } from '../view-props.ts';
import styles from './assessments.module.css';
import { RULE_OF } from './scoring-input.ts';

const kinds = ['organisation', 'teams', 'location'] as const;

/** A new assessment; of one that is closed, the address names it and this is its re-test. */
export function NewAssessment({ team, ruleSets, framework, session, choice, choose }: ViewProps) {
  const { form: texts, make } = useAssessmentsTexts();
  const { language } = useWording();
  const retestOf = choice.item;
  const first = useAnswer(`first ${retestOf ?? ''}`, async () =>
    retestOf ? (await send('assessment.get', { id: retestOf })).assessment : undefined,
  );
  const [title, setTitle] = useState('');
  const [ruleSet, setRuleSet] = useState(
    choice.ruleSet ?? ruleSets.find(({ id }) => id === RULE_OF)?.id ?? framework ?? ruleSets[0]?.id ?? '',
  );
  const [kind, setKind] = useState<AssessmentScope['kind']>(team ? 'teams' : 'organisation');
  const [teams, setTeams] = useState<string[]>(team ? [team.id] : []);
  const [location, setLocation] = useState('');
  const [isTried, setIsTried] = useState(false);
  const id = useRef(crypto.randomUUID());
  const task = useTask<unknown>(() => choose(goTo(choice, { view: 'assessments', item: id.current })));
  const scope: AssessmentScope =
    first.answer?.scope ??
    (kind === 'organisation' ? { kind } : kind === 'teams' ? { kind, teams } : { kind, name: location.trim(), teams });
  const problems = {
    title: title.trim() === '',
    teams: scope.kind === 'teams' && scope.teams.length === 0,
    location: scope.kind === 'location' && scope.name === '',
  };
  const start = async () => {
    const { views } = await send('rule-sets.get', {});
    const revision = views.find((view) => view.id === ruleSet)?.revision ?? 1;
    return send('assessment.put', {
      id: id.current,
      ifVersion: 0,
      assessment: {
        title: title.trim(),
        ruleSet: first.answer?.ruleSet ?? ruleSet,
        revision,
        scope,
        ...(retestOf ? { retestOf } : {}),
        plan: '',
        themeDeviations: {},
      },
    });
  };
  return (
    <Stack gap="lg">
      <Title order={1} size="h2">
        {make}
      </Title>
      {task.failure && <ProblemNotice title={texts.failed} failure={task.failure} />}
      {first.failure && (
        <ProblemNotice title={texts.failed} failure={first.failure} onRetry={() => void first.reload()} />
      )}
      <form
        className={styles.section}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setIsTried(true);
          if (!Object.values(problems).some(Boolean)) void task.run(start);
        }}
      >
        <Stack gap="md" maw={700}>
          {first.answer && <Text>{texts.retestOf(first.answer.title)}</Text>}
          <TextInput
            label={texts.title}
            placeholder={texts.titlePlaceholder}
            value={title}
            maxLength={200}
            required
            error={isTried && problems.title ? texts.problem.title : undefined}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          {!retestOf && (
            <>
              <NativeSelect
                label={texts.framework}
                value={ruleSet}
                onChange={(event) => setRuleSet(event.currentTarget.value)}
                data={ruleSets.map((each) => ({ value: each.id, label: each.framework.name[language] }))}
              />
              <Radio.Group
                label={texts.scope}
                value={kind}
                onChange={(value) => setKind(kinds.find((each) => each === value) ?? 'organisation')}
              >
                <Group gap="lg" mt={6}>
                  {kinds.map((each) => (
                    <Radio key={each} value={each} label={texts.kind[each]} />
                  ))}
                </Group>
              </Radio.Group>
              {kind === 'location' && (
                <TextInput
                  label={texts.location}
                  value={location}
                  maxLength={200}
                  required
                  error={isTried && problems.location ? texts.problem.location : undefined}
                  onChange={(event) => setLocation(event.currentTarget.value)}
                />
              )}
              {kind !== 'organisation' && (
                <Checkbox.Group
                  label={kind === 'teams' ? texts.teams : texts.locationTeams}
                  value={teams}
                  error={isTried && problems.teams ? texts.problem.teams : undefined}
                  onChange={setTeams}
                >
                  <Group gap="md" mt={6}>
                    {session.teams.map((each) => (
                      <Checkbox key={each.id} value={each.id} label={each.name} />
                    ))}
                  </Group>
                </Checkbox.Group>
              )}
            </>
          )}
          <Group gap="sm">
            <Button type="submit" loading={task.isBusy} disabled={retestOf !== undefined && !first.answer}>
              {texts.start}
            </Button>
            <Button variant="default" onClick={() => choose(goTo(choice, { view: 'assessments', item: retestOf }))}>
              {texts.cancel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Stack>
  );
}
