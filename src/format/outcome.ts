import { pointAdjective } from './points.ts';
import { NOT_KNOWN } from './round.ts';

/** A party as a sentence needs it. */
export type PartyWords = {
  /** As subject or object: "Labour", "the Conservatives". */
  readonly inSentence: string;
  /** True where it takes a plural verb. */
  readonly plural: boolean;
};

/** What a headline says; null swing where none is comparable. */
export type HeadlineWords = {
  readonly kind: 'gain' | 'hold' | 'win';
  readonly seat: string;
  readonly winner: PartyWords;
  /** Party that lost the seat; null for a hold or a win. */
  readonly loser: PartyWords | null;
  /** Size as a proportion; `toWinner` false where it went to the rival of a winner that held on. */
  readonly swing: { readonly size: number; readonly toWinner: boolean; readonly rival: PartyWords } | null;
};

/**
 * The outcome in the form that Parliament prints; null is "not known".
 * @example outcomePhrase({ kind: 'gain', party: 'Labour', from: 'Conservative' }) → 'Labour gain from Conservative'
 * @example outcomePhrase({ kind: 'hold', party: 'Labour', from: null }) → 'Labour hold'
 * @example outcomePhrase({ kind: 'win', party: 'Labour', from: null }) → 'Labour win'
 * @example outcomePhrase(null) → 'not known'
 */
export function outcomePhrase(
  outcome: { readonly kind: 'gain' | 'hold' | 'win'; readonly party: string; readonly from: string | null } | null,
): string {
  if (outcome === null) return NOT_KNOWN;
  const from = outcome.kind === 'gain' && outcome.from !== null ? ` from ${outcome.from}` : '';
  return `${outcome.party} ${outcome.kind}${from}`;
}

/**
 * Direction of a swing, between two names.
 * @example direction('Con', 'Lab') → 'Con to Lab'
 */
export function direction(from: string, to: string): string {
  return `${from} to ${to}`;
}

/**
 * A sentence that says who won the seat and by what swing (design 6), without a full stop.
 * @example headline({ kind: 'gain', seat: 'Corby', winner: { inSentence: 'Labour', plural: false }, loser: { inSentence: 'the Conservatives', plural: true }, swing: { size: 0.126695, toWinner: true, rival: { inSentence: 'the Conservatives', plural: true } } }) → 'Labour gains Corby from the Conservatives on a 12.7-point swing'
 * @example headline({ kind: 'hold', seat: 'Newport West', winner: { inSentence: 'Labour', plural: false }, loser: null, swing: { size: 0.0241, toWinner: false, rival: { inSentence: 'the Conservatives', plural: true } } }) → 'Labour holds Newport West despite a 2.4-point swing to the Conservatives'
 * @example headline({ kind: 'hold', seat: 'Clacton', winner: { inSentence: 'Reform UK', plural: false }, loser: null, swing: null }) → 'Reform UK holds Clacton'
 */
export function headline({ kind, seat, winner, loser, swing }: HeadlineWords): string {
  const verb = winner.plural ? kind : `${kind}s`;
  const from = kind === 'gain' && loser !== null ? ` from ${loser.inSentence}` : '';
  return sentence(`${winner.inSentence} ${verb} ${seat}${from}${swingWords(kind, swing)}`);
}

function swingWords(kind: HeadlineWords['kind'], swing: HeadlineWords['swing']): string {
  if (swing === null) return '';
  if (swing.size < 0.005) return ' with almost no swing';
  const size = `${pointAdjective(swing.size)} swing`;
  if (kind === 'gain') return ` on ${size}`;
  return swing.toWinner
    ? ` with ${size} from ${swing.rival.inSentence}`
    : ` despite ${size} to ${swing.rival.inSentence}`;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
