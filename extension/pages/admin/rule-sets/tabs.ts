import type { Place } from '../place.ts';

export const tabs = ['edit', 'try', 'publish', 'history', 'edition'] as const;
export type Tab = (typeof tabs)[number];

export const tabOf = ({ tab }: Place): Tab => tabs.find((each) => each === tab) ?? 'edit';
