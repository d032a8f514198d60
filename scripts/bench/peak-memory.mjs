// Preloaded into the processes that the benchmark measures: each leaves its peak memory, in KiB, when it ends.
import { appendFileSync } from 'node:fs';

process.on('exit', () => appendFileSync(process.env.PEAK_FILE, `${process.resourceUsage().maxRSS}\n`));
