import { Alert, Button, Group, Text } from '@mantine/core';
import { useAdminTexts } from '../i18n/admin-texts.ts';
import type { Kept } from './use-kept.ts';

/** Over a form that still has what was typed before. */
export function KeptNotice({ form }: { readonly form: Pick<Kept<object>, 'isOld' | 'forget'> }) {
  const { form: texts } = useAdminTexts();
  if (!form.isOld) return null;
  return (
    <Alert color="yellow" py="xs" role="status">
      <Group justify="space-between" gap="md">
        <Text size="sm">{texts.unsaved}</Text>
        <Button size="xs" variant="default" onClick={form.forget}>
          {texts.startAnew}
        </Button>
      </Group>
    </Alert>
  );
}
