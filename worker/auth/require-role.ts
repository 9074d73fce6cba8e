import type { Role } from '../../shared/contract/session.ts';
import { ApiError } from '../http/api-error.ts';
import type { Actor } from './find-actor.ts';

export function requireRole(actor: Actor, roles: readonly Role[], message: string): void {
  if (!roles.includes(actor.role)) throw new ApiError('forbidden', message, { reason: 'role' });
}
