import { pageOf } from './addresses.ts';
import { fingerprint } from './fingerprint.ts';
import type { PublishedRecord } from './record-schema.ts';
import { constituencyOf, partyOf, type Register, registerOf } from './register.ts';
import { swingNote } from './swing-note.ts';
import { longDay, round } from '#format';
import type { Almanac, ByElectionEntry, CheckedClaim, Claim, Source } from '#records';

/** Decimals of published percentages: so many that whoever rounds them again to four gets what the votes give. */
const DECIMALS = 8;

const fingerprints = new WeakMap<ByElectionEntry, string>();

/**
 * The published record of one by-election (contracts/site.md). Made each time it is asked for, as all of them at once
 * would take more memory than the almanac; only its fingerprint is kept.
 */
export function record(entry: ByElectionEntry, almanac: Almanac): PublishedRecord {
  const { version: _, ...rest } = withoutVersion(entry, registerOf(almanac));
  const { id, url, ...others } = rest;
  const version = fingerprints.get(entry) ?? fingerprint(JSON.stringify(rest));
  fingerprints.set(entry, version);
  return { id, url, version, ...others };
}

/** The version of a by-election's record: its fingerprint. */
export const recordVersion = (entry: ByElectionEntry, almanac: Almanac): string =>
  fingerprints.get(entry) ?? record(entry, almanac).version;

/** Every record, newest first, as the almanac has them. */
export const records = (almanac: Almanac): readonly PublishedRecord[] =>
  almanac.byElections.map((entry) => record(entry, almanac));

/** Fingerprint of all records: the version of the data that a bulk file or a page of many by-elections rests on. */
export function dataVersion(almanac: Almanac): string {
  const known = versions.get(almanac);
  if (known !== undefined) return known;
  const version = fingerprint(
    almanac.byElections.map((entry) => `${entry.byElection.id} ${recordVersion(entry, almanac)}\n`).join(''),
  );
  versions.set(almanac, version);
  return version;
}
const versions = new WeakMap<Almanac, string>();

/** A proportion as percent or points; null stays null. */
const hundredfold = (value: number | null): number | null => (value === null ? null : round(value * 100, DECIMALS));

function withoutVersion(entry: ByElectionEntry, register: Register): PublishedRecord {
  const { byElection, measures, baseline } = entry;
  const nameOf = (id: string | null): string | null => (id === null ? null : partyOf(register, id).name);
  const name = (id: string): string => partyOf(register, id).name;
  const constituency = constituencyOf(register, byElection.constituency);
  const winner = measures.winner === null ? null : (byElection.candidacies[measures.winner] ?? null);
  const { outcome, majority } = measures;
  const partial = byElection.list === 'partial';
  const stated = byElection.stated?.swing ?? null;
  return {
    id: byElection.id,
    url: pageOf(byElection.id),
    version: '',
    status: byElection.status,
    constituency: {
      name: constituency.name,
      slug: constituency.slug,
      onsCode: constituency.onsCode,
      boundaries: constituency.boundaries,
      country: constituency.country,
      region: constituency.region,
    },
    pollingDay: byElection.pollingDay,
    parliament: byElection.parliament,
    list: byElection.list,
    note: byElection.note,
    cause: {
      kind: byElection.vacancy.kind,
      person: byElection.vacancy.person,
      party: nameOf(byElection.vacancy.party),
    },
    electorate: byElection.electorate,
    validVotes: measures.validVotes,
    rejectedBallots: byElection.declared.rejectedBallots,
    turnout: {
      validVotes: hundredfold(measures.turnout.validVotes),
      ballotBox: hundredfold(measures.turnout.ballotBox),
    },
    winner: winner && { candidate: nameOfCandidate(winner), party: name(winner.party) },
    outcome: outcome && { kind: outcome.kind, party: name(outcome.party), from: nameOf(outcome.from) },
    majority: majority && { votes: majority.votes, points: hundredfold(majority.share) },
    swing: swing(entry, nameOf),
    baseline: baseline && {
      kind: baseline.notional ? 'notional' : 'general-election',
      pollingDay: baseline.pollingDay,
    },
    candidacies: byElection.candidacies.map((candidacy, index) => ({
      position: measures.candidacies[index]?.position ?? null,
      candidate: nameOfCandidate(candidacy),
      party: name(candidacy.party),
      description: candidacy.description,
      votes: candidacy.votes,
      share: hundredfold(measures.candidacies[index]?.share ?? null),
      change: hundredfold(measures.candidacies[index]?.change ?? null),
      depositLost: measures.candidacies[index]?.depositLost ?? null,
    })),
    sharesStated: partial
      ? byElection.candidacies.flatMap((each) =>
          each.shareStated === null
            ? []
            : [
                {
                  candidate: nameOfCandidate(each),
                  party: name(each.party),
                  share: round(each.shareStated * 100, DECIMALS),
                },
              ],
        )
      : null,
    turnoutStated: byElection.stated?.turnoutPercent ?? null,
    swingStated: stated && { points: stated.points, from: nameOf(stated.from), to: nameOf(stated.to) },
    reported: entry.claims
      .filter(({ kind }) => kind === 'report')
      .map((each) => reported(each, byElection.id, register)),
    sources: byElection.sources
      .map(({ source }) => source)
      .filter((id, index, all) => all.indexOf(id) === index)
      .map((id) => sourceWords(register.sources.get(id), id)),
  };
}

/** A candidate by the name in common use. */
export const nameOfCandidate = (candidacy: { readonly candidate: string; readonly knownAs: string | null }): string =>
  candidacy.knownAs ?? candidacy.candidate;

function swing({ measures }: ByElectionEntry, nameOf: (id: string | null) => string | null): PublishedRecord['swing'] {
  const { swing: sized, comparable, reason } = measures.swing;
  const note = swingNote(reason, (id) => nameOf(id) ?? id);
  if (sized !== null)
    return {
      points: hundredfold(sized.size),
      from: nameOf(sized.from),
      to: nameOf(sized.to),
      comparable,
      method: sized.method,
      note,
    };
  return { points: null, from: null, to: null, comparable, method: null, note };
}

function reported(
  { article, anchor, claim, finding }: CheckedClaim,
  id: string,
  register: Register,
): PublishedRecord['reported'][number] {
  const report = register.reports.get(article);
  const published = report?.published ? `, ${longDay(report.published)}` : '';
  return {
    source: `${report?.publisher ?? article}${published}`,
    url: `${pageOf(id)}#${anchor}`,
    kind: claim.kind,
    value: claimed(claim),
    verdict: finding.verdict,
    expected: expected(finding.comparisons[0]?.expected ?? null),
  };
}

const expected = (value: number | string | null): number | string | null =>
  typeof value === 'number' ? round(value, DECIMALS) : value;

/** The figure of a claim as printed, or the word that carries it; null where it states only that a thing is so. */
function claimed(claim: Claim): number | string | null {
  if ('value' in claim) return claim.value;
  if (claim.kind === 'outcome') return claim.outcome;
  if (claim.kind === 'cause') return claim.cause;
  return claim.candidate ?? claim.party;
}

function sourceWords(source: Source | undefined, id: string): string {
  if (source === undefined) return id;
  const place = source.url === null ? '' : `, ${source.url}`;
  return `${source.publisher}, ${source.title}${place} (${source.licence})`;
}
