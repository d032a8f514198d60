// Preloaded into the processes that the benchmark measures: each leaves, when it ends, its peak memory in KiB and its
// processor time in microseconds.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  appendFileSync(process.env.PEAK_FILE, `${maxRSS} ${userCPUTime + systemCPUTime}\n`);
});
