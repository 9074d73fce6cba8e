import type { RunningHost } from '../../hosts/host.ts';
import { serveBundle } from '../../hosts/serve-bundle.ts';
import { answerOf } from '../api.ts';
import type { IsoDate } from '../data/calendar.ts';
import type { Dossier } from '../data/dossier.ts';
import { demoDossiers } from '../data/dossiers.ts';

export interface ComponentsOptions {
  readonly port?: number;
  readonly today: IsoDate;
  /** Least and most milliseconds an answer takes: the parts of a screen arrive one by one. */
  readonly latency?: readonly [least: number, most: number];
  readonly dossiers?: Dossier[];
}

/** The fictional ECD as web components, without a framework. */
export function startComponents(options: ComponentsOptions): Promise<RunningHost> {
  const { today, latency: [least, most] = [10, 60] } = options;
  const dossiers = options.dossiers ?? demoDossiers(today);
  return serveBundle({
    port: options.port,
    source: import.meta.dirname,
    entry: 'main.ts',
    title: 'Kompas',
    body: '<kz-app></kz-app>',
    latency: () => least + Math.random() * Math.max(0, most - least),
    api: (pathname) => {
      if (!pathname.startsWith('/api/')) return undefined;
      const json = answerOf({ dossiers, today }, pathname);
      return { status: json === undefined ? 404 : 200, json: json ?? { melding: 'Niet gevonden' } };
    },
  });
}
