import type { FigureMention, Tagged } from '../mentions.ts';
import { after, ASKED, BEFORE, before, isAnswer, PARTY_BEFORE, type Match, type RuleContext } from '../rule.ts';
import {
  FOR,
  GATHERED,
  LEVEL,
  MOVE,
  MOVES,
  NEXT,
  OF_ELSE,
  OF_HIS,
  OF_IT,
  OF_LEVEL,
  OF_THEIRS,
  ON_ANOTHER,
  SHARE_TOLD,
  THING,
  WHOSE,
  WHOSE_SHARE,
} from './share-words.ts';
import { partyLeftOf } from './subject.ts';
import { OBLIQUE } from './vocabulary.ts';

/** A rise or fall with its figure, and the words around both. */
export interface ShareMove {
  readonly unit: string | undefined;
  readonly figure: FigureMention;
  /** The word for it: "up", "fell". */
  readonly word: string;
  readonly left: string;
  readonly rest: string;
  /** Unit of whom its words themselves name: "X's share rose", "a rise of 6% in X's share". */
  readonly named: string | undefined;
  /** The last thing told before it that moves: "share", "majority". */
  readonly thing: RegExpExecArray | undefined;
  /** A share stands right before: "polled 45 per cent, 9 less than". */
  readonly level: boolean;
}

/** What a match says that went up or down, and by how much: "X was up 7.5"; null where it was no share. */
export function shareMove(match: Match, context: RuleContext): ShareMove | null {
  const { n, m, g, by, dir, dir2, whose, who9 } = match.groups;
  const unit = n ?? m ?? g;
  const figure = context.tagged.of(unit);
  const left = before(match, context);
  const rest = after(match, context);
  if ((figure?.kind !== 'percent' && figure?.kind !== 'count') || !mayBeChange(figure, match.text)) return null;
  if (OF_ELSE.test(rest) || GATHERED.test(left) || (m && ON_ANOTHER.test(match.text + rest))) return null;
  if (g && !by && left.search(NEXT) < 0) return null;
  const behind = [...rest.matchAll(WHOSE)][0];
  const word = dir ?? dir2 ?? [...left.matchAll(MOVES)].at(-1)?.[0];
  if (!word || (MOVE.test(word) && ((!whose && !behind) || FOR.test(rest)))) return null;
  const thing = [...(left + match.text).matchAll(THING)].at(-1);
  if (thing && !thing.groups?.['share'] && !/share/.test(behind?.[0] ?? '')) return null;
  const named =
    who9 ??
    whose ??
    behind?.groups?.['whose'] ??
    (left === '' ? /^,(?: the)? ([\ue000-\ue1ff])/.exec(rest)?.[1] : undefined);
  return { unit, figure, word, left, rest, named, thing, level: LEVEL.test(left) };
}

/** A relative change ("up 900%", "fell by half") is none of the share; "dipped below 30%" is where it went. */
const mayBeChange = ({ kind, value, sign, precision }: FigureMention, words: string): boolean =>
  value <= 75 &&
  (kind === 'count' || (!sign && (precision !== 'lessThan' || /\b(?:by|of) [\ue500-\ue5ff]/.test(words))));

/** True where votes moved, or nothing says that a bare number is one of a share: "her 487 votes were a rise of 23%", "up 487 votes", "gained 30". */
export function isNoShare(
  { figure, word, left, rest, thing, level }: ShareMove,
  { n, m, g }: Match['groups'],
): boolean {
  const { kind, unit } = figure;
  if (unit !== 'points' && /\bvotes (?:were|was|are|is|[a-z]+ed)\b[^,;]*$/.test(left)) return true;
  if (kind === 'count')
    return !g && (n ? !level && !/share/.test(thing?.[0] ?? '') : !level || /^ ?(?:votes?|seats?)/.test(rest));
  return !!m && !level && !thing && (unit === null || /^(?:more|gain|add)/.test(word));
}

/** Whose share it is where its words name nobody: "X had 38%, a jump of", "her party's share was down"; what it was told of before. */
export function whoseShare(left: string, { tagged, earlier }: RuleContext): string | undefined {
  const of = OF_LEVEL.exec(left);
  const from = left.slice(-120);
  return (
    (of && !OBLIQUE.test(left.slice(0, of.index)) ? of[1] : undefined) ??
    WHOSE_SHARE.exec(from)?.slice(1).find(Boolean) ??
    (OF_HIS.test(left) ? BEFORE : undefined) ??
    partyLeftOf(from, tagged) ??
    (OF_IT.test(left) && SHARE_TOLD.test(earlier) ? PARTY_BEFORE : undefined) ??
    (OF_THEIRS.exec(left)?.[1] ? BEFORE : OF_THEIRS.test(left) ? PARTY_BEFORE : undefined) ??
    (isAnswer(`${earlier} ${left}`) ? ASKED : undefined)
  );
}

/** Unit of the party that a person of none is named with: "Ann Bell for X"; the nearest otherwise. */
export function partyOf(nearest: string, clause: string, tagged: Tagged): string {
  const person = tagged.of(nearest);
  return (
    (person?.kind === 'person' && !(person.party ?? person.person.party)
      ? /\b(?:for|of) (?:the )?([\ue100-\ue1ff])/.exec(clause)?.[1]
      : undefined) ?? nearest
  );
}

/** True where the words since the one whose it may be tell of votes or of a seat won: "took 9,812 votes, up 8%", "wiped out X's majority with 50% (up 30)". */
export const isOfVotes = ({ figure, word, rest, thing, level }: ShareMove, clause: string): boolean =>
  /^'s? (?:[a-z]+ )?(?:majority|lead)\b(?!.*\b(?:its|theirs?|his|her)\b)/.test(clause) ||
  (figure.unit !== 'points' &&
    (/\bvotes\b(?!.*(?:\bshare\b|[\ue500-\ue5ff]))/.test(clause) ||
      (/^(?:gain|los|add|shed|put|more|less|better|worse)/.test(word) &&
        !thing &&
        !level &&
        !/^[^.;,]{0,40}\b(?:share|vote)\b|^ to [a-z]+ (?:on|with) /.test(rest))));
