/** Headings with a text, of either rank. */
const HEADING = /<h([12])[ >].*?<\/h\1>/gs;
/** The word in running text: never in a tag, where an address may have it. */
const WORD = /(?<=>[^<]*)\bby-elections?\b/gi;

/**
 * Markup whose headings never break "by-election" at its hyphen, which a narrow screen otherwise does; the letters stay
 * as they are, for who searches or copies them.
 */
export const keepWordsWhole = (html: string): string =>
  html.replace(HEADING, (heading) => heading.replace(WORD, '<span class="nb">$&</span>'));
