import { inLines } from './in-lines.ts';

/** Where a comma closes an aside: the verb of the name before it follows, and none of the words that begin a phrase. */
const VERB = inLines`
  (?!
    (?:
      and|but|or|nor|with|while|whereas|which|who|whose|whom|when|where|what|that|this|the|an?|in|on|at|by|for
      |from|to|of|his|her|their|its|he|she|it|they|as|after|before|although|though|if|despite|since|until|than
      |then|now|up|down|more|less|just|only|so|not|one|once|formerly|late|leader|mp|ex|former|[a-z]+ing
    )\b
  )[a-z']+ `;
/** A name with what belongs to it. Asked for behind the mark that opens an aside, so that only marks are looked behind. */
const NAME = "[\\ue000-\\ue0ff](?:'s [^,;]{1,30})?(?: \\([^)]{0,40}\\))?";
/** ", once MP for Ashdale," and " – who lost there in 2015 – " behind the name that they are said of. */
const ASIDE = new RegExp(
  inLines`
    , (?<=${NAME}, )(?!
      (?:back )?(?:in|at) (?:the )?(?:last )?(?:[\ue700-\ue7ff]|(?:[\ue700-\ue7ff] )?general election)[^,;]{0,20}, )(?:
      [^,;:–]{2,120}?(?:, [^,;:–]{2,80}?){0,2}(?=, ${VERB})
      |(?:(?:whom?|whose|which) [^,;:–]{2,120}|[^,;:–\ue000-\ue1ff]{2,120})(?=, $)
    )
    | – (?<=${NAME} – )[^–;]{2,120} (?=– )
  `,
  'g',
);

/**
 * A tagged sentence without what is set apart behind a name and does not hold the offset: the years and places in it say
 * nothing of the clause around it. Blanks keep the offsets.
 */
export const withoutAsides = (text: string, at: number): string =>
  text.replace(ASIDE, (aside, from: number) =>
    from < at && at < from + aside.length ? aside : ' '.repeat(aside.length),
  );
