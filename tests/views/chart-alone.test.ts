import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { chartAlone, chartSvg } from '#views';
import { almanac, ROOT } from '../exchange/almanac.ts';

describe('a chart alone', () => {
  it.each(almanac.byElections.flatMap(({ byElection: { id } }) => [[id, 'swing'] as const, [id, 'majority'] as const]))(
    'of %s, %s, is a well-formed file with its source and licence inside',
    (id, chart) => {
      const svg = chartSvg(almanac, id, chart, ROOT);
      expect(XMLValidator.validate(svg)).toBe(true);
      const words = svg.replace(/<[^>]*>/g, ' ');
      expect(words).toContain(`${ROOT}/by-elections/${id}/#${chart}`);
      expect(words).toContain('CC-BY-4.0');
      expect(svg).not.toMatch(/var\(|href="(?!#)/);
    },
  );
  it('says why there is nothing to draw', () => {
    expect(chartAlone(almanac, 'stretford-2022', 'swing')).toMatchObject({ panels: [], heading: 'No swing to draw' });
    expect(chartAlone(almanac, 'stretford-1981', 'swing').sub).toMatch(/\.$/);
  });
  it('says why no swing is named where shares are drawn', () => {
    expect(chartAlone(almanac, 'southend-west-2022', 'swing').sub).toMatch(/No like-for-like rival|did not stand/);
  });
});
