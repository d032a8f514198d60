import { inLines } from './in-lines.ts';

/** Words for guesses, polls, odds and the seats of a House: "our readers' poll", "latest odds", "what if". */
const GUESSES = new RegExp(
  inLines`
    \b(?:
      predict\w*|readers'? poll|vote in our poll|make-up of|state of the parties|composition of
      |seats in (?:the )?parliament|forecast\w*|odds|betting|opinion poll|poll(?:ing)? (?:figures|average)|guess\w*
      |what if|projection|latest poll|(?:survey|polls?) (?:put|gave|had)|sampl(?:ed|ing)|survation|yougov
      |canvass|speculating
    )\b
  `,
  'i',
);

/** True where a heading opens a list of guesses, polls or odds. */
export const isForecastHeading = (line: string): boolean => GUESSES.test(line) && line.length < 140;

/** Year where a heading opens the result of an earlier election, or of one since; 0 where it does not say of which year; else null. */
export function previousHeading(line: string, year: number | null): number | null {
  if (line.length > 140) return null;
  const named = [...line.matchAll(/\b(?:19|20)\d\d\b|(?<=\bGE ?['’]?)(?:20)?\d\d\b/g)].map(({ 0: digits }) =>
    digits.length === 2 ? 2000 + Number(digits) : Number(digits),
  );
  if (/\bby[- ]?election\b/i.test(line) && (named.length === 0 || named.some((each) => each === year))) return null;
  const compared = /\b(?:compared|changes?|since|swing|than|vs|brackets|(?:down|up) (?:on|from))\b/i.test(line);
  if (
    /\bprevious(?! (?:majority|turnout|lead|margin|share|mp|member|holder))\b/i.test(line) ||
    (!compared && /\blast (?:time|result|(?:general )?election)\b|\b(?:years?|months) ago:?$/i.test(line))
  )
    return named[0] ?? 0;
  const [other] = named;
  if (compared) return null;
  if (/\bgeneral election\b|\bGE ?['’]?(?:20)?\d\d\b/i.test(line) && (other ?? /\bresults?\b/i.test(line)))
    return other ?? 0;
  // "How they stood in 2019", "2015 result:": a heading with no figure but another year; a later one may be the page's date.
  const alone = line.length < 60 && /^\D*\d{4}\D*(?<![.!?,;]["”’]?)$/.test(line);
  return alone && other && other !== year && (year === null || other < year || /^\d{4}\W*$|\bresults?\b/i.test(line))
    ? other
    : null;
}
