import { ExportOrganisation } from '../../shared/contract/organisation.ts';
import { StoredRow } from './stored-row.ts';

/** Waits as long as the service asks to, this often. */
const MOST_WAITS = 100;

/** All rows of the organisation whose admin the token is of, page after page. */
export async function* exportOverApi(url: string, token: string): AsyncGenerator<StoredRow> {
  let cursor: string | undefined;
  do {
    const address = new URL(ExportOrganisation.path, url);
    address.searchParams.set('limit', '1000');
    if (cursor) address.searchParams.set('cursor', cursor);
    const page = ExportOrganisation.response.parse(await ask(address, token));
    for (const row of page.rows) yield StoredRow.parse(row);
    cursor = page.next;
  } while (cursor);
}

async function ask(address: URL, token: string): Promise<unknown> {
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
    if (response.ok) return response.json();
    if (response.status !== 429) throw new Error(`The service answered ${response.status}: ${await response.text()}`);
    const seconds = Number(response.headers.get('retry-after') ?? '60');
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
  throw new Error('The service goes on asking to wait.');
}
