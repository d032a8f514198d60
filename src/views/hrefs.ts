import type { ByElection, Constituency } from '#records';

/** Address of a by-election's page (contracts/site.md). */
export const byElectionHref = (id: string): string => `/by-elections/${id}/`;
/** Address of a seat name's page. */
export const seatHref = (slug: string): string => `/seats/${slug}/`;
/** Address of a party's page. */
export const partyHref = (id: string): string => `/parties/${id}/`;
/** Address of a Parliament's page; the one that sits has no end yet. */
export const parliamentHref = (parliament: string): string => `/parliaments/${parliament.replace(/-$/, '')}/`;
/** Address of a ranking: `by-swing`. */
export const rankingHref = (ranking: string): string => `/rankings/${ranking}/`;
/** Address of a by-election's record beside its page: `json`, `csv`. */
export const recordHref = (byElection: ByElection, extension: string): string =>
  `/by-elections/${byElection.id}.${extension}`;
/** Section of a seat's page that holds one set of boundaries. */
export const boundariesAnchor = (constituency: Constituency): string => `boundaries-${constituency.boundaries}`;
/** Address of everything that was reported of one by-election. */
export const reportedHref = (id: string): string => `/reported/${id}/`;
/** Address of the claims of one verdict, kind or outlet: `verdicts`, `differs`. */
export const reportedListHref = (way: string, path: string): string => `/reported/${way}/${path}/`;
/** Address of a region's or country's page. */
export const regionHref = (slug: string): string => `/regions/${slug}/`;
/** Address of a rule of the article reader, with all its examples. */
export const ruleHref = (name: string): string => `/reader/rules/${name}/`;
/** Address of the list of all rules, or of the place of one in it. */
export const rulesHref = (name?: string): string => `/reader/rules/${name === undefined ? '' : `#${name}`}`;
