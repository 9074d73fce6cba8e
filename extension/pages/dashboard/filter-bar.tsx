import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Team } from '../../../shared/contract/session.ts';
import type { RuleSetContent } from '../../../shared/rules/rule-set.ts';
import { useWording } from '../i18n/texts.tsx';
import { type Choice, type View, wholeOrganisation } from './address.ts';
import styles from './filter-bar.module.css';
import { OwnPeriod } from './own-period.tsx';
import { periodNames } from './period.ts';
import type { Choose } from './use-choice.ts';
import type { SignedIn } from './view-props.ts';

interface Properties {
  readonly session: SignedIn;
  readonly ruleSets: readonly RuleSetContent[];
  /** Teams of others that there are numbers of, once that is known. */
  readonly otherTeams: readonly Team[];
  readonly choice: Choice;
  readonly choose: Choose;
}

const withTheme: ReadonlySet<View> = new Set(['overview', 'requirements']);
const withPeriod: ReadonlySet<View> = new Set(['overview', 'requirements', 'requirement']);
/** Lists of things, of one framework or of all; numbers are of one, since they don't add up. */
const ofAllFrameworks: ReadonlySet<View> = new Set(['actions', 'assessments', 'worklist']);
const ownPeriod = 'own';

export function FilterBar({ session, ruleSets, otherTeams, choice, choose }: Properties) {
  const { texts, language } = useWording();
  const words = texts.dashboard.filters;
  const [isOwnPeriod, setIsOwnPeriod] = useState(typeof choice.period !== 'string');
  const ruleSet = ruleSets.find(({ id }) => id === choice.ruleSet) ?? ruleSets[0];
  const isAdmin = session.role === 'admin';
  const own = session.teams.map(({ id, name }) => ({ value: id, label: name }));
  const others = otherTeams.filter(({ id }) => !session.teams.some((team) => team.id === id));
  const isListed = [...session.teams, ...others].some(({ id }) => id === choice.team);

  const hasAll = ofAllFrameworks.has(choice.view) && ruleSets.length > 1;
  // Which dossiers have something open is told per team, and to its own lead.
  const isOneTeam = choice.view === 'worklist' && !isAdmin;
  const firstOwn = session.teams.some(({ id }) => id === choice.team) ? choice.team : session.teams[0]?.id;

  return (
    <search className={styles.bar} aria-label={words.label}>
      <NativeSelect
        label={words.team}
        value={(isOneTeam ? firstOwn : choice.team) ?? ''}
        onChange={({ currentTarget }) => choose({ team: currentTarget.value || undefined })}
        data={
          isOneTeam
            ? own
            : [
                { value: '', label: isAdmin ? words.allTeams : words.ownTeams },
                ...own,
                ...(isAdmin ? [] : [{ value: wholeOrganisation, label: words.wholeOrganisation }]),
                ...(others.length > 0
                  ? [{ group: words.otherTeams, items: others.map(({ id, name }) => ({ value: id, label: name })) }]
                  : []),
                ...(choice.team && choice.team !== wholeOrganisation && !isListed
                  ? [{ value: choice.team, label: choice.team }]
                  : []),
              ]
        }
      />
      {ruleSets.length > 0 && (
        <NativeSelect
          label={words.framework}
          value={(hasAll ? choice.ruleSet : ruleSet?.id) ?? ''}
          onChange={({ currentTarget }) =>
            choose({
              ruleSet: currentTarget.value || undefined,
              theme: undefined,
              requirement: undefined,
              ...(choice.view === 'requirement' && { view: 'requirements' as const }),
            })
          }
          data={[
            ...(hasAll ? [{ value: '', label: words.allFrameworks }] : []),
            ...ruleSets.map(({ id, framework }) => ({ value: id, label: framework.name[language] })),
          ]}
        />
      )}
      {withTheme.has(choice.view) && ruleSet && (
        <NativeSelect
          label={words.theme}
          value={choice.theme ?? ''}
          onChange={({ currentTarget }) => choose({ theme: currentTarget.value || undefined })}
          data={[
            { value: '', label: words.allThemes },
            ...ruleSet.themes.map(({ id, title }) => ({ value: id, label: title[language] })),
          ]}
        />
      )}
      {withPeriod.has(choice.view) && (
        <NativeSelect
          label={words.period}
          value={isOwnPeriod || typeof choice.period !== 'string' ? ownPeriod : choice.period}
          onChange={({ currentTarget }) => {
            const name = periodNames.find((each) => each === currentTarget.value);
            setIsOwnPeriod(!name);
            if (name) choose({ period: name });
          }}
          data={[
            ...periodNames.map((name) => ({ value: name, label: words.periods[name] })),
            { value: ownPeriod, label: words.ownPeriod },
          ]}
        />
      )}
      {withPeriod.has(choice.view) && (isOwnPeriod || typeof choice.period !== 'string') && (
        <OwnPeriod period={choice.period} onChoose={(period) => choose({ period })} />
      )}
    </search>
  );
}
