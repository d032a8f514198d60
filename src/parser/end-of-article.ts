import { inLines } from './in-lines.ts';

/** A line below an article: "Leave a comment", "12 replies", "Most read", "Related stories". */
const BELOW_IT = new RegExp(
  inLines`
    ^(?:
      \d+ (?:comments?|responses?|replies)\b|(?:\d+ )?thoughts? on\b|leave a (?:reply|comment)
      |join the (?:discussion|conversation)|most (?:read|popular|viewed)|related (?:stories|articles|content|topics)
      |more (?:on this story|stories|from)|you may also like|recommended for you|have your say|trending
    )\b
  `,
  'i',
);

/** First paragraph of what readers wrote, or of a page's furniture at its end, after which nothing is read. */
export function endOfArticle(lines: readonly string[]): number {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.length > 120) continue;
    const late = i >= lines.length * 0.35 && i > 2;
    // A button above the article, not the head of what readers wrote below it.
    if (/^comments?$/i.test(line) && !lines.slice(0, i).some((earlier) => earlier.length > 120)) continue;
    if (
      /^(?:readers'? )?comments?(?: ?[-–:(&].{0,60})?$/i.test(line) &&
      (late || /^(?:\d+[.)]|anon\b|\w+:)/i.test(lines[i + 1] ?? ''))
    )
      return i;
    // The button also stands in the middle of an article; at its end nothing but headlines follows.
    if (late && /^read more:?$/i.test(line) && !lines.slice(i + 1).some((next) => next.length > 120)) return i;
    if (late && BELOW_IT.test(line)) return i;
  }
  return lines.length;
}

/** Longest line that is a link and no sentence of the article. */
const LONGEST_LINK = 160;

/** Whether a line is furniture in the middle of an article: a link to another, whose figures are of what that one is on. */
export const isLink = (line: string): boolean =>
  line.length <= LONGEST_LINK &&
  /^\W*(?:related|read (?:more|next|also)|see also|also read|more like this)\s*[:|»>–-]+\s*\S/i.test(line);
