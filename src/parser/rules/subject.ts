import { withoutAsides } from '../asides.ts';
import { inLines } from '../in-lines.ts';
import type { Tagged } from '../mentions.ts';

/** What a clause begins with: behind it the subject of before no longer speaks. */
const CLAUSE = new RegExp(
  inLines`
    [;:]| (?:while|whilst|whereas|but|though|although|because|when|where|with|as) (?=[^,]{0,40}[\ue000-\ue2ff])
    | (?:while|whilst|whereas) `,
  'g',
);
/** Words before a name that make it another's rival, place or time, not the subject. */
const BESIDE = new RegExp(inLines`
  (?:
    \b(?:
      ahead of|clear of|in front of|behind|over|than|against|past|from|of|by|to|unlike|beat|beats|beating|defeated
      |defeating|overtook|overtakes|overtaking|overhauled|overhauling|leapfrogged|leapfrogging
      |(?:vacated|held|left|occupied|represented|followed)(?: [a-z]+)? by(?: [a-z-]+){0,3}
      |edg(?:ed|es|ing)(?: out)?|(?:s[ae]w|sees|seeing|fought|held|fended) off|pipped|pipping|trailed|trailing
      |followed|let|between|including|until|into|for|on|under|giving|handing|telling|asking|joining|meeting|what
    ) (?:the |a |an |both |even |his |her |their |its |former |rivals? |of |local |fellow )*
    |\b(?:against|ahead of|over|beat\w*|defeat\w*|unlike) (?:[a-z-]+ ){1,5}
      (?:favourite|incumbent|candidate|rival|challenger|mp|leader|member|minister|opponent|councillor|contender), )$
`);
/** The second and later names behind "behind". */
const ALSO_BEHIND = new RegExp(inLines`
  (?:\b(?:behind|ahead of|in front of|clear of|unlike|alongside|between)|(?:ed|en) by) (?:both )?(?:the )?
  (?:[\ue000-\ue2ff](?:,|,? and) (?:the |an? )?){1,3}$
`);
/** Commas that set words apart, names among them. */
const ASIDE = new RegExp(
  inLines`
    , (?!(?:with )?(?:the )?[\ue000-\ue2ff] (?:[\ue600-\ue6ff]|next|on|with) )(?:
      (?:
        which(?! (?:left|leaves|put|pushed|bumped|meant|gave|relegated|sent|saw))|who|whose|where|until|since|having
        |[a-z]+ed (?:by|in|with|from)|despite|with|led by|represented by|once|formerly|meanwhile|however|too|in|on
        |at|by|now|then|the|an?|his|her|their|its|for|like|such as|including|according to
      )\b ?[^,;]{0,110}
      |[^,;\ue000-\ue2ff]{0,70}
    ),
    |\([^)]{0,60}\)| – [^–]{0,90} – `,
  'g',
);

/** Of whom "who" is said, somebody else between: "Ann Bell, once the agent of Tom Reed, who". */
const WHO_IS_APPOSED = new RegExp(inLines`
  ([\ue000-\ue2ff])(?:'s [^,]{1,30})?, (?:
    the|an?|his|her|its|their|once|former|formerly|then|now
  ) [^,;.\ue000-\ue2ff]{0,60}[\ue000-\ue2ff]
  (?:(?:'s)? [^,;]{0,30})?, (?:who|which)(?: [a-z]+){0,4} ?$
`);
/** Whom "who" or "which" stands for, and a few words behind it: "Ann Bell, a teacher, who had". */
const WHO = new RegExp(inLines`
  ([\ue000-\ue2ff])(?:, (?:the|an?|his|her|their) [^,;:\ue000-\ue2ff\ue400-\ue5ff]{1,60})?(?:,| –)? (?:who|which)
  (?: (?:for (?:the )?[\ue100-\ue1ff]|[a-z\ue300-\ue3ff\ue600-\ue6ff]+)){0,8} ?$
`);

/**
 * Unit of the person or party of whom words at the end of `left` are said: the nearest name of their clause that is
 * not set apart, nor somebody's rival in it; undefined where there is none.
 */
