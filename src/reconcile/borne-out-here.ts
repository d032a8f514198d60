import type { Claim, ElsewhereClaim } from '#records';
import { compare } from './compare.ts';
import type { Official } from './official.ts';

/** Least count that two elections hardly share. */
const TELLING = 100;

/**
 * A figure that an article seems to state of another election, as a claim of this one: null unless the return has it
 * exactly, in votes or to a decimal, and of the same party or person. A majority may also be the one of last time. The
 * words gave the figure and whose it is; the return is a witness of the election only.
 * @param text the figure as printed, for its decimals.
 */
export function borneOutHere(stated: ElsewhereClaim, official: Official, text: string): Claim | null {
  const [claim = null, ...others] = claimsOf(stated).filter((each) => isExactly(each, official, text));
  return others.length === 0 ? claim : null;
}

function isExactly(claim: Claim, official: Official, text: string): boolean {
  if (!('value' in claim) || claim.precision !== 'exact') return false;
  const { verdict, comparisons } = compare(claim, official, text);
  const expected = comparisons[0]?.expected;
  if (typeof expected !== 'number' || !/^agrees(?:-when-rounded)?$/.test(verdict)) return false;
  return Number.isInteger(claim.value) ? claim.value === expected && expected >= TELLING : true;
}

/** The claims that it can be: none where its kind has too few values to tell elections by. */
function claimsOf(stated: ElsewhereClaim): readonly Claim[] {
  const { kind, value, precision, span, paragraph, rule } = stated;
  const { candidate = null, party = null, from = null, to = null } = stated;
  const figure = { value, precision, span, paragraph, rule };
  switch (kind) {
    case 'votes':
    case 'share':
      return [{ kind, candidate, party, ...figure }];
    case 'shareChange':
      return [{ kind, party, ...figure }];
    case 'swing':
      return [{ kind, from, to, ...figure }];
    case 'majority':
      return [
        { kind, ...figure },
        { kind: 'previousMajority', party: null, ...figure },
      ];
    case 'turnout':
    case 'votesCast':
    case 'electorate':
      return [{ kind, ...figure }];
    default:
      return [];
  }
}
