import { longDay, outcomePhrase, shortDay } from '#format';
import type { Almanac, ByElectionEntry } from '#records';
import { articleOf, type ArticlePanel } from './contest-article.ts';
import { contestOf, type Contest } from './contest.ts';
import { contextOf, type ContextSection } from './contest-context.ts';
import { chipOf, headlineOf, type Chip } from './contest-headline.ts';
import { majorityOf, type MajoritySection } from './contest-majority.ts';
import { reportedOf, type ReportedSection } from './contest-reported.ts';
import { resultOf, type ResultTable } from './contest-result.ts';
import { factsOf } from './contest-facts.ts';
import { dialOf, scoreboardOf, type DialPanel, type Fact, type Side } from './contest-score.ts';
import { sourcesOf } from './contest-sources.ts';
import type { SourcesSection } from './sources-section.ts';
import { descriptionOf, kickerOf, standfirstOf, vacancyOf } from './contest-standfirst.ts';
import { swingOf, type SwingSection } from './contest-swing.ts';
import { turnoutOf, type TurnoutSection } from './contest-turnout.ts';
import { votesOf, type VotesSection } from './contest-votes.ts';
import { frameOf, type Frame } from './frame.ts';
import { heardMajorityOf, type HeardMajority } from './heard.ts';
import { byElectionHref } from './hrefs.ts';
import { adjective } from './party-words.ts';
import { constituencyOf, partyOf, shelfOf, type Shelf } from './shelf.ts';
import type { Words } from './words.ts';

/** A neighbour in time. */
export type Neighbour = { readonly over: string; readonly words: string; readonly href: string };

/** Everything that the page of one by-election shows; a section is null where its figures are not known. */
export type ByElectionPage = {
  readonly frame: Frame;
  readonly chip: Chip | null;
  readonly kicker: Words;
  readonly headline: Words;
  readonly standfirst: Words;
  readonly vacancy: Words;
  readonly scoreboard: readonly Side[];
  readonly facts: readonly Fact[];
  readonly dial: DialPanel | null;
  readonly result: ResultTable;
  readonly swing: SwingSection | null;
  readonly majority: MajoritySection | null;
  /** The lead as articles report it before the declaration; null once it is declared. */
  readonly heard: HeardMajority | null;
  readonly turnout: TurnoutSection | null;
  readonly votes: VotesSection | null;
  readonly context: ContextSection | null;
  readonly article: ArticlePanel | null;
  readonly reported: ReportedSection | null;
  readonly sources: SourcesSection;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
};

/** The page of a by-election. Throws for an id that the almanac does not hold. */
export function byElectionPage(almanac: Almanac, id: string): ByElectionPage {
  const contest = contestOf(almanac, id);
  const headline = headlineOf(contest);
  return {
    frame: frameOf(almanac, {
      title: titleOf(contest),
      description: descriptionOf(contest, headline),
      path: byElectionHref(id),
    }),
    chip: chipOf(contest),
    kicker: kickerOf(contest),
    headline,
    standfirst: standfirstOf(contest),
    vacancy: vacancyOf(contest),
    scoreboard: scoreboardOf(contest),
    facts: factsOf(contest),
    dial: dialOf(contest),
    result: resultOf(contest),
    swing: swingOf(contest),
    majority: majorityOf(contest),
    heard: heardMajorityOf(contest),
    turnout: turnoutOf(contest),
    votes: votesOf(contest),
    context: contextOf(contest),
    article: articleOf(contest),
    reported: reportedOf(contest),
    sources: sourcesOf(contest),
    ...neighboursOf(shelfOf(almanac), id),
  };
}

function titleOf({ constituency, byElection, measures, party }: Contest): string {
  const { outcome } = measures;
  const words = outcome
    ? `: ${outcomePhrase({ kind: outcome.kind, party: adjective(party(outcome.party)), from: outcome.from === null ? null : adjective(party(outcome.from)) })}`
    : '';
  return `${constituency.name} by-election, ${longDay(byElection.pollingDay)}${words}`;
}

function neighboursOf(shelf: Shelf, id: string): Pick<ByElectionPage, 'previous' | 'next'> {
  const place = shelf.place.get(id)!;
  const at = (index: number): Neighbour | null => {
    const entry = shelf.byDate[index];
    return entry ? neighbour(shelf, entry) : null;
  };
  return { previous: at(place - 1), next: at(place + 1) };
}

function neighbour(shelf: Shelf, { byElection, measures: { outcome } }: ByElectionEntry): Neighbour {
  const abbreviation = (of: string): string => partyOf(shelf, of).abbreviation;
  const result = outcome
    ? outcomePhrase({
        kind: outcome.kind,
        party: abbreviation(outcome.party),
        from: outcome.from === null ? null : abbreviation(outcome.from),
      })
    : 'not yet declared';
  return {
    over: shortDay(byElection.pollingDay),
    words: `${constituencyOf(shelf, byElection.constituency).name}: ${result}`,
    href: byElectionHref(byElection.id),
  };
}
