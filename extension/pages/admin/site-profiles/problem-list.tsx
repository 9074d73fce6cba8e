import { Alert } from '@mantine/core';
import type { ProfileProblem } from '../../../../shared/profiles/profile-problem.ts';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { useFactName } from '../facts/fact-titles.tsx';
import { spotText } from './wording.ts';

interface Properties {
  readonly problems: readonly ProfileProblem[];
  readonly draft: SiteProfile;
}

/** What has to be put right before the draft can be saved, with where it is in words. */
export function ProblemList({ problems, draft }: Properties) {
  const texts = useSiteProfilesTexts();
  const nameOf = useFactName();
  if (problems.length === 0) return null;
  return (
    <Alert color="yellow" title={texts.save.problems(problems.length)} styles={{ title: { color: 'var(--ink)' } }}>
      <ul>
        {problems.slice(0, 12).map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <strong>{spotText(path, draft, texts, nameOf)}</strong>: {message}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
