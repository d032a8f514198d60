/** One piece of a pattern: an escape, a class, the head of a group, or one character. */
const PIECE = /\\(?:u[\da-f]{4}|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|<\w+>|:))?|[^]/y;
const OPTIONAL = /^(?:[?*]|\{0)/;

/** The piece of a pattern that begins at an offset. */
export function pieceAt(source: string, at: number): string {
  PIECE.lastIndex = at;
  return PIECE.exec(source)?.[0] ?? '';
}

/** True where what ends at an offset of a pattern may be left out. */
export const isOptional = (source: string, at: number): boolean => OPTIONAL.test(source.slice(at, at + 2));

/** Marks that end a word. */
export const SEPARATORS = ' \n,.;:!?()[]"–/';
/** What a mark that ends a word may stand for: from here on, a pattern speaks of the next word. */
const SPACED = /^(?:[ \n,.;:!"–/]|\\[sSWDn.?()[\]/]|\[\^.*|\[[^]*[ ,.;:!?()"–/][^]*\])$/;

/**
 * The pattern of what one word must have where a whole text fits the pattern given: each alternative up to its first
 * space or stop, what is asked of the words around left out. So `gave up|quits?` becomes `gave|quits?`.
 */
export function firstWords(source: string): string {
  return alternatives(source, 0).kept;
}

interface Part {
  readonly kept: string;
  /** Offset behind the part. */
  readonly end: number;
  /** True where a space was met, so that what follows is of another word. */
  readonly spaced: boolean;
}

/** Alternatives from an offset to the end of their group. */
function alternatives(source: string, from: number): Part {
  let kept = '';
  let at = from;
  let cut = false;
  let spaced = false;
  while (at < source.length && source[at] !== ')') {
    const piece = pieceAt(source, at);
    at += piece.length;
    if (piece === '|') {
      kept += piece;
      cut = false;
    } else if (piece.startsWith('(')) {
      const inside = alternatives(source, at);
      at = inside.end + 1;
      if (/^\(\?<?[=!]/.test(piece) || cut) continue;
      kept += `(?:${inside.kept})`;
      cut = inside.spaced && !isOptional(source, at);
    } else if (SPACED.test(piece)) cut = true;
    else if (!cut) kept += piece;
    spaced ||= cut;
  }
  return { kept, end: at, spaced };
}
