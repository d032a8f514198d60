import { existsSync, statSync } from 'node:fs';

/** Heap that a build needs whatever its size, and for each MB of the almanac, in MB. */
const HEAP = { least: 320, each: 1.6 } as const;

/**
 * Variables for `astro build`: the heap is held to what the almanac needs, as Node takes as much as the machine has
 * before it cleans up, and the bundler gives back what it no longer uses.
 * @param almanacFile file of the almanac that the pages are drawn from
 */
export function astroEnvironment(almanacFile: string): Record<string, string> {
  const megabytes = existsSync(almanacFile) ? statSync(almanacFile).size / 2 ** 20 : 0;
  const heap = Math.ceil(HEAP.least + HEAP.each * megabytes);
  const options = [process.env['NODE_OPTIONS'], `--max-old-space-size=${heap}`, '--max-semi-space-size=8'];
  return {
    ASTRO_TELEMETRY_DISABLED: '1',
    MALLOC_ARENA_MAX: '1',
    MIMALLOC_PURGE_DELAY: '0',
    NODE_OPTIONS: options.filter((each) => each !== undefined).join(' '),
  };
}
