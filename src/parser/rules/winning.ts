import { inLines } from '../in-lines.ts';

/** A seat as what is won or kept, one or several. */
export const SEATS = inLines`
  (?:
    (?:the|this|that|its|their|his|her|both|an?|{person}'s|{party}-held)
      (?: (?!(?:and|of|in|at|for|to|with|on|over|about|from|as|by|votes?|council)\b)[\w'-]+
        | {party}(?:'s|-held)?| {person}'s| {seat}(?:'s)?){0,4}?
      (?: seats?| constituency| by-?election| stronghold| fortress| contest)\b(?:,? (?:of|in|at)(?: the)? {seat})?
    |(?:
        both |(?:(?:all|of|the|{count}|{other}|commons|parliamentary|westminster) )*(?:seats?|by-?elections)
        (?: from (?:the )?{party})?[,:]?(?: in)? |the (?:[\w'-]+ of )?
      )?{seat}
      (?: (?:parliamentary|westminster|commons))?(?: (?:seat|constituency|contest|by-?election))?
  )(?:(?:,? and|,| &)(?: in)?(?: the)? {seat}){0,3}
`;
/** Verbs that keep a seat. */
export const HOLD = inLines`
  (?:
    h[eo]lds?|holding|keeps?|kept|keeping|retain(?:s|ed|ing)?|clings?|clung|clinging|hangs?|hung|hanging
    |(?:successfully )?defend(?:s|ed)|guarded|sav(?:es|ed)|preserv(?:es|ed)
  )
`;
/** Verbs that win a seat from another party. */
export const TAKE = inLines`
  (?:
    seiz\w+|snatch\w*|captur\w+|wrest\w*|grab\w*|wrench\w*|gain(?:s|ed|ing)?|flip\w*|pluck\w*|pinch\w*|swip\w+
    |regain\w*|recaptur\w*|conquer\w*|pris(?:es|ed|ing)|steal\w*|stol\w*|poach\w*|(?:won|took) back
  )
`;
/** Verbs that win, whoever held. */
export const WIN = inLines`
  (?:
    won|wins?|winning|took|takes?|taken|taking|claim(?:s|ed|ing)|secur(?:es|ed|ing)|storm(?:s|ed|ing)?
    |carr(?:y|ies|ied)|clinch\w*|bag(?:s|ged)|lift(?:s|ed)|triumph(?:s|ed)|prevail(?:s|ed)
    |(?:made|(?:complet|celebrat|scor|record)ed)(?= (?:(?:\w+|{count}) )?(?:clean sweep|victories|wins) )
  )
`;
