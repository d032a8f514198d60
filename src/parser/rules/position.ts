import { inLines } from '../in-lines.ts';
import { phrase, type Tagged } from '../mentions.ts';
import { after, ASKED, before, isAnswer, type Draft, type Rule, type RuleContext } from '../rule.ts';
import { isNoPlace, isNotSo, isPlace } from './no-place.ts';
import { placesInARow } from './places-in-a-row.ts';
import { partyLeftOf } from './subject.ts';
import { namedBeside, whoCameTo, whoTook } from './whose-place.ts';

const WON_BY =
  /^(?: place)? (?:was|is|has been) (?:won|taken|claimed|secured|seized|snatched) by (?:the )?([\ue000-\ue1ff])/;
/** "pipped to second by X": the place is X's. */
const BEATEN_TO = /\b(?:pipped|edged|nosed|beaten)(?: out)? (?:to|for) $/;
const BY = /^(?: place)? by (?:the )?([\ue000-\ue1ff])/;

/** Other words for a place: "took the second most votes". */
const PLACE = /^ (?:spot|position|(?:most|highest(?: number of)?) votes?(?! (?:ever|since|in)\b))\b/;
/** "X's swing is second": a place of what somebody has. */
const OF_RESULT = new RegExp(inLines`
  's? (?:swing|majority|victory|win|result|rise|fall|increase|share|vote|turnout)\b
  [^,;\ue000-\ue2ff]* (?:is|was) (?:the )?$
`);
/** "Third place was the best that they could do": it is what they had. */
const BEST = /^(?: place)? (?:was|is) (?:the (?:best|most)|all|as [a-z]+ as)\b/;
/** "As for the yellow crew, they were": of a party that nothing names. */
const OF_UNNAMED = /\bas for [^;\ue000-\ue1ff]*$|^from [\ue600-\ue6ff][^;]*, (?:the party|[\ue200-\ue2ff])[^,;]*$/;

