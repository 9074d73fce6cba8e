import type { Locator, Page } from 'playwright-core';

/** The numbers as they stand on the screen, read from the page as text. */

/** The parts of each element, which stand under each other on the screen, with a space between. */
const textsOf = (elements: Locator) =>
  elements.evaluateAll((found) =>
    found.map((element) =>
      [...element.childNodes]
        .map(({ textContent }) => textContent?.trim())
        .filter(Boolean)
        .join(' '),
    ),
  );

/** A parameter of the first link in each element. */
const linkedTo = (elements: Locator, parameter: string) =>
  elements.evaluateAll(
    (found, name) =>
      found.map((element) => {
        const link = element.matches('a') ? element : element.querySelector('a');
        return new URLSearchParams(link?.getAttribute('href') ?? '').get(name) ?? '';
      }),
    parameter,
  );

/** Rows with a bar: by what the link in their heading names. */
async function rowsWithBar(rows: Locator, parameter: string): Promise<Record<string, string[]>> {
  const [keys, bars, gaps, unknown] = await Promise.all([
    linkedTo(rows.locator('th'), parameter),
    rows.locator('[role=img]').evaluateAll((found) => found.map((bar) => bar.getAttribute('aria-label') ?? '')),
    textsOf(rows.locator('td:nth-of-type(2)')),
    textsOf(rows.locator('td:last-of-type')),
  ]);
  return Object.fromEntries(
    keys.map((key, row) => [
      key,
      [bars[row]?.split(', ').sort().join(', ') ?? '', gaps[row] ?? '', unknown[row] ?? ''],
    ]),
  );
}

export const screenRequirements = (page: Page) =>
  rowsWithBar(page.locator('[aria-labelledby=requirements] tbody tr:has([role=img])'), 'requirement');

export async function screenOverview(page: Page) {
  const own = page.locator('[aria-labelledby=heat-map] tbody tr', { hasText: 'eigen team' });
  const cells = own.locator('td a');
  const [facts, teams, notes, cellTeams, cellThemes, heat, due, today] = await Promise.all([
    textsOf(page.locator('main :not([aria-hidden="true"]) > dl dd')),
    linkedTo(own.locator('th'), 'team'),
    textsOf(own.locator('th > span')),
    linkedTo(cells, 'team'),
    linkedTo(cells, 'theme'),
    textsOf(cells),
    textsOf(page.locator('[aria-labelledby=due] tbody td:nth-of-type(1)')),
    textsOf(page.locator('[aria-labelledby=trend] tbody tr').first().locator('td')),
  ]);
  return {
    dossiers: facts[0] ?? '',
    coverage: (facts[1] ?? '').split(' ')[0] ?? '',
    teams: Object.fromEntries(teams.map((team, row) => [team, notes[row] ?? ''])),
    heat: Object.fromEntries(heat.map((text, cell) => [`${cellTeams[cell]} ${cellThemes[cell]}`, text])),
    due,
    today,
  };
}

export async function screenRequirement(page: Page) {
  const answers = page.locator('[aria-labelledby=answers] tbody tr');
  const [names, counts, teams] = await Promise.all([
    textsOf(answers.locator('th')),
    textsOf(answers.locator('td')),
    rowsWithBar(page.locator('[aria-labelledby=spread] tbody tr'), 'team'),
  ]);
  return { teams, answers: Object.fromEntries(names.map((name, row) => [name, counts[row] ?? ''])) };
}
