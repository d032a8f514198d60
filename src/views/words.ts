/**
 * A run of a sentence. A plain string is only text; a piece may lead somewhere, carry a party's colour,
 * or name the row of the page's `#sources` from which its figure follows (`trace`).
 */
export type Piece =
  | string
  | {
      readonly text: string;
      /** Anchor, by which other pages lead here. */
      readonly id?: string;
      /** Address that it leads to. */
      readonly href?: string;
      /** Row of the page's working that a figure follows from: `swing` leads to `#src-swing`. */
      readonly trace?: string;
      /** Party class (`Lab`): the words take its colour. */
      readonly code?: string;
      readonly strong?: boolean;
      /** ISO day that the text names. */
      readonly day?: string;
      /** True where the text may not break over lines. */
      readonly whole?: boolean;
    };

/** A sentence, or part of one, in pieces that follow each other without added space. */
export type Words = readonly Piece[];

/** A figure that leads to its working. */
export const figure = (text: string, trace: string): Piece => ({ text, trace });

/** Words that lead to an address. */
export const link = (text: string, href: string): Piece => ({ text, href });

/** A party's name in its colour. */
export const coloured = (text: string, code: string): Piece => ({ text, code });

export const strong = (text: string): Piece => ({ text, strong: true });

/** The text alone, for titles, descriptions and charts. */
export const plain = (words: Words): string =>
  words.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

/** Text with each address in it as a link that shows its host alone. */
export const withLinks = (text: string): Words =>
  text
    .split(/(https?:\/\/[^\s;,)]+)/)
    .filter((part) => part !== '')
    .map((part) => (/^https?:/.test(part) ? link(new URL(part).hostname.replace(/^www\./, ''), part) : part));

/** Lists of words joined as a sentence joins them: ", " and a last "and". */
export function enumerate(items: readonly Words[], last = 'and'): Words {
  return items.flatMap((item, index) =>
    index === 0 ? item : [index === items.length - 1 ? ` ${last} ` : ', ', ...item],
  );
}
