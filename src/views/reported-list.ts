import { count, percent, plural } from '#format';
import type { Almanac } from '#records';
import { claimWords, markOf, returnedOf, shownVerdict, type VerdictMark } from '#wording';
import { claimHref, whoOf } from './contest-reported.ts';
import { frameOf, type Frame } from './frame.ts';
import { byElectionHref, reportedListHref } from './hrefs.ts';
import { counted, listOf, scoreOf, titleOf, toldIn, VERDICTS, type Told, type Way } from './reported-claims.ts';
import { TRACES } from './reported-page.ts';
import { shelfOf } from './shelf.ts';
import type { TraceRow } from './sources-section.ts';
import { link, type Words } from './words.ts';

/** One claim of a list. */
export type ClaimLine = {
  /** Leads to the claim on the by-election's page, where its working is. */
  readonly claimed: Words;
  readonly byElection: Words;
  readonly who: Words;
  readonly returned: string;
  readonly mark: VerdictMark;
};

/** All claims of one verdict, kind or outlet. */
export type ReportedList = {
  readonly frame: Frame;
  readonly headline: string;
  readonly standfirst: Words;
  readonly caption: string;
  readonly rows: readonly ClaimLine[];
  /** The way to the other parts of a long list; empty for one part. */
  readonly parts: Words;
  readonly traces: readonly TraceRow[];
};

/** Most claims on a page, so that it fits its budget of bytes. */
const ROWS = 150;

const WAYS: Readonly<Record<Way, string>> = { verdicts: 'verdict', kinds: 'kind of figure', outlets: 'outlet' };

type Path = { readonly way: Way; readonly path: string };

const lists = new WeakMap<Almanac, ReadonlyMap<string, { readonly name: string; readonly told: readonly Told[] }>>();

/** Claims of each list by `way/slug`, gathered once. */
function listsOf(almanac: Almanac): ReadonlyMap<string, { readonly name: string; readonly told: readonly Told[] }> {
  const known = lists.get(almanac);
  if (known) return known;
  const made = new Map<string, { name: string; told: Told[] }>();
  for (const told of toldIn(almanac))
    for (const way of Object.keys(WAYS) as Way[]) {
      const [slug, name] = listOf(almanac, way, told);
      const list = made.get(`${way}/${slug}`);
      if (list) list.told.push(told);
      else made.set(`${way}/${slug}`, { name, told: [told] });
    }
  // What differs comes first; by-elections stay newest first within a verdict.
  for (const list of made.values()) list.told.sort((a, b) => placeOf(a) - placeOf(b));
  lists.set(almanac, made);
  return made;
}

const placeOf = ({ claim }: Told): number =>
  VERDICTS.findIndex(([, verdict]) => verdict === shownVerdict(claim.finding));

/** Last two parts of the addresses of the lists, a page for each part of a long one. */
export function reportedListPaths(almanac: Almanac): readonly Path[] {
  return [...listsOf(almanac)].flatMap(([key, { told }]) => {
    const [way, slug] = key.split('/') as [Way, string];
    const parts = Math.ceil(told.length / ROWS);
    return Array.from({ length: parts }, (_, index) => ({ way, path: pathOf(slug, index + 1) }));
  });
}

const pathOf = (slug: string, part: number): string => (part === 1 ? slug : `${slug}-${part}`);

/** A part of a list. Throws for an address that is not one. */
export function reportedList(almanac: Almanac, way: Way, path: string): ReportedList {
  const all = listsOf(almanac);
  const suffix = /-(\d+)$/.exec(path);
  const [slug, part] =
    all.has(`${way}/${path}`) || !suffix ? [path, 1] : [path.slice(0, suffix.index), Number(suffix[1])];
  const list = all.get(`${way}/${slug}`);
  if (!list) throw new Error(`unknown list of claims: ${way}/${path}`);
  const shelf = shelfOf(almanac);
  const { name, told } = list;
  const { right, differs } = scoreOf(counted(told));
  const meaning = VERDICTS.find(([each]) => way === 'verdicts' && each === slug)?.[3];
  const heading = `Reported figures by ${WAYS[way]}: ${name}`;
  return {
    frame: frameOf(almanac, {
      title: heading,
      description: `${plural(told.length, 'figure')} that articles on by-elections reported, each beside what the official return gives.`,
      path: reportedListHref(way, path),
    }),
    headline: heading,
    standfirst: [meaning === undefined ? '' : `${meaning} `, link('All that was reported', '/reported/'), '.'],
    caption: `${plural(told.length, 'claim')}${meaning !== undefined || right === null ? '' : `; of those that could be checked ${percent(right)} are right and ${count(differs)} differ`}. ${meaning === undefined ? 'Those that differ come first, then newest' : 'Newest'} by-elections first.`,
    rows: told.slice((part - 1) * ROWS, part * ROWS).map(({ entry, claim }) => ({
      claimed: [link(claimWords(claim.claim), claimHref(entry, claim))],
      byElection: [link(titleOf(shelf, entry), byElectionHref(entry.byElection.id))],
      who: whoOf(shelf, claim, { anchored: false, linked: false }),
      returned: returnedOf(claim),
      mark: markOf(claim.finding),
    })),
    parts: partLinks(way, slug, Math.ceil(told.length / ROWS), part),
    traces: TRACES,
  };
}

function partLinks(way: Way, slug: string, parts: number, current: number): Words {
  if (parts < 2) return [];
  const links = Array.from({ length: parts }, (_, index) => {
    const from = `${count(index * ROWS + 1)} on`;
    return index + 1 === current ? from : link(from, reportedListHref(way, pathOf(slug, index + 1)));
  });
  return ['In parts: ', ...links.flatMap((each, index) => (index === 0 ? [each] : [', ', each])), '.'];
}
