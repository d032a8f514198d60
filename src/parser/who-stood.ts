import type { Contest } from './contests.ts';
import type { Subject } from './reading.ts';
import { surnameOf } from './surname-of.ts';

/** True of one surname and of its misprints: "Jonson". */
const nearly = (a: string, b: string): boolean =>
  a === b ||
  a === `${b}s` ||
  b === `${a}s` ||
  (a.slice(0, 2) === b.slice(0, 2) && Math.abs(a.length - b.length) <= 1 && a.at(-1) === b.at(-1));

/** False where the register has the contest's candidates and the person is none of them. */
export const mayHaveStood = (name: string | null | undefined, { known }: Contest): boolean =>
  !name ||
  !known ||
  known.candidates.length === 0 ||
  known.candidates.some((each) =>
    [each.name, each.knownAs ?? each.name].some((listed) => nearly(surnameOf(listed), surnameOf(name))),
  );

/** Candidates from whom on a register's list is taken for whole: of some polls it has the leading two or three alone. */
const WHOLE_LIST = 5;

/** Later names by which an article still calls a party. */
const SHORTER: ReadonlyMap<string, string> = new Map([['Liberal', 'Liberal Democrats']]);

/** A party that stood in a contest by the name that it stood under: "the Liberals" are the Liberal Democrats where no Liberal stood. */
export function asItStood(party: string | null, { known }: Contest): string | null {
  const longer = party === null ? undefined : SHORTER.get(party);
  if (!longer || !known) return party;
  const stood = (name: string): boolean => known.candidates.some((each) => each.party === name);
  return !stood(party as string) && stood(longer) ? longer : party;
}

/** True where a claim can be of this contest's candidates: a person who stood, or a party that did. */
export function stoodIn({ candidate, party }: Subject, contest: Contest): boolean {
  const { known } = contest;
  if (!known || known.candidates.length < WHOLE_LIST) return true;
  if (candidate) return mayHaveStood(candidate, contest);
  if (party === null || party === 'Independent') return true;
  return known.candidates.some((each) => each.party === party || each.party === null);
}
