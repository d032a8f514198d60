import { count } from '#format';
import { readerRegister, type Register } from '#parser';
import type { Almanac, ByElectionEntry, Party } from '#records';
import { frameOf, type Frame } from './frame.ts';

/** The page on which anyone has a text read in the browser. */
export type ReaderPage = {
  readonly frame: Frame;
  readonly headline: string;
  readonly standfirst: string;
  /** A text of our own to try: one of the site's articles, with one figure made wrong. */
  readonly example: { readonly body: string; readonly published: string };
  /** Longest text that is read, in words. */
  readonly longest: string;
};

/** Seat whose by-election most readers of this site come for; its article shows most kinds of claim. */
const EXAMPLE = 'corby-2012';

/** Page model; the example is empty where the site has no article. */
export function readerPage(almanac: Almanac): ReaderPage {
  const article = almanac.articles.find(({ slug }) => slug === EXAMPLE) ?? almanac.articles[0];
  const entry = almanac.byElections.find(({ byElection }) => byElection.id === article?.byElection);
  return {
    frame: frameOf(almanac, {
      title: 'Read an article against the returns | By-election Record',
      description:
        'Paste a news article on a by-election: its figures are marked in the text and checked against the official return, in your own browser.',
      path: '/reader/',
    }),
    headline: 'Read an article against the returns',
    standfirst:
      'Paste a report of a by-election. Its claims are marked in the text, bound to their contests and held against the official returns, all in your own browser.',
    example: { body: withSlip(article?.body.trim() ?? '', entry), published: article?.published ?? '' },
    longest: '5 MB',
  };
}

/** Swaps the last two digits of the majority, so that the example shows what a contradiction looks like. */
function withSlip(body: string, entry: ByElectionEntry | undefined): string {
  const votes = entry?.measures.majority?.votes;
  if (votes === undefined) return body;
  const digits = count(votes);
  return body.replace(digits, digits.replace(/(\d)(\d)$/, '$2$1'));
}

/** What the reader's page loads once: parties, seats, who stood where and when, and words of names. */
export function registerFile(almanac: Almanac): Omit<Register, 'parties'> & {
  readonly parties: readonly Party[];
} {
  const { parties, constituencies, byElections } = almanac;
  const filed = byElections.map(({ byElection }) => ({ record: byElection }));
  return { ...readerRegister({ parties, constituencies, byElections: filed }), parties };
}

/** What the reader's page loads for a by-election that a text names: the return and what is measured of it. */
export function returnFile({ byElection, baseline, measures }: ByElectionEntry): Omit<ByElectionEntry, 'claims'> {
  return { byElection, baseline, measures };
}
