import { Alert, Button, Group, Text } from '@mantine/core';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { ProblemNotice } from '../../problem-notice.tsx';
import type { Picking } from './use-picking.ts';

/** How pointing in the other tab goes. */
export function PointingNotice({ picking }: { readonly picking: Picking }) {
  const { pick } = useSiteProfilesTexts();
  if (picking.failure) return <ProblemNotice failure={picking.failure} title={pick.failed} />;
  if (picking.isPointing) {
    return (
      <Alert color="teal" role="status">
        <Group justify="space-between" gap="sm">
          <Text size="sm">{pick.pointing}</Text>
          <Button size="xs" variant="default" onClick={picking.stop}>
            {pick.stop}
          </Button>
        </Group>
      </Alert>
    );
  }
  return (
    <Text size="sm" role="status">
      {picking.isLeft ? pick.left : ''}
    </Text>
  );
}
