import { type Chart, embedOf, pageOf } from './addresses.ts';
import { SITE_NAME } from './licence.ts';
import { title } from './summary.ts';
import type { Almanac, ByElectionEntry } from '#records';

/** Height of an embedded chart's frame in CSS pixels, source and link included; the majority's scrolls under 600 wide. */
export const EMBED_HEIGHT: Readonly<Record<Chart, number>> = { swing: 700, majority: 640 };

/** Widest that an embedded chart grows, in CSS pixels. */
const WIDTH = 720;

/** Heading of a chart alone. */
export const CHART_TITLES: Readonly<Record<Chart, string>> = { swing: 'Swing', majority: 'Majority' };

/**
 * The iframe of a chart, as a person pastes it into a page: it takes its container's width and needs no script.
 * `name`: the by-election in words; `root`: where the site stands.
 */
export function iframeCode(id: string, name: string, chart: Chart, root: string): string {
  const words = `${CHART_TITLES[chart]}: ${name}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const src = root + embedOf(id, chart);
  return `<iframe src="${src}" title="${words}" width="100%" height="${EMBED_HEIGHT[chart]}" loading="lazy" style="border:0;max-width:${WIDTH}px"></iframe>`;
}

/** `/oembed/<id>.json`: what a page that is given the address of a by-election may show in its place (oEmbed 1.0). */
export function oEmbedJson(entry: ByElectionEntry, almanac: Almanac, root: string): string {
  // Without a headline swing there is nothing to draw but the majority.
  const chart: Chart = entry.measures.swing.swing === null ? 'majority' : 'swing';
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      provider_name: SITE_NAME,
      provider_url: `${root}/`,
      title: title(entry, almanac),
      url: root + pageOf(entry.byElection.id),
      html: iframeCode(entry.byElection.id, title(entry, almanac), chart, root),
      width: WIDTH,
      height: EMBED_HEIGHT[chart],
    },
    null,
    2,
  )}\n`;
}
