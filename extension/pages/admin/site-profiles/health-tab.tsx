import { Loader, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { type FieldHealth, GetProfileHealth } from '../../../../shared/contract/site-profiles.ts';
import { SwitchOffField, SwitchOnField, type SwitchReason } from '../../../../shared/contract/switches.ts';
import { type FactName, isFactName } from '../../../../shared/facts/vocabulary.ts';
import { callContract } from '../../call-contract.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useAnswer } from '../../use-answer.ts';
import { AskedAct } from '../asked-act.tsx';
import { useFactName } from '../facts/fact-titles.tsx';
import { TableFrame } from '../table/table-frame.tsx';
import type { EditorProps } from './editor-props.ts';
import type { LoadedProfile, StoredProfile } from './load-profile.ts';
import { Repair } from './repair.tsx';
import styles from './site-profiles.module.css';
import { SwitchReasonChoice } from './switch-reason.tsx';

interface Properties extends EditorProps {
  readonly id: string;
  readonly stored: StoredProfile | undefined;
  readonly switches: LoadedProfile['switches'];
  readonly reload: () => Promise<void>;
}

/** Per field how often it could be read, and what to do when it is not any more. */
export function HealthTab(props: Properties) {
  const { id, stored } = props;
  const texts = useSiteProfilesTexts();
  const { health: words } = texts;
  const { answer, failure, reload } = useAnswer(`health ${id}`, async () =>
    stored ? callContract(GetProfileHealth, { params: { profile: id } }) : { profile: id, fields: [] },
  );
  return (
    <Stack gap="md">
      <Text c="dimmed" maw={680}>
        {words.intro}
      </Text>
      {failure && <ProblemNotice failure={failure} title={texts.failed} onRetry={() => void reload()} />}
      {!answer && !failure && <Loader role="status" aria-label={texts.loading} />}
      {answer?.fields.length === 0 && <Text>{words.none}</Text>}
      {answer && answer.fields.length > 0 && (
        <TableFrame
          label={words.caption}
          columns={[
            words.field,
            words.read,
            words.course,
            words.lastFound,
            words.state,
            ...(props.isReadOnly ? [] : [texts.fields.acts]),
          ]}
        >
          {answer.fields.map((field) => (
            <HealthRow key={field.field} {...props} health={field} />
          ))}
        </TableFrame>
      )}
    </Stack>
  );
}

function HealthRow({ health, ...props }: Properties & { readonly health: FieldHealth }) {
  const { health: words } = useSiteProfilesTexts();
  const { format } = useWording();
  const nameOf = useFactName();
  const { field, expected, found, days, lastFoundOn, isDrifting, revision } = health;
  const fact = isFactName(field) ? field : undefined;
  const isOff = props.switches.some((each) => each.field === field);
  const name = fact ? nameOf(fact) : words.identity;
  const state = isOff
    ? words.fieldOff
    : isDrifting
      ? lastFoundOn
        ? words.drifting(format.date(lastFoundOn))
        : words.driftingEver
      : found < expected
        ? words.partly
        : words.fine;
  return (
    <tr>
      <th scope="row">
        {name}
        <div className={styles.sign}>{words.revision(revision)}</div>
      </th>
      <td>{words.share(found, expected)}</td>
      <td>
        <Course days={days} />
      </td>
      <td>{lastFoundOn ? format.date(lastFoundOn) : words.never}</td>
      <td className={isOff || isDrifting ? styles.bad : found < expected ? styles.fair : styles.good}>{state}</td>
      {!props.isReadOnly && (
        <td>
          <div className={styles.acts}>
            {fact && found < expected && <Repair {...props} fact={fact} />}
            {fact && <FieldSwitch {...props} fact={fact} name={name} isOff={isOff} />}
          </div>
        </td>
      )}
    </tr>
  );
}

/** The share of each day as a bar; in words for who cannot see it. */
function Course({ days }: Pick<FieldHealth, 'days'>) {
  const { health } = useSiteProfilesTexts();
  const { format } = useWording();
  const shares = days.map(({ day, expected, found }) => ({ day, share: expected === 0 ? 0 : found / expected }));
  const words = shares.map(({ day, share }) => `${format.date(day)} ${format.share(share)}`).join(', ');
  return (
    <div className={styles.bars} role="img" aria-label={health.courseOf(words)}>
      {shares.map(({ day, share }) => (
        <span key={day} style={{ height: `${Math.round(share * 100)}%` }} data-low={share < 0.5 || undefined} />
      ))}
    </div>
  );
}

interface SwitchProperties extends Properties {
  readonly fact: FactName;
  readonly name: string;
  readonly isOff: boolean;
}

function FieldSwitch({ id, fact, name, isOff, reload }: SwitchProperties) {
  const { health: words, switches } = useSiteProfilesTexts();
  const [reason, setReason] = useState<SwitchReason>('system-changed');
  const params = { profile: id, field: fact };
  if (isOff) {
    return (
      <AskedAct
        label={words.switchOn}
        describes={words.switchOnOf(name)}
        question={words.switchOnOf(name)}
        confirm={words.switchOn}
        isGrave={false}
        act={() => callContract(SwitchOnField, { params })}
        onDone={() => void reload()}
        failed={switches.failed}
      />
    );
  }
  return (
    <AskedAct
      label={words.switchOff}
      describes={words.switchOffOf(name)}
      question={
        <>
          {switches.switchOffFieldAsk}
          <SwitchReasonChoice value={reason} onChange={setReason} />
        </>
      }
      confirm={words.switchOff}
      act={() => callContract(SwitchOffField, { params, body: { reason } })}
      onDone={() => void reload()}
      failed={switches.failed}
    />
  );
}
