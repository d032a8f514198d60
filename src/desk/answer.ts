import { articleReader, type Reading_, type Register } from '#parser';
import type { Party } from '#records';
import type { DeskReading } from './desk-reading.ts';
import { takePasted } from './pasted.ts';
import type { present as Present, Return } from './present.ts';

/** The file that the page loads once: what names are resolved by. */
export type RegisterFile = Omit<Register, 'parties'> & { readonly parties: readonly Party[] };

/** What the page asks the worker. */
export type Question =
  | { readonly kind: 'register'; readonly register: RegisterFile }
  | { readonly kind: 'read'; readonly text: string; readonly published: string | null }
  | { readonly kind: 'check'; readonly returns: readonly Return[] };

/** What the worker answers: a sentence on why not, the by-elections whose returns it needs, a failure of its own, or the reading. */
export type Answer =
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'needs'; readonly byElections: readonly string[] }
  | { readonly kind: 'failed' }
  | { readonly kind: 'reading'; readonly reading: DeskReading };

/** `present` is handed in, as what reads and what checks are loaded apart. A desk at which questions are answered in turn: the register first, then texts, each read and then checked. */
export function readingDesk(present: typeof Present): (question: Question) => Answer | null {
  let parties: readonly Party[] = [];
  let read: ReturnType<typeof articleReader> | null = null;
  let last: { readonly body: string; readonly reading: Reading_ } | null = null;
  return (question) => {
    switch (question.kind) {
      case 'register':
        parties = question.register.parties;
        read = articleReader(question.register);
        return null;
      case 'read': {
        const pasted = takePasted(question.text, question.published);
        if (typeof pasted === 'string') return { kind: 'refused', sentence: pasted };
        if (read === null) throw new Error('invalid question: read before register');
        last = { body: pasted.body, reading: read(pasted.body, { published: pasted.published }) };
        const ids = last.reading.contests.flatMap(({ byElection }) => (byElection === null ? [] : [byElection]));
        return { kind: 'needs', byElections: [...new Set(ids)] };
      }
      case 'check': {
        if (last === null) throw new Error('invalid question: check before read');
        return { kind: 'reading', reading: present(last.body, last.reading, question.returns, parties) };
      }
    }
  };
}
