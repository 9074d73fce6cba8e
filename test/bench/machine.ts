import { availableParallelism, cpus, platform } from 'node:os';

/** What a reader must know to place the figures; nothing that names the machine or its owner. */
export function machine() {
  return {
    node: process.version,
    platform: `${platform()} ${process.arch}`,
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
  };
}
