/** A file split into the lines between `---` at its top, where there are any, and the rest. */
export interface FrontAndBody {
  /** Plain `key: value` lines of the front matter, quotes taken off; empty without front matter. */
  readonly front: Readonly<Record<string, string>>;
  /** Everything after the front matter, line ends as LF: what spans count in. */
  readonly body: string;
}

const FENCE = /^---[ \t]*\n([\s\S]{0,20000}?)\n---[ \t]*(?:\n|$)/;

/**
 * Splits a file's text into front matter and body. Only flat `key: value` lines are read (the reader needs
 * `published` and `publisher`), so no YAML parser has to travel to the browser. Never throws.
 */
export function splitFrontMatter(text: string): FrontAndBody {
  const level = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const fence = FENCE.exec(level);
  if (!fence) return { front: {}, body: level };
  const front: Record<string, string> = {};
  for (const line of (fence[1] ?? '').split('\n')) {
    const pair = /^([A-Za-z][\w-]*):[ \t]*(.*)$/.exec(line);
    if (pair?.[1]) front[pair[1]] = (pair[2] ?? '').trim().replace(/^(['"])(.*)\1$/, '$2');
  }
  return { front, body: level.slice(fence[0].length) };
}

/** The front matter's `published` as an ISO day, or null where it has none that is one. */
export function publishedOf(front: Readonly<Record<string, string>>): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(front['published'] ?? '')?.[0] ?? null;
}
