import { Alert, Loader, Stack, Text, Title } from '@mantine/core';
import { usePolicyTexts } from '../../i18n/admin-policy-texts.ts';
import { ProblemNotice } from '../../problem-notice.tsx';
import { Said } from '../said.tsx';
import type { OpenSectionProps } from '../section-props.ts';
import { PolicyTable } from './policy-table.tsx';
import { SiteAccess } from './site-access.tsx';
import { usePolicy } from './use-policy.ts';

/** For whoever opens it, signed in or not: it is the place to look when nothing else works. */
export default function PolicySection(_: OpenSectionProps) {
  const texts = usePolicyTexts();
  const { asked, hasChanged } = usePolicy();
  const { answer: policy, failure, reload } = asked;
  const problems = policy?.fields.filter(({ problem }) => problem).length ?? 0;
  return (
    <Stack gap="md">
      <Title order={1} size="h2">
        {texts.title}
      </Title>
      <Text c="dimmed" maw={760}>
        {texts.intro}
      </Text>
      <Said text={hasChanged ? texts.changed : undefined} />
      {failure && <ProblemNotice title={texts.failed} failure={failure} onRetry={() => void reload()} />}
      {!policy && !failure && <Loader role="status" aria-label={texts.loading} />}
      {policy && (
        <>
          {problems > 0 ? (
            <Alert color="red" role="alert">
              {texts.problems(problems)}
            </Alert>
          ) : (
            <Text>{policy.hasPolicy ? texts.hasPolicy : texts.noPolicy}</Text>
          )}
          {policy.unknown.length > 0 && (
            <Alert color="yellow">
              {texts.unknown}
              <strong>{policy.unknown.join(', ')}</strong>. {texts.unknownWay}
            </Alert>
          )}
          <PolicyTable fields={policy.fields} />
          <Text size="sm" c="dimmed" maw={760}>
            {texts.missing}
          </Text>
          <SiteAccess sites={policy.sites} onChanged={() => void reload()} />
          <Text size="sm" c="dimmed" maw={760}>
            {texts.samples}
          </Text>
        </>
      )}
    </Stack>
  );
}
