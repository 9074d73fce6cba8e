import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dayInAmsterdam } from '../shared/domain/date.ts';
import { compareReadings } from './reading/compare-readings.ts';
import { openPage } from './reading/open-page.ts';
import { readProfile } from './reading/profile-file.ts';
import { readOpenPage } from './reading/read-open-page.ts';
import { shiftDay } from './reading/save/shift-date.ts';
import { saveOpenPage } from './reading/save-open-page.ts';
import { parseDay, sourceOf } from './reading/source.ts';
import { runCommand, UsageError } from './reading/usage-error.ts';

const usage = `npm run save-page -- --url ADRES | --html BESTAND --out BESTAND

Bewaart een pagina als test: de opbouw en de labels blijven, elke waarde wordt een verzonnen waarde van dezelfde soort.
Kijk het bestand na voordat je het deelt.

  --url ADRES           een pagina op een site
  --html BESTAND        een eerder bewaarde pagina; met --url erbij: waar zij in het dossiersysteem stond
  --out BESTAND         waar de nieuwe pagina komt
  --wait                een venster openen om aan te melden, en wachten op Enter
  --profile BESTAND     ook de labels en namen van dit schermprofiel laten staan
  --keep TEKST          ook deze tekst of naam laten staan; mag vaker
  --today JJJJ-MM-DD    de dag waarop de pagina gelezen wordt bij het nakijken`;

function options() {
  try {
    return parseArgs({
      options: {
        html: { type: 'string' },
        url: { type: 'string' },
        out: { type: 'string' },
        profile: { type: 'string' },
        keep: { type: 'string', multiple: true, default: [] },
        today: { type: 'string' },
        wait: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n\n${usage}`);
  }
}

function daysLater(day: string, weeks: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const shifted = shiftDay({ year, month, day: date }, weeks);
  if (!shifted) throw new RangeError(`${day} does not exist.`);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${shifted.year}-${two(shifted.month)}-${two(shifted.day)}`;
}

await runCommand(async () => {
  const { html, url, out, profile: profileFile, keep, today: day, wait, help } = options();
  if (help) return console.log(usage);
  const source = sourceOf({ html, url });
  if (out === undefined) throw new UsageError('Zeg waar de pagina bewaard moet worden: --out BESTAND.');
  const today = day === undefined ? dayInAmsterdam(new Date()) : parseDay(day);
  const profile = profileFile === undefined ? undefined : await readProfile(profileFile);

  const { page, close } = await openPage(source, wait);
  try {
    const original = await readOpenPage(page, { today, profile });
    if (original.asksForSignIn && source.kind === 'url') {
      throw new UsageError(
        `${new URL(page.url()).host} vraagt om aanmelden. Gebruik --wait om in een venster aan te melden.`,
      );
    }
    const saved = await saveOpenPage(page, { today, profile, keep });
    await mkdir(path.dirname(path.resolve(out)), { recursive: true });
    await writeFile(out, saved.html);
    const savedToday = daysLater(today, saved.weeks);
    console.log(
      `${out}: ${saved.replaced} teksten vervangen, ${saved.kept} bekende woorden en labels gelaten. Alle datums zijn evenveel weken verschoven; lees de pagina met --today ${savedToday}.`,
    );
    await checkSaved(out, savedToday, original, profile);
  } finally {
    await close();
  }
});

/** Reads the saved page as well: a test that reads differently from the original is no test of it. */
async function checkSaved(
  out: string,
  today: string,
  original: Awaited<ReturnType<typeof readOpenPage>>,
  profile: Awaited<ReturnType<typeof readProfile>> | undefined,
): Promise<void> {
  const { page, close } = await openPage(sourceOf({ html: out }), false);
  try {
    const { observations } = await readOpenPage(page, { today, profile });
    const differences = compareReadings(original.observations, observations);
    if (differences.length === 0) {
      console.log(
        `Nagekeken: de bewaarde pagina geeft dezelfde ${original.observations.length} gegevens als het origineel.`,
      );
      return;
    }
    console.log('Let op: deze gegevens worden op de bewaarde pagina anders gelezen:');
    for (const { fact, original: before, saved } of differences) console.log(`  ${fact}: ${before} werd ${saved}`);
  } finally {
    await close();
  }
}
