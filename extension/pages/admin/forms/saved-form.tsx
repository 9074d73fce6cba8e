import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAdminTexts } from '../../i18n/admin-texts.ts';
import { KeptNotice } from '../kept-notice.tsx';
import { type FormPart, SavingNotice } from '../saving-notice.tsx';
import type { SavedForm as Form } from './use-saved-form.ts';

interface Properties<D, C> {
  readonly form: Form<D, C>;
  /** What is saved; undefined while something is not right yet. */
  readonly wanted: C | undefined;
  /** What is saved in words, to lay two versions side by side. */
  readonly parts: readonly FormPart<C>[];
  readonly isReadOnly: boolean;
  /** The fields. */
  readonly children: ReactNode;
}

/** The frame of a form: what was kept, why it was not saved, the fields, and the button. */
export function SavedForm<D, C>({ form, wanted, parts, isReadOnly, children }: Properties<D, C>) {
  const { form: texts } = useAdminTexts();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit(wanted);
      }}
    >
      <Stack gap="md">
        <KeptNotice form={form.kept} />
        <SavingNotice saving={form.saving} parts={parts} />
        {children}
        {!isReadOnly && (
          <Group>
            <Button type="submit" loading={form.saving.isBusy}>
              {texts.save}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