export function subjectLeftOf(left: string): string | undefined {
  // "for the Greens, who came": who it is said of stands right before, whatever stands before that.
  const apposed = WHO_IS_APPOSED.exec(left);
  if (apposed) return apposed[1];
  const relative =
    /([\ue000-\ue0ff]), (?:of|for|from) (?:the )?[\ue100-\ue1ff], who(?: [a-z\ue600-\ue6ff]+){0,6} ?$/.exec(left) ??
    WHO.exec(left);
  if (relative) return relative[1];
  // Blanks keep the offsets; what an aside says of the name before it stays with that name.
  const plain = withoutAsides(left, left.length).replace(ASIDE, (aside) => ' '.repeat(aside.length));
  let start = 0;
  CLAUSE.lastIndex = 0;
  for (let edge = CLAUSE.exec(plain); edge; edge = CLAUSE.exec(plain)) start = edge.index + 1;
  const own = nearest(plain, start) ?? nearest(left, start);
  if (own ?? start === 0) return own;
  // "while the others came fourth" speaks of somebody whom nothing names.
  return /\b(?:while|whilst|whereas) (?!$|[a-z]+ing\b|still)[^,]*$/.test(plain) ? undefined : nearest(plain, 0);
}

/** Whom a party behind it stands for. */
const ITS_MAN = new RegExp(inLines`
  \b(?:challenger|rival|candidate|opponent|nominee|leader|man|woman|contender),? (?:from|of|for) (?:the )?$
  |\b(?:support|backing|enthusiasm) for (?:the )?$
`);

/** "X withstood the others and kept third place": between the one who does two things and whom the first is done to. */
const OBJECT = new RegExp(inLines`
  [\ue000-\ue2ff](?: (?:of|for) (?:the )?[\ue100-\ue1ff])? (?!(?:
      and|or|nor|while|but|as|with|of|for|in|on|by|than|said|saw|says|thought|when|where|after
    ) )[a-z]+(?: (?:[a-z]+ )?to [a-z]+)?(?: (?:off|out|past|aside|down))? (?:the )?$
`);

/** "X of the continuing party" is X. */
const WHOSE_MAN = /[\ue000-\ue0ff],? (?:of|for|from) (?:the |an? )?(?:[a-z-]+ ){1,2}$/;

/** What is somebody's, and does nothing itself. */
const OWNED = new RegExp(inLines`
  ^(?:(?:'s?)?(?: (?:[a-z]+|[\ue400-\ue4ff]))?|'s(?: [a-z-]+){2,3}) (?:
    deposit|majority|seat|stronghold|lead|margin|hopes|dreams|ambitions
  )\b
`);

function nearest(text: string, start: number): string | undefined {
  const names = [...text.matchAll(/[\ue000-\ue2ff]/g)].filter(({ index }) => index >= start).reverse();
  let spare: string | undefined;
  for (const name of names) {
    const before = text.slice(0, name.index);
    // "the Tory deposit" is no Tory; "Labour's majority" speaks of Labour where nobody else is named.
    if (OWNED.test(text.slice(name.index + 1))) {
      spare ??= name[0];
      continue;
    }
    // "behind the Greens and the Liberals, and lost": the second is no more the subject than the first.
    if (
      OBJECT.test(before) &&
      /^(?: [a-z]+)? and (?!the |an? |its |his |her |their )(?:[a-z]+ |$)/.test(text.slice(name.index + 1))
    )
      continue;
    if (WHOSE_MAN.test(before)) continue;
    if (ALSO_BEHIND.test(before) && /^(?:,| {2}| and| with| on)/.test(text.slice(name.index + 1))) continue;
    if (
      !BESIDE.test(before) ||
      /^(?:for|of|on) (?:the )?$|(?:[;:–]|, (?:and|but|while)) for (?:the )?$/.test(before) ||
      ITS_MAN.test(before)
    )
      return name[0];
  }
  return spare;
}

/** What a person of a party is: "defector", "former councillor". */
const OFFICE = new RegExp(inLines`
  ^ (?:[a-z-]+ ){0,2}(?:
    defector|councillor|mps?|leader|minister|member|chairman|activist|donor|adviser|peer|msp|mep|turncoat|rebel
    |veteran|candidate|campaigner|politician|mayor|backbencher
  )\b
`);

/**
 * Unit of the person of whom a party behind a comma says what they were: "X, the Labour defector who …, polled N" is of
 * X; the unit itself where it stands for the party.
 */
export function inApposition(tagged: Tagged, unit: string | undefined): string | undefined {
  if (!unit || tagged.of(unit)?.kind !== 'party') return unit;
  const at = tagged.text.indexOf(unit);
  const person =
    /([\ue000-\ue0ff]), (?:(?:the|a|an|once|formerly|then|now|who|was|had|been|former|[a-z-]+) ){1,4}$/.exec(
      tagged.text.slice(Math.max(0, at - 60), at),
    )?.[1];
  return person && OFFICE.test(tagged.text.slice(at + 1)) ? person : unit;
}

