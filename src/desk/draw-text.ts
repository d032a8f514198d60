import { count, plural } from '#format';
import type { DeskReading } from './desk-reading.ts';
import { element } from './element.ts';
import type { Piece } from './marked-text.ts';

/** The text with every claim marked and numbered; a number leads to the claim's row. */
export function drawText({ lines, marks }: DeskReading): readonly Node[] {
  const placed = new Set<string>();
  const drawPiece = ({ text, within, ends }: Piece): Node | string => {
    if (within.length === 0) return text;
    const signs = within.map((label) => marks[label]?.sign ?? '');
    const kind = signs.includes('≠')
      ? 'differs'
      : signs.every((sign) => sign === '')
        ? 'other'
        : signs.includes('?')
          ? 'unsaid'
          : 'held';
    const mark = element('mark', { class: kind }, text);
    for (const label of ends) {
      // A span over several lines ends in each: its number stands at the first end only.
      if (placed.has(label)) continue;
      placed.add(label);
      const { sign = '', title = '' } = marks[label] ?? {};
      const name = `${label}${sign === '' ? '' : ` ${sign}`}`;
      mark.append(element('a', { id: `m-${label}`, href: `#c-${label}`, 'aria-label': `${name} ${title}` }, name));
    }
    return mark;
  };
  return lines.map((line) =>
    line.kind === 'left-out'
      ? element(
          'p',
          { class: 'mu' },
          `[${count(line.lines)} ${line.lines === 1 ? 'line' : 'lines'} without a claim left out]`,
        )
      : element('p', {}, ...line.pieces.map(drawPiece)),
  );
}

/** What a text of many claims leaves out of the tables; null for nothing. */
export const leftOut = (more: number): string | null =>
  more === 0
    ? null
    : `${plural(more, 'claim')} more are neither listed nor marked: the text is too long to show them all.`;
