import type { Plugin } from 'vite';
import { inLines } from '../src/parser/in-lines.ts';

/** A template with the tag, and where a pattern is made of it alone, the whole of that; no template of ours has another in it. */
const PATTERN = /new RegExp\(\s*inLines`((?:[^`\\$]|\\[^]|\$(?!\{))*)`,?\s*(?:'([a-z]+)',?\s*)?\)/g;
const TEMPLATE = /\binLines`((?:[^`\\]|\\[^])*)`/g;

/** The units that stand for names and figures in a tagged sentence, as we write them. */
const UNIT = /\\u(e[0-8][0-9a-f]{2})/g;

/**
 * Writes the reader's patterns for browsers in one line each, as literals where they can be, and units as the characters
 * that they are: what lies between the lines is for us.
 */
export function foldPatterns(): Plugin {
  return {
    name: 'fold-patterns',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: { filter: { id: /\/src\/parser\/.+\.ts$/ }, handler: folded },
  };
}

/** A module's code with its patterns in one line each; exported for its test. */
export const folded = (code: string): string =>
  code
    .replace(UNIT, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    .replace(PATTERN, (_, text: string, flags?: string) => String(new RegExp(joined(text), flags)))
    .replace(TEMPLATE, (_, text: string) =>
      text.includes('${') ? `inLines\`${joined(text)}\`` : JSON.stringify(joined(text)),
    );

const joined = (text: string): string => inLines({ raw: [text] });
