import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Failure } from '../../failure.ts';
import { useOrganisationTexts } from '../../i18n/admin-organisation-texts.ts';
import { LoadProblem } from '../load-problem.tsx';

interface Properties {
  /** Undefined while it has not been loaded. */
  readonly count: number | undefined;
  readonly failure: Failure | undefined;
  readonly onRetry: () => Promise<void>;
  readonly failed: string;
  readonly empty: ReactNode;
  readonly children: ReactNode;
}

/** A list, or in its place that it is loading, could not be loaded or has nothing in it. */
export function ListFrame({ count, failure, onRetry, failed, empty, children }: Properties) {
  const texts = useOrganisationTexts();
  return (
    <>
      {failure && <LoadProblem title={failed} failure={failure} onRetry={onRetry} />}
      {count === undefined
        ? !failure && <Loader role="status" aria-label={texts.loading} />
        : count === 0
          ? empty
          : children}
    </>
  );
}
