import { drawMajorityBars, drawMajoritySeries, drawSwingSlope, type Panel, standalone } from '#charts';
import {
  attribution,
  type Chart,
  LICENCE,
  isShareAlike,
  pageOf,
  record,
  SHARE_ALIKE,
  SITE_NAME,
  title,
} from '#exchange';
import type { Almanac } from '#records';
import { contestOf } from './contest.ts';
import { frameOf, type Ink } from './frame.ts';
import { majorityOf } from './contest-majority.ts';
import { swingOf } from './contest-swing.ts';
import { plain } from './words.ts';

/** A chart outside its page: what it shows, and the words that it needs there. */
export type ChartAlone = {
  /** Finding and contest: `Labour’s lead grew by 25 points, so the swing is 12.7. Corby by-election, 15 November 2012`. */
  readonly heading: string;
  readonly contest: string;
  /** What is measured, in what unit, or why there is nothing to draw. */
  readonly sub: string;
  /** Drawings in order; none where nothing can be compared. */
  readonly panels: readonly Panel[];
  readonly inks: readonly Ink[];
  /** Address of the chart on its page, from the site's root. */
  readonly href: string;
  readonly licence: string;
};

/** Width of a chart that stands alone, in pixels. */
const WIDTH = 720;

/** A by-election's chart outside its page. Throws for an id that the almanac does not hold. */
export function chartAlone(almanac: Almanac, id: string, chart: Chart): ChartAlone {
  const contest = contestOf(almanac, id);
  const { entry } = contest;
  const shown = chart === 'swing' ? swingPanels(contest) : majorityPanels(contest);
  const terms = isShareAlike(almanac, entry.byElection.sources) ? SHARE_ALIKE : LICENCE;
  const absent = {
    heading: chart === 'swing' ? 'No swing to draw' : 'No majority to draw',
    sub: record(entry, almanac).swing.note ?? entry.byElection.note ?? 'The figures that it needs are not known.',
    panels: [],
  };
  return {
    ...(shown ?? absent),
    contest: title(entry, almanac),
    inks: frameOf(almanac, { title: '', description: '', path: '/' }).inks,
    href: `${pageOf(id)}#${chart}`,
    licence:
      `${terms.name}. ${attribution(almanac, [...entry.byElection.sources, ...(entry.baseline?.sources ?? [])])}`.trim(),
  };
}

type Shown = Pick<ChartAlone, 'heading' | 'sub' | 'panels'>;

function swingPanels(contest: ReturnType<typeof contestOf>): Shown | null {
  const section = swingOf(contest);
  if (section === null) return null;
  const { heading, sub, slope } = section;
  // Outside its page nothing else says why no swing is named.
  const { swing } = record(contest.entry, contest.almanac);
  const why = swing.points === null && swing.note !== null ? `. ${swing.note}` : '';
  return { heading, sub: plain(sub) + why, panels: [{ heading: null, drawing: drawSwingSlope(slope) }] };
}

function majorityPanels(contest: ReturnType<typeof contestOf>): Shown | null {
  const section = majorityOf(contest);
  if (section === null) return null;
  const { heading, sub, votes, points, series } = section;
  return {
    heading,
    sub: plain(sub),
    panels: [
      { heading: 'In votes', drawing: drawMajorityBars(votes) },
      ...(points === null ? [] : [{ heading: 'In percentage points', drawing: drawMajorityBars(points) }]),
      ...(series === null ? [] : [{ heading: 'The seat over time, in points', drawing: drawMajoritySeries(series) }]),
    ],
  };
}

/** The chart as a file of its own, with title, source and licence inside. `root`: where the site stands. */
export function chartSvg(almanac: Almanac, id: string, chart: Chart, root: string): string {
  const { heading, contest, sub, panels, inks, href, licence } = chartAlone(almanac, id, chart);
  return standalone(panels, {
    width: WIDTH,
    title: heading,
    subtitle: `${contest}. ${sub}`,
    source: `Source: ${SITE_NAME}, ${root}${href}`,
    licence: `Licence: ${licence}`,
    palette: Object.fromEntries(inks.map(({ code, light, dark, mark }) => [code, { light, dark, mark }])),
  });
}