/** Its doc, examples and silences say what it reads. */
export const position: Rule = {
  name: 'position',
  doc: 'Somebody’s place in the poll: second, third, fourth and below; runner-up.',
  examples: [
    {
      text: 'Labour held the seat. UKIP came second and the Liberal Democrats were pushed into fourth by the Green Party.',
      claims: [
        { kind: 'position', party: 'UK Independence Party', value: 2, slice: 'second' },
        { kind: 'position', party: 'Liberal Democrats', value: 4, slice: 'fourth' },
      ],
    },
    {
      text: 'Labour won the seat. In third place was Ann Bell of the Green Party.',
      claims: [{ kind: 'position', candidate: 'Ann Bell', party: 'Green', value: 3, slice: 'third' }],
    },
    {
      text: 'Labour won the seat. The Conservatives, who had hoped for more, slipped from second to third, and UKIP pipped the Greens to fourth.',
      claims: [
        { kind: 'position', party: 'Conservative', value: 3, slice: 'third' },
        { kind: 'position', party: 'UK Independence Party', value: 4, slice: 'fourth' },
      ],
    },
    {
      text: 'Labour won the seat, pushing the Conservatives into third.',
      claims: [{ kind: 'position', party: 'Conservative', value: 3, slice: 'third' }],
    },
    {
      text: 'Labour won the seat. Beaten into fifth place by UKIP, the Conservatives were shaken. Fourth, with 622 votes, were the Greens and sixth the BNP. It was eighth for the Liberal Democrats.',
      claims: [
        { kind: 'position', party: 'Conservative', value: 5, slice: 'fifth' },
        { kind: 'position', party: 'Green', value: 4, slice: 'Fourth' },
        { kind: 'position', party: 'British National Party', value: 6, slice: 'sixth' },
        { kind: 'position', party: 'Liberal Democrats', value: 8, slice: 'eighth' },
      ],
    },
    {
      text: 'Labour won the seat. UKIP came third, the Greens next, and the Liberal Democrats saw off the BNP for fifth of 12.',
      claims: [
        { kind: 'position', party: 'UK Independence Party', value: 3, slice: 'third' },
        { kind: 'position', party: 'Green', value: 4, slice: 'next' },
        { kind: 'position', party: 'Liberal Democrats', value: 5, slice: 'fifth' },
      ],
    },
    {
      text: 'Labour won the seat. The runner-up was Ann Bell of the Greens.',
      claims: [{ kind: 'position', candidate: 'Ann Bell', party: 'Green', value: 2, slice: 'runner-up' }],
    },
    {
      text: 'Labour won the seat. UKIP came from nowhere (it did not stand in 2010) to finish second. Third place was the best the Conservatives could do.',
      claims: [
        { kind: 'position', party: 'UK Independence Party', value: 2, slice: 'second' },
        { kind: 'position', party: 'Conservative', value: 3, slice: 'Third' },
      ],
    },
    {
      text: 'Labour won the seat. Over in Ashdale second went to Ann Bell of the Greens, and the leader of Reform UK was third.',
      claims: [
        { kind: 'position', candidate: 'Ann Bell', value: 2, slice: 'second' },
        { kind: 'position', party: 'Reform UK', value: 3, slice: 'third' },
      ],
    },
  ],
  silences: [
    'Labour held the seat. The leader of the council was third.',
    'It was Labour’s second win in a row.',
    'Labour has its third leader in as many years.',
    'The Conservatives held the seat for the third time.',
    'Labour was second last time.',
    'Labour held the seat. Ann Bell of the Greens lost her party’s second place with 1,925.',
    'Labour held the seat. UKIP look second, with boxes still to come.',
    'Labour held the seat on a swing that is second in this century only to another.',
    'UKIP have come second in five by-elections since 2010.',
    'UKIP are third behind Labour in the polls.',
    'Labour held the seat. Its vote was cut by a third.',
    'Labour held the seat. The Greens came second last.',
    'Labour held the seat. The Greens were third in a poll last week.',
    'Labour held the seat after a count at which the Greens did well and fourth, far behind, was a farmer.',
    'Labour held the seat. Ann Bell’s swing of 20 points is second only, among those of the century, to another.',
    'Labour held the seat. The Conservatives were 30 votes away from the shame of third place.',
    'Labour held the seat. As for the yellow team, they were sixth.',
    'Labour held the seat. The Greens claim that UKIP are third, and sources thought the Greens were fourth.',
    'Labour held the seat. UKIP were confident of second place and are battling with the Greens for it or for third.',
    'Labour held the seat in an area in which the Greens had come third. UKIP traditionally finish second here.',
    'Labour held the seat. UKIP look certain to be second; the Greens, perennially third, are sure of third.',
    'Labour held the seat. The Greens and UKIP share second place.',
    'Labour held the seat. UKIP snatched second place in Hebburn.',
    'Labour held the seat. The Greens were pleased. Next, Labour must defend its council.',
  ],
  needs: new RegExp(inLines`
    [\ue600-\ue6ff]|runners?.up|\bnext\b|nearest|closest|followed (?:by|with|on)|behind [\ue000-\ue2ff] (?:was|were|came)
  `),
  pattern: phrase(
    inLines`
      (?<r>{rank})|\brunners?[- ]up\b
      |\b(?:nearest|closest) (?:challenger|rival|opponent|contender|pursuer|competitor|follower)s?\b(?! the\b)
      |\b(?:nearest|closest) (?:to \S+(?= (?:was|were|came)\b)|of [^.;,]{3,30}(?:rans|losers|rivals)\b)
      |\bnext candidate(?=,)
      |\b(?<next>
        next(?= with| on|[.,;]|$| and| (?:was|were|came)\b)|followed(?: by|(?= with| on))
        |behind {who} (?:was|were|came)\b
      )
    `,
  ),
  read: (match, context) => {
    const { tagged } = context;
    const left = before(match, context);
    const rest = after(match, context).replace(PLACE, ' place');
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    const place = tagged.of(match.groups['r']);
    const rank = place?.kind === 'ordinal' ? place.value : 2;
    const draft = (who: string | undefined, value = rank): Draft[] | null =>
      who && value >= 2 && value <= 30
        ? inBothSeats({ kind: 'position', value, who, words, settled: BEST.test(rest) }, left, rest)
        : null;
    if (isNoPlace(rest)) return null;
    const row = place && placesInARow(match, context);
    if (row) return row;
    // "second was won by X": whatever contest, battle or race was for it.
    const won = place && (WON_BY.exec(rest) ?? (BEATEN_TO.test(left) ? BY.exec(rest) : null))?.[1];
    if (won) return draft(won);
    const taker = place && whoTook(left, tagged);
    if (taker) return draft(taker);
    if (isNotSo(left) || OF_RESULT.test(left) || OF_UNNAMED.test(left)) return null;
    if (match.groups['next']) {
      const [who, value] = nextOf(match.text, left, rest, context);
      return draft(who, value);
    }
    if (!place) return draft(runnerUp(match.text, left, rest, tagged));
    const who = namedBeside(left, rest, tagged);
    if (who) return draft(who);
    // "And Labour? 659 votes. From there to fourth."; "And where was Labour? Fourth, with 659."
    const answers = /^(?:(?:and |but )?(?:from there |down |back |up )*(?:to|in|into) (?:an? )?(?:[a-z]+ )?)?$/.test(
      left,
    );
    const asked = answers && isAnswer(context.earlier) ? ASKED : undefined;
    const placed = / place\b/.test(rest.slice(0, 7)) || rest.startsWith('-placed');
    if (!isPlace(left, rest.replace(/^ place\b/, ''), placed))
      return draft(left === '' && /^[,.]/.test(rest) ? asked : undefined);
    return draft(whoCameTo(left, rest, tagged) ?? asked);
  },
};

