import type { Claim, ElsewhereClaim, Finding, ReportedContest, Span } from '#records';
import { compare } from './compare.ts';
import { borneOutHere, isBorneOut } from './borne-out-here.ts';
import { ofAnotherContest } from './of-another-contest.ts';
import type { Official } from './official.ts';
import { placedBetter } from './placed-better.ts';
import { reconcileArticle } from './reconcile-article.ts';
import { resultShown } from './result-shown.ts';
import { type Stranger, strangersAmong } from './strangers.ts';

/** A reading, as the reader gives it. */
export interface Read {
  readonly contests: readonly ReportedContest[];
  readonly elsewhere: readonly ElsewhereClaim[];
  readonly doubtful: readonly ReportedContest[];
}

/** Claims of one contest that are held to its return: a text with more is no article. */
const MOST = 1000;

/** What is known before anybody has voted: a contest of which no more is told is not reported. */
const NO_RESULT: ReadonlySet<Claim['kind']> = new Set(['cause', 'previousMajority', 'electorate']);

/** Kinds of which the same words may tell in several contests. */
const OF_SEVERAL: ReadonlySet<Claim['kind']> = new Set(['position', 'lostDeposit', 'cause']);

/** Contests and far-off figures of a reading, once the returns are asked, and the claims that are neither. */
export interface Judged {
  readonly contests: readonly ReportedContest[];
  readonly elsewhere: readonly ElsewhereClaim[];
  readonly strangers: readonly Stranger[];
}

/**
 * A reading whose claims the returns have been asked about: which election each figure was said of, never what it should
 * be. Claims that cannot be of their by-election as its return stands (`strangersAmong`, `placedBetter`) are told apart;
 * figures put to another election of the seat that are exactly this one's (`borneOutHere`) are its claims, as are those
 * put to another contest of the article (`ofAnotherContest`). A contest of which nothing is left but why there was one is
 * none that the text reports.
 * @param body text that was read.
 * @param officialOf return of a by-election by its id; null where there is none.
 */
export function judgedByReturns(
  reading: Read,
  body: string,
  officialOf: (byElection: string) => Official | null,
): Judged {
  const textOf = ({ span }: { readonly span: Span }): string => body.slice(...span);
  const asRead = reading.contests.map((contest): Held => {
    const official = contest.byElection === null ? null : officialOf(contest.byElection);
    if (official === null || contest.claims.length > MOST)
      return { contest, official: null, findings: [], gone: new Map() };
    const claims = contest.claims.map((claim) => withoutWrongParty(claim, official));
    const findings = reconcileArticle(claims, official, { texts: claims.map(textOf) });
    return { contest: { ...contest, claims }, official, findings, gone: new Map() };
  });
  const { held, moved } = inTheirContests(asRead, textOf);
  const doubtful = openByReturn(held, reading.doubtful);
  const homes = new Map(held.flatMap(({ contest }) => contest.claims.map((claim) => [at(claim), contest] as const)));
  const strangers: Stranger[] = [];
  const ours = new Set<ElsewhereClaim>();
  const taken = new Set<string>();
  const contests = held.flatMap(({ contest, official, findings }): ReportedContest[] => {
    if (official === null) return [contest];
    const open = (doubtful.get(official) ?? [])
      // A place, a lost deposit and a cause may be told of several at once: "second in both".
      .filter((claim) => OF_SEVERAL.has(claim.kind) || (homes.get(at(claim)) ?? contest) === contest)
      .filter((claim) => isBorneOut(claim, official, textOf(claim)));
    const strange = turnedAway(contest.claims, findings, open, official);
    strangers.push(...strange);
    const kept = contest.claims.filter((claim) => strange.every((stranger) => stranger.claim !== claim));
    const back = reading.elsewhere.flatMap((stated): Claim[] => {
      if (stated.constituency !== null && stated.constituency !== contest.constituency) return [];
      const claim = ours.has(stated) ? null : borneOutHere(stated, official, textOf(stated));
      if (claim) ours.add(stated);
      return claim ? [claim] : [];
    });
    const added = withOpen(kept, [...(moved.get(official) ?? []), ...back], open);
    for (const claim of added) taken.add(at(claim));
    const claims = [...kept, ...added];
    claims.push(...resultShown(claims, official, held.length > 1));
    // Where all that was read was another's, loose words alone report nothing.
    const isBare = kept.length === 0 && claims.every((claim) => !('value' in claim));
    if (isBare || claims.every(({ kind }) => NO_RESULT.has(kind))) return [];
    return [{ ...contest, claims: claims.length === kept.length ? claims : claims.toSorted(byPlace) }];
  });
  const elsewhere = reading.elsewhere.filter((each) => !ours.has(each) && !taken.has(at(each)));
  return { contests, elsewhere, strangers };
}

