import { SITE_NAME } from './licence.ts';
import { constituencyOf, partyOf, type Register, registerOf } from './register.ts';
import { nameOfCandidate } from './record.ts';
import { whatHappened } from './summary.ts';
import type { CardBar, CardFact, CardInput } from '#charts';
import { count, direction, longDay, outcomePhrase, percent, percents, plural, points } from '#format';
import type { Almanac, ByElectionEntry, Constituency, Measures, Party } from '#records';

/** Grey of parties without colours of their own. */
const PLAIN = '#5a5f69';

/** Candidacies that a card shows. */
const SHOWN = 4;

const colourOf = (party: Party): string => party.colours?.light ?? PLAIN;

/** What a by-election's picture for link previews shows: who won, the shares now and last time, majority and swing. */
export function byElectionCard(entry: ByElectionEntry, almanac: Almanac): CardInput {
  const { byElection, measures } = entry;
  const register = registerOf(almanac);
  const { outcome } = measures;
  const winner = outcome && partyOf(register, outcome.party);
  const from = outcome === null || outcome.from === null ? null : partyOf(register, outcome.from).shortName;
  return {
    kicker: [SITE_NAME, longDay(byElection.pollingDay)],
    chip: outcome &&
      winner && {
        words: outcomePhrase({ kind: outcome.kind, party: winner.shortName, from }),
        colour: colourOf(winner),
        filled: outcome.kind !== 'hold',
      },
    headline: whatHappened(entry, almanac),
    bars: shares(entry, register),
    caption: caption(entry),
    facts: facts(measures, register),
  };
}

function shares({ byElection, measures }: ByElectionEntry, register: Register): CardBar[] {
  const shown = byElection.candidacies.slice(0, byElection.status === 'awaited' ? SHOWN + 1 : SHOWN);
  const known = shown.map((each, index) => measures.candidacies[index]?.share ?? each.shareStated);
  const figures = percents(known);
  return shown.map((candidacy, index) => {
    const party = partyOf(register, candidacy.party);
    const votes = candidacy.votes === null ? '' : count(candidacy.votes);
    return {
      name: party.shortName,
      // A party of one person says the name once.
      detail: nameOfCandidate(candidacy) === party.shortName ? '' : nameOfCandidate(candidacy),
      value: known[index] ?? null,
      words: known[index] === null ? votes : (figures[index] ?? ''),
      before: measures.candidacies[index]?.previousShare ?? null,
      colour: colourOf(party),
    };
  });
}

function caption({ byElection, baseline }: ByElectionEntry): string {
  if (byElection.status === 'awaited') return `${plural(byElection.candidacies.length, 'candidate')} stand`;
  const year = baseline?.pollingDay.slice(0, 4);
  const ticks = year === undefined ? '' : `; tick: ${baseline?.notional ? 'estimate for ' : ''}${year}`;
  const stood = byElection.list === 'partial' ? '' : ` of ${plural(byElection.candidacies.length, 'candidate')}`;
  return `Share of the vote, leading ${Math.min(SHOWN, byElection.candidacies.length)}${stood}${ticks}`;
}

function facts({ majority, swing: { swing }, turnout }: Measures, register: Register): CardFact[] {
  const short = (id: string): string => partyOf(register, id).abbreviation;
  const voted = turnout.ballotBox ?? turnout.validVotes;
  return [
    ...(majority === null
      ? []
      : [
          {
            label: 'Majority',
            figure: plural(majority.votes, 'vote'),
            words: majority.share === null ? '' : points(majority.share),
          },
        ]),
    ...(swing === null
      ? []
      : [{ label: 'Swing', figure: points(swing.size), words: direction(short(swing.from), short(swing.to)) }]),
    ...(voted === null ? [] : [{ label: 'Turnout', figure: percent(voted), words: '' }]),
  ];
}

/**
 * What a seat's picture shows: the leads at its newest contests. `constituencies`: those of one name, oldest boundaries
 * first; null where the almanac has no measured contest there.
 */
export function seatCard(constituencies: readonly Constituency[], almanac: Almanac): CardInput | null {
  const register = registerOf(almanac);
  const contests = constituencies
    .flatMap(({ id }) => [
      ...(register.byElections.get(id) ?? []).map(({ byElection, measures }) => ({
        day: byElection.pollingDay,
        kind: 'by-election',
        measures,
      })),
      ...(register.generalElections.get(id) ?? [])
        .filter(({ result }) => !result.notional)
        .map(({ result, measures }) => ({ day: result.pollingDay, kind: 'general election', measures })),
    ])
    .filter(({ measures }) => measures.majority !== null)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const newest = contests[0];
  const seat = constituencies.at(-1);
  if (newest === undefined || seat === undefined) return null;
  const holder = partyOf(register, newest.measures.majority!.party);
  const held = contests.filter(({ kind }) => kind === 'by-election').length;
  return {
    kicker: [SITE_NAME, seat.region ?? seat.country],
    chip: { words: `${holder.shortName}, ${newest.day.slice(0, 4)}`, colour: colourOf(holder), filled: true },
    headline: `${constituencyOf(register, seat.id).name}: every contest`,
    bars: contests.slice(0, 5).map(({ day, kind, measures: { majority } }) => ({
      name: day.slice(0, 4),
      detail: kind,
      value: majority!.share,
      words: majority!.share === null ? plural(majority!.votes, 'vote') : points(majority!.share),
      before: null,
      colour: colourOf(partyOf(register, majority!.party)),
    })),
    caption: `Lead of the winner, newest ${Math.min(5, contests.length)} of ${plural(contests.length, 'contest')}`,
    facts: [
      { label: 'Last majority', figure: plural(newest.measures.majority!.votes, 'vote'), words: holder.shortName },
      { label: 'By-elections here', figure: count(held), words: '' },
    ],
  };
}

/** What the picture of every other page shows: how many by-elections there are, and the newest. */
export function siteCard(almanac: Almanac): CardInput {
  const register = registerOf(almanac);
  const declared = almanac.byElections.filter(({ byElection }) => byElection.status === 'declared');
  const gains = declared.filter(({ measures: { outcome } }) => outcome?.kind === 'gain').length;
  const oldest = almanac.byElections.at(-1)?.byElection.pollingDay ?? almanac.dataAsOf;
  const newest = declared.filter(({ measures }) => measures.majority !== null).slice(0, 5);
  return {
    kicker: [SITE_NAME, `Data to ${longDay(almanac.dataAsOf)}`],
    chip: null,
    headline: `Every by-election to the House of Commons since ${oldest.slice(0, 4)}`,
    bars: newest.map(({ byElection, measures: { majority } }) => ({
      name: constituencyOf(register, byElection.constituency).name,
      detail: byElection.pollingDay.slice(0, 4),
      value: majority!.share,
      words: majority!.share === null ? plural(majority!.votes, 'vote') : points(majority!.share),
      before: null,
      colour: colourOf(partyOf(register, majority!.party)),
    })),
    caption: 'Lead of the winner at the newest by-elections',
    facts: [
      { label: 'Held', figure: plural(almanac.byElections.length, 'by-election'), words: '' },
      { label: 'Seat changed party', figure: `${count(gains)} times`, words: '' },
    ],
  };
}
