import { inLines } from '../in-lines.ts';
import type { Tagged } from '../mentions.ts';
import { namesOf, partyLeftOf } from './subject.ts';

const NAME = '[\ue000-\ue1ff]';
const RANK = '[\ue600-\ue6ff]';
/** A clause that begins with the place. */
const OPENS = new RegExp(inLines`
  (?:^|[,;:–-] |\b(?:and|but|with|while|ahead of|behind|over|clear of|the (?:candidate|man|woman|party) [a-z]+) )
    (?:(?:
      well|way|far|down|up|back|out|over|then|only|(?:a )?(?:distant|close|poor|strong|clear|lowly)|[a-z]+ing
    ) ){0,2}(?:in |into |to )?(?:(?:an?|the) (?:[a-z]+ ){0,2})?$
  |\bin [\ue300-\ue3ff],? $
`);
/** Whose place it is, behind it. */
const RIGHT = new RegExp(
  inLines`
    ^(?: place)?(?: to (?:[\ue000-\ue2ff]|him|her|them))?
    (?: (?:again|too|also|this time|(?:with|on|in) [^,.;:\ue000-\ue2ff]{2,40}))?
    (?:, (?:(?:after|behind) (?:the )?${NAME}|[^,\ue000-\ue2ff]{2,40}),|,| -| –)?(?: (?:(?:still|now|again|also|[a-z]+ly) )?(?:
        was|were|being|came(?: in)?|comes|is|are|(?:(?:(?:had|has) )?gone|went|goes|going|fell|belong(?:ed|s)) to
        |stayed with
      )
      |:
    )(?: (?!for |than |ahead |behind )[a-z]+,?){0,4} (${NAME})(?!'s? (?:\w+ )?(?:vote|share|majority|lead))
  `,
);
/** What stands before a place, and who then is named behind it whose place it is; "place" itself is left out. */
const NAMED_BEHIND: readonly (readonly [RegExp, RegExp])[] = [
  // "third went to X and fourth to Y"
  [/\b(?:went|gone|goes|fell|belonged) to [^.;]{0,60}(?:,|\band) $/, new RegExp(`^(?: place)? to (?:the )?(${NAME})`)],
  [/[\ue300-\ue3ff],? $/, new RegExp(`^(?: place)? (?:went|goes|fell) to (?:the )?(${NAME})`)],
  // "Second were A, third B"; "and third, on 1,204, C"
  [
    new RegExp(`${RANK}(?: place)?(?:,[^,]*,)? (?:was|were|came) [^.]{0,70}(?:[,;]|,? and|,? with) $`),
    new RegExp(
      inLines`
        ^(?: place)?(?:,? (?:on|with) [^,;]{1,40},)? (?:the |their )?(${NAME})
        (?=[,.;]|'| (?:[a-z]+(?=[.;,])|and|of|on|with|\()|$)
      `,
    ),
  ],
  // "it was eighth for X", "a superb second for X"
  [
    /\b(?:it|there) was (?:an? )?(?:\w+ )?$|(?:^|[,:;–] )an? (?!rare|historic|famous)[a-z]+ $/,
    new RegExp(`^(?: place)? for (?:the )?(${NAME})`),
  ],
  // "followed in third by X"; ", and a long way back in third was X"
  [/\bfollowed (?:home )?(?:in )?$/, new RegExp(`^(?: place)? by (?:the )?(${NAME})`)],
  [/, (?:and |but |with )?(?:[a-z]+ ){0,6}in (?:an? )?(?:[a-z]+ )?$/, RIGHT],
  // "in third X had 2,812 votes"
  [
    /(?:^|[;,] |and )in (?:[a-z]+ )?$/,
    new RegExp(
      inLines`
        ^(?: place)? (?:the )?(${NAME})(?:'s? ${NAME})?
        ,? (?:had|polled|got|took|with|on|managed|won|received) (?:[a-z]+ ){0,3}[\ue400-\ue5ff]
      `,
    ),
  ],
  // "SECOND X, Y, 9,680", a line of a list
  [
    /^$/,
    new RegExp(
      `^(?: (?:party|place|candidate))?:? (?:${NAME}, )?(${NAME})(?:, | \\(|: | – )[^.;]{0,40}?[\ue400-\ue4ff]`,
    ),
  ],
  // "falling to fifth with N votes, X"; "in ninth with 56 votes, X"
  [
    /^(?:in|(?!having|being)\w+(?:ing|en|ed)\b[^,;\ue000-\ue3ff\ue600-\ue6ff]{0,30}) (?:an? )?(?:\w+ )?$/,
    new RegExp(`^(?: place)?(?: (?:with|on|in|by) [^,;.]{1,50})?, (?:the )?(${NAME})`),
  ],
  [/(?:)/, new RegExp(`^(?:(?: place)?, where|[- ]placed(?: [a-z]+)?,?) (?:the )?(${NAME})`)],
  [new RegExp(`${OPENS.source}|^[^;\ue000-\ue2ff]*\\bin (?:[a-z]+ )?$`), RIGHT],
  [OPENS, new RegExp(`^ place(?: for|,)?(?: the| its| their)?(?: candidate,?)? (${NAME})`)],
  [
    /(?:^|[,;] |and |(?:man|woman|party|candidate) )in $/,
    new RegExp(`^,(?: the| its| their)?(?: candidate,?)? (${NAME})`),
  ],
];

