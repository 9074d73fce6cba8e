import { dayInAmsterdam, type IsoDate } from '../../../../shared/domain/date.ts';

export const today = (): IsoDate => dayInAmsterdam(new Date());
