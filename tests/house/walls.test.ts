import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WALLS } from './walls.ts';

const root = resolve(import.meta.dirname, '../..');

/** Directories that are rooms by their place, without a door in package.json. */
const DOORLESS = new Set(['components', 'layouts', 'pages', 'styles']);

const roomOf = (file: string): string => relative(join(root, 'src'), file).split(sep)[0] ?? '';

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Import specifiers of a module, `import type` included. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g),
  ].map((match) => (match[1] ?? match[2]) as string);
}

const files = sources(join(root, 'src')).filter((file) => roomOf(file) in WALLS);

describe('the walls between rooms', () => {
  it('finds the rooms that it guards', () => {
    expect(new Set(files.map(roomOf)).size).toBeGreaterThanOrEqual(8);
  });

  it.each(Object.keys(WALLS))('%s imports only what its wall allows', (room) => {
    const wall = WALLS[room]!;
    const strays: string[] = [];
    for (const file of files.filter((each) => roomOf(each) === room)) {
      for (const specifier of importsOf(file)) {
        const bare = specifier.replace(/\?.*$/, '');
        const where = `${relative(root, file)} imports ${specifier}`;
        if (bare.startsWith('#')) {
          if (!wall.rooms.includes(bare.slice(1))) strays.push(`${where}: ${room} may not know that room`);
        } else if (bare.startsWith('.')) {
          const target = roomOf(resolve(dirname(file), bare));
          if (target === room) continue;
          if (!DOORLESS.has(target)) strays.push(`${where}: use the door #${target}`);
          else if (!wall.rooms.includes(target)) strays.push(`${where}: ${room} may not know that room`);
        } else {
          const name = bare.startsWith('@') ? bare.split('/').slice(0, 2).join('/') : bare;
          if (!wall.packages.some((allowed) => name === allowed || bare.startsWith(`${allowed}/`)))
            strays.push(`${where}: not among the packages of ${room}`);
        }
      }
    }
    expect(strays).toEqual([]);
  });

  it('has no cycle of imports', () => {
    const edges = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => resolve(dirname(file), specifier.replace(/\?.*$/, ''))),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].map((each) => relative(root, each)).join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of edges.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('a line knows its room', () => {
  const stray = (pattern: RegExp, allowed: (room: string) => boolean): string[] =>
    files
      .filter((file) => !allowed(roomOf(file)))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            pattern.test(line) ? [`${relative(root, file)}:${index + 1}: ${line.trim()}`] : [],
          ),
      );

  it('formats numbers only in format', () => {
    expect(stray(/toLocaleString|Intl\.(NumberFormat|DateTimeFormat)/, (room) => room === 'format')).toEqual([]);
  });
  it('reads the clock nowhere', () => {
    expect(stray(/Date\.now|new Date\(\)/, () => false)).toEqual([]);
  });
  it('touches the disk only in almanac', () => {
    expect(stray(/from '(node:)?fs/, (room) => room === 'almanac')).toEqual([]);
  });
  it('rounds nothing in measures', () => {
    expect(stray(/Math\.round|toFixed/, (room) => room !== 'measures')).toEqual([]);
  });
  it('names no party in a rule of the reader', () => {
    const names = /\b(Labour|Conservative|Tory|Tories|Liberal|Lib ?Dem|UKIP|Plaid|SNP|Green Party|Sinn|DUP|Respect)\b/;
    const rules = files.filter((file) => relative(root, file).includes(join('parser', 'rules')));
    const strays = rules.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          // Examples and silences are texts to read, and texts name parties; patterns may not.
          const pattern =
            /\/.*\/[a-z]*[,;)]?\s*$|RegExp|pattern/i.test(line) && !/^\s*(\/\/|\*|text:|\[?['"`])/.test(line);
          return pattern && names.test(line) ? [`${relative(root, file)}:${index + 1}: ${line.trim()}`] : [];
        }),
    );
    expect(strays).toEqual([]);
  });
});
