import { describe, expect, it } from 'vitest';
import { keepWordsWhole } from '../../src/layouts/whole-words.ts';

describe('headings on a narrow screen', () => {
  it('keep "by-election" whole, and its letters as they are', () => {
    expect(keepWordsWhole('<h1>65 by-elections since 2010</h1><p>a by-election</p>')).toBe(
      '<h1>65 <span class="nb">by-elections</span> since 2010</h1><p>a by-election</p>',
    );
  });
  it('leave addresses and anchors alone', () => {
    const heading = '<h2 id="by-elections">Seats <a class="h" href="/by-elections/corby-2012/">#</a></h2>';
    expect(keepWordsWhole(heading)).toBe(heading);
  });
});
