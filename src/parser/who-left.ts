import type { Sentence } from './annotate.ts';
import type { Contest } from './contests.ts';
import type { Person, PersonMention } from './mentions.ts';
import { sameFirstName } from './people.ts';
import { antecedent, contradicts, subjectOf } from './resolve.ts';
import type { Draft } from './rule.ts';
import { surnameOf } from './surname-of.ts';

/** The last person named before a place, in its sentence or one of the three before, who is not the one beside. */
export function somebodyElse(
  draft: Draft,
  at: number,
  sentences: readonly Sentence[],
  index: number,
): PersonMention | undefined {
  const { tagged } = sentences[index] as Sentence;
  const own = subjectOf(tagged.of(draft.beside), sentences, index);
  for (let back = 0; back <= 3 && index - back >= 0; back++) {
    const found = (sentences[index - back] as Sentence).tagged.mentions.findLast(
      (each): each is PersonMention =>
        each.kind === 'person' &&
        (back > 0 || each.end <= tagged.place(at)) &&
        each.person.name !== own?.candidate &&
        !contradicts(each.person, draft.sex),
    );
    if (found) return own?.candidate ? found : undefined;
  }
  return undefined;
}

/** True of a name that may be the one of the member whom the register lists as having left. */
export function hadSeat(name: string | null | undefined, { known }: Contest): boolean {
  const member = known?.outgoing?.person;
  return !!name && !!member && surnameOf(member) === surnameOf(name) && sameForename(name, member);
}

/** True of the member who left, where no candidate has the same surname. */
export const wentBefore = (person: Person, contest: Contest, outgoing: ReadonlySet<Person>): boolean =>
  !person.candidate &&
  (outgoing.has(person) ||
    ((person.left === true || hadSeat(person.name, contest)) &&
      !contest.known?.candidates.some((each) => surnameOf(each.name) === surnameOf(person.name))));

const TITLE = /^(?:sir|dame|lord|lady|dr|mr|mrs|ms|miss|rev|the) /i;

/** A name without its title. */
export const plainName = (name: string): string => name.replace(TITLE, '');

/** True where two forms of a name do not have different first names. */
export function sameForename(a: string, b: string): boolean {
  const [x, y] = [plainName(a).split(' '), plainName(b).split(' ')];
  return x.length === 1 || y.length === 1 || sameFirstName(x[0] ?? '', y[0] ?? '');
}

/** False where the register lists another as the member who left, or none where the words ask for it. */
export function isMember(
  draft: Draft,
  who: Parameters<typeof subjectOf>[0],
  contest: Contest,
  sentences: readonly Sentence[],
  index: number,
): boolean {
  const person = personMeant(who, sentences, index);
  const member = contest.known?.outgoing?.person;
  if (!member || !person) return draft.member !== true;
  return person.left === true
    ? person.seat === contest.constituency
    : !person.candidate && hadSeat(person.name, contest);
}

/** The person whom a mention names, or whom its pronoun means; null where it is none or nobody's. */
export function personMeant(
  who: Parameters<typeof subjectOf>[0],
  sentences: readonly Sentence[],
  index: number,
): Person | null {
  const mention = who?.kind === 'anaphor' ? antecedent(who, sentences, index) : who;
  return mention?.kind === 'person' ? mention.person : null;
}
