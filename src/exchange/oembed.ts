import { type Chart, embedOf, pageOf } from './addresses.ts';
import { SITE_NAME } from './licence.ts';
import { title } from './summary.ts';
import type { Almanac, ByElectionEntry } from '#records';

/** Height of an embedded chart's frame in CSS pixels where it has room, source and link included. */
export const EMBED_HEIGHT: Readonly<Record<Chart, number>> = { swing: 680, majority: 650 };

/**
 * The same as its container narrows. Panels stand below each other under 600 pixels, and words take more lines: the
 * tallest of all by-elections at 320, 375, 480, 600 and 720 pixels fits.
 */
const FITTING: Readonly<Record<Chart, string>> = {
  swing: 'max(680px, 980px - 50cqw)',
  majority: 'clamp(650px, (600px - 100cqw) * 999, 1175px - 50cqw)',
};

/** Widest that an embedded chart grows, in CSS pixels. */
const WIDTH = 720;

/** Heading of a chart alone. */
export const CHART_TITLES: Readonly<Record<Chart, string>> = { swing: 'Swing', majority: 'Majority' };

/**
 * The iframe of a chart, as a person pastes it into a page: as wide as its container, as high as its chart is then,
 * without script. Where a site strips styles, the height of a wide frame stays. `name`: the by-election in words;
 * `root`: where the site stands.
 */
export function iframeCode(id: string, name: string, chart: Chart, root: string): string {
  const words = `${CHART_TITLES[chart]}: ${name}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const src = root + embedOf(id, chart);
  const frame = `<iframe src="${src}" title="${words}" width="100%" height="${EMBED_HEIGHT[chart]}" loading="lazy" style="border:0;height:${FITTING[chart]}"></iframe>`;
  return `<div style="container-type:inline-size;max-width:${WIDTH}px">${frame}</div>`;
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
