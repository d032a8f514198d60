import type { Piece, Words } from '#views';

/** A sentence as markup, its pieces touching as they do in the words: a template would let spaces in between. */
export const wordsHtml = (words: Words): string => words.map(pieceHtml).join('');

function pieceHtml(piece: Piece): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  const { text, id, href, trace, code, strong, day, whole } = piece;
  const target = href ?? (trace === undefined ? undefined : `#src-${trace}`);
  const anchor = id === undefined ? '' : ` id="${id}"`;
  const kind = anchor + (code === undefined ? (whole ? ' class="nb"' : '') : ` class="pc ${code}"`);
  const words = escapeHtml(text);
  if (day !== undefined) return `<time datetime="${day}">${words}</time>`;
  if (target !== undefined) return `<a href="${escapeHtml(target)}"${kind}>${strong ? `<b>${words}</b>` : words}</a>`;
  return strong ? `<b${kind}>${words}</b>` : `<span${kind}>${words}</span>`;
}

function escapeHtml(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string);
}
