import { phrase } from '../mentions.ts';
import { after, ASKED, before, isAnswer, type Draft, type Match, type Rule, type RuleContext } from '../rule.ts';
import { namesOf, partyLeftOf } from './subject.ts';

const NAME = '[\ue000-\ue1ff]';
const RANK = '[\ue600-\ue6ff]';
/** Words between which no place is meant: "third on the list", "second in line", "second only to", "third in as many years". */
const NOT_RANK =
  /^(?:(?: place)?,? (?:only |last\b|from (?:the )?(?:last|bottom|top)|to (?!(?:[a-z'-]+ ){0,3}[\ue000-\ue3ff\ue600-\ue6ff])|on (?:the (?!night|day)|his|her|its|their|it\b|stage)|since\b|[^,;.]{0,40}\bwhen (?:they|it|he|she|[\ue200-\ue2ff]) (?:was|were|had|stood|last)\b|[^.;,]{0,12}\bthen\b|last time|before|previously|in (?:its target|as many|a row|line|several|many|every|two|a dozen|a string of|other|recent|previous|past|[\ue400-\ue4ff])|(?:in|at) (?:the |an? )?(?:[\w-]+ ){0,2}(?:leadership|selection|council|mayoral|local|european|assembly|holyrood|league|table|list|charity)\b|[^.;,]{0,40}\bin (?:(?:the |some )?(?:national |opinion |latest )*polls|(?:a|one|another|an opinion) poll)\b(?! with| on))|-(?!placed))/;
/** What may stand behind a place that no "place" follows; behind any other word it is an ordinal like others. */
const ENDS =
  /^(?: (?:with|on|in|at|and|but|behind|ahead|for|after|to|from|while|by|as|there|here|just|only|having|polling|some|again|this|overall|against|who|over|a|last night|yesterday|whilst|whereas|although|though|because|despite|until|both|now|also|too|then|thanks|following|leaving|below|above|amid|even|almost|well|is|was|were|exactly)\b| of (?:the )?[\ue400-\ue4ff\ue800-\ue8ff]|(?! ?[a-z\ue000-\ue3ff]))/;
/** What makes the ordinal a share, one of several of a kind, or the place of before. */
const OTHER_SENSE =
  /\b(?:by|than|nearly|almost|barely|about|only|up|as|from|in) an? $|\bfrom (?:(?:an?|the) )?(?:[a-z]+ )?$|\b(?:once|as|from|on|about|or|one|two|until|(?<!(?:prize|lot|indignity|ignominy|humiliation) )of|(?<!(?:better|higher|further|more) )than)(?: the)? $|(?:\b(?:this|that|another|every|each|any|no|his|her|its|their|our|my|whose)|'s?) (?:(?!in|to|into|by|for)[a-z]+ )?$|\bin the (?:first|former)\b.*\bin the $/;
/** "the third", "a third", which are no places without "came" or "place". */
const NEEDS_VERB = /(?:^|[^a-z])(?:an?|the) $/;
const CAME = /\b(?:came|come|coming|finish\w*|was|were|managed|took|trailed|limped)(?: in| home)? (?:an?|the) $/;
/** What makes it a wish, a fear or another contest. */
const NOT =
  /(?:\b(?:not (?!only|just|even|so)|never\b|only (?:once|twice)|afraid|avoid\w*|escap\w*|without|fail\w*(?: [a-z]+)? to)|n't |^when )(?![^;]*\b(?:better|higher|further|more) than )[^,;:]{0,50}$|\b(?:nearly|almost) (?:[a-z]+ )?$|\b(?:pleased|happy|(?<!\bbe )content|delighted|(?<!\bbe )satisfied|sights|fight|battle|slug\w*|race|vying|hop\w+|aim\w*|contest|scramble|bid|tussle)(?: it out)?(?: (?:with |against )?(?:the )?[\ue000-\ue1ff])? (?:with|for|of|on)(?: an?)?(?: \w+)? $|\b(?:out of|miss(?:ed|ing)(?: out)?(?: on)?|denied|start\w*(?: (?:out|off|in|from))?) (?:an? )?$|\b(?:at (?:one|some) (?:stage|point)|early on|halfway|for a (?:time|while|moment))\b[^;]*$|\b(?:had|have|has|puts?) (?:the )?[\ue000-\ue1ff] (?:down )?(?:in|for) $|\b(?:has|have) (?:[a-z]+ )?been (?:in |a )?$|(?<!, )\b(?:an?|any|no|every) (?:[a-z]+ ){1,3}(?:which|that|who) [^,;\ue000-\ue2ff]*$|\bin another\b[^.;]*$|\b(?:leadership|leader of|mayoralty|for mayor|(?:pre)?selection|shortlist)\b.{0,100}$/;
/** "beating X into third": the place is X's. */
const OBJECT = new RegExp(
  `\\b(?:(?:beat|beats|beating|edg\\w+|defeat\\w+)(?: [a-z]+)? (?<a>${NAME})(?:'s? \\w+)?(?: \\([^)]{0,30}\\))?,?(?: [a-z]+){0,2} into|(?:left|leaving|leaves) (?:the )?(?<b>${NAME})(?:, [^,]{1,50},)?(?: in)?)(?: an?)?(?: [a-z]+){0,2} $`,
);
/** "pipped X to second", "overtook X to come third": the place is the doer's, who stands before. */
const DOER = new RegExp(
  `\\b(?:(?:edg|overt|overh|leapfrog|vault|squeak|pip|beat|nos|shad)\\w*|[a-z]+ off)(?: [a-z-]+){0,3} ${NAME}[^;]{0,60}? (?:to|into|for|and)(?: [a-z]+){0,5} $`,
);
/** "knocked his old party into second": somebody whom nothing names there. */
const UNNAMED =
  /(?:beat|push|relegat|forc|bump|knock|shunt|squeez|consign|demot|nudg)\w* (?:(?:the|his|her|its|their) [a-z' -]{3,40}|them|him|her)(?:,[^,;]{0,80},)? (?:in|into)(?: an?)?(?: \w+)? $/;
/** A clause that begins with the place. */
const OPENS =
  /(?:^|[,;:–-] |\b(?:and|but|with|while|ahead of|behind|over|clear of|the (?:candidate|man|woman|party) [a-z]+) )(?:(?:well|way|far|down|up|back|out|over|then|only|(?:a )?(?:distant|close|poor|strong|clear|lowly)) ){0,2}(?:in |into |to )?(?:(?:an?|the) (?:[a-z]+ ){0,2})?$/;
/** Whose place it is, behind it. */
const RIGHT = new RegExp(
  `^(?: place| spot| position)?(?: (?:again|too|also|this time|(?:with|on|in) [^,.;:\ue000-\ue2ff]{2,40}))?(?:, (?:(?:after|behind) (?:the )?${NAME}|[^,\ue000-\ue2ff]{2,40}),|,| -| –)?(?: (?:(?:still|now|again|also|[a-z]+ly) )?(?:was|were|being|came(?: in)?|comes|is|are|(?:(?:(?:had|has) )?gone|went|goes|going|fell|belong(?:ed|s)) to|stayed with)|:)(?: (?!for |than |ahead |behind )[a-z]+,?){0,4} (${NAME})(?!'s? (?:\\w+ )?(?:vote|share|majority|lead))`,
);
/** The same without a verb. */
const BESIDE_RIGHT = new RegExp(
  `^(?:-placed(?: [a-z]+)?,?|(?: place),?| place for|,)(?: the| its| their)?(?: candidate,?)? (${NAME})`,
);
/** Who stands right before: "ahead of X in third". */
const BESIDE = new RegExp(
  `(${NAME}),? (?:(?:down|back|up|out|away|well) )?in (?:(?:an?|the) (?:[a-z]+ )?|(?:[a-z]+ly|joint) )?$`,
);
/** "ahead of X, fourth on 1,503", "it beat X, second, and Y, third", "a sorry night for X, a limping fifth": set behind its name. */
const APPOSED = new RegExp(
  `(${NAME})(?:'s? ${NAME})?(?: (?:of|for|from) (?:the )?${NAME}| \\([^)]{0,30}\\))?, (?:(?:an?|the|in) (?:[a-z]+ ){0,2})?$`,
);
const STANDS_ALONE = /^(?: place)?(?=[,.;]|$| (?:with|on|and|just) )/;
/** "second was won by X": whatever contest, battle or race was for it. */
const WON_BY = new RegExp(
  `^(?: place)? (?:was|is|has been) (?:won|taken|claimed|secured|seized|snatched) by (?:the )?(${NAME})`,
);
const ITEM = `(?:(?:the|an?|his|her|its|their) )?${NAME}(?: \\([^)]{0,30}\\))?`;
const LIST = `${ITEM}(?:(?:, and |, | and )${ITEM})*`;
const NAMES_BEFORE = new RegExp(`(${LIST})[^.;:\ue000-\ue1ff\ue600-\ue6ff]{0,40}$`);
const NAMES_BEHIND = new RegExp(`^(?: places?)?(?: (?:were|was|came|are|is|went to|belonged to|fell to)|:) (${LIST})`);
const RUN = new RegExp(`${RANK}(?:(?:, and |, | and )(?:the )?${RANK})+`, 'g');

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
  ],
  silences: [
    'It was Labour’s second win in a row.',
    'Labour has its third leader in as many years.',
    'The Conservatives held the seat for the third time.',
    'Labour was second last time.',
    'UKIP have come second in five by-elections since 2010.',
    'UKIP are third behind Labour in the polls.',
    'Labour held the seat. Its vote was cut by a third.',
    'Labour held the seat. The Greens came second last.',
    'Labour held the seat. The Greens were third in a poll last week.',
    'Labour held the seat after a count at which the Greens did well and fourth, far behind, was a farmer.',
    'Labour held the seat. The Greens were pleased. Next, Labour must defend its council.',
  ],
  needs: /[\ue600-\ue6ff]|runners?-up|\bnext\b|nearest|closest/,
  pattern: phrase(
    '(?<r>{rank})|\\brunners?-up\\b|\\b(?:nearest|closest) (?:challenger|rival|opponent|contender)s?\\b(?! the\\b)|\\b(?<next>next)(?= with| on|[.,;]|$| and)',
  ),
  read: (match, context) => {
    const { tagged } = context;
    const left = before(match, context);
    const rest = after(match, context);
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    const place = tagged.of(match.groups['r']);
    const rank = place?.kind === 'ordinal' ? place.value : 2;
    const draft = (who: string | undefined, value = rank): Draft[] | null =>
      who && value >= 2 && value <= 30 && !NOT.test(left)
        ? inBothSeats({ kind: 'position', value, who, words }, left, rest)
        : null;
    if (NOT_RANK.test(rest)) return null;
    if (match.groups['next']) {
      const behind =
        /([\ue600-\ue6ff])[^.;]{0,60}?[,;]? (?:and|with|then)?,? ?(?:the )?([\ue000-\ue1ff]) (?:was |were |came )?$/.exec(
          left,
        );
      const ahead = tagged.of(behind?.[1]);
      if (ahead?.kind === 'ordinal' && !/^ (?:with|on)/.test(rest)) return draft(behind?.[2], ahead.value + 1);
      return /\b(?:was|were|came) $/.test(left) && /^ (?:with|on)/.test(rest) && isSecond(`${context.earlier} ${left}`)
        ? draft(partyLeftOf(left, tagged))
        : null;
    }
    if (!place) {
      if (/^ (?:spot|in (?:the )?[\ue700-\ue7ff])/.test(rest)) return null;
      const named = /^(?:, by [a-z]+,|,| was| were| is| being|:){0,2}(?:(?: from| of)? the)? ([\ue000-\ue1ff])/.exec(
        rest,
      )?.[1];
      return draft(
        named ??
          (/-up$/.test(match.text) || /[\ue000-\ue1ff], (?:the|her|his|its|their) $/.test(left)
            ? partyLeftOf(left, tagged)
            : undefined),
      );
    }
    const dealt = dealtOut(match, context);
    if (dealt) return dealt;
    const won = WON_BY.exec(rest)?.[1];
    if (won) return inBothSeats({ kind: 'position', value: rank, who: won, words }, left, rest);
    // "third went to X and fourth to Y".
    const next = /^(?: place)? to (?:the )?([\ue000-\ue1ff])/.exec(rest)?.[1];
    if (next && /\b(?:went|gone|goes|fell|belonged) to [^.;]{0,60}(?:,|\band) $/.test(left)) return draft(next);
    // "Second were A, third B"; "and third, on 1,204, C".
    const bare =
      /^(?: place)?(?:,? (?:on|with) [^,;]{1,40},)? (?:the |their )?([\ue000-\ue1ff])(?=[,.;]|'| (?:[a-z]+(?=[.;,])|and|of|on|with|\()|$)/.exec(
        rest,
      )?.[1];
    if (
      bare &&
      /[\ue600-\ue6ff](?: place)?(?:,[^,]*,)? (?:was|were|came) [^.]{0,70}(?:[,;]|,? and|,? with) $/.test(left)
    )
      return draft(bare);
    // "it was eighth for X"; "falling to fifth with N votes, X"; "in ninth place with 56 votes, X".
    const late =
      /\bit was (?:an? )?(?:\w+ )?$/.test(left) && /^(?: place)? for (?:the )?([\ue000-\ue1ff])/.exec(rest)?.[1];
    const opened =
      /^(?:in|(?!having|being)\w+(?:ing|en|ed)\b[^,;\ue000-\ue3ff\ue600-\ue6ff]{0,30}) (?:an? )?(?:\w+ )?$/.test(
        left,
      ) && /^(?: place)?(?: (?:with|on|in|by) [^,;.]{1,50})?, (?:the )?([\ue000-\ue1ff])/.exec(rest)?.[1];
    const where = /^(?: place)?, where (?:the )?([\ue000-\ue1ff])/.exec(rest)?.[1];
    if (late || opened || where) return draft(late || opened || where);
    const behind = BESIDE_RIGHT.exec(rest);
    const right = /^-/.test(rest)
      ? behind?.[1]
      : (OPENS.test(left) && !(/^:/.test(rest) && /[\ue600-\ue6ff](?:,| and) $/.test(left))) ||
          /^[^;\ue000-\ue2ff]*\bin (?:[a-z]+ )?$/.test(left)
        ? (RIGHT.exec(rest)?.[1] ??
          (/(?:^|[,;] |and )in $/.test(left) || / place/.test(behind?.[0] ?? '') ? behind?.[1] : undefined))
        : undefined;
    const who = right ?? BESIDE.exec(left)?.[1] ?? (STANDS_ALONE.test(rest) ? APPOSED.exec(left)?.[1] : undefined);
    if (who) return draft(who);
    // "and fourth, well behind, was a woman": somebody whom nothing names.
    if (/(?:^|[;:] |\b(?:and|but|while) )(?:in )?$/.test(left) && /^(?: place)?(?:,[^,]*,)? (?:was|were) /.test(rest))
      return null;
    const placed = /^(?: (?:place|spot|position)\b|-placed)/.test(rest);
    if (OTHER_SENSE.test(left) && !(placed && /(?:'s?|of|on|about|far as) $/.test(left))) return null;
    if (
      !placed &&
      (!ENDS.test(rest) ||
        (NEEDS_VERB.test(left) && !CAME.test(left)) ||
        (/(?:^|[;:] )$/.test(left) && /^,/.test(rest)))
    )
      return null;
    if (UNNAMED.test(left)) return null;
    // "second in 2001", "when she came second to him": told of an election before.
    if (
      /\b(?:election|[\ue700-\ue7ff])[^,]{0,14}, when (?:[\ue000-\ue2ff]|it|the party) (?:had )?(?:come|came|finished|was|were) (?:in )?(?:a |an )?(?:\w+ )?$/.test(
        left,
      )
    )
      return null;
    const object = OBJECT.exec(left)?.groups;
    if (object) return draft(object['a'] ?? object['b']);
    const doer = DOER.exec(left);
    if (doer) return draft(partyLeftOf(left.slice(0, doer.index), tagged));
    // "from second to sixth" ends on the new one.
    if (/^ (?:place )?to (?:an? |only )?(?:\w+ )?[\ue600-\ue6ff]/.test(rest) && /\bfrom\b[^,]{0,20}$/.test(left))
      return null;
    // Who stands before another place has that one: "Labour third, an independent in fourth".
    const since = (/[\ue000-\ue1ff]([^\ue000-\ue1ff]*)$/.exec(left)?.[1] ?? '').replace(/^, [^,]*,/, ' ');
    if (
      /[\ue600-\ue6ff]/.test(
        since.replace(
          /\ban? [\ue600-\ue6ff] of|[\ue600-\ue6ff](?: place)? in (?:the )?[\ue300-\ue3ff](?:,? and (?:in )?[\ue300-\ue3ff])*(?=(?:,|,? (?:and|but)) (?:[a-z]+ ){0,3}$)|\bfrom (?:a |an )?(?:\w+ )?[\ue600-\ue6ff](?: place)?(?: [^,;]{0,24})? (?:in)?to/,
          '',
        ),
      )
    )
      return null;
    // "And Labour? 659 votes. From there to fourth."
    const answers = /^(?:and |but )?(?:from there |down |back |up )*(?:to|in|into) (?:an? )?(?:[a-z]+ )?$/.test(left);
    return draft(partyLeftOf(left, tagged) ?? (answers && isAnswer(context.earlier) ? ASKED : undefined));
  },
};

/** Places told in a row of as many names: "second and third were A and B", "A and B, third and fourth". */
function dealtOut(match: Match, { tagged }: RuleContext): Draft[] | null {
  for (const run of tagged.text.matchAll(RUN)) {
    const end = run.index + run[0].length;
    if (match.index < run.index || match.index >= end) continue;
    const places = [...run[0].matchAll(/[\ue600-\ue6ff]/g)];
    const who = [
      NAMES_BEHIND.exec(tagged.text.slice(end))?.[1],
      NAMES_BEFORE.exec(tagged.text.slice(0, run.index))?.[1],
    ]
      .map((list) => namesOf(list ?? ''))
      .find(({ length }) => length === places.length);
    return (
      who?.flatMap((unit, nth) => {
        const place = tagged.of(places[nth]?.[0]);
        const at = run.index + (places[nth]?.index ?? 0);
        return place?.kind === 'ordinal' && place.value > 1
          ? [{ kind: 'position' as const, value: place.value, who: unit, words: [at, at + 1] as const }]
          : [];
      }) ?? null
    );
  }
  return null;
}

/** True where the words before "was next" tell of the winner alone. */
const isSecond = (told: string): boolean => {
  const counts =
    told.replace(/(?:majority|lead|turn-?out) (?:of|was) [\ue400-\ue4ff]/g, '').match(/[\ue400-\ue4ff]/g) ?? [];
  const won = /\b(?:won|took|held|elected|victory)\b[^.]*$/.test(told);
  return !/[\ue600-\ue6ff]|runner|\bnext\b/.test(told) && (counts.length === 1 || (counts.length === 0 && won));
};

/** "in both seats", "second in A and B": the same place in each. */
function inBothSeats(draft: Draft, left: string, rest: string): Draft[] {
  const named =
    /^(?: place)?,? in (?:both )?(?:the )?(?:\w+ ){0,4}?(?:seats? (?:of )?)?((?:[\ue300-\ue3ff](?:,? and (?:in )?|, )?)+)/.exec(
      rest,
    )?.[1] ??
    /^in (?:both )?((?:[\ue300-\ue3ff](?:,? and (?:in )?|, )){1,3}[\ue300-\ue3ff]),? (?:the )?[\ue000-\ue1ff] [^,;\ue000-\ue3ff]*$/.exec(
      left,
    )?.[1];
  const seats = [...(named ?? '').matchAll(/[\ue300-\ue3ff]/g)].map((each) => each[0]);
  return seats.length > 0 ? seats.map((seat) => ({ ...draft, seat })) : [draft];
}
