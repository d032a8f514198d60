import { phrase } from '../mentions.ts';
import { after, before, type Draft, type Rule } from '../rule.ts';
import { partyLeftOf } from './subject.ts';

const ADJECTIVE =
  '(?:a|an|the|very|distant|poor|close|strong|humiliating|dismal|lowly|miserable|creditable|weak|bad|good|solid|surprise|shock|disappointing|embarrassing|ignominious|respectable|woeful|derisory|clear|comfortable|narrow|just|only|even|up|down|back|home|all the way|straight|in|into|to|at|as|joint|equal|best|worst|firm|remarkable|surprising|them|him|her|it|dire|pitiful|credible|impressive|humbling|\\w+ly)';
/** Verbs that a place follows. */
const VERB =
  '(?:ran|running|do with|be (?:satisfied|content) with|came|come|comes|coming|finish|finished|finishes|finishing|placed|was|were|is|are|be|being|been|limped|limping|trailed|trailing|slumped|slumping|slipped|slipping|slips|fell|falling|fallen|dropped|dropping|drops|leapt|leaping|jumped|climbed|climbing|moved|moving|moves|rose|surged|surging|pushed|pushes|pushing|took|takes|take|taken|taking|beaten|beat|beating|kept|keeps|keeping|retained|relegated|forced|shunted|bumped|knocked|edged|ended|ending|landed|leapfrogged|vaulted|vaults|sank|crashed|tumbled|plunged|remained|stayed|held on to|holds on to|clung on to|claimed|claiming|secured|securing|secure|occupied|scraped|pipped|consigned|stormed|slid|sliding|left|went|goes|going|grabbed|snatched|clinched|clinching|settled for|settle for|put|putting|managed|managing|raised|lifted|lifting|classified|squeezed|won|polled|got|home|in|into|to|fourth|third|pushed back|driven|demoted|nudged)';
