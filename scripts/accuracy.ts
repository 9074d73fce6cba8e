import { parseArgs } from 'node:util';
import type { HostReport } from '../test/accuracy/accuracy-report.ts';
import { measureHost } from '../test/accuracy/measure-host.ts';
import { scoreNotes } from '../test/accuracy/notes/score.ts';
import { accuracyLines, notesLines } from '../test/accuracy/print-accuracy.ts';
import { HOST_TODAY } from '../test/hosts/host.ts';
import { hosts } from '../test/hosts/index.ts';
import { startPageBrowser } from './reading/page-browser.ts';
import { runCommand, UsageError } from './reading/usage-error.ts';

const usage = `npm run accuracy

Leest elk scherm van elk proefsysteem in een echte browser, met en zonder schermprofiel, en legt wat gelezen is naast
wat een mens heeft opgeschreven.

  --host NAAM           alleen dit systeem; mag vaker (${hosts.map(({ id }) => id).join(', ')})
  --screen TEKST        alleen schermen met deze tekst in hun naam
  --generic             alleen zonder schermprofiel
  --json                voor programma's`;

function options() {
  try {
    return parseArgs({
      options: {
        host: { type: 'string', multiple: true, default: [] },
        screen: { type: 'string', default: '' },
        generic: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n\n${usage}`);
  }
}

await runCommand(async () => {
  const { host: chosen, screen: part, generic, json, help } = options();
  if (help) return console.log(usage);
  const unknown = chosen.find((id) => !hosts.some((host) => host.id === id));
  if (unknown !== undefined) {
    throw new UsageError(`Er is geen proefsysteem "${unknown}". Kies uit: ${hosts.map(({ id }) => id).join(', ')}.`);
  }
  const measured = hosts.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  const browser = await startPageBrowser();
  const reports: HostReport[] = [];
  try {
    for (const host of measured) {
      if (!json) console.error(`${host.title}…`);
      reports.push(await measureHost(browser, host, { choose: ({ id }) => id.includes(part), isGeneric: generic }));
    }
  } finally {
    await browser.close();
  }
  const notes = scoreNotes();
  if (json) console.log(JSON.stringify({ today: HOST_TODAY, hosts: reports, notes }, null, 2));
  else console.log([...accuracyLines(reports), '', ...notesLines(notes)].join('\n'));
});
