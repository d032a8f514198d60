import { Parser } from 'htmlparser2';

/** Elements whose text is no part of an article. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'nav', 'footer', 'button', 'form']);
/** Elements that stand on a line of their own. */
const BLOCK =
  /^(?:address|article|aside|blockquote|br|caption|dd|div|dl|dt|figcaption|figure|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|thead|title|tr|ul)$/;
const CELL = /^(?:td|th)$/;

/** True where a text is a page's markup and not prose with a stray `<`. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype html|html|body|p|div|table|ul|h[1-6]|article|section|span|br)\b[^<>]{0,500}>/i.test(
    text.slice(0, 200_000),
  );
}

/**
 * Text of an HTML page: one line a block, cells of a table row on one line, scripts, styles and navigation left out.
 * Never throws, whatever the markup.
 */
export function stripHtml(html: string): string {
  const pieces: string[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (SILENT.has(name)) silent++;
      if (BLOCK.test(name)) pieces.push('\n');
    },
    ontext(text) {
      if (!silent) pieces.push(text.replace(/\s+/g, ' '));
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      if (BLOCK.test(name)) pieces.push('\n');
      else if (CELL.test(name)) pieces.push(' ');
    },
  });
  parser.write(html);
  parser.end();
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