const LEADS = new RegExp(`(?:^|[ ,(])(?:${VERB}|(?<=[a-z]:)|[\\ue000-\\ue2ff](?:'s)?,?)(?:,? ${ADJECTIVE})* $`);
/** "beating X into third": the place is X's. */
const OBJECT =
  /(?:beat|beats|beating|push(?:ed|es|ing)|relegat(?:ed|es|ing)|forc(?:ed|es|ing)|bump(?:ed|s|ing)|knock(?:ed|s|ing)|shunt(?:ed|s|ing)|squeez(?:ed|es|ing)|consign(?:ed|s|ing)|driv(?:es|ing)|drove|demot(?:ed|es|ing)|nudg(?:ed|es|ing)|rais(?:ed|es|ing)|lift(?:ed|s|ing)|left|leaving|sent|sending|put|putting|edg(?:ed|es|ing))(?: the| their| its| his| her| them)?(?: [\w-]+)? ([\ue000-\ue1ff])(?:'s? \w+)?(?: \([^)]{0,30}\))?,?(?: \w+ly)? (?:down |back |straight )?(?:in|into|to|for)(?: a| an)?(?: \w+)? $/;
/** "pipping X to second", "overtook X to come third": the place is the doer's. */
const DOER =
  /(?:(?:edg|overt|overh|leapfrog|vault|squeak)\w*(?: out| past| over| ahead of)?(?: the| their| its)? [\ue000-\ue1ff][^,;]{0,20}? (?:to|into|for|and)|(?:pip|beat|saw off|fought off|held off|fended off)\w*(?: the| their| its)? [\ue000-\ue1ff][^,;]{0,20}? (?:to|for|and))(?: (?:take|come|finish|claim|secure|snatch|grab|move|came|took))?(?: in| into| a| the)* $/;
/** "knocked his old party into second": somebody whom nothing names there. */
const UNNAMED =
  /(?:beat|push|relegat|forc|bump|knock|shunt|squeez|consign|demot|nudg)\w* (?:the|his|her|its|their) [a-z' -]{3,40}(?:,[^,;]{0,80},)? (?:in|into)(?: a| an)?(?: \w+)? $/;
const NOT_RANK =
  /^(?:-| )(?:time|year|world|largest|biggest|most|highest|lowest|term|reading|half|best|worst|day|week|month|debate|woman|man|female|black|by-?election|seat|safest|successive|consecutive|straight|win|victory|defeat|mp|in a row|century|place (?:in|on) the (?:list|all-time|polls)|general|phase|since|only to|ballot|round|recount|count|party|force|homes?|generation|leader|such|to last|last|from (?:the )?(?:last|bottom|top)|person|child|marriage|wife|husband|reich|prime|thoughts?|on the all-time|preference|candidate|contest|runway|choice|chance|gain|to none|job|jobs|parliamentary|loss|safe|swing|anniversary|war|target|attempt|of|mandate|route|quarter|on the list|election|vote\b|reason|poll\b|in line|half|helping|string|front|look)/;
/** Rank of another election or list. */
const ELSEWHERE =
  /^(?: place)? in (?:[\ue400-\ue4ff]|(?:several|many|every|two|a dozen|a string of|other|recent|previous|past)\b)|^(?: place)?[^.;,]{0,40} in (?:the |a |one |some )?(?:national |opinion |latest )*polls?\b(?! with| on)|^(?: place)?,? (?:in|at) (?:the )?(?:[\w-]+ ){0,2}(?:leadership|council|mayoral|local|european|assembly|holyrood|league|table|list)\b|^(?: place)? (?:last time|before|previously|in its target)/;

/** Who stands right before the place. */
const BESIDE = new RegExp(
  `([\\ue000-\\ue1ff]),? (?:was |were |came |finished |finishing |coming |placed )?(?:${ADJECTIVE} )*in(?: an?| the)?(?: ${ADJECTIVE})* $`,
);

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
  ],
  needs: /[\ue600-\ue6ff]|runners?-up/,
  pattern: phrase('(?<r>{rank})|\\brunners?-up\\b'),
  read: (match, context) => {
    const left = before(match, context);
    const rest = after(match, context);
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    const place = context.tagged.of(match.groups['r']);
    const value = place?.kind === 'ordinal' ? place.value : 2;
    const draft = (who: string | undefined): Draft[] | null =>
      who && value >= 2 && value <= 30 ? inBothSeats({ kind: 'position', value, who, words }, rest) : null;
    if (NOT_RANK.test(rest) || ELSEWHERE.test(rest)) return null;
    if (
      /\bfrom(?: a| an| the)?(?: [a-z]+)? $|\b(?:by|than|of|nearly|almost|barely|about|only|up) a $|\bas a $/.test(left)
    )
      return /\bfrom [^,]{0,12}$/.test(left) ? null : null;
    // "third place was X", "second-placed X", "in fourth, X".
    const right =
      /^(?: place|-placed| spot| position)?(?:, [^,\ue000-\uf8ff]{2,40},|,| -| –)?(?: (?:was|were|came|is|went to|goes to|going to|fell to|belonged to|belongs to|for|with|is classified|place for|came in))?(?: the| its| their)? ([\ue000-\ue1ff])(?!'s? (?:\w+ )?(?:vote|share|majority|lead))/.exec(
        rest,
      );
    const opens =
      /(?:^|[,;:.–-] |\band |\bwith |\bahead of |\bbehind |\bover |\bto |\bclear of )(?:in |the |a |into )?(?:the )?(?:distant |close |poor )?$/.test(
        left,
      );
    if (!match.groups['r']) {
      if (/^ (?:last|spot|at the|in (?:the )?[\ue700-\ue7ff])/.test(rest)) return null;
      const named = /^(?:,| was| were| is|:)*(?: the)? ([\ue000-\ue1ff])/.exec(rest)?.[1];
      return draft(named ?? partyLeftOf(left, context.tagged));
    }
    if (right && /^-placed/.test(rest)) return draft(right[1]);
    // "third went to X and fourth to Y".
    const next = /^(?: place)? to (?:the )?([\ue000-\ue1ff])(?=[.,;]|$| and)/.exec(rest)?.[1];
    if (
      next &&
      /(?:,|\band) $/.test(left) &&
      /[\ue600-\ue6ff](?: place)? (?:went|goes|fell|belonged) to [^.;]{0,60}$/.test(left)
    )
      return draft(next);
    if (
      right &&
      opens &&
      !/^,/.test(rest) &&
      /^(?: place)?(?:,| -| –)? (?:was|were|came|is|went|goes|going|fell|belonged|belongs|for|with|the|its)|^ place,? [\ue000-\ue1ff]/.test(
        rest,
      )
    )
      return / (?:for|with) /.test(right[0]) && !/^ place/.test(rest)
        ? draft(partyLeftOf(left, context.tagged))
        : draft(right[1]);
    // "1,192 in the first and 1,316 in the second".
    if (/\bin the (?:first|former|one)\b/.test(left) && /\bin the $/.test(left)) return null;
    // "second here when they were still the opposition".
    if (/^[^,;.]{0,40} when (?:[\ue200-\ue2ff]|they|it|he|she) (?:was|were|had|stood|last)\b/.test(rest)) return null;
    // "Second were A, third B".
    const bare = /^ (?:the )?([\ue000-\ue1ff])(?=[,.;]| and\b|$)/.exec(rest)?.[1];
    if (bare && /[\ue600-\ue6ff](?: place)? (?:was|were|came) [^.;]{0,40},(?: and)? $/.test(left)) return draft(bare);
    const beside = BESIDE.exec(left)?.[1];
    if (beside) return draft(beside);
    if (
      /\b(?:pleased|happy|(?<!\bbe )content|delighted|(?<!\bbe )satisfied|fight|battle|race|vying|hop\w+|aim\w*|contest|scramble|bid|tussle) (?:with|for|of)(?: an?)? $|\bin another\b[^.;]*$/.test(
        left,
      )
    )
      return null;
    if (UNNAMED.test(left)) return null;
    // "ran for the leadership twice, finishing second": another race.
    if (/\b(?:leadership|leader of|mayoralty|for mayor|selection|preselection|shortlist)\b/.test(left.slice(-110)))
      return null;
    // "second in 2001", "when she came second to him": told of an election before.
    if (
      /\bwhen (?:[\ue000-\ue2ff]|it|the party) (?:had )?(?:come|came|finished|was|were) (?:in )?(?:a |an )?(?:\w+ )?$/.test(
        left,
      ) &&
      /\b(?:election|[\ue700-\ue7ff])[^,]{0,14}, when\b/.test(left)
    )
      return null;
    const object = OBJECT.exec(left)?.[1];
    if (object && !DOER.test(left)) return draft(object);
    const placed = /^(?: place\b| spot\b| position\b|-placed)/.test(rest);
    if (!placed && /\bin an? $/.test(left) && !/(?:came|come|finish\w*|coming|trailed|limped|ended) in a $/.test(left))
      return null;
    if (!placed && !LEADS.test(left) && !/\band (?:a )?$/.test(left)) return null;
    if (
      !placed &&
      /(?:^|[^a-z])(?:a|the) $/.test(left) &&
      !/(?:came|finished|was|were|finishing|coming|trailed|in|took|limped|managed) (?:\w+ )?(?:a|the) $/.test(left)
    )
      return null;
    if (
      !placed &&
      /^ ?[a-z]/.test(rest) &&
      !/^ (?:with|on|in|at|and|but|behind|ahead|place|for|after|to|from|while|by|as|there|here|just|only|having|polling|some|again|this|overall|against|who|over|when|a|last night|yesterday|whilst|whereas|although|though|because|despite|since|until|both|now|also|too|then|thanks|following|leaving|since|below|above|amid|even|almost|well|some|exactly|in\W)\b/.test(
        rest,
      )
    )
      return null;
    // "second to the Greens" is a place; "from second to sixth" ends on the new one.
    if (/^ (?:place )?to (?:a |an |only )?(?:\w+ )?[\ue600-\ue6ff]/.test(rest) && /\bfrom\b[^,]{0,20}$/.test(left))
      return null;
    // Who stands before another place has that one: "Labour third, an independent in fourth".
    const since = (/[\ue000-\ue1ff]([^\ue000-\ue1ff]*)$/.exec(left)?.[1] ?? '').replace(/^, [^,]*,/, ' ');
    if (
      /[\ue600-\ue6ff]/.test(
        since.replace(/\bfrom (?:a |an )?(?:\w+ )?[\ue600-\ue6ff](?: place)?(?: [^,;]{0,24})? (?:in)?to/, ''),
      ) ||
      /\b(?:fail\w*|without) (?:even )?to\b[^.;]*$/.test(left)
    )
      return null;
    return draft(partyLeftOf(left, context.tagged));
  },
};

/** "in both seats", "second in A and B": the same place in each. */
function inBothSeats(draft: Draft, rest: string): Draft[] {
  const many =
    /^(?: place)? in (?:both|all (?:three|four)|each)(?: of)?(?: the)?(?: (?:seats|contests|by-?elections|constituencies|three|of them))?\b/.exec(
      rest,
    )?.[0];
  if (many) {
    const outOf = /three/.test(many) ? 3 : /four/.test(many) ? 4 : /both/.test(many) ? 2 : 0;
    return Array.from({ length: outOf }, (_, nth) => ({ ...draft, nth, outOf }));
  }
  const named =
    /^(?: place)?,? in (?:both )?(?:the )?(?:\w+ ){0,4}?(?:seats? (?:of )?)?((?:[\ue300-\ue3ff](?:,? and (?:in )?|, )?)+)/.exec(
      rest,
    )?.[1];
  const seats = [...(named ?? '').matchAll(/[\ue300-\ue3ff]/g)].map((each) => each[0]);
  return seats.length > 0 ? seats.map((seat) => ({ ...draft, seat })) : [draft];
}
