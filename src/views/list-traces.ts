import type { TraceRow } from './sources-section.ts';
import { eraWords, type Era } from './standings.ts';
import { link } from './words.ts';

/** Working of the figures that every list shows. */
export function listTraces(era: Era | 'since-1979'): readonly TraceRow[] {
  return [
    {
      id: 'votes',
      what: 'Results and counts',
      words: [
        `Counted over the by-elections ${era === 'since-1979' ? 'since 1979' : eraWords(era)} in this site’s data. Each row leads to its page, with the source of its votes. Gain and hold are against the last general election. `,
        link('Method', '/method/#outcome'),
        '.',
      ],
    },
    {
      id: 'swing',
      what: 'Swing',
      words: [
        'Half the movement of the gap between two parties, in points: the defending party and the winner where the seat changed hands, else first and second. ',
        link('Method', '/method/#swing'),
        '.',
      ],
    },
    {
      id: 'majority',
      what: 'Majority',
      words: ['First less second, in votes. ', link('Method', '/method/#majority'), '.'],
    },
    {
      id: 'turnout',
      what: 'Turnout',
      words: [
        '(Valid votes + rejected papers) ÷ electorate; valid votes alone where rejected papers were not published. ',
        link('Method', '/method/#turnout'),
        '.',
      ],
    },
  ];
}
