import type { Contest } from './contests.ts';
import type { Mention, Person, Tagged } from './mentions.ts';
import type { Reading } from './reading.ts';

/** Which contest a person or a seat that is named belongs to. */
interface Binding {
  readonly ofPerson: (person: Person) => Contest | null;
  readonly ofSeat: (mention: Mention | undefined) => Contest | 'elsewhere';
}

/** Kinds of which one sentence gives the figures of several contests in turn. */
const DEALT = new Set([
  'majority',
  'turnout',
  'swing',
  'previousMajority',
  'votesCast',
  'electorate',
  'votes',
  'share',
]);

const PLACE = "(?:(?:in|at|for) )?(?:the )?(?<seat>[\\ue300-\\ue3ff])|(?<person>[\\ue000-\\ue0ff])'s?";
const LINK = '(?:,| it was| was| by| of| with| a| just| only| mere| some| around| about)*';
const FIGURE = '(?<figure>[\\ue400-\\ue5ff])(?! (?:in|at) (?:the )?[\\ue700-\\ue7ff])';
/** "…, in Bath 8,211", "; the second by 8,211", "and Mr Bell's 8,211". */
const PLACE_FIRST = new RegExp(`^(?: votes| points)?[,;]?(?: and| but| while| whereas)? (?:${PLACE})${LINK} ${FIGURE}`);
/** "… in Ashdale, 26 in Bath": the first figure's own place is passed over. */
const FIGURE_FIRST = new RegExp(
  `^[^.;,\\ue300-\\ue5ff]{0,40}?(?:,? (?:in|at|for) (?:the )?[\\ue300-\\ue3ff])[,;]?(?: and| but| while)?(?: only| just| by| a)* ${FIGURE}(?: votes| points)?,? (?:in|at|for) (?:the )?(?<seat>[\\ue300-\\ue3ff])`,
);

/** True where the figure at a place is the first of two, and the second alone is said to be of the seat that follows it. */
export const isOfTheSeatBefore = (text: string, at: number): boolean => PLACE_FIRST.test(text.slice(at + 1, at + 60));

/** Readings of the figures that follow a reading's own, each with its place: the same fact of other contests. */
export function inTurn(
  reading: Reading,
  tagged: Tagged,
  at: number,
  binding: Binding,
  taken: (figure: string) => boolean,
): readonly (Reading & { readonly at: number })[] {
  const { draft, scope, subject } = reading;
  if (!DEALT.has(draft.kind) || scope !== 'this' || (subject?.candidate && /^(?:votes|share)$/.test(draft.kind)))
    return [];
  const found: (Reading & { readonly at: number })[] = [];
  let from = at + 1;
  for (;;) {
    const rest = tagged.text.slice(from, from + 90);
    const placed = PLACE_FIRST.exec(rest);
    const match = placed ?? FIGURE_FIRST.exec(rest);
    const unit = match?.groups?.['figure'];
    const next = tagged.of(unit);
    const first = tagged.of(tagged.text.charAt(at));
    if (!match || !unit || !next || next.kind !== first?.kind || (next.kind !== 'count' && next.kind !== 'percent'))
      return found;
    const contest = contestOf(tagged, match.groups ?? {}, binding);
    if (taken(unit) || !contest || contest === reading.contest) return found;
    found.push({
      ...reading,
      contest,
      value: next.value,
      precision: next.precision,
      span: next.figure,
      from: null,
      to: null,
      at: tagged.text.indexOf(unit),
    });
    from = tagged.text.indexOf(unit) + 1;
  }
}

function contestOf(
  tagged: Tagged,
  { seat, person }: Readonly<Record<string, string | undefined>>,
  binding: Binding,
): Contest | null {
  const who = tagged.of(person);
  const contest = who?.kind === 'person' ? binding.ofPerson(who.person) : seat ? binding.ofSeat(tagged.of(seat)) : null;
  return contest === 'elsewhere' ? null : contest;
}
