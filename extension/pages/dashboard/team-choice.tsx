import { NativeSelect } from '@mantine/core';
import type { MouseEvent } from 'react';
import type { Team } from '../../../shared/contract/session.ts';
import { useWording } from '../i18n/texts.tsx';
import { type Choice, queryOf } from './address.ts';
import styles from './team-choice.module.css';

/** More teams than this stand in a list instead of side by side. */
const mostTabs = 6;

interface Properties {
  readonly teams: readonly Team[];
  readonly team: Team | undefined;
  readonly choice: Choice;
  readonly onChoose: (part: Partial<Choice>) => void;
}

/** Links, not buttons: each team has an address of its own, to open in another tab or to share. */
export function TeamChoice({ teams, team, choice, onChoose }: Properties) {
  const { texts } = useWording();
  const follow = (event: MouseEvent, id: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose({ team: id });
  };
  return (
    <nav className={styles.bar} aria-label={texts.dashboard.teams}>
      <div className={styles.inner}>
        {teams.length > mostTabs ? (
          <NativeSelect
            aria-label={texts.dashboard.teams}
            py="sm"
            value={team?.id ?? ''}
            onChange={(event) => onChoose({ team: event.currentTarget.value })}
            data={[
              ...(team ? [] : [{ value: '', label: '–' }]),
              ...teams.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        ) : (
          teams.map(({ id, name }) => (
            <a
              key={id}
              className={styles.tab}
              href={queryOf({ ...choice, team: id })}
              aria-current={id === team?.id ? 'page' : undefined}
              onClick={(event) => follow(event, id)}
            >
              {name}
            </a>
          ))
        )}
      </div>
    </nav>
  );
}
