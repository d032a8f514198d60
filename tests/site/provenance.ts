import { DomUtils, parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: Record<string, string> }>;

/** A number on a page that leads nowhere. */
export interface Untraced {
  /** The words that hold it. */
  readonly text: string;
  /** Tags from the page's main part down to it, for finding it: `section#swing > p.src`. */
  readonly where: string;
}

/**
 * Text with digits that is no figure: days and years, the kinds of names that have digits, and places in an article.
 * Everything else that has a digit must lead to its source.
 */
const PLAIN: readonly RegExp[] = [
  // Days and months.
  /\b\d{1,2}(?:(?:[\u2013-]| and )\d{1,2})? (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/g,
  /\b\d{4}-\d{2}-\d{2}\b/g,
  // Years and spans of years, with the two digits of the second: 2010–15, 2024–, the 1980s. Counts have separators.
  /\b(?:18|19|20)\d\d(?:s\b|[\u2013-](?:\d{4}|\d{2})?(?!\d))?/g,
  // Versions of licences.
  /(?<=Licence |licence |BY |BY-SA |BY-|SA-)v?\d\.\d\b/g,
  // Addresses, and versions of data by their hash.
  /https?:\/\/\S+|\bversion [0-9a-f]{7,}\b|\bdocument [0-9a-f]{8}\b/g,
  // How large a file may be.
  /\b\d+ MB\b/g,
  // A candidate's name, and the list of the names that begin with its digit.
  /\bJoseph 77\b|^Candidates: 7$|\bbegins with 7\b/g,
  // Parts of a long list, by their first row.
  /\b[\d,]+ on(?=[,.]|$)/g,
  // Where in an article a claim stands.
  /\bparagraph \d+\b/g,
];

/**
 * Elements whose digits are no figures: addresses and code, days, forms, what no reader sees. The same goes for parts
 * marked `data-example`, whose figures are made up.
 */
const SILENT = new Set([
  'pre',
  'script',
  'style',
  'template',
  'code',
  'time',
  'option',
  'textarea',
  'noscript',
  'defs',
  'symbol',
]);

/** Every number of a page that is neither plain nor leads to its source in one step, the page's working excepted. */
export function untracedIn(html: string): readonly Untraced[] {
  const page = parseDocument(html);
  const main = DomUtils.findOne(({ name }) => name === 'main', page.children);
  if (main === null) return [];
  // A chart made for a frame is one figure: its line of source leads to the section that it is from.
  if (isFrame(page) && hasLink(main, /\/by-elections\/[a-z0-9-]+\/#[a-z]+$/)) return [];
  const ids = new Set(
    DomUtils.findAll(({ attribs }) => 'id' in attribs, page.children).map(({ attribs }) => attribs['id']),
  );
  const found: Untraced[] = [];
  const walk = (node: Node, above: readonly Element[]): void => {
    if (node.type === 'text') {
      const text = node.data.replace(/\s+/g, ' ').trim();
      if (hasFigure(text)) found.push({ text, where: whereOf(above) });
    } else if ('attribs' in node) {
      const element = node as Element;
      if (
        SILENT.has(element.name) ||
        'aria-current' in element.attribs ||
        'data-example' in element.attribs ||
        leads(element, ids, above)
      )
        return;
      for (const child of element.children) walk(child, [...above, element]);
    }
  };
  for (const child of main.children) walk(child, []);
  return found;
}

/** Whether text has a digit that no plain pattern takes. */
export function hasFigure(text: string): boolean {
  return /\d/.test(PLAIN.reduce((left, pattern) => left.replace(pattern, ''), text));
}

/** Whether an element and all within it lead to their source, or are the source. */
function leads(element: Element, ids: ReadonlySet<string | undefined>, above: readonly Element[]): boolean {
  const { name, attribs } = element;
  if (name === 'a' && attribs['href'] !== undefined && !(attribs['class'] === 'h')) return true;
  if (attribs['id'] === 'sources') return false;
  // A drawing whose caption leads to its table.
  if (name === 'figure' && leadsByCaption(element)) return true;
  // An entry of a list leads to the page that it names.
  if ((name === 'li' || name === 'dd') && hasLink(element, /^\//)) return true;
  if (name === 'dd' && above.at(-1)?.name === 'div' && hasLink(above.at(-1)!, /^\//)) return true;
  // The working itself, and the list of the sources.
  if (name === 'dl' && /\btrace\b/.test(attribs['class'] ?? '')) return true;
  if (name === 'ol' && /\bs\b/.test(attribs['class'] ?? '')) return true;
  const rows = attribs['data-src']?.split(' ') ?? [];
  if (rows.length > 0 && rows.every((row) => ids.has(`src-${row}`)) && linksTo(element, rows)) return true;
  if (name === 'td' || name === 'th') return cellLeads(element, above);
  return false;
}

/** Whether an element holds a link to one of the rows: what its figures follow from, without a script. */
function linksTo(element: Element, rows: readonly string[]): boolean {
  return (
    DomUtils.findOne(
      ({ name, attribs }) => name === 'a' && rows.some((row) => attribs['href'] === `#src-${row}`),
      element.children,
    ) !== null
  );
}

/** Whether a cell leads by its column's head or by the table's caption to the working, or by its row's head to a page. */
function cellLeads(cell: Element, above: readonly Element[]): boolean {
  const row = above.at(-1);
  const table = above.findLast(({ name }) => name === 'table');
  if (row === undefined || table === undefined || above.some(({ name }) => name === 'thead')) return false;
  const cellsOf = (each: Element): Element[] =>
    each.children.filter((child): child is Element => 'name' in child && (child.name === 'td' || child.name === 'th'));
  const caption = DomUtils.findOne(({ name }) => name === 'caption', table.children);
  if (caption && hasLink(caption, /^#src-/)) return true;
  const head = DomUtils.findOne(({ name }) => name === 'thead', table.children);
  const headRow = head && DomUtils.findOne(({ name }) => name === 'tr', head.children);
  const column = cellsOf(row).indexOf(cell);
  const headCell = headRow ? cellsOf(headRow)[column] : undefined;
  if (headCell && hasLink(headCell, /^#src-/)) return true;
  const rowHead = cellsOf(row).find(({ name }) => name === 'th');
  return rowHead !== undefined && hasLink(rowHead, /^(?:\/|#s-|https:)/);
}

function leadsByCaption(figure: Element): boolean {
  const caption = DomUtils.findOne(({ name }) => name === 'figcaption', figure.children);
  return caption !== null && hasLink(caption, /^[#/]/);
}

function isFrame(page: { readonly children: Node[] }): boolean {
  return DomUtils.findOne(({ attribs }) => attribs['target'] === '_top', page.children) !== null;
}

function hasLink(element: Element, to: RegExp): boolean {
  return (
    DomUtils.findOne(({ name, attribs }) => name === 'a' && to.test(attribs['href'] ?? ''), element.children) !== null
  );
}

function whereOf(above: readonly Element[]): string {
  return above
    .map(({ name, attribs }) => {
      const id = attribs['id'] && name !== 'tr' ? `#${attribs['id']}` : '';
      const kind = attribs['class'] ? `.${attribs['class'].split(' ')[0]}` : '';
      return `${name}${id}${id ? '' : kind}`;
    })
    .join(' > ');
}