/** Set apart between a place and the verb behind it, rivals among it: "second, ahead of X (4,138), came Y". */
const INVERTED = new RegExp(
  inLines`
    ^(?: place)?
    (?:, [^.;:\ue300-\ue3ff\ue600-\ue7ff]{2,80},)? (?:was|were|came(?: in)?|comes|is|are) (?:the |their |its |an? )?
    (?:(?<owner>${NAME})'s? (?:(?:[a-z]+ ){1,7}?[a-z]+, )?(?<man>${NAME})|(?<who>${NAME}))
    (?!'s? (?:[a-z]+ )?(?:vote|share|majority|lead))
  `,
);
/** "Pushed from first into third", which opens a clause as a place alone does. */
const THROWN =
  /^(?:and |but )?[a-z]+(?:ed|en) (?:[a-z]+ ){0,2}(?:from [^,;]{1,20} )?(?:in|into|to|in to) (?:an? )?(?:[a-z]+ )?$/;
/** "X had a shocker: third, 6,842". */
const AFTER_COLON = /: (?:an? (?:[a-z]+ ){1,2})?$/;
const ALONE = /^(?: place)?(?:[.]|$|,? (?:[\ue400-\ue5ff]|(?:on|with|at|behind|just|only|fewer|barely)\b))/;
const SUPPOSED = /\b(?:tipped|were [^,;]* to|if|would|could|might|polls?|forecast|predict\w*|expect\w*|feared)\b/;
/** "Third, in Oakham a month ago, was": of another day or place. */
const ELSEWHEN = new RegExp(inLines`
  ^, (?!as )
  (?:[^,]*\b(?:ago|last|before|earlier|previous\w*)\b|in (?!the|an?|his|her|its|their|what|fact|all|spite)\w)
`);
/** "X pushed Y out of third": the place is the doer's. */
const OUT_OF = new RegExp(
  inLines`
    \b(?:push|edg|knock|squeez|bump|shov|nudg|forc|elbow|crowd)\w* (?:the )?${NAME}(?:'s? ${NAME})?
    (?: \([^)]{0,30}\))? (?:down |back )?out of $
  `,
);

