import { components } from './components/host.ts';
import { frameset } from './frameset/host.ts';
import type { TestHost } from './host.ts';
import { lindepleinSpa } from './lindeplein-spa/host.ts';
import { medplum } from './medplum/host.ts';
import { reactAdmin } from './react-admin/host.ts';

/** Every dossier system that the reader is measured on. */
export const hosts: readonly TestHost[] = [lindepleinSpa, frameset, components, medplum, reactAdmin];
