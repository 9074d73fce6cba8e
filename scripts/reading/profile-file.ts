import { readFile } from 'node:fs/promises';
import { parseSiteProfile } from '../../shared/profiles/parse-site-profile.ts';
import type { SiteProfile } from '../../shared/profiles/site-profile.ts';
import { existingFile } from './source.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError with every place in the profile that is not right and what is wrong there */
export async function readProfile(name: string): Promise<SiteProfile> {
  const text = await readFile(existingFile(name, 'schermprofiel'), 'utf8');
  const parsed = parseSiteProfile(parseJson(text, name));
  if (parsed.ok) return parsed.profile;
  const problems = parsed.problems.map(({ path, message }) => (path ? `  ${path}: ${message}` : `  ${message}`));
  throw new UsageError(`Het schermprofiel ${name} klopt niet:\n${problems.join('\n')}`);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const where = error instanceof Error ? error.message : '';
    throw new UsageError(`Het schermprofiel ${name} is geen goede JSON: ${where}`);
  }
}
