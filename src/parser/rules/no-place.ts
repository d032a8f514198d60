import { inLines } from '../in-lines.ts';

/** Words between which no place is meant: "third on the list", "second in line", "second only to", "third in as many years". */
const NOT_RANK = new RegExp(inLines`
  ^(?:
    (?: place)?,? (?:
      (?:in [a-z ]{3,30} )?only,? (?:to|among|in)\b|last\b|from (?:the )?(?:last|bottom|top)
      |(?<! place,? )to (?!(?:[a-z'-]+ ){0,3}[\ue000-\ue3ff\ue600-\ue6ff])
      |(?:to|behind) (?:the )?[\ue000-\ue1ff](?:'s \w+)? in (?:the )?[\ue700-\ue7ff]
      |on (?:the (?!night|day)|his|her|its|their|it\b|stage)|since\b
      |[^,;.]{0,40}\bwhen (?:they|it|he|she|[\ue200-\ue2ff]) (?:was|were|had|stood|last)\b
      |(?<!, )[^.;,]{0,12}\bthen\b|last time|before|previously
      |in (?:
        its target|as many|a row|line|several|many|every|two|a dozen|a string of|other|recent|previous|past
        |[\ue400-\ue4ff]
      )
      |(?:in|at) (?:the |an? )?(?:[\w-]+ ){0,2}
        (?:leadership|selection|council|mayoral|local|european|assembly|holyrood|league|table|list|charity|betting)\b
      |[^.;,]{0,40}\bin (?:(?:the |some )?(?:national |opinion |latest )*polls|(?:a|one|another|an opinion) poll)
        \b(?! with| on| was| were)
    )
    |-(?!placed)
  )
`);
/** What may stand behind a place that no "place" follows; behind any other word it is an ordinal like others. */
const ENDS = new RegExp(inLines`
  ^(?: (?:
    with|on|in|at|and|but|behind|ahead|for|after|to|from|while|by(?!-)|as|there|here|just|only|having|polling|some
    |again|once more|this|overall|against|who|over|a|last night|yesterday|whilst|whereas|although|though|because
    |despite|without|until|both|now|also|too|then|thanks|following|leaving|below|above|amid|even|almost|well|is|was|were
    |exactly|twice|itself|himself|herself|themselves
  )\b
    | of (?:the )?[\ue400-\ue4ff\ue800-\ue8ff]|(?! ?[a-z\ue000-\ue3ff])
  )
`);
/** What makes the ordinal a share, one of several of a kind, or the place of before. */
const OTHER_SENSE = new RegExp(inLines`
  \b(?:by|than|nearly|almost|barely|about|only|up|as|from|in) an? $|\bfrom (?:(?:an?|the) )?(?:[a-z]+ )?$
  |\b(?:
    once|as|from|on|about|or|one|two|until|(?<!(?:prize|lot|indignity|ignominy|humiliation) )of
    |(?<!(?:better|higher|further|more) )than
  )(?: the)? $
  |(?:\b(?:this|that|another|every|each|any|no|his|her|its|their|our|my|whose)|'s?) (?:
    (?!in|to|into|by|for)[a-z]+ )?$
  |\bin the (?:first|former)\b.*\bin the $
`);
/** "the third", "a third", which are no places without "came" or "place". */
const NEEDS_VERB = /(?:^|[^a-z])(?:an?|the) $/;
const CAME = new RegExp(inLines`
  \b(?:came|come|coming|finish\w*|was|were|managed|took|trailed|limped)
  (?: in| home)? (?:an?|the|(?:so|too|as) [a-z]+ an?) $
`);
/** What makes it a wish, a fear or another contest. */
const NOT_SO = new RegExp(inLines`
  (?:
    \b(?:
      not (?!only|just|even|so)|never\b|only (?:once|twice)|afraid|avoid\w*|escap\w*|without
      |fail\w*(?: [a-z]+)? to|confident|certain to|sure (?:to|of)|speculat\w*|always|(?:tradition|perenni)al\w*|usually
      |(?:claim|insist|reckon|think|believ|rumou?r|sources |looks )\w*(?: [a-z]+){0,3} (?:the )?
        (?:they|s?he|[\ue000-\ue2ff])
    )
    |n't |^when (?!(?:all )?(?:the )?(?:votes|ballots|papers|boxes|counting|dust|results?)\b)
  )(?![^;]*\b(?:(?:higher|further|more) than|better) )[^,;:]{0,50}$
  |\b(?:nearly|almost) (?:[a-z]+ )?$|\b(?:lost|losing) (?:his|her|its|their|[\ue200-\ue2ff]'s) (?:[a-z]+'s )?$
  |\b(?:
    pleased|happy|(?<!\bbe )content|delighted|(?<!\bbe )satisfied|sights|fight|battle?|slug\w*|race|vying|hop\w+
    |aim\w*|contest|scramble|bid|tussle|scrap
  )(?:ing)?(?: it out)?(?: (?:with |against )?(?:the )?[\ue000-\ue1ff])? (?:with|for|o[fn]|over)(?: an?)?(?: \w+)? $
  |\b(?:
    (?:spared|(?:away|short|shy|clear|saved) (?:from|of))(?: the [a-z]+ of)?|out of
    |miss(?:ed|ing)(?: out)?(?: on)?|denied|shar(?:es?|ed|ing)|start\w*(?: (?:out|off|in|from))?
  ) (?:an? )?$
  |\b(?:at (?:one|some) (?:stage|point)|early on|halfway|for a (?:time|while|moment))\b[^;]*$
  |(?<!(?<!poll of )[\ue400-\ue4ff](?: votes)? )\b(?:had|have|has|puts?) (?:the )?[\ue000-\ue1ff] (?:down )?
    (?:in|for) $
  |(?<!to )\b(?:has|have) (?:[a-z]+ )?been (?:in |a )?$
  |(?<!, )\b(?:an?|any|no|every) (?:(?:[a-z]+|[\ue100-\ue1ff]) ){1,3}(?:which|that|who) [^,;\ue000-\ue2ff]*$
  |\bin another\b[^.;]*$|\b(?:looks?|seems?|appears?) $
  |\b(?:leadership|leader of (?!(?:the )?[\ue100-\ue1ff])|mayoralty|for mayor|(?:pre)?selection|shortlist)\b
    .{0,100}$
`);
/** "knocked his old party into second": somebody whom nothing names there. */
const UNNAMED = new RegExp(inLines`
  (?:beat|push|relegat|forc|knock|shunt|squeez|consign|demot|nudg)
  \w* (?:(?:the|his|her|its|their) [a-z' -]{3,40}|them|him|her)(?:,[^,;]{0,80},)? (?:in|into)(?: an?)?(?: \w+)? $
`);
/** A clause that says of nobody whose place it tells: "and fourth, well behind, was a farmer". */
const OF_NOBODY = /(?:^|[;:] |\b(?:and|but|while) )(?:in )?$/;
/** "second in 2001, when she came second": told of an election before. */
const THEN = new RegExp(inLines`
  \b(?:election|[\ue700-\ue7ff])[^,]{0,14}, when (?:[\ue000-\ue2ff]|it|the party) (?:had )?
  (?:come|came|finished|was|were) (?:in )?(?:a |an )?(?:\w+ )?$
`);

