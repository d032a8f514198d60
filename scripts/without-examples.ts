import type { Plugin } from 'vite';

/** What a rule of the reader holds for its tests and its page, and never reads by. */
const UNREAD: Readonly<Record<string, string>> = { doc: "''", examples: '[]', silences: '[]' };

/** Leaves the rules' own docs, examples and silences out of what browsers load: a twentieth of the reader's bytes. */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /\/src\/parser\/rules\/[^/]+\.ts$/ },
      handler(code) {
        const cuts: { readonly start: number; readonly end: number; readonly by: string }[] = [];
        collect(this.parse(code, { lang: 'ts' }), cuts);
        return cuts
          .toSorted((a, b) => b.start - a.start)
          .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);
      },
    },
  };
}

function collect(node: unknown, cuts: { start: number; end: number; by: string }[]): void {
  if (Array.isArray(node)) for (const each of node) collect(each, cuts);
  else if (typeof node === 'object' && node !== null) {
    const { type, key, value } = node as {
      type?: string;
      key?: { name?: string };
      value?: { start: number; end: number };
    };
    const by = type === 'Property' ? UNREAD[key?.name ?? ''] : undefined;
    if (by !== undefined && value) cuts.push({ start: value.start, end: value.end, by });
    else for (const each of Object.values(node)) collect(each, cuts);
  }
}
