import { longDay } from '#format';
import type { ClaimKind } from '#records';
import type { Contest } from './contest.ts';

/** The site's own article on a by-election, with what its figures lead to. */
export type ArticlePanel = {
  /** Entry of the collection of articles. */
  readonly slug: string;
  readonly title: string;
  readonly published: string;
  /** The text that the reader read: what spans count in. */
  readonly body: string;
  /** Figures in order of place, none overlapping. */
  readonly figures: readonly ArticleFigure[];
};

/** A figure of the article and the address that it leads to. */
export type ArticleFigure = { readonly span: readonly [number, number]; readonly href: string };

/** Row of the page's working that each kind of claim follows from. */
const TRACES: Readonly<Record<ClaimKind, string>> = {
  winner: 'votes',
  outcome: 'votes',
  votes: 'votes',
  share: 'share',
  shareChange: 'change',
  majority: 'majority',
  previousMajority: 'previous',
  swing: 'swing',
  turnout: 'turnout',
  votesCast: 'turnout',
  electorate: 'turnout',
  cause: 'cause',
  position: 'votes',
  lostDeposit: 'deposit',
  recounts: 'votes',
};

/** Null where the site has no article on the by-election. */
export function articleOf({ almanac, entry, byElection }: Contest): ArticlePanel | null {
  const article = almanac.articles.find((each) => each.byElection === byElection.id);
  if (!article) return null;
  const figures: ArticleFigure[] = [];
  const claims = entry.claims
    .filter((each) => each.kind === 'site-article' && each.article === article.slug)
    .toSorted((a, b) => a.claim.span[0] - b.claim.span[0]);
  for (const { claim } of claims) {
    const [start, end] = claim.span;
    const words = article.body.slice(start, end);
    if (!/\d/.test(words) || start < (figures.at(-1)?.span[1] ?? 0)) continue;
    figures.push({ span: [start, end], href: `#src-${TRACES[claim.kind]}` });
  }
  return {
    slug: article.slug,
    title: article.title,
    published: longDay(article.published),
    body: article.body,
    figures,
  };
}

/**
 * Wraps each figure of a rendered article in a link. Prose is rendered from the same text that the spans count in, so
 * the nth occurrence of the figure's words there is the nth outside tags here; words that cannot be found stay as they are.
 */
export function linkFigures(html: string, { body, figures }: Pick<ArticlePanel, 'body' | 'figures'>): string {
  const pieces = html.split(/(<[^>]*>)/);
  const inserts = new Map<number, { at: number; length: number; href: string }[]>();
  for (const { span, href } of figures) {
    const words = body.slice(...span);
    const place = nth(pieces, words, occurrences(body.slice(0, span[0]), words));
    if (!place) continue;
    const list = inserts.get(place.piece) ?? [];
    list.push({ at: place.at, length: words.length, href });
    inserts.set(place.piece, list);
  }
  return pieces.map((piece, index) => withLinks(piece, inserts.get(index) ?? [])).join('');
}

/** Days and years stay plain; what is left with digits is a figure. */
const FIGURE =
  /(\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d{4})?|\b(?:19|20)\d\d\b(?:[\u2013-]\d\d)?)|\d(?:[\d,.]*\d)?%?/g;

/** An article's HTML in which figures that the reader claims nothing by lead to the sources, so that none is left without. */
export function linkRest(html: string): string {
  let inLink = false;
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => {
      if (piece.startsWith('<')) {
        if (/^<\/?a[\s>]/.test(piece)) inLink = !piece.startsWith('</');
        return piece;
      }
      return inLink
        ? piece
        : piece.replace(FIGURE, (figure: string, day: string | undefined) =>
            day === undefined ? `<a href="#sources">${figure}</a>` : figure,
          );
    })
    .join('');
}

const occurrences = (text: string, words: string): number => text.split(words).length - 1;

/** Piece and offset of the nth occurrence of the words in text between tags; null where there are fewer. */
function nth(pieces: readonly string[], words: string, index: number): { piece: number; at: number } | null {
  let left = index;
  for (const [piece, text] of pieces.entries()) {
    if (text.startsWith('<')) continue;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      if (left === 0) return { piece, at };
      left -= 1;
    }
  }
  return null;
}

function withLinks(text: string, links: readonly { at: number; length: number; href: string }[]): string {
  return links
    .toSorted((a, b) => b.at - a.at)
    .reduce(
      (done, { at, length, href }) =>
        `${done.slice(0, at)}<a href="${href}">${done.slice(at, at + length)}</a>${done.slice(at + length)}`,
      text,
    );
}
