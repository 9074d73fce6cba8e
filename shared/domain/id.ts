import { z } from 'zod';

export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Een id bestaat uit kleine letters, cijfers en streepjes.')
  .max(80);
