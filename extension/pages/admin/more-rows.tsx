import { Button, Stack } from '@mantine/core';
import { useAdminTexts } from '../i18n/admin-texts.ts';
import { SaveProblem } from './saving-notice.tsx';
import type { Pages } from './use-pages.ts';

/** Under a list: the next page, when there is one. */
export function MoreRows({ pages, failed }: { readonly pages: Pages<unknown>; readonly failed: string }) {
  const { form } = useAdminTexts();
  return (
    <Stack gap="sm" align="flex-start">
      {pages.moreFailure && <SaveProblem failure={pages.moreFailure} title={failed} />}
      {pages.hasMore && (
        <Button size="xs" variant="default" loading={pages.isLoadingMore} onClick={() => void pages.loadMore()}>
          {form.more}
        </Button>
      )}
    </Stack>
  );
}
