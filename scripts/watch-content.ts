import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Pause after the last change before rebuilding, in milliseconds: an editor writes a file in several steps. */
const SETTLE = 80;

/**
 * Rebuilds the almanac while `npm run dev` is up, whenever something in `content/` or in the rooms that read it
 * changes. A content error is printed in the terminal and shown over the page; the last good almanac stays up.
 */
export function watchContent(): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        let problem: string | null = null;
        const show = (): void => {
          if (problem === null) server.ws.send({ type: 'full-reload' });
          else
            server.ws.send({
              type: 'error',
              err: { message: problem, stack: '', id: 'content', plugin: 'watch-content' },
            });
        };
        const rebuild = (): void => {
          // A process of its own, so that changed rules of the reader are read anew.
          execFile(process.execPath, ['scripts/build-almanac.ts'], (error, output, complaint) => {
            problem = error === null ? null : complaint.trim();
            if (problem === null) logger.info(output.trim());
            else logger.error(problem);
            show();
          });
        };
        const concerned = (path: string): boolean =>
          /\/content\/|\/src\/(almanac|measures|parser|reconcile|records|text)\//.test(
            resolve(path).replaceAll('\\', '/'),
          );
        server.watcher.add('content');
        for (const event of ['add', 'change', 'unlink'] as const)
          server.watcher.on(event, (path) => {
            if (!concerned(path)) return;
            clearTimeout(timer);
            timer = setTimeout(rebuild, SETTLE);
          });
        server.ws.on('connection', () => {
          if (problem !== null) show();
        });
        rebuild();
      },
    },
  };
}
