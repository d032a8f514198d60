import { describe, expect, it } from 'vitest';
import { folded } from '../../scripts/fold-patterns.ts';
import { inLines } from '../../src/parser/in-lines.ts';

const PLACE = 'in \\w+';

describe('a pattern written over several lines', () => {
  it('has no line ends and no indents in it, and its backslashes as they stand', () => {
    expect(inLines`
      \b(?:
        won |held
        |kept
      ) ${PLACE}
    `).toBe('\\b(?:won |held|kept) in \\w+');
  });
  it('keeps the spaces that it begins and ends with on one line', () => {
    expect(inLines` by (?:
      a|the
    ) `).toBe(' by (?:a|the) ');
  });
});

describe('the reader’s patterns for browsers', () => {
  it('are literals where nothing is put into them', () => {
    expect(folded('const A = new RegExp(inLines`\n  a\\/b/c\n  |d\n`);')).toBe('const A = /a\\/b\\/c|d/;');
    expect(folded("const A = new RegExp(\n  inLines`\n    a\n    |b$\n  `,\n  'g',\n);")).toBe('const A = /a|b$/g;');
  });
  it('hold the units of a tagged sentence as characters', () => {
    expect(folded('const A = /[\\ue000-\\ue0ff]/, B = inLines`\n  \\ue100\n  |é`;')).toBe(
      'const A = /[\ue000-\ue0ff]/, B = "\ue100|é";',
    );
  });
  it('are strings where something else makes patterns of them', () => {
    expect(folded('phrase(inLines`\n  \\b{who}\n  "\n`, WORDS)')).toBe('phrase("\\\\b{who}\\"", WORDS)');
  });
  it('stay templates, on one line, where something is put into them', () => {
    expect(folded("new RegExp(inLines`\n  ^${PLACE}\n  |b\n`, 'g')")).toBe("new RegExp(inLines`^${PLACE}|b`, 'g')");
  });
});
