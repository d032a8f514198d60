import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, styleFor } from '../../../src/charts/standalone/style.ts';
import { PALETTE } from '../palette.ts';

const stylesheet = readFileSync(join(import.meta.dirname, '../../../src/styles/charts.css'), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);

/** Declarations of the site's stylesheet by selector, in order, rules within media queries left out. */
function declarationsBySelector(css: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const plain = css.replace(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*\s*\}/g, '');
  for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]+)\{([^}]*)\}/g))
    for (const selector of selectors.split(','))
      found.set(selector.trim(), [
        ...(found.get(selector.trim()) ?? []),
        ...body
          .split(';')
          .map((each) => each.trim().replace(/\s*([:,])\s*/g, '$1'))
          .filter(Boolean),
      ]);
  return found;
}

describe('the style of drawings outside their page', () => {
  it('says the same as the stylesheet of the site', () => {
    const site = declarationsBySelector(stylesheet);
    const own = new Map<string, string[]>();
    for (const [selector, declarations] of RULES)
      own.set(selector, [...(own.get(selector) ?? []), ...declarations.split(';')]);
    for (const [selector, declarations] of own)
      expect([selector, site.get(selector)]).toEqual([selector, declarations]);
    const pageOnly = ['svg', '.defs', '.s text', '.dial', '.hexes', 'svg .wide', 'svg .max'];
    expect([...site.keys()].filter((selector) => !own.has(selector))).toEqual(pageOnly);
  });
  it('writes colours out, for the classes that are used and no other', () => {
    const css = styleFor('<use class="m LD"/>', PALETTE);
    expect(css).toContain('.m.LD{fill:#d97b00}');
    expect(css).toContain('@media(prefers-color-scheme:dark){');
    expect(css).toContain('.m.LD{fill:#ffb055}');
    expect(css).not.toMatch(/var\(|\.Lab|\.axis/);
  });
  it('draws a class that the palette lacks in grey', () => {
    expect(styleFor('<use class="m Xyz"/>', PALETTE)).toContain('.m.Xyz{fill:#5a5f69}');
  });
});
