import { looksLikeHtml } from '#text';

/** Elements whose text is no part of an article; the same as the command leaves out. */
const SILENT = 'script,style,noscript,template,svg,head,nav,footer,button,form';
/** Elements that stand on a line of their own. */
const BLOCK =
  'address,article,aside,blockquote,br,caption,dd,div,dl,dt,figcaption,figure,h1,h2,h3,h4,h5,h6,header,hr,li,main,ol,p,pre,section,table,tbody,thead,title,tr,ul';

/**
 * Text of a pasted page's source: one line a block, cells of a row on one line. The browser's own parser does it, on a
 * document that runs nothing and loads nothing. Any other text is given back as it is.
 */
export function pageText(pasted: string): string {
  if (!looksLikeHtml(pasted)) return pasted;
  const page = new DOMParser().parseFromString(pasted, 'text/html');
  for (const each of page.querySelectorAll(SILENT)) each.remove();
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    node.nodeValue = (node.nodeValue ?? '').replace(/\s+/g, ' ');
  for (const each of page.querySelectorAll('td,th')) each.after(' ');
  for (const each of page.querySelectorAll(BLOCK)) {
    each.before('\n');
    each.after('\n');
  }
  return (page.documentElement.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