/** Who is named behind "runner-up": "was the local doctor Ann Bell". */
const NAMED_BEHIND = new RegExp(inLines`
  ^(?:, by [a-z]+,|,| was| were| is| being|:){0,2}(?:
    (?: from| of)? the| the(?: (?!by|to|over|from|against|with|for|and|who|than|of)[a-z\ue300-\ue3ff]+){1,3}
  )? ([\ue000-\ue1ff])
`);

/** Unit of who is told as "runner-up" or as a nearest rival. */
function runnerUp(words: string, left: string, rest: string, tagged: Tagged): string | undefined {
  if (/^ (?:place|in (?:the )?[\ue700-\ue7ff])/.test(rest)) return undefined;
  const apposed = /([\ue000-\ue1ff])(?:,? (?:of|for) (?:the )?[\ue100-\ue1ff])?, (?:the|her|his|its|their) $/.exec(
    left,
  )?.[1];
  if (apposed) return apposed;
  const named = NAMED_BEHIND.exec(rest)?.[1];
  if (named || !/up$| of /.test(words)) return named;
  // "The Tory runner-up" is that party's.
  return /([\ue100-\ue1ff]) $/.exec(left)?.[1] ?? partyLeftOf(left, tagged);
}

/** Who is "next", and the place: the one behind the place told before, or second where only the winner is told. */
function nextOf(
  words: string,
  left: string,
  rest: string,
  { tagged, earlier }: RuleContext,
): readonly [who?: string | undefined, value?: number] {
  const told =
    /([\ue600-\ue6ff])[^.;]{0,60}?[,;]? (?:and|with|then)?,? ?(?:the )?([\ue000-\ue1ff]) (?:was |were |came )?$/.exec(
      left,
    );
  const ahead = tagged.of(told?.[1]);
  if (ahead?.kind === 'ordinal' && !/^ (?:with|on)/.test(rest)) return [told?.[2], ahead.value + 1];
  // What a sentence tells of another seat has its own order.
  if (!isSecond(/[\ue300-\ue3ff]/.test(left) ? left : `${earlier} ${left}`)) return [];
  if (/^ (?:with|on) [^,;.]{0,30}[\ue400-\ue5ff]/.test(rest))
    return [
      /\bwith (?:the )?([\ue000-\ue1ff])(?: (?:of|for) (?:the )?[\ue100-\ue1ff])? $/.exec(left)?.[1] ??
        (words === 'followed' || /\b(?:was|were|came(?: in)?) $/.test(left) ? partyLeftOf(left, tagged) : undefined),
    ];
  const behind =
    /^(?<verb> (?:was|were|came))?(?: (?:the|his|her))? (?<who>[\ue000-\ue1ff])[^.;]{0,60}[\ue400-\ue5ff]/.exec(rest);
  return words !== 'next' || behind?.groups?.['verb'] ? [behind?.groups?.['who']] : [];
}

/** True where the words before "was next" tell of the winner alone. */
const isSecond = (told: string): boolean => {
  const counts =
    told.replace(/(?:majority|lead|turn-?out) (?:of|was) [\ue400-\ue4ff]/g, '').match(/[\ue400-\ue4ff]/g) ?? [];
  const won = /\b(?:won|took|held|elected|victory)\b[^.]*\.?[^.]*$/.test(told);
  return !/[\ue600-\ue6ff]|runner|\bnext\b/.test(told) && (counts.length === 1 || (counts.length === 0 && won));
};

/** Seats that open the sentence, before whoever it is of: "in both Ashdale and Elmford, Ann Bell". */
const SEATS_BEFORE = new RegExp(inLines`
  ^in (?:both )?((?:[\ue300-\ue3ff](?:,? and (?:in )?|, )){1,3}[\ue300-\ue3ff]),? (?:the )?
  [\ue000-\ue1ff] [^,;\ue000-\ue3ff]*$
`);

/** "in both seats", "second in A and B": the same place in each. */
function inBothSeats(draft: Draft, left: string, rest: string): Draft[] {
  const named =
    /^(?: place)?,? in (?:both )?(?:the )?(?:\w+ ){0,4}?(?:seats? (?:of )?)?((?:[\ue300-\ue3ff](?:,? and (?:in )?|, )?)+)/.exec(
      rest,
    )?.[1] ?? SEATS_BEFORE.exec(left)?.[1];
  const seats = [...(named ?? '').matchAll(/[\ue300-\ue3ff]/g)].map((each) => each[0]);
  return seats.length > 0 ? seats.map((seat) => ({ ...draft, seat })) : [draft];
}
