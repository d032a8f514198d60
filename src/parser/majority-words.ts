import { inLines } from './in-lines.ts';
import type { Tagged } from './mentions.ts';

/** Words by which several rules tell a lead in votes from other figures. */

/** Nouns for a lead. */
export const LEAD = inLines`
  (?:
    majorit(?:y|ies)|maj|(?<='s |its |his |her |their )edge|margins?|lead|gap|plurality|cushion|advantage|buffer
    |deficit|difference
  )
`;

/** A word before a figure that leaves it what it is: an article, an adjective, whose or when it was. */
export const ITS = inLines`
  (?:
    (?:
      a|an|the|its|his|her|their|just|only|mere|but|that|those|one|of|some|around|about|what|it|was|is|had been
      |last|times?|time's|year|year's|previous|previously|late|general|elections?|election's|predecessor's
      |incumbent|far|much|bigger|larger|smaller|mr|mrs|ms|sir|dame|now|at|in|no more than|majority|margin|lead
      |figure|healthy|comfortable|huge|massive|hefty|whopping|thumping|towering|wafer-thin|razor-thin|slim|slender
      |meagre|paltry|tiny|safe|solid|bare|old|former|new|more|[a-z-]+(?= (?:one|majority|lead|margin) )
      |{date}(?:'s)?|{who}(?:'s|')?
    ),? )
`;

/** Text of the sentence up to an offset, from its last stop or semicolon. */
export const clauseBefore = (text: string, at: number): string => {
  const left = text.slice(Math.max(0, at - 150), at);
  return left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf(':'), left.lastIndexOf('...')) + 1);
};

const MAJORITY = /\b(?:majorit\w+|edge over|margins?|maj|lead|gap|cushion|advantage)\b/g;
const RIVAL = new RegExp(
  inLines`
    \b(?:
      turn-?out|electorate|votes? (?:fell|rose|dropped|went|was|were|slumped|collapsed|share|tally|count)|votes for
      |share|seats|polled|polling|received|got|won|took|commons|council|swing|scored|members|membership|supporters
      |poll
    )\b
  `,
  'g',
);

const lastOf = (text: string, pattern: RegExp): number => {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
};

/** True where the words before a figure speak of a lead in votes, and of nothing else since. */
export function speaksOfMajority(before: string): boolean {
  const major = lastOf(before, MAJORITY);
  return major !== -1 && major > lastOf(before, RIVAL);
}

/** How a sentence opens that is on another election: "At the last election", "two years ago". */
const ELSEWHEN = new RegExp(inLines`
  ^(?:but |and |back )?(?:in|at|during|after|before) (?:the )?
    (?:[\ue700-\ue7ff]|last (?:general )?election|previous)
  |^(?:previously|last time|two years ago)\b
`);

/** True where a sentence opens in another election's year: "At the 2017 general election …". */
export const opensElsewhen = (text: string): boolean => ELSEWHEN.test(text);

/** A place, where the ordinal does not count wins or elections. */
const PLACE = inLines`
  [\ue600-\ue6ff](?! (?:
    win|victory|time|term|successive|straight|consecutive|in a row|by-?election|gain|election|largest|biggest
    |highest|safest|hold
  )
  )
`;
/** A place below the first, or a deposit: what the gap before or behind it decided. */
export const LOWER_PLACE = new RegExp(
  inLines`
    \b(?:
      second|third|fourth|fifth|runners?-?up|bottom|deposits?|podium
      |(?:came|came in|finish\w*|dead|in) last(?! (?:year|month|week|night|time|may|general|election))
    )\b
    |${PLACE}
  `,
);

const LAST_PLACE = new RegExp(`.*(?:(${PLACE})|\\brunners?-up\\b)`);
/** The last place that words of a tagged sentence tell, "runner-up" being second; null where they tell none. */
export function placeIn(words: string, tagged: Tagged): number | null {
  const last = LAST_PLACE.exec(words);
  const ordinal = tagged.of(last?.[1]);
  return ordinal?.kind === 'ordinal' ? ordinal.value : last && !last[1] ? 2 : null;
}

