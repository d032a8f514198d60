import { pageOf } from './addresses.ts';
import { SITE_NAME } from './licence.ts';
import { summary, title, whatHappened } from './summary.ts';
import { escapeXml } from './xml.ts';
import { longDay } from '#format';
import type { Almanac, ByElectionEntry, Correction } from '#records';

/** By-elections that the feed goes back to; every correction of the record is in it. */
const NEWEST = 30;

interface Entry {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** ISO day. */
  readonly day: string;
}

/**
 * `/feed.xml`: Atom (RFC 4287) of the newest by-elections and of corrections, newest first. Its times are days of the
 * record, never of the build, so that the same data gives the same bytes. `root`: where the site stands, without a
 * slash at the end.
 */
export function atomFeed(almanac: Almanac, root: string): string {
  const entries = [
    ...almanac.byElections.slice(0, NEWEST).map((entry) => byElectionEntry(entry, almanac, root)),
    ...almanac.corrections.map((correction, index) =>
      correctionEntry(correction, almanac.corrections.length - index, root),
    ),
  ].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const updated = entries[0]?.day ?? almanac.dataAsOf;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${root}/</id>`,
    `<title>${SITE_NAME}</title>`,
    '<subtitle>By-elections to the House of Commons as they are declared, and what this site got wrong</subtitle>',
    `<updated>${instant(updated)}</updated>`,
    `<author><name>${SITE_NAME}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${root}/feed.xml"/>`,
    `<link rel="alternate" type="text/html" href="${root}/"/>`,
    `<icon>${root}/favicon.svg</icon>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}

function byElectionEntry(entry: ByElectionEntry, almanac: Almanac, root: string): Entry {
  const { id, pollingDay, status } = entry.byElection;
  const href = `${root}${pageOf(id)}`;
  return {
    // A declaration is an entry of its own: a reader that has shown the poll shows the result as new.
    id: status === 'awaited' ? `${href}#awaited` : href,
    href,
    title: status === 'awaited' ? title(entry, almanac) : whatHappened(entry, almanac),
    summary: `${title(entry, almanac)}. ${summary(entry, almanac)}`,
    day: pollingDay,
  };
}

function correctionEntry({ date, page, what, before, after, why }: Correction, place: number, root: string): Entry {
  return {
    id: `${root}/corrections/#c${place}`,
    href: `${root}${page}`,
    title: `Correction: ${what}`,
    summary: `${longDay(date)}. ${what}: ${before} became ${after}. ${why}`,
    day: date,
  };
}

function entryXml({ id, href, title: heading, summary: words, day }: Entry): string {
  return [
    '<entry>',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(heading)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
    `<published>${instant(day)}</published>`,
    `<updated>${instant(day)}</updated>`,
    `<summary>${escapeXml(words)}</summary>`,
    '</entry>',
  ].join('');
}

/** A day as the instant that Atom asks for: polls close at ten in the evening, and counts are declared after. */
const instant = (day: string): string => `${day}T22:00:00Z`;
