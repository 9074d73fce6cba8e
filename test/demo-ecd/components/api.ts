import type { ClientRow, HeaderContent, ScreenContent, ScreenName } from '../data/screens.ts';

async function get<T>(path: string): Promise<T> {
  const response = await fetch(`/api/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

export const getClients = (): Promise<ClientRow[]> => get('clienten');
export const getHeader = (number: string): Promise<HeaderContent> => get(`clienten/${encodeURIComponent(number)}`);

export function getPart<Name extends ScreenName>(number: string, name: Name): Promise<ScreenContent<Name>> {
  return get(`clienten/${encodeURIComponent(number)}/${name}`);
}
