import { BESIDE } from './beside-names.ts';
import type { Contest } from './contests.ts';
import { inLines } from './in-lines.ts';
import { isOfSeat, leavingIn, type Leaving } from './leaving-words.ts';
import type { Mention, Person, PersonMention } from './mentions.ts';
import { isQuotedIn } from './quotations.ts';
import type { Reading } from './reading.ts';
import { contradicts } from './resolve.ts';
import { DEPARTURE } from './rules/departure.ts';
import { resolve, type Telling } from './resolve-draft.ts';
import { spanOfWords } from './span-of-words.ts';
import { surnameOf } from './surname-of.ts';
import { unsaid } from './unsaid.ts';
import { hadSeat, personMeant, plainName } from './who-left.ts';

/** Characters between the member and words of leaving. */
const NEAR = 140;
/** Before a verb of leaving: somebody else of the member's. */
const ANOTHER =
  /\b(?:his|her|their) (?:party|agent|wife|husband|colleagues?|friends?|successor|rival|government)(?: \w+)? $/;
const PEOPLE = /[\ue000-\ue0ff\ue200-\ue2ff]/g;
/** Somebody who owns what is spoken of: "her agent's party". */
const POSSESSIVE = /[\ue000-\ue0ff]'s? (?=.)/g;
/** Between two who left, each their own seat: "Bell in Ashdale and Reed in Corby had died". */
const BOTH = /^[^;]*(?:,|\band)(?: [^ ]+){0,4} $/;
/** Words between commas right before a verb. */
const ASIDE = /^, [^,]*, (?:who |had |has |also )*$/;

/** Somebody named in a sentence, or meant by a pronoun, at a place of its tagged text. */
interface Named {
  readonly at: number;
  /** Null for a party that a pronoun stands for. */
  readonly person: Pick<Person, 'name'> | null;
  readonly isMeant: boolean;
  /** Whether it may only be supposed who is meant, of whoever was named last. */
  readonly isSupposed?: boolean;
  readonly contest: Contest | undefined;
}

/**
 * Readings of why a seat fell vacant, of words of leaving beside the member whom the register lists as the one who left
 * it, or beside what nobody's name is needed for: the by-election that came of it. Doubtful, and no claims until the
 * return gives that cause. Beside the member they are of the seat that the member had, whatever the sentence is on.
 */
export const besideTheMember = (telling: Telling): readonly Reading[] =>
  telling.sentences.flatMap((sentence, index) => {
    const { tagged } = sentence;
    const { text } = tagged;
    const found = leavingIn(tagged);
    if (found.length === 0) return [];
    const isQuoted = isQuotedIn(text);
    const named = namedIn(telling, index, found);
    return found.flatMap(({ cause, at, end, isPlain, isRare }): Reading[] => {
      if (isQuoted(at)) return [];
      const draft = { kind: 'cause', cause, words: [at, end] } as const;
      const beside = named
        .filter((member) => (isPlain || !member.isSupposed) && member.contest && isBeside(member, at, end, text, named))
        .map(({ person, contest }) =>
          unsaid(BESIDE.name, sentence, contest!, draft, {
            span: spanOfWords(tagged, at, end),
            subject: { candidate: fullest(person!, contest!, telling), party: null },
          }),
        );
      if (beside.length > 0 || telling.binding.at(index, at) === 'elsewhere') return beside;
      if (!isRare && !(isPlain && isOfSeat(text, at, end))) return [];
      const reading = resolve(draft, at, BESIDE, index, telling);
      return typeof reading === 'string' || reading.scope !== 'this' ? [] : [reading];
    });
  });

const isPerson = (each: Mention): each is PersonMention => each.kind === 'person';

/** Description of somebody that begins a sentence. */
const DESCRIBED = new RegExp(inLines`
  ^(?:the|both) (?:[\w-]+ ){0,2}(?:[\ue100-\ue1ff]|mp|members?|minister|m[ae]n|wom[ae]n|veteran|backbencher)
  (?:,| (?:who|ha[sd]|quit|\w+ed)\b)
  |^(?:died|quit|resigned|stood down|left)\b
`);
/** Whose leaving it is, of one named before. */
const THEIRS = new RegExp(`\\bh(?:is|er) (?=(?:[a-z-]+ )?(?:${DEPARTURE})\\b)`, 'g');

/**
 * Everybody named in a sentence; members also by a name that nothing shows to be one, and where they were named last before
 * a pronoun, or a description that begins the sentence: "Bell takes over from Reed; he resigned." "The veteran died in May."
 */
