import { inLines } from '../in-lines.ts';

/** What who wins does to a majority. */
export const OVERTURN = inLines`
  (?:
    over(?:turn|c[ao]m|h?aul)|wip(?=e|ing)|eras|demolish|destroy|swe(?:pt|ep)|dislodg|obliterat|eliminat|revers
    |shatter|bl(?:ew|ow)|annihilat|smash|swallow|t(?:ore|orn)\b|ripp|upend|upset
    |knock|toppl|made light of
  )\w*(?: (?:out|away|aside|over|up|down))?
`;
/** The same, or what becomes of one, or what who loses does with it. */
const SWEEP = inLines`
  (?:${OVERTURN}|(?:evaporat|vanish|disappear|melt|crumbl|squander|surrender|fritter|thr(?:ew|ow))\w*(?: away)?)
`;
/** What makes the majority beside it the one that was swept away. */
const SWEPT = new RegExp(
  inLines`
    \b(?:
      ${SWEEP}(?! by\b)|(?:gone|vanished) (?:is|are|was|were|too)|(?:goodbye|farewell) to|not even|ate up
      |(?:ate|eat\w*|cut\w*|bit|hack\w+|inroads) (?:\w+ )?into|defen(?:d(?:ed|ing|s)?|ce of)
      |turn(?:ed|ing) (?:a|the|his|her|their)|inherit\w*|(?:was|were|been) sitting on|despite
      |fac(?:ed|ing)(?: with)?|abandon\w*|g[ai]v(?:es?|ing|en) up|lost (?:its|their|his|her|the|a)
      |loses (?:its|their)
    )\b
  `,
  'g',
);
/** Of those words, the ones that say that the seat changed hands. */
const OVERTURNED = new RegExp(inLines`
  (?<!\b(?:of|to|at|from|about|for|than|not|without) (?:\w+ly )?)\b(?:
    overturn(?:ed|ing)(?! by\b)|overcame|(?:wip|eras|obliterat|revers)(?:ed|ing)|demolished|made light of
    |swe(?:pt|eping) aside
  )\b(?![^,;]{0,40}\b(?:but|failed|short))
`);
/** "in the North", "in a safe seat of theirs", between a majority and what became of it. */
const PLACE = inLines`
  ,?(?: (?:here|there)
    | (?:in|at|from|of|for)(?: (?!(?:which|whom?|whose|where|when|that|was|were|is|has|had)\b)
      (?:[a-z'-]+|[\ue000-\ue3ff\ue700-\ue7ff](?:'s)?)
    ){1,6}
  )
`;
const CUT = '(?:halv|slash|whittl|trimm|reduc|par|chopp|hack|dent)ed';
/** The same said after it. */
const AFTERWARDS = new RegExp(
  inLines`
    ^(?: votes)?(?:
      (?:${PLACE}){1,2},?(?= (?:has|had|was|were|is)\b)
      | (?:at|in|from|of|won in) (?:the )?(?:[\ue700-\ue7ff]|last)(?: general election)?
    )?,?(?: (?:has|have|had|having|was|were|is|which|that|to|managed|[\ue000-\ue2ff]))*
    (?: (?:been|being|now|all but|simply))* (?:
      (?!\w+ing\b)${SWEEP}(?! (?:an?|what|[\ue000-\ue2ff]'s|the (?:old|one|[\ue100-\ue1ff])) )|turned|gone
      |become nothing|(?<=\b(?:was|were|been|is) (?:\w+ly )?)(?:cut|shrunk|${CUT})\b(?! from)
      |(?:(?:more than|almost|nearly|over|just about) )?(?:cut|shrunk|${CUT})
        (?: (?:back|away|down))? (?:from [^,;]{1,12} )?to
      |(?:go(?:es|ne)?|went) up in smoke
      |(?:(?:looked|seemed|felt|made|thought|supposed)(?: \w+){0,2} )?(?:safe|secure|impregnable|unassailable)
      |no (?:obstacle|match|barrier|more|protection|comfort|defence)|not enough for
      |it (?:was|had been) (?:among|one of|considered|thought|regarded|seen)
      |(?:what|all|one|the one)(?: that| which)? (?:the )?
        [^.;,]{1,40} (?:had (?:to|left|been|built|once)\b|defen[cds]\w+|thought|overturn|${SWEEP})
      |counted for nothing|history|a memory
      |when (?:[\ue000-\ue2ff]|he|she) (?:resigned|died|stood down|left|quit|went|stepped down)
    )\b
  `,
);
const ASIDE = /^(?: \([^)]*\)|,[^,;]{0,100},| [-–] [^–;]{0,100} [-–])(?= (?:has|have|had|having|was|were|is)\b)/;
/** What stands between such a verb and a majority that is not its object. */
const TURNED = new RegExp(inLines`
  ;
  |\b(?:
    by an?|giving|won|winning|secur\w+|taking|takes?|took|to (?:win|take|hold|claim|secure|become)|new|elected|now
    |returned|victory|defeat\w*|beat\w*|polled|finish\w*
  )\b
  |\bwith (?:a|an|the|his|her)\b(?! (?:\w+ )?(?:swing|percent|[\ue500-\ue5ff]))
`);
/** An adjective of the past right at the majority. */
const FORMER = new RegExp(inLines`
  \bwhat (?:was|were|had been|used to be) (?:[a-z-]+ ){0,3}$
  |\b(?:previous|former|old|existing|notional|outgoing)
    (?: (?!a |an |the |giv)(?:[\w-]+|[\ue000-\ue2ff](?:'s|')?)){0,2}?,?
    (?: (?:of|was|had been|stood at|over [\ue000-\ue2ff]))*(?: (?:a|an|just|only|some|nearly))* $
`);
/** "The majority that has gone, 9,000". */
const GONE = new RegExp(
  `\\b(?:that|which) (?:ha[sd]|is|was|were)(?: now| been| all)* (?:${SWEEP}|gone|lost),?(?: (?:one |some )?of)? $`,
);
/** The majority of who left, or the one that made a seat safe. */
const LATE = new RegExp(inLines`
  \b(?:died|resigned|quit|retired|st(?:epped|ood) down|having|looked|seemed|felt|safest(?: seats?)?),?
    (?: [a-z ]{0,40})? (?:with|behind|on|had|held|enjoyed) an? (?:[\w-]+ )*$
  |\b(?:majority|margin|lead|cushion) (?:left(?: behind)?|bequeathed) by [\ue000-\ue0ff][^;]{0,80}$
  |\b(?:late|outgoing|former|departing|previous|last) (?:[\ue100-\ue1ff] )?(?:mp|member|incumbent),?
    (?: [\ue000-\ue0ff],?)? (?:who )?[a-z' ]{3,50}\b(?:an?|the) (?:[\w-]+ )*(?:majority of )?(?:\w+ )?$
  |(?<!\bwinner )\bwas an? [\ue100-\ue1ff] (?:mp |member )?with an? (?:[\w-]+ )*$
  |\b(?:was|were|had been)\b[^;.]{0,40}\b
    (?:safest|stronghold|safe \w+ seats?|(?:a|an) [\ue100-\ue1ff] seat|marginal)\b[^;.]{0,30}with an? (?:[\w-]+ )*
    (?:majority of )?(?:\w+ )?$
`);