/** Doubtful claims by the return that is asked about them: that of their contest, or of the one to which their places have gone. */
function openByReturn(
  held: readonly Held[],
  doubtful: readonly ReportedContest[],
): ReadonlyMap<Official, readonly Claim[]> {
  const open = new Map<Official, Claim[]>();
  for (const { contest, official, gone } of held)
    for (const { constituency, year, claims } of doubtful) {
      if (constituency !== contest.constituency || year !== contest.year) continue;
      for (const claim of claims) {
        const asked = (claim.kind === 'position' ? gone.get(claim.paragraph) : null) ?? official;
        const all = asked && open.get(asked);
        if (all) all.push(claim);
        else if (asked) open.set(asked, [claim]);
      }
    }
  return open;
}

/** Claims that are of something else as the return stands, and those whose words it gives to another, each once. */
function turnedAway(
  claims: readonly Claim[],
  findings: readonly Finding[],
  open: readonly Claim[],
  official: Official,
): readonly Stranger[] {
  const strangers = strangersAmong(claims, findings, official);
  const misplaced = placedBetter(claims, findings, open, official);
  return [...strangers, ...misplaced.filter(({ claim }) => strangers.every((each) => each.claim !== claim))];
}

/** Claims that are added to those kept, with what was open and is said nowhere among them. */
function withOpen(kept: readonly Claim[], added: readonly Claim[], open: readonly Claim[]): readonly Claim[] {
  // A figure that repeats a claim is that claim's, whatever else it may be.
  const again = new Set(open.filter((claim) => 'value' in claim && kept.some((other) => says(other, claim))).map(at));
  return open.reduce<readonly Claim[]>(
    (all, claim) =>
      again.has(at(claim)) || [kept, all].some((each) => each.some((other) => says(other, claim)))
        ? all
        : [...all, claim],
    added,
  );
}

const byPlace = (one: Claim, other: Claim): number => one.span[0] - other.span[0];

/** A contest as it was read, beside its return and what that makes of each claim; null and none where it has none. */
interface Held {
  readonly contest: ReportedContest;
  readonly official: Official | null;
  readonly findings: readonly Finding[];
  /** Paragraphs all of whose places are another contest's, with its return: those that are open in them are that one's too. */
  readonly gone: ReadonlyMap<number, Official>;
}

/** Contests without the claims that are another's of the same article (`ofAnotherContest`), and those claims by its return. */
function inTheirContests(
  asRead: readonly Held[],
  textOf: (claim: Claim) => string,
): { readonly held: readonly Held[]; readonly moved: ReadonlyMap<Official, readonly Claim[]> } {
  const moved = new Map<Official, Claim[]>();
  const held = asRead.map(({ contest, official, findings }): Held => {
    const others = asRead.flatMap((each) => (each.official && each.official !== official ? [each.official] : []));
    const gone = new Map<number, Official>();
    const stays = contest.claims.map((claim, index): boolean => {
      const finding = findings[index];
      const other = finding && ofAnotherContest(claim, finding, textOf(claim), others);
      if (!other) return true;
      moved.set(other, [...(moved.get(other) ?? []), claim]);
      if (claim.kind === 'position') gone.set(claim.paragraph, other);
      return false;
    });
    const claims = contest.claims.filter((_, index) => stays[index]);
    for (const { kind, paragraph } of claims) if (kind === 'position') gone.delete(paragraph);
    return { contest: { ...contest, claims }, official, findings: findings.filter((_, index) => stays[index]), gone };
  });
  return { held, moved };
}

/** Where a claim stands, as a key. */
const at = ({ span }: { readonly span: Span }): string => String(span);

/** Whether a claim leaves nothing to say for another: of the same words, or of the same kind and person, party or contest. */
function says(claim: Claim, other: Claim): boolean {
  const same = claim.kind === other.kind;
  // One and the same words may say of several that they lost their deposits.
  if (at(claim) === at(other) && !(same && claim.kind === 'lostDeposit')) return true;
  if (!same) return false;
  if (claim.kind === 'winner' || claim.kind === 'outcome' || claim.kind === 'cause') return true;
  const of = (each: Claim): readonly unknown[] => [
    'value' in each ? each.value : null,
    'party' in each ? each.party : null,
    'candidate' in each && !('party' in each && each.party !== null) ? each.candidate : null,
  ];
  return of(claim).join('|') === of(other).join('|');
}

/**
 * A majority of last time that was put to another party than had it ("the challengers brought it down from 13,342") is
 * nobody's: the figure says of which it was. So is a gain from another party than had the seat: of one who left it and
 * stood again without it.
 */
function withoutWrongParty(claim: Claim, official: Official): Claim {
  const nobodys = ofNobodys(claim);
  if (nobodys === null) return claim;
  const agrees = (each: Claim): boolean => /^agrees/.test(compare(each, official).verdict);
  return !agrees(claim) && agrees(nobodys) ? nobodys : claim;
}

/** A majority of last time, or a gain, without the party whose it was told to be; null for what is told of none. */
function ofNobodys(claim: Claim): Claim | null {
  if (claim.kind === 'previousMajority' && claim.party !== null) return { ...claim, party: null };
  if (claim.kind === 'outcome' && claim.outcome === 'gain' && claim.from !== null) return { ...claim, from: null };
  return null;
}
