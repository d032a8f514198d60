import type { Party } from '#records';

/** Two parties in the fixed order of drawings, so that the same two always face the same way (design.md 4). */
export function bySide(a: Party, b: Party): readonly [Party, Party] {
  const [left, right] = [sideOf(a), sideOf(b)];
  if (left !== right) return left < right ? [a, b] : [b, a];
  return a.id < b.id ? [a, b] : [b, a];
}

/** Place from the left; parties without one stand between those of left and right. */
const sideOf = (party: Party): number => party.side ?? MIDDLE;
const MIDDLE = 10;
