import type { Answer, RegisterFile } from './answer.ts';
import type { Return } from './present.ts';
import { hire, type Clerk } from './worker.ts';

/** The reader as the page has it: somewhere else, so that the page is never kept waiting. */
export interface Reader {
  /** Fetches it ahead of its first text; a failure shows when it is asked to read. */
  readonly warm: () => void;
  /** Reads a text and checks it against the returns that it names. Rejects where the reader cannot be loaded. */
  readonly read: (text: string, published: string | null) => Promise<Answer | null>;
  /** Gives up what is being read: its promise never settles. */
  readonly giveUp: () => void;
}

/**
 * A reader that is loaded when first wanted, the register with it, and returns as texts name them.
 * @param script address of the page's own script. @param beside address of a file beside the page.
 */
export function reader(script: string, beside: (path: string) => string): Reader {
  let clerk: Promise<Clerk> | null = null;
  const load = async <T>(path: string): Promise<T> => {
    const response = await fetch(beside(path), { credentials: 'omit' });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return (await response.json()) as T;
  };
  /** Empty where it cannot be had: its claims then stand unchecked, and say so. */
  const returnOf = (id: string): Promise<readonly Return[]> =>
    load<Return>(`returns/${id}.json`).then(
      (found) => [found],
      () => [],
    );
  const start = async (): Promise<Clerk> => {
    const hired = hire(script);
    try {
      const ready = await hired.ask({ kind: 'register', register: await load<RegisterFile>('register.json') });
      if (ready !== null) throw new Error('the reader failed');
      return hired;
    } catch (error) {
      hired.dismiss();
      clerk = null;
      throw error;
    }
  };
  const employ = (): Promise<Clerk> => (clerk ??= start());
  return {
    warm: () => void employ().catch(() => undefined),
    read: async (text, published) => {
      const own = await employ();
      const answer = await own.ask({ kind: 'read', text, published });
      if (answer?.kind !== 'needs') return answer;
      return own.ask({ kind: 'check', returns: (await Promise.all(answer.byElections.map(returnOf))).flat() });
    },
    giveUp: () => {
      clerk?.then(
        (hired) => hired.dismiss(),
        () => undefined,
      );
      clerk = null;
    },
  };
}
