import { describe, expect, it } from 'vitest';
import { citation } from '#exchange';
import { ROOT } from './almanac.ts';

const cited = citation(
  {
    title: 'Kensington & Chelsea by-election, 1 December 2022',
    path: '/by-elections/kensington-2022/',
    kept: '/by-elections/kensington-2022/v/0123456789ab.json',
    version: '0123456789ab',
    dataAsOf: '2026-08-13',
  },
  ROOT,
);

describe('a citation', () => {
  it('reads as a person would write it, and names the version that is kept', () => {
    expect(cited.plain).toBe(
      'By-election Record (2026). Kensington & Chelsea by-election, 1 December 2022. Data to 13 August 2026, version 0123456789ab, kept at https://record.example/by-elections/kensington-2022/v/0123456789ab.json. https://record.example/by-elections/kensington-2022/',
    );
  });
  it('is BibTeX with balanced braces and escaped signs', () => {
    expect(cited.bibtex).toMatch(/^@misc\{kensington-2022-0123456789ab,\n/);
    expect(cited.bibtex).toContain('title = {{Kensington \\& Chelsea by-election, 1 December 2022}},');
    expect(cited.bibtex).toContain('version = {0123456789ab},');
    const depth = [...cited.bibtex].reduce((sum, sign) => sum + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0);
    expect(depth).toBe(0);
  });
  it('is RIS: a type first, an end last, each line a tag of two signs', () => {
    const lines = cited.ris.split('\r\n').slice(0, -1);
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines.at(-1)).toBe('ER  - ');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines).toContain('DA  - 2026/08/13');
  });
  it('is CSL-JSON with the day of the data', () => {
    expect(JSON.parse(cited.csl)).toEqual([
      expect.objectContaining({
        type: 'dataset',
        version: '0123456789ab',
        issued: { 'date-parts': [[2026, 8, 13]] },
        URL: 'https://record.example/by-elections/kensington-2022/',
      }),
    ]);
  });
  it('of a page of many records names its version and keeps no single one', () => {
    const home = citation(
      { title: 'Every by-election', path: '/', kept: null, version: 'ffffffffffff', dataAsOf: '2026-08-13' },
      ROOT,
    );
    expect(home.plain).toContain('version ffffffffffff. https://record.example/');
    expect(home.ris).not.toContain('L2  - ');
  });
});