/** Words that put into the past what stands behind them. */
const THEN =
  /\b(?:ago|last time|before),? when [^,;.]{0,40}$|[\ue700-\ue7ff](?: \w+){0,3},?(?: –| -)? where\b[^;.]{0,60}$/;

/** "The MP with a majority of 6,000, resigned". */
const WHO_LEFT = new RegExp(inLines`
  ^,? (?:who )?(?:has |had )?(?:since )?
  (?:resigned|quit|died|retired|stood down|stepped down|was recalled|was ousted)\b
`);

/** Behind a majority: it was that of before ("here previously", "until now"). */
const BEFOREHAND = new RegExp(inLines`
  ^(?: votes)?(?: majority)?(?: here| there| in the (?:seat|constituency))? (?:
    before|previously|until (?:now|then)
  )(?=[,.;]|$)
`);
/** Behind a majority: whoever had it before left, built or defended it ("that Ann Bell had left"). */
const LEFT_BY = new RegExp(inLines`
  ^,? (?:[\ue000-\ue2ff](?: had)?|(?:that|which) (?!ha[ds]\b|was\b)[^;.\ue400-\ue5ff]{1,60}?(?: had)?) (?:
    left|bequeathed|inherited|defended|built|enjoyed|had(?= (?:at|in|here|there|when|won|before)\b|[.,;]|$)
  )\b
`);

/** Of when a majority is, by the words right before and behind its figure. */
export function whenOf(
  own: string,
  right: string,
  left: string,
): { swept: 'overturned' | 'swept' | null; old: boolean; told: boolean } {
  const rest = right.replace(ASIDE, '');
  const verb = objectOf(own);
  const behind = AFTERWARDS.test(rest);
  const overturned =
    (verb && OVERTURNED.test(own)) ||
    (behind && /^[^.;]{0,60}\b(?:overturned|wiped|turned|reversed|swept|overcome)\b/.test(rest));
  return {
    swept: overturned ? 'overturned' : verb || behind ? 'swept' : null,
    old:
      FORMER.test(own) ||
      LATE.test(own) ||
      GONE.test(own) ||
      LEFT_BY.test(right) ||
      /^(?: votes)? from (?:the )?[\ue700-\ue7ff]/.test(right) ||
      THEN.test(left) ||
      WHO_LEFT.test(rest) ||
      /^(?: votes)? to (?:defend|protect|overturn|overcome)\b/.test(rest) ||
      BEFOREHAND.test(right),
    // "when he overturned", "had overturned": told of an election before.
    told:
      (UNREAL.test(own) && !/\b(?:had|hop\w+|expect\w*|thought|believ\w+|dream\w*)\b/.test(own)) ||
      /^[^,;.]{0,20}\bnext (?:general |by-)?(?:election|time|year)/.test(rest) ||
      /\b(?:had(?! just)(?: stood [^,;]* and)?|when [^,;]{1,20}(?:,[^,;]{1,40},)?) (?:\w+ )?(?:overturned|overcame|demolished|wiped out)\b/.test(
        own,
      ) ||
      (behind && /[\ue700-\ue7ff],? when [^,;]*$/.test(left)),
  };
}

/** Only supposed or to come. */
const UNREAL = new RegExp(`\\b(?:would|could|might|must|will|to be able to) (?:\\w+ )?${SWEEP}[^,;]{0,40}$`);

/** True where a verb that sweeps away has the majority at the end of the words as its object. */
function objectOf(lead: string): boolean {
  let last: RegExpMatchArray | null = null;
  for (const match of lead.matchAll(SWEPT)) last = match;
  if (!last) return false;
  const between = lead.slice((last.index ?? 0) + last[0].length);
  if (/^defen/.test(last[0])) return !/;|, and an? |\b(?:now|won by|elected)\b/.test(between);
  return !TURNED.test(between);
}
