import type { Contest } from './contests.ts';
import type { Tagged } from './mentions.ts';
import { onlyOf } from './only.ts';
import { sameFirstName } from './people.ts';
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

/** Parties by the names of others that an article may call them by, then or since. */
const CALLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['Liberal', ['Liberal Democrats']],
  ['Alliance', ['Liberal', 'Social Democratic Party']],
]);

/** A party's name as two of one name share it: the Liberal Party of 1989 is called as the Liberals were. */
export const bare = (party: string): string => party.replace(/ Party\b| \(.*\)$/g, '');

/**
 * A party that stood in a contest by the name that it stood under: "the Liberals" are the Liberal Democrats where no
 * Liberal stood.
 */
export function asItStood(party: string | null, { known }: Contest): string | null {
  if (party === null || !known || known.candidates.some((each) => each.party === party)) return party;
  const name = bare(party);
  const meant = known.candidates.flatMap((each) =>
    each.party && (bare(each.party) === name || CALLED.get(name)?.includes(each.party)) ? [each.party] : [],
  );
  return onlyOf(new Set(meant)) ?? party;
}

/** True where a claim can be of this contest's candidates: a person who stood, or a party that did. */
export function stoodIn({ candidate, party }: Subject, contest: Contest): boolean {
  const { known } = contest;
  if (!known || known.candidates.length < WHOLE_LIST) return true;
  if (candidate) return mayHaveStood(candidate, contest);
  if (party === null || party === 'Independent') return true;
  return known.candidates.some((each) => each.party === party || each.party === null);
}

/** Party for which the one known candidate of a name stood; null where none, several or nobody's party fit. */
export function partyStoodFor(name: string, { known }: Contest): string | null {
  const [first = '', ...rest] = name.split(' ');
  const bearers = (known?.candidates ?? []).filter((each) => surnameOf(each.knownAs ?? each.name) === surnameOf(name));
  const meant =
    bearers.length > 1 && rest.length > 0
      ? bearers.filter((each) => sameFirstName((each.knownAs ?? each.name).split(' ')[0] ?? '', first))
      : bearers;
  return meant.length === 1 ? (meant[0]?.party ?? null) : null;
}

/** True of a party that another candidate stood for than the one whose party is given. */
export const isOfRival = (party: string, own: string | null, { known }: Contest): boolean =>
  party !== own && party !== 'Independent' && !!known?.candidates.some((each) => each.party === party);

const HAS_MAJORITY =
  /([\ue000-\ue0ff]),? (?:who )?(?:now |already |herself |himself )?(?:has|holds|enjoys|boasts|sits on)\b[^,;]{0,40}$/;

/** True of a majority that the words before it give to somebody who did not stand: "Jane Roe, who has a majority of 1,483 herself". */
export function isOfOtherMember({ text, of }: Tagged, at: number, contest: Contest): boolean {
  const member = of(HAS_MAJORITY.exec(text.slice(0, at))?.[1]);
  return member?.kind === 'person' && !member.person.left && !mayHaveStood(member.person.name, contest);
}