function namedIn({ sentences, contests }: Telling, index: number, leaving: readonly Leaving[]): readonly Named[] {
  const { tagged } = sentences[index]!;
  const { text } = tagged;
  const before = (sentences[index - 1]?.tagged.mentions ?? []).filter(isPerson);
  const contestOf = (person: Pick<Person, 'name'>): Contest | undefined =>
    contests.find((each) => isMember(person, each));
  const seen = (at: number, person: Named['person'], isMeant: boolean): Named => ({
    at,
    person,
    isMeant,
    contest: person ? contestOf(person) : undefined,
  });
  const supposed = (at: number, people: readonly PersonMention[]): readonly Named[] =>
    people.map(({ person }) => ({ ...seen(at, person, true), isSupposed: true }));
  const found = [...text.matchAll(PEOPLE)].flatMap(({ 0: unit, index: at }): readonly Named[] => {
    const mention = tagged.of(unit);
    if (mention?.kind !== 'anaphor') return [seen(at, personMeant(mention, sentences, index), false)];
    if (mention.to === 'party') return [seen(at, null, true), ...supposed(at, at === 0 ? before : [])];
    const last = [...before, ...tagged.mentions.filter(isPerson).filter(({ end }) => end <= mention.start)].slice(-1);
    const fitting = last.filter((each) => !contradicts(each.person, mention.sex));
    return [seen(at, personMeant(mention, sentences, index), true), ...supposed(at, fitting)];
  });
  const plain = contests.flatMap((contest): Named[] => {
    const name = contest.known?.outgoing?.person ?? null;
    const [first] = (name ?? '').toLowerCase().split(' ');
    const isFirst = text.startsWith(`${first} `) && leaving.some(({ at }) => at === first!.length + 1);
    const at = name ? (isFirst ? 0 : text.indexOf(name.toLowerCase())) : -1;
    return name && at >= 0 ? [{ at, person: { name }, isMeant: false, contest }] : [];
  });
  const described = DESCRIBED.test(text) ? before.slice(text.startsWith('both') ? 0 : -1) : [];
  const theirs = [...text.matchAll(THEIRS)].flatMap(({ index: at }) => supposed(at - 1, before.slice(-1)));
  return [...found, ...plain, ...theirs, ...supposed(0, described)];
}

/** Whether words stand beside a member, nobody else being nearer or between. */
function isBeside(member: Named, at: number, end: number, text: string, named: readonly Named[]): boolean {
  const [from, to] = member.at < at ? [member.at + 1, at] : [end, member.at];
  const between = text.slice(from, to);
  if (to - from > NEAR || between.includes(';') || (member.at < at && ANOTHER.test(between))) return false;
  // "Reed, a friend of Bell, resigned": what stands between commas is on the member.
  const isAside = member.at < at && ASIDE.test(between);
  const owners = new Set([...between.matchAll(POSSESSIVE)].map(({ index }) => from + index));
  return !named.some((each) => {
    if (each.at === member.at || each.person?.name === member.person?.name || isBoth(each, member, text)) return false;
    // "When his party left the coalition"; whom a pronoun means is less sure.
    if (each.isMeant) return each.person === null && each.at === at - 2;
    if (isAside && each.at >= from && each.at < at) return false;
    const isNearer = member.at > at && each.at < at && at - each.at <= to - from && text.slice(at, end) !== 'late';
    return isNearer || (each.at >= from && each.at < to && !owners.has(each.at));
  });
}

/** Whether somebody left another seat and is told of in one breath. */
const isBoth = (other: Named, { at, contest }: Named, text: string): boolean =>
  other.contest !== undefined &&
  other.contest !== contest &&
  BOTH.test(text.slice(Math.min(at, other.at) + 1, Math.max(at, other.at)));

function isMember({ name }: Pick<Person, 'name'>, contest: Contest): boolean {
  const own = plainName(name);
  const isFirst = !own.includes(' ') && own.length > 2;
  return (isFirst && plainName(contest.known?.outgoing?.person ?? '').startsWith(own)) || hadSeat(name, contest);
}

/** The member's name as an article has it that speaks of them by the first name alone; null where it never has more. */
const fullest = ({ name }: Pick<Person, 'name'>, contest: Contest, { sentences }: Telling): string | null =>
  surnameOf(name) === surnameOf(contest.known?.outgoing?.person ?? '')
    ? name
    : (sentences
        .flatMap(({ tagged }) => tagged.mentions)
        .flatMap((each) => (each.kind === 'person' ? [each.person] : []))
        .find((each) => each.name.includes(' ') && isMember(each, contest))?.name ?? null);