/** Who stands right before: "ahead of X in third", "beating X, with 4,301, in second". */
const BESIDE = new RegExp(
  inLines`
    (${NAME})(?:,? (?:with|on) [\ue400-\ue5ff](?: votes)?)?,? (?:(?:down|back|up|out|away|well) )?in
    (?: (?:an?|the) (?:[a-z]+ )?| (?:[a-z]+ly|joint) | )$
  `,
);
/** "ahead of X, fourth on 1,503", "it beat X, second, and Y, third", "a sorry night for X, a limping fifth": set behind its name. */
const APPOSED = new RegExp(
  inLines`
    (${NAME})(?:'s? ${NAME})?(?: (?:of|for|from) (?:the )?${NAME}| \([^)]{0,30}\))?
    , (?:(?:an?|the|in) (?:[a-z]+ ){0,2})?$
  `,
);
const STANDS_ALONE = /^(?: place)?(?=[,.;]|$| (?:with|on|and|just) )/;
/** "beating X into third": the place is X's. */
const OBJECT = new RegExp(
  inLines`
    \b(?:
      (?:beat|beats|beating|edg\w+|defeat\w+)(?: [a-z]+)? (?<a>${NAME})(?:'s? \w+)?(?: \([^)]{0,30}\))?,?
        (?: [a-z]+){0,2} into
      |(?:left|leaving|leaves) (?:(?:the|his|her|their) )?(?<b>${NAME})(?:, [^,]{1,50},)?(?: in)?
    )(?: an?)?(?: [a-z]+){0,2} $
  `,
);
/** "pipped X to second", "overtook X to come third": the place is the doer's, who stands before. */
const DOER = new RegExp(
  inLines`
    \b(?:(?:edg|overt|overh|leapfrog|vault|squeak|pip|beat|nos|shad)\w*|[a-z]+ off)(?: [a-z-]+){0,3} ${NAME}
    [^;]{0,60}? (?:to|into|for|and)(?: [a-z]+){0,5} $
  `,
);
/** "from second to sixth" ends on the new one. */
const TO_ANOTHER = new RegExp(`^(?: place)? to (?:an? |only )?(?:\\w+ )?${RANK}`);
/** What names another place than the one that somebody has: one of several, of each seat, or of before. */
const OTHER_PLACES = new RegExp(inLines`
  \ban? [\ue600-\ue6ff] of
  |[\ue600-\ue6ff](?: place)? in (?:the )?[\ue300-\ue3ff](?:,? and (?:in )?[\ue300-\ue3ff])*
    (?=(?:,|,? (?:and|but)) (?:[a-z]+ ){0,3}$)
  |\bfrom (?:a |an )?(?:\w+ )?[\ue600-\ue6ff](?: place)?(?: [^,;]{0,24})? (?:in)?to
`);

/** Unit of who is named behind a place or set right before it, and has it whatever else is said; undefined where nobody is. */
export function namedBeside(left: string, rest: string, tagged: Tagged): string | undefined {
  const colon = AFTER_COLON.exec(left);
  if (colon && ALONE.test(rest) && !SUPPOSED.test(left)) {
    const [one, ...others] = namesOf(left);
    return others.length > 0 ? partyLeftOf(left.slice(0, colon.index), tagged) : one;
  }
  if (ELSEWHEN.test(rest)) return undefined;
  // "Second, second and third: a night for X" says nobody's.
  if (!(rest.startsWith(':') && /[\ue600-\ue6ff](?:,| and) $/.test(left)))
    for (const [before, behind] of NAMED_BEHIND) {
      const who = before.test(left) ? behind.exec(rest)?.[1] : undefined;
      // "second were X's Reds" speaks of the party.
      if (who) return new RegExp(`${who}'s? ([\ue100-\ue1ff])`).exec(rest)?.[1] ?? who;
    }
  const told = OPENS.test(left) || THROWN.test(left) ? INVERTED.exec(rest)?.groups : undefined;
  if (told) return told['man'] ?? told['who'];
  return BESIDE.exec(left)?.[1] ?? (STANDS_ALONE.test(rest) ? APPOSED.exec(left)?.[1] : undefined);
}

/** Unit of who took a place from another, by the words before it; undefined where nobody did. */
export function whoTook(left: string, tagged: Tagged): string | undefined {
  const out = OUT_OF.exec(left);
  const lead = left.slice(0, out?.index);
  return out && !/\bto $/.test(lead) && !SUPPOSED.test(lead) ? partyLeftOf(lead, tagged) : undefined;
}

/** Unit of who is said to have come into a place, by the words before it; undefined where that is nobody. */
export function whoCameTo(left: string, rest: string, tagged: Tagged): string | undefined {
  const object = OBJECT.exec(left)?.groups;
  if (object) return object['a'] ?? object['b'];
  const doer = DOER.exec(left);
  if (doer) return partyLeftOf(left.slice(0, doer.index), tagged);
  if (TO_ANOTHER.test(rest) && /\bfrom\b[^,]{0,20}$/.test(left)) return undefined;
  // Who stands before another place has that one: "Labour third, an independent in fourth".
  const since = (/[\ue000-\ue1ff]([^\ue000-\ue1ff]*)$/.exec(left)?.[1] ?? '').replace(/^, [^,]*,/, ' ');
  return /[\ue600-\ue6ff]/.test(since.replace(OTHER_PLACES, '')) ? undefined : partyLeftOf(left, tagged);
}
