import { Divider, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { type DirectoryPerson, type DirectoryTeam, PutPerson } from '../../../../../shared/contract/directory.ts';
import type { Settings } from '../../../../../shared/contract/settings.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useAdminTexts } from '../../../i18n/admin-texts.ts';
import { useAnswer } from '../../../use-answer.ts';
import { AskedAct } from '../../asked-act.tsx';
import { BackLink } from '../../back-link.tsx';
import type { Place } from '../../place.ts';
import { Said } from '../../said.tsx';
import type { Go } from '../../use-place.ts';
import { ListFrame } from '../list-frame.tsx';
import { ClaimRules } from './claim-rules.tsx';
import { findPerson } from './people-api.ts';
import { contentOf, PersonForm } from './person-form.tsx';

interface Properties {
  /** Undefined for somebody new. */
  readonly subject: string | undefined;
  readonly mayChange: boolean;
  readonly teams: readonly DirectoryTeam[];
  readonly settings: Settings;
  readonly place: Place;
  readonly go: Go;
}

export function PersonPage({ subject, mayChange, teams, settings, place, go }: Properties) {
  const texts = useOrganisationTexts();
  const { form } = useAdminTexts();
  const { people } = texts;
  const list = { section: place.section, tab: 'people' } as const;
  const [said, setSaid] = useState('');
  const asked = useAnswer(`person ${subject}`, async () => ({
    person: subject ? await findPerson(subject) : undefined,
  }));
  const person = asked.answer?.person;
  const isOfClaims = person?.source === 'claims' && settings.peopleFrom === 'claims';
  const note = (saved: DirectoryPerson, words: string) => {
    asked.replace(() => ({ person: saved }));
    setSaid(words);
  };
  return (
    <Stack gap="md" maw={760}>
      <BackLink to={list} go={go} text={form.back} />
      <ListFrame
        count={asked.answer && (subject && !person ? 0 : 1)}
        failure={asked.failure}
        onRetry={asked.reload}
        failed={people.failed}
        empty={<Text>{people.gone}</Text>}
      >
        <Title order={2} size="h3">
          {person?.name ?? people.add}
        </Title>
        {!subject && <Text c="dimmed">{people.addHelp}</Text>}
        <Said text={said} />
        {isOfClaims && <ClaimRules mapping={settings.claimMapping} teams={teams} />}
        <PersonForm
          key={person?.version ?? 0}
          person={person}
          teams={teams}
          isReadOnly={!mayChange || isOfClaims}
          onSaved={(saved) => {
            if (subject) note(saved, people.saved(saved.name));
            else go({ ...list, part: saved.subject });
          }}
          onTheirs={() => void asked.reload()}
        />
        {person && mayChange && (
          <>
            <Divider />
            <AccessAct person={person} onDone={note} />
          </>
        )}
      </ListFrame>
    </Stack>
  );
}

function AccessAct({
  person,
  onDone,
}: {
  readonly person: DirectoryPerson;
  readonly onDone: (saved: DirectoryPerson, words: string) => void;
}) {
  const { people } = useOrganisationTexts();
  const { name, isActive, subject, version } = person;
  return (
    <AskedAct
      label={isActive ? people.stop : people.give}
      question={isActive ? people.stopQuestion(name) : people.giveQuestion(name)}
      confirm={isActive ? people.stopConfirm : people.giveConfirm}
      isGrave={isActive}
      failed={people.stopFailed}
      act={() =>
        callContract(PutPerson, {
          params: { subject },
          body: { ifVersion: version, person: { ...contentOf(person), isActive: !isActive } },
        })
      }
      onDone={(saved) => onDone(saved, saved.isActive ? people.given(name) : people.stopped(name))}
    />
  );
}