/** A vote in a parliament, a party or a jury: a majority there is none of the seat. */
export const OTHER_VOTE = new RegExp(inLines`
  \b(?:
    government (?:won|lost|survived|carried)
    |(?:mps|peers|lords|commons|house|committee|conference|members|delegates) (?:voted|backed|rejected|approved)
    |mayor (?:was|is|has been|had been) (?:re-?)?elected|elected (?:as )?(?:(?:the|an?|its) )?mayor|motion
    |amendment|bill|confidence (?:vote|motion)|selected (?:as|by)|selection|shortlist\w*|second reading
    |(?:was|were) (?:approved|carried|passed|adopted)|jury|found (?:him|her|them) guilty|council seat
    |neighbouring (?:seat|constituency)|indications?|suggest(?:s|ed|ing)?
    |(?:smallest|biggest|largest|narrowest|lowest|highest) (?:\w+ )?by-election majority
    |(?:holyrood|assembly|stormont|senedd|council|local|mayoral|european) (?:poll|election|contest|vote)
      s?,? (?:where|when|(?:in|at) which)
    |(?:holyrood|assembly|stormont|senedd|scottish parliament|council|dáil|congress|european parliament)
      ,? (?:where|to which) (?:he|she|they|[\ue000-\ue2ff])(?: (?:was|is|has|had|been|since|then|duly|now|sits))*
    |lost (?:his|her) (?:council|ward)
  )\b[^;]{0,70}$
`);

/** What follows a figure that is no lead, or none in votes. */
export const NO_LEAD = new RegExp(inLines`
  ^(?:-| )(?:
    points?|(?:or|to) [\ue500-\ue5ff]|seats?|per|percent|%|miles?|years?|months|candidates|councillors|signatur
    |signatories|electors|petitioners|residents|lengths|goals?|people|times|names|mps|constituen|jurors|members
    |voters|peers|delegates|readers|supporters|deposits?|wards?|jobs|homes|marginals
    |[\ue400-\ue4ff]
    |of (?:
      us|them|those|you|seats|the (?:votes?|poll|total|ballot)
      |(?:her|his|the|its|their) (?:constituents|voters|electors|people|electorate)|[\ue400-\ue4ff]
    )
    |(?:votes? )?(?:lighter|heavier|smaller|larger|bigger|lower|higher|fewer|less|worse)\b|votes (?:down|up)\b(?=[.;]|$)
    |(?:votes? )?(?:below|above|up on|down on) (?:what|that of|the (?:one|majority))\b
  )
  |^ (?:votes? )?to [\ue400-\ue4ff]
  |^\+?[^.;]{0,50}\b(?:would|could|might) (?:be|mean|give|make|represent|signal|suggest)\b
  |^[^.;]{0,40}\bin the (?:(?:next|new|present|current) )?(?:commons|house|parliament)\b
  |^(?: votes?)? when [\ue000-\ue2ff] (?:had |last |first |previously )?(?:stood|fought|ran|contested)\b
`);

/** Wins, keeps or loses a seat. */
export const WINNING = new RegExp(inLines`
  \b(?:
    w[io]n\w*|(?<=had )(?:led|trailed)|(?:is|was|got) in\b|victor\w*|beat\w*|defeat\w*|held|hold\w*|kept|keep\w*
    |retain\w*|[ch]l?ung|surviv\w*|took|tak(?:en|es?|ing)|seiz\w+|snatch\w*|prised|(?:re)?gain\w*|captur\w*
    |elected|returned|carried|mps?|triumph\w*|claim\w*|(?:saw|sees|seeing) off|fended|repelled
    |s(?:crap|quea|quee|wep|torm|ail)\w+|edge[sd]|overcame|pipped|ousted|unseat\w*|los(?:t|es|ing)|fell|fallen
    |passed|went down|go(?:es|ne)|averted|missed|home|through|margin|romped|cruised|coasted|grabb\w+|secured
    |toppled|wrested|majority|trounced|thrashed|denied
  )\b
`);

/** What is only said, counted so far, or of another vote: no lead but a majority is called so there. */
export const HEARSAY = new RegExp(inLines`
  \b(?:
    polls|pollsters?|odds|bookmakers?|told|claims?|claimed|rumou?rs?|reckon\w*|sources?|canvass\w*|halfway
    |at one point|(?:first|initial) count|council
  )\b
`);
/** Members and seats of no name: theirs is no majority of this one. */
export const OF_NO_ONE = new RegExp(inLines`
  (?:^|[;:–] |\b(?:and|but|while) )(?:
    (?:no|every|any|many an?|few|some|most|several|another|other|the (?:next|other|neighbouring|only other)) (?:
      [a-z]+ |[\ue000-\ue3ff](?:'s)? ){0,2}(?:mps?|members?|candidates?|seats?|constituenc\w+|ministers?|colleagues?)
    |an? (?:[a-z]+ |[\ue100-\ue1ff] )?(?:mp|minister|backbencher|colleague)(?= whose?\b)
  )\b[^,;]*$
`);
