/** What each room may import through another room's door, and which outside packages it may use. */
export const WALLS: Readonly<Record<string, { rooms: readonly string[]; packages: readonly string[] }>> = {
  records: { rooms: [], packages: ['zod'] },
  text: { rooms: ['records'], packages: ['htmlparser2', 'yaml'] },
  measures: { rooms: ['records'], packages: [] },
  parser: { rooms: ['text', 'records'], packages: [] },
  reconcile: { rooms: ['records', 'measures'], packages: [] },
  format: { rooms: [], packages: [] },
  wording: { rooms: ['records', 'format', 'reconcile'], packages: [] },
  charts: { rooms: ['format'], packages: ['d3-scale', 'd3-shape'] },
  almanac: {
    rooms: ['records', 'text', 'parser', 'reconcile', 'measures'],
    packages: ['node:crypto', 'node:fs', 'node:path', 'node:url', 'yaml', 'zod'],
  },
  views: {
    rooms: ['records', 'parser', 'reconcile', 'almanac', 'format', 'wording', 'charts', 'measures', 'exchange'],
    packages: [],
  },
  exchange: { rooms: ['records', 'format', 'charts'], packages: ['csv-stringify', 'node:crypto', 'zod'] },
  search: { rooms: ['records', 'format', 'exchange'], packages: ['minisearch'] },
  desk: { rooms: ['records', 'text', 'parser', 'reconcile', 'format', 'wording'], packages: [] },
  components: { rooms: ['charts', 'views', 'exchange', 'desk'], packages: [] },
  layouts: { rooms: ['charts', 'components', 'views', 'styles', 'exchange', 'search'], packages: [] },
  pages: {
    rooms: ['records', 'almanac', 'views', 'exchange', 'search', 'layouts', 'components'],
    packages: ['astro', 'astro:content'],
  },
};
