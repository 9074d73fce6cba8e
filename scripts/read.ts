import { parseArgs } from 'node:util';
import { dayInAmsterdam } from '../shared/domain/date.ts';
import { openPage } from './reading/open-page.ts';
import { readingLines } from './reading/print-reading.ts';
import { readProfile } from './reading/profile-file.ts';
import { readOpenPage, reportOf } from './reading/read-open-page.ts';
import { parseDay, sourceOf } from './reading/source.ts';
import { runCommand, UsageError } from './reading/usage-error.ts';

const usage = `npm run read -- --html BESTAND | --url ADRES

Leest een pagina in een echte browser zoals de extensie het doet, en zegt wat eruit komt.

  --html BESTAND        een bewaarde pagina; met --url erbij: waar zij in het dossiersysteem stond
  --url ADRES           een pagina op een site
  --wait                een venster openen om aan te melden, en wachten op Enter
  --profile BESTAND     lezen met een schermprofiel, en zeggen welke velden gevonden zijn
  --today JJJJ-MM-DD    alsof het die dag is
  --json                voor programma's`;

function options() {
  try {
    return parseArgs({
      options: {
        html: { type: 'string' },
        url: { type: 'string' },
        profile: { type: 'string' },
        today: { type: 'string' },
        wait: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n\n${usage}`);
  }
}

await runCommand(async () => {
  const { html, url, profile: profileFile, today: day, wait, json, help } = options();
  if (help) return console.log(usage);
  const source = sourceOf({ html, url });
  const today = day === undefined ? dayInAmsterdam(new Date()) : parseDay(day);
  const profile = profileFile === undefined ? undefined : await readProfile(profileFile);
  const { page, close } = await openPage(source, wait);
  try {
    const reading = await readOpenPage(page, { today, profile });
    if (reading.asksForSignIn && source.kind === 'url') {
      throw new UsageError(
        `${new URL(page.url()).host} vraagt om aanmelden. Gebruik --wait om in een venster aan te melden, of bewaar de pagina en geef haar met --html.`,
      );
    }
    const report = reportOf(reading, { today, profile });
    console.log(json ? JSON.stringify(report, null, 2) : readingLines(report).join('\n'));
  } finally {
    await close();
  }
});
