import { inLines } from './in-lines.ts';

/** Where one statement ends and another may begin. */
const EDGE = new RegExp(
  inLines`
    [;()–]|(?<=^from [^,;]{0,60}\b(?:ago|earlier|before)),? (?=(?:the )?[\ue000-\ue2ff])
    |,? (?:(?:up|down) (?:on|from)|compared (?:with|to)) [^,;()–]*(?:, (?=with )|$)
    |(?<=\b(?:what|than|last)\b[^,;]{0,40}),(?= with (?:the )?[\ue000-\ue2ff])|:(?! [\ue400-\ue5ff])
    |,(?! ?\d)(?! (?:with|on|by|just|only|some|thanks|in [\ue600-\ue6ff]|a (?:\w+ )?(?:majority|margin|lead))\b)
    |\.\.\.| - | as (?=(?:the )?[\ue000-\ue1ff] )
    | (?:
      while|whereas|but|though|although
      |(?:compared (?:with|to)|against)(?! (?:the )?[\ue000-\ue1ff]'s [\ue400-\ue5ff])|where|when|who|whose|which
      |despite|than|up from|down from|instead of|because
      |(?:below|above|short of|beats|eclipse[sd]|exceed(?:s|ed)|surpass(?:es|ed)|tops|topped) (?:that|the|those)
    ) | in what (?=had|was|used)
    | in (?:a|the) (?:\w+ )?
      (?:seat|constituency|place|area|region|town|city|part) (?=[\ue000-\ue2ff]|that|they|he|she|it|the|once|held)
    | from (?=(?:just |about |the |a )?[\ue400-\ue5ff])
  `,
  'g',
);
/** Of when the clause before it is. */
const PARTICIPLE = new RegExp(inLines`
  ^, (?:(?:the |an? )?[\ue000-\ue2ff](?:'s [a-z]+)? )?
  (?:[\ue600-\ue6ff] behind\b|(?!during|according|including|excluding|following|having)[a-z]+ing\b)
`);
/** "The seat that they lost": what it says is of the seat, and the participle behind it of the clause around it. */
const RESTRICTIVE = /(?<!,) (?:that|which|who|whom|where|whose) |^[, ]*(?:formerly|once|now)\b/;
/** "won it from X, its member since 1997, by": what follows an aside goes on with the clause before it. */
const CONTINUED = new RegExp(inLines`
  ^, (?:its|his|her|their|the|an?|after|before|until|following|despite|in|at|on|then|wh[a-z]+) [^,;\ue400-\ue5ff]{2,90}, (?:
    by|with
  ) (?:[a-z]+ ){0,4}$
`);
/** "His majority, when he last stood, was": the aside says of when the clause around it speaks. */
const WHEN = /^,? (?:when|(?:back )?in|at|during) /;
const VERB_OF_BEFORE = new RegExp(inLines`
  ^, (?:
    (?:had|was|stood|won|held|took|kept|got|polled|came|had been|received|secured|beat|saw|lost|finished)\b
    |(?:enjoy|return)ed\b
  )
`);
/** "and", "to", which end what a cue after a figure covers; "second to X in the council" is one. */
const LATER =
  new RegExp(inLines` (?:and|as(?! (?:the|an?) (?:[a-z]+ )?[\ue100-\ue1ff](?:'s)? candidate)|with|(?<!^ )to(?! [\ue400-\ue4ff])) |
  (?: after| following)(?= [^;]*\b(?:resign|death|died|quit))
`);

/** The words of the statement that a figure stands in. */
export interface Statement {
  /** From the beginning of its clause to the figure. */
  readonly own: string;
  /** The same, with the clause that a participle goes on from. */
  readonly left: string;
  /** From the figure to the end of what is said of it. */
  readonly right: string;
}

/** The statement around an offset of a tagged sentence. */
export function statementAt(text: string, at: number): Statement {
  let from = 0;
  let own = 0;
  let to = text.length;
  EDGE.lastIndex = 0;
  for (let edge = EDGE.exec(text); edge; edge = EDGE.exec(text)) {
    const end = edge.index + edge[0].length;
    if (edge.index >= at) {
      to = edge.index;
      break;
    }
    if (edge[0] === ',' && CONTINUED.test(text.slice(edge.index, at))) continue;
    // Where an aside has been blanked out, its verb too goes on.
    const clause = text.slice(own, edge.index);
    if (VERB_OF_BEFORE.test(text.slice(edge.index)) && (WHEN.test(clause) || / {4}$/.test(clause))) continue;
    own = end <= at && !/[a-z] ?$/.test(edge[0]) ? end : edge.index;
    if (!PARTICIPLE.test(text.slice(edge.index)) || RESTRICTIVE.test(text.slice(Math.max(0, from - 1), edge.index)))
      from = own;
  }
  const right = text.slice(at + 1, to);
  const later = LATER.exec(right);
  return { own: text.slice(own, at), left: text.slice(from, at), right: later ? right.slice(0, later.index) : right };
}
