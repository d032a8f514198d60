import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { ContentProblem } from './content-error.ts';

/** Longest piece of a found value that an error repeats. */
const FOUND_LENGTH = 60;

/** Gathers problems so that all are told at once; `root` is the project's folder, which file names leave out. */
export interface Reading {
  readonly root: string;
  readonly problems: ContentProblem[];
}

/** Files below `folder` with one of the endings, sorted by name; empty where the folder is absent. */
export function filesBelow(reading: Reading, folder: string, endings: readonly string[]): string[] {
  const path = join(reading.root, folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name).slice(reading.root.length + 1))
    .sort();
}

/** Text of a file with LF line ends; null, with a problem noted, where it cannot be read as UTF-8. */
export function readText(reading: Reading, file: string): string | null {
  try {
    const bytes = readFileSync(join(reading.root, file));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch (error) {
    note(
      reading,
      file,
      '',
      error instanceof TypeError ? 'bytes that are not UTF-8' : 'no readable file',
      'UTF-8 text',
      'Save it as UTF-8 or restore it.',
    );
    return null;
  }
}

/** Value of a JSON or YAML text; undefined, with a problem noted for each fault, where it cannot be parsed. */
export function parseData(reading: Reading, file: string, text: string): unknown {
  if (file.endsWith('.json')) {
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      note(
        reading,
        file,
        '',
        `JSON that does not parse (${(error as Error).message})`,
        'valid JSON',
        'Mend the place named.',
      );
      return undefined;
    }
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    note(reading, file, `line ${line}, column ${col}`, error.message, 'valid YAML', 'Mend the line named.');
  }
  return document.errors.length > 0 ? undefined : (document.toJS() as unknown);
}

/** Validates a value; null, with a problem noted for each fault, where it does not fit the schema. */
export function validate<S extends z.ZodType>(
  reading: Reading,
  file: string,
  schema: S,
  value: unknown,
): z.output<S> | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const found = valueAt(value, issue.path);
    const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    note(
      reading,
      file,
      issue.path.map(String).join('.'),
      unknownKeys.length > 0 ? `the field ${unknownKeys.join(', ')}` : quote(found),
      unknownKeys.length > 0 ? 'only fields of the schema' : issue.message.replace(/^(Invalid input: )?expected /i, ''),
      unknownKeys.length > 0
        ? 'Remove it or mend its name.'
        : found === undefined
          ? 'Add the field.'
          : 'Mend the value.',
    );
  }
  return null;
}

/** Reads, parses and validates one file. */
export function readRecord<S extends z.ZodType>(reading: Reading, file: string, schema: S): z.output<S> | null {
  const text = readText(reading, file);
  if (text === null) return null;
  const value = parseData(reading, file, text);
  return value === undefined ? null : validate(reading, file, schema, value);
}

/** Notes a problem. */
export function note(
  reading: Reading,
  file: string,
  field: string,
  found: string,
  expected: string,
  remedy: string,
): void {
  reading.problems.push({ file, field, found, expected, remedy });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > FOUND_LENGTH ? `${text.slice(0, FOUND_LENGTH)}…` : text;
}
