import { inLines } from './in-lines.ts';
import type { Tagged } from './mentions.ts';

/** A form of a sentence that rules read, and where each of its characters stands in the sentence's own. */
export interface Form {
  readonly tagged: Tagged;
  /** Offset in the sentence's tagged text of an offset in this form's. */
  readonly back: (at: number) => number;
}

/** What a comma behind a name must not begin to set apart: what the name did, or whom else it is told with. */
const TOLD = inLines`
  (?:
    and|but|with|on|by|to|from|while|against|then|followed|ahead|behind|beating|winning|polling|taking|securing
    |receiving|getting|giving|up|down|or|nor|yet|so|won|took|polled|got|received|secured|had|came|was|is|finished
    |lost|held|kept|saw|beat|defeated|second|third|fourth|fifth|sixth
  )
`;
/** Behind the comma that ends it the sentence goes on with a verb or a figure of the name. */
const GOES_ON = inLines`
  (?= (?!
    (?:who|whom|whose|which|where|when|and|but|or|as|after|before|because|(?:in|of|to|for|by|with|from) wh\w+)\b
  )[a-z]
    | [\ue400-\ue6ff]
  )
`;
/** A name, asked for behind the mark that opens an aside, so that only marks are looked behind. */
const NAME = "[\\ue000-\\ue3ff](?:'s(?: [a-z]+)?)?";
/** In brackets: words without a name or a figure, which do not say what else is spoken of. */
const REMARK = inLines`
  (?!
    [^()]*\b(?:
      need\w*|requir\w*|would|if|predict\w*|project\w*|expect\w*|notional\w*|nation\w*|last|previous\w*|then
      |before
    )\b
  )[^()\d\ue000-\ue7ff]{1,80}
`;
/** ", a teacher who has lived there for ten years," and "(pictured)" behind a name; " – who had been ill – " and such a remark anywhere. */
const ASIDE = new RegExp(
  inLines` \((?:(?<=${NAME} \()[^()]{1,120}|${REMARK})\)
    |, (?<=${NAME}, )(?!${TOLD}\b|[^,]*\bdefend)[^,;:()\ue000-\uf8ff][^,;:()]{1,140}?,${GOES_ON}
    | – [^–;:]{3,140} –(?= )
  `,
  'g',
);

/** A tagged sentence as it stands. */
export const wholeSentence = (tagged: Tagged): Form => ({ tagged, back: (at) => at });

/**
 * A tagged sentence without what is set apart in it, so that a name stands beside what is said of it; null where nothing
 * is.
 */
export function plainSentence(tagged: Tagged): Form | null {
  const { text } = tagged;
  const places: number[] = [];
  let plain = '';
  const keep = (from: number, to: number): void => {
    plain += text.slice(from, to);
    for (let at = from; at < to; at++) places.push(at);
  };
  let from = 0;
  for (const aside of text.matchAll(ASIDE)) {
    keep(from, aside.index);
    from = aside.index + aside[0].length;
  }
  if (from === 0) return null;
  keep(from, text.length);
  const back = (at: number): number => places[at] ?? text.length;
  return { tagged: { ...tagged, text: plain, place: (at) => tagged.place(back(at)) }, back };
}
