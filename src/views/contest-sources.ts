import { longDay } from '#format';
import { citedByElection } from '#exchange';
import { tracesOf } from './contest-traces.ts';
import type { Contest } from './contest.ts';
import { byElectionHref, recordHref } from './hrefs.ts';
import { sourceWords } from './source-words.ts';
import type { SourcesSection } from './sources-section.ts';
import type { Words } from './words.ts';

/** Working, sources, downloads and citation of a by-election. */
export function sourcesOf(contest: Contest): SourcesSection {
  const { byElection } = contest;
  const path = byElectionHref(byElection.id);
  return {
    traces: tracesOf(contest),
    sources: sourceList(contest),
    downloads: ['csv', 'json'].map((extension) => ({
      text: extension.toUpperCase(),
      href: recordHref(byElection, extension),
    })),
    path,
    id: byElection.id,
    cited: citedByElection(contest.entry, contest.almanac),
  };
}

/** The sources of its record, and the articles whose figures it reports. */
function sourceList({ shelf, byElection, baseline, entry }: Contest): SourcesSection['sources'] {
  const ids = new Set([...byElection.sources, ...(baseline?.sources ?? [])].map(({ source }) => source));
  const official = [...ids].flatMap((id) => sourceWords(shelf, id));
  const documents = [...new Set(entry.claims.filter(({ kind }) => kind === 'report').map(({ article }) => article))];
  const reports = documents.flatMap((document) => {
    const report = shelf.reports.get(document);
    if (!report) return [];
    const publisher = report.publisher ?? 'A newspaper that its text does not name';
    return [
      {
        id: `s-${report.sha256.slice(0, 8)}`,
        words: [
          `${publisher}${report.published === null ? '' : `, ${longDay(report.published)}`}; document ${report.sha256.slice(0, 8)}, ${report.retold === true ? 'a text written anew after a report, with its figures' : 'figures only'}.`,
        ] as Words,
      },
    ];
  });
  return [...official, ...reports];
}