/** True of an ordinal that is no place in this poll, by the words behind it. */
export const isNoPlace = (rest: string): boolean => NOT_RANK.test(rest);
/** True of a place that is hoped for, missed, of before or of another contest, by the words before it. */
export const isNotSo = (left: string): boolean => NOT_SO.test(left.replace(/\([^)]*\)/g, ''));

/** True where what follows an ordinal is no word that it may count: "third", "third place", "third with 4,118". */
export const mayBePlace = (rest: string): boolean =>
  /^(?: (?:place|spot|position)\b|[- ]placed)/.test(rest) ||
  (ENDS.test(rest) && !/^ (?:is|was)(?:n't| not)\b/.test(rest));

/**
 * True where words before and behind an ordinal (`rest` without "place", that `placed` says was there) leave it a place
 * that somebody has who is named before it.
 */
export function isPlace(left: string, rest: string, placed: boolean): boolean {
  if (OF_NOBODY.test(left) && /^(?:,[^,]*,)? (?:was|were) /.test(rest)) return false;
  if (OTHER_SENSE.test(left) && !(placed && /(?:'s?|of|on|about|far as) $/.test(left))) return false;
  if (UNNAMED.test(left) || THEN.test(left)) return false;
  return (
    placed ||
    (ENDS.test(rest) && (!NEEDS_VERB.test(left) || CAME.test(left)) && !(/(?:^|[;:] )$/.test(left) && /^,/.test(rest)))
  );
}
