import type { Tagged } from '../mentions.ts';
import type { Draft } from '../rule.ts';
import { namesOf } from './subject.ts';

/** The figures of others behind one. */
const NEXT = /^(?:(?:,| and|, and) (?:just |only |a mere )?[\ue400-\ue5ff](?: votes)?){1,3}/;
/** "895 and 601 respectively": of as many as are named before, in their order. */
const DEALT =
  /^(?: votes)?(?:(?:,| and|, and) (?:just |only )?[\ue400-\ue5ff](?: votes)?){1,3}[^.;]{0,20} respectively/;
const FIGURES = /[\ue400-\ue5ff]/g;

/** Each figure to its name; null where they are not as many, or not of one kind. */
function paired(names: readonly string[], figures: readonly string[], tagged: Tagged): readonly Draft[] | null {
  const kind = tagged.of(figures[0])?.kind;
  return names.length === figures.length && figures.every((one) => tagged.of(one)?.kind === kind)
    ? figures.map((figure, nth) => ({ kind: kind === 'count' ? 'votes' : 'share', figure, who: names[nth] }))
    : null;
}

/** "A, B and C got 3, 2 and 1 respectively"; null where nothing gives the names, undefined where nothing is dealt out. */
export function dealtOut(
  left: string,
  first: string,
  rest: string,
  tagged: Tagged,
): readonly Draft[] | null | undefined {
  const dealt = DEALT.exec(rest)?.[0].match(FIGURES);
  if (!dealt) return undefined;
  const figures = [first, ...dealt];
  const [clause = ''] = /[^;\ue400-\ue5ff]*$/.exec(left) ?? [];
  const people = clause.match(/[\ue000-\ue0ff]/g) ?? [];
  const named = people.length < figures.length ? namesOf(clause) : people;
  return paired(named.slice(-figures.length), figures, tagged);
}

/** "A and B, who got 555 and 512": as many figures as names; null where they are not. */
export const inOrder = (
  names: readonly string[],
  first: string,
  rest: string,
  tagged: Tagged,
): readonly Draft[] | null => paired(names, [first, ...(NEXT.exec(rest)?.[0].match(FIGURES) ?? [])], tagged);
