export { isBsn } from '../../shared/domain/bsn.ts';
