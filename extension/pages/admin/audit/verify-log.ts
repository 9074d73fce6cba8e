import type { z } from 'zod';
import { VerifyAudit } from '../../../../shared/contract/audit.ts';
import { callContract } from '../../call-contract.ts';

type Stretch = z.output<(typeof VerifyAudit)['response']>;
export type Verification = Pick<Stretch, 'verified' | 'problems' | 'head'>;

/** The whole log, one stretch after another. @param onStretch how many rows there are so far */
export async function verifyLog(onStretch: (verified: number) => void): Promise<Verification> {
  let whole: Verification = { verified: 0, problems: [] };
  let from: number | undefined = 1;
  while (from !== undefined) {
    const stretch: Stretch = await callContract(VerifyAudit, { query: { from } });
    whole = {
      verified: whole.verified + stretch.verified,
      problems: [...whole.problems, ...stretch.problems],
      ...(stretch.head ? { head: stretch.head } : whole.head && { head: whole.head }),
    };
    onStretch(whole.verified);
    from = stretch.next;
  }
  return whole;
}
