/** A page that is pictured: at least one of each route of `src/pages`. */
export interface Pictured {
  readonly name: string;
  /** File below `src/pages` that draws it. */
  readonly route: string;
  readonly path: string;
  /** How much of it is pictured from its top, in CSS pixels; where not given, a screen. */
  readonly phone?: number;
  readonly desk?: number;
  /** What a script fills in, to wait for. */
  readonly ready?: string;
}

/** A screen's height on a phone and on a desk, in CSS pixels. */
export const SCREEN = { phone: 844, desk: 640 } as const;

export const PICTURED: readonly Pictured[] = [
  { name: 'home', route: 'index.astro', path: '/', phone: 1800, desk: 1400 },
  { name: 'by-election', route: 'by-elections/[id].astro', path: '/by-elections/corby-2012/', phone: 5600, desk: 3000 },
  { name: 'seat', route: 'seats/[slug].astro', path: '/seats/corby/', phone: 2600, desk: 1700 },
  { name: 'seats', route: 'seats/index.astro', path: '/seats/' },
  { name: 'ranking', route: 'rankings/[path].astro', path: '/rankings/by-swing/' },
  { name: 'party', route: 'parties/[path].astro', path: '/parties/lab/' },
  { name: 'parliaments', route: 'parliaments/index.astro', path: '/parliaments/' },
  { name: 'parliament', route: 'parliaments/[path].astro', path: '/parliaments/2010-15/' },
  { name: 'region', route: 'regions/[path].astro', path: '/regions/london/' },
  { name: 'map', route: 'map/[path].astro', path: '/map/2010-2024/' },
  { name: 'dates', route: 'dates.astro', path: '/dates/' },
  {
    name: 'compare',
    route: 'compare.astro',
    path: '/compare/?a=corby-2012&b=clacton-2026',
    ready: '.side:nth-child(2) table',
  },
  { name: 'reported', route: 'reported/index.astro', path: '/reported/' },
  { name: 'reported-by-election', route: 'reported/[id].astro', path: '/reported/corby-2012/' },
  { name: 'reported-way', route: 'reported/[way]/[path].astro', path: '/reported/verdicts/differs/' },
  { name: 'slips', route: 'reported/sources.astro', path: '/reported/sources/' },
  { name: 'candidates', route: 'candidates/index.astro', path: '/candidates/' },
  { name: 'candidates-h', route: 'candidates/[letter].astro', path: '/candidates/h/' },
  { name: 'data', route: 'data/index.astro', path: '/data/' },
  { name: 'reader', route: 'reader/index.astro', path: '/reader/' },
  { name: 'rules', route: 'reader/rules/index.astro', path: '/reader/rules/', phone: 300, desk: 240 },
  { name: 'rule', route: 'reader/rules/[name].astro', path: '/reader/rules/gain-or-hold/', phone: 560, desk: 440 },
  { name: 'method', route: 'method.astro', path: '/method/' },
  { name: 'glossary', route: 'glossary.astro', path: '/glossary/' },
  { name: 'about', route: 'about.astro', path: '/about/' },
  { name: 'corrections', route: 'corrections.astro', path: '/corrections/' },
  { name: 'not-found', route: '404.astro', path: '/404.html' },
  { name: 'embed-swing', route: 'embed/[id]/[chart].astro', path: '/embed/corby-2012/swing/' },
  { name: 'embed-majority', route: 'embed/[id]/[chart].astro', path: '/embed/corby-2012/majority/' },
];