/** Unit of those by whom the figure at an offset was polled: "26.2% by" somebody; null where it is not said. */
export const polledBy = ({ text }: Tagged, at: number): string | null =>
  /^.(?: votes?| of the (?:vote|poll))? by (?:the )?([\ue000-\ue1ff])/.exec(text.slice(at))?.[1] ?? null;

/** "X, an independent came second": one of a party is X. */
const ONE_OF_A_PARTY = /([\ue000-\ue0ff]), an? (?:[a-z-]+ ){0,2}$/;

/** As {@link subjectLeftOf}; "X's party" of somebody whose party nothing says is the party spoken of before. */
export function partyLeftOf(left: string, tagged: Tagged): string | undefined {
  const unit = subjectLeftOf(left);
  const mention = tagged.of(unit);
  if (mention?.kind === 'party') return ONE_OF_A_PARTY.exec(left.slice(0, left.lastIndexOf(unit!)))?.[1] ?? unit;
  if (mention?.kind !== 'person' || (mention.party ?? mention.person.party) !== null) return unit;
  const at = left.lastIndexOf(unit ?? '');
  return /^'s (?:\w+ )?party\b/.test(left.slice(at + 1)) ? subjectLeftOf(left.slice(0, at)) : unit;
}

/** Units of everybody whom a text names, in order. */
export const namesOf = (text: string): readonly string[] =>
  [...text.matchAll(/[\ue000-\ue1ff]/g)].map(([unit]) => unit);

/** Two of whom the same is said: "Ann Bell for one side and Tom Reed for the other both". */
const TWO_OF_WHOM = new RegExp(inLines`
  ([\ue000-\ue1ff])[^.;:\ue000-\ue1ff]{0,60}?,? and(?: the)?(?: [a-z]+)? ([\ue000-\ue1ff])
  [^.;:\ue000-\ue1ff]{0,60}?[;,]? (?:(?:all|both|each)(?: also)?|have|also|duly) $
`);
/** Three or more of whom the same is said: "Ann Bell, Tom Reed and Jane Roe all". */
const SEVERAL_OF_WHOM = new RegExp(inLines`
  ((?:[\ue000-\ue1ff](?:'s)? ?, (?:the )?){1,8})([\ue000-\ue1ff])(?:'s)? ?,? and (?:the )?
  ([\ue000-\ue1ff]) ?,? (?:(?:also|each|both|all|have|had|duly) )*$
`);

/** Units of all whom the words at the end of `left` are said of: "A, B (1.2%) and C all". */
export function subjectsLeftOf(left: string, tagged: Tagged): readonly string[] {
  const plain = left.replace(/\([^)]{0,60}\)/g, '').replace(/, with [^,]{0,60}, ?$/, ' ');
  const both = TWO_OF_WHOM.exec(plain);
  const several = SEVERAL_OF_WHOM.exec(plain);
  if (several) return namesOf(several[0]);
  const pair =
    both ?? /([\ue000-\ue1ff]) ?,? and (?:the )?([\ue000-\ue1ff]) ?,? (?:also |each |both |have )?$/.exec(plain);
  // "behind A and B, lost": neither is the subject.
  if (
    pair?.[1] &&
    pair[2] &&
    !/\b(?:behind|ahead of|beating|over|between|beat|unlike|by) (?:the )?$/.test(plain.slice(0, pair.index))
  )
    return [pair[1], pair[2]];
  const subject = partyLeftOf(left, tagged);
  return subject ? [subject] : [];
}

/** What the one who had a majority did with it, right behind the name or an aside on it. */
const HAD = new RegExp(inLines`
  ^(?:,? [^,;]{0,40},)?,?(?: (?:had|has|then|once|first|last|himself|herself|only|narrowly|who))* (?:
    won|wins|held|took|kept|piled up|secured|enjoyed|had|left|bequeathed|built(?: up)?|got|sat|racked up
    |scraped (?:home|in)|was elected|was returned|winning|holding|taking
  )\b[^,;\ue000-\ue2ff]{0,70}$
`);

/** Unit of who is said, right before a majority, to have had it; undefined where more stands between. */
export function holderLeftOf(left: string): string | undefined {
  const unit = subjectLeftOf(left);
  return unit && HAD.test(left.slice(left.lastIndexOf(unit) + 1)) ? unit : undefined;
}
