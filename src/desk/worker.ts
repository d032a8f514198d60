import type { Answer, Question } from './answer.ts';

/** What both ends of the line to the worker look like. */
export interface Line<Sent, Received> {
  postMessage(message: Sent): void;
  onmessage: ((event: { readonly data: Received }) => void) | null;
}

/**
 * Answers questions in a worker, so that the page answers its reader meanwhile. What reads and what checks are files of
 * their own, which the page itself never loads.
 */
export function serve(line: Line<Answer | null, Question>): void {
  // Both are asked for here: a file that is asked for by one of the others is preloaded through a document.
  const desk = Promise.all([import('./answer.ts'), import('./present.ts')]).then(([{ readingDesk }, { present }]) =>
    readingDesk(present),
  );
  line.onmessage = ({ data }) => {
    void desk
      .then((answer) => answer(data))
      .then(
        (given) => line.postMessage(given),
        () => line.postMessage({ kind: 'failed' }),
      );
  };
}

/** A worker as a function: one question at a time. */
export interface Clerk {
  readonly ask: (question: Question) => Promise<Answer | null>;
  /** Ends it, whatever it is at; the question it is at is never answered. */
  readonly dismiss: () => void;
}

/** Starts the worker; `script` is the address of the page's own script, which serves when it runs in a worker. */
export function hire(script: string): Clerk {
  const worker = new Worker(script, { type: 'module' });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Answer | null>) => resolve(data);
        worker.onerror = () => reject(new Error('the reader stopped'));
        worker.postMessage(question);
      }),
    dismiss: () => worker.terminate(),
  };
}
