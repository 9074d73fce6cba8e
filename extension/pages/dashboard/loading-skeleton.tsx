import { Skeleton, Stack, Title, VisuallyHidden } from '@mantine/core';
import { useWording } from '../i18n/texts.tsx';

const rows = ['a', 'b', 'c', 'd', 'e', 'f'];

export function LoadingSkeleton({ title }: { readonly title: string }) {
  const { texts } = useWording();
  return (
    <Stack gap="lg" aria-busy="true">
      <Title order={1} size="h2">
        {title}
      </Title>
      <VisuallyHidden role="status">{texts.dashboard.loading}</VisuallyHidden>
      <Skeleton height={118} radius="lg" />
      <Skeleton height={74} radius="lg" />
      <Stack gap="md" mt="md">
        {rows.map((row) => (
          <Skeleton key={row} height={44} />
        ))}
      </Stack>
    </Stack>
  );
}
