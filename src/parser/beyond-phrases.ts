import type { Concluded } from '#records';
import type { Rule } from './rule.ts';

/** What reads claims without a phrase of its own, told as a rule is. */
export type Way = Pick<Rule, 'name' | 'doc' | 'examples' | 'silences'>;

const WON = 'Labour’s Ann Bell won the seat.';

/** What claims name beside the rules: rows and totals of lists, and what other claims bear out or come to. */
export const BEYOND_PHRASES: readonly Way[] = [
  {
    name: 'result-row',
    doc: 'A row of a result list, of a table, or of names and figures run into a sentence: whose it is, and the votes, share and change in the order in which the list has them.',
    examples: [
      {
        text: `${WON}\n\nAnn Bell (Lab) 9,812 (41.2%, +3.1%)\nTom Reed (Con) 7,102 (29.8%, -4.0%)\nPaul Hart (UKIP) 4,118 (17.3%)`,
        claims: [
          { kind: 'votes', candidate: 'Ann Bell', party: 'Labour', value: 9812, slice: '9,812' },
          { kind: 'share', candidate: 'Ann Bell', party: 'Labour', value: 41.2, slice: '41.2%' },
          { kind: 'shareChange', party: 'Labour', value: 3.1, slice: '+3.1%' },
          { kind: 'votes', candidate: 'Tom Reed', party: 'Conservative', value: 7102, slice: '7,102' },
          { kind: 'share', candidate: 'Tom Reed', party: 'Conservative', value: 29.8, slice: '29.8%' },
          { kind: 'shareChange', party: 'Conservative', value: -4, slice: '-4.0%' },
          { kind: 'votes', candidate: 'Paul Hart', party: 'UK Independence Party', value: 4118, slice: '4,118' },
          { kind: 'share', candidate: 'Paul Hart', party: 'UK Independence Party', value: 17.3, slice: '17.3%' },
        ],
      },
    ],
    silences: [`${WON}\n\nMake-up of the council\nLabour 31\nConservative 22\nUKIP 2`],
  },
  {
    name: 'result-total',
    doc: 'A line under a result list that sums it up: majority, turnout, electorate, votes cast.',
    examples: [
      {
        text: `${WON}\n\nAnn Bell (Lab) 9,812\nTom Reed (Con) 7,102\nPaul Hart (UKIP) 4,118\nMajority 2,710\nTurnout 44.8%`,
        claims: [
          { kind: 'majority', value: 2710, slice: '2,710' },
          { kind: 'turnout', value: 44.8, slice: '44.8%' },
        ],
      },
    ],
    silences: [`${WON}\n\nAnn Bell (Lab) 9,812\nTom Reed (Con) 7,102\nPaul Hart (UKIP) 4,118\nRejected ballots 61`],
  },
  {
    name: 'concluded' satisfies Concluded,
    doc: 'What no phrase states but the article’s other claims come to: who won, by the votes; a gain or a hold, by who won and who had the seat.',
    examples: [
      {
        text: `Result of the by-election on Thursday 5 June 2014:\n\nAnn Bell (Lab) 9,812\nTom Reed (Con) 7,102\nPaul Hart (UKIP) 4,118\nMajority 2,710\n\nThe Conservatives had a majority of 4,117 at the general election.`,
        claims: [
          { kind: 'winner', candidate: 'Ann Bell', party: 'Labour', slice: '9,812' },
          { kind: 'outcome', outcome: 'gain', party: 'Labour', from: 'Conservative', slice: '9,812' },
        ],
      },
    ],
    silences: [
      `Labour’s Ann Bell polled 9,812 votes. At the general election the Conservatives had a majority of 4,117.`,
      `Labour’s Ann Bell gained the seat from the Conservatives.`,
    ],
  },
  {
    name: 'beside-a-name',
    doc: 'A figure, or a word of winning, losing or leaving, that stands beside a name in words that no rule understands: claimed only where the return of a by-election on record says the very same.',
    examples: [
      {
        text: `${WON} To go with a name like Ann Bell there came 41.2 per cent.`,
        claims: [{ kind: 'share', candidate: 'Ann Bell', party: 'Labour', value: 41.2, slice: '41.2' }],
      },
    ],
    silences: [
      `${WON} To go with a name like Ann Bell there came 41 per cent more of the same.`,
      `${WON} What the Greens had to show were gains in council wards.`,
    ],
  },
];
