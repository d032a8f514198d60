/**
 * `node scripts/bench/eleventy/build.ts FOLDER`: renders every by-election's page with Eleventy and Nunjucks, for
 * the benchmark alone. The same records, page models and drawings as the site's; only what makes HTML of them differs.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
// @ts-expect-error The package carries no types.
import Eleventy from '@11ty/eleventy';
import { almanac } from '#almanac';
import {
  drawContextStrip,
  drawMajorityBars,
  drawMajoritySeries,
  drawSwingDial,
  drawSwingSlope,
  drawTurnoutStrip,
  drawVotesStack,
  symbols,
} from '#charts';
import {
  byElectionJsonLd,
  cardOf,
  CHART_TITLES,
  citation,
  type Chart,
  type Cited,
  iframeCode,
  oEmbedOf,
  recordOf,
  summary,
} from '#exchange';
import { byElectionPage, shelfOf, type ByElectionPage } from '#views';
import { wordsHtml } from '../../../src/components/words-html.ts';
import { digest, partyStyles } from '../../../src/layouts/inline-styles.ts';

/** As long as the script that every page of the site carries, which only Vite can load. */
const LOADER = ' '.repeat(270);
const ROOT = 'https://by-election-record.example';
const whole = almanac();
const sheet = (name: string): string =>
  readFileSync(`src/styles/${name}.css`, 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*([{};:,>])\s*/g, '$1');
const [tokens, base] = [sheet('tokens'), sheet('base')];
const own = ['tables', 'contest', 'charts', 'print'].map(sheet).join('');
const loader = await digest(LOADER);

/** What the layout asks of a page after it is rendered: Eleventy renders all pages first, then wraps them. */
const frames = new Map<string, ByElectionPage['frame']>();

/** The page model of a by-election, worked out once. */
function pageOf(id: string): ByElectionPage {
  const page = byElectionPage(whole, id);
  frames.set(id, page.frame);
  return page;
}

/** What Eleventy offers that the pages use. */
interface Configuration {
  addFilter(name: string, filter: (...values: never[]) => unknown): void;
  addAsyncFilter(name: string, filter: (...values: never[]) => Promise<unknown>): void;
  addGlobalData(name: string, value: unknown): void;
}

function configure(eleventy: Configuration): object {
  eleventy.addGlobalData('ids', () => whole.byElections.map(({ byElection }) => byElection.id));
  eleventy.addGlobalData('root', ROOT);
  eleventy.addGlobalData('findScript', '/_astro/find-AAAAAAAA.js');
  eleventy.addGlobalData('findLoader', LOADER);
  eleventy.addGlobalData('index', '/search/index.js?v=000000000000');
  eleventy.addFilter('record', pageOf);
  eleventy.addFilter('frame', (id: string) => frames.get(id));
  eleventy.addFilter('words', wordsHtml);
  eleventy.addFilter('swingDial', drawSwingDial);
  eleventy.addFilter('swingSlope', drawSwingSlope);
  eleventy.addFilter('majorityBars', drawMajorityBars);
  eleventy.addFilter('majoritySeries', drawMajoritySeries);
  eleventy.addFilter('turnoutStrip', drawTurnoutStrip);
  eleventy.addFilter('votesStack', drawVotesStack);
  eleventy.addFilter('contextStrip', drawContextStrip);
  eleventy.addFilter('symbols', (content: string) => symbols([content]));
  eleventy.addFilter('chartTitle', (chart: Chart) => CHART_TITLES[chart]);
  eleventy.addFilter('citation', (cited: Cited) => citation(cited, ROOT));
  eleventy.addFilter('iframeCode', (title: string, id: string, chart: Chart) => iframeCode(id, title, chart, ROOT));
  eleventy.addFilter(
    'styles',
    (content: string, { inks }: ByElectionPage['frame']) => tokens + partyStyles(inks, content) + base + own,
  );
  eleventy.addAsyncFilter(
    'policy',
    async (css: string) =>
      `default-src 'none'; style-src ${await digest(css)}; img-src 'self' data:; script-src 'self' ${loader}; connect-src 'self'; form-action 'self'; base-uri 'none'`,
  );
  eleventy.addFilter('discovery', (id: string) => {
    const held = shelfOf(whole).byElections.get(id)!;
    return {
      card: ROOT + cardOf(id),
      alt: summary(held, whole),
      jsonLd: byElectionJsonLd(held, whole, ROOT),
      oEmbed: ROOT + oEmbedOf(id),
      record: ROOT + recordOf(id, 'json'),
    };
  });
  return { htmlTemplateEngine: 'njk' };
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('invalid folder: none given');
const eleventy = new Eleventy(relative(process.cwd(), import.meta.dirname), folder, {
  quietMode: true,
  configPath: false,
  config: configure,
});
await eleventy.write();
