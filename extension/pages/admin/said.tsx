import { Alert } from '@mantine/core';

/** What was done, told to who looks and to who listens; the place for it is there before. */
export function Said({ text }: { readonly text: string | undefined }) {
  return (
    <div role="status">
      {text && (
        <Alert color="teal" py="xs">
          {text}
        </Alert>
      )}
    </div>
  );
}
