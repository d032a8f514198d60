import { count, countInWords, list, longDay, percent, plural, sentenceCase } from '#format';
import type { Contest, Stood } from './contest.ts';
import { adjective, nameOf } from './party-words.ts';
import { heardSentence } from './heard.ts';
import { turnoutShown } from './standings.ts';
import { figure, link, plain, type Words } from './words.ts';
import { seatHref } from './hrefs.ts';

/** The two or three sentences under the headline, each worked out from the record. */
export function standfirstOf(contest: Contest): Words {
  const { winner, measures } = contest;
  if (!winner || !measures.majority)
    return [heardSentence(contest) ?? contest.byElection.note ?? 'The candidates are listed in alphabetical order.'];
  const sentences = [outcomeSentence(contest, winner), fromZeroSentence(contest), othersSentence(contest)].filter(
    (each) => each !== null,
  );
  return sentences.flatMap((each, index) => (index === 0 ? each : [' ', ...each]));
}

function outcomeSentence(contest: Contest, winner: Stood): Words {
  const { measures, party } = contest;
  const majority = measures.majority!;
  const before = measures.previousMajority;
  const who = nameOf(winner.candidacy);
  const now = figure(count(majority.votes), 'majority');
  if (measures.outcome?.kind === 'gain' && before) {
    const loser = adjective(party(before.party));
    const then = figure(count(before.votes), 'previous');
    return [`${who} turned a ${loser} majority of `, then, ` into a ${adjective(winner.party)} one of `, now, '.'];
  }
  const share = winner.measured.share ?? winner.candidacy.shareStated;
  const won: Words = share === null ? [] : [' with ', figure(percent(share), 'share'), ' of the vote'];
  const turnout = turnoutShown(contest.entry);
  const on: Words = turnout === null ? [] : [', on a turnout of ', figure(percent(turnout), 'turnout')];
  if (measures.outcome?.kind !== 'hold' || !before)
    return [`${who} won`, ...won, `, by `, figure(plural(majority.votes, 'vote'), 'majority'), ...on, '.'];
  const moved = majority.votes === before.votes ? null : majority.votes > before.votes ? 'raised' : 'cut';
  const majorities: Words =
    moved === null
      ? [' and an unchanged majority of ', now]
      : [
          moved === 'raised' ? ' and raised the majority from ' : '; the majority was cut from ',
          figure(count(before.votes), 'previous'),
          ' to ',
          now,
        ];
  return [`${who} won`, ...won, ...majorities, ...on, '.'];
}

/** That the headline's swing counts a party from nothing; its note beside says what follows from that. */
function fromZeroSentence({ measures: { swing }, party, thenYear }: Contest): Words | null {
  const names = swing.comparable === 'from-zero' ? (swing.reason?.parties ?? []) : [];
  if (names.length === 0) return null;
  const who = sentenceCase(list(names.map((id) => party(id).inSentence)));
  return [`${who} had no candidate in ${thenYear}, so the swing counts from zero.`];
}

/** A new party in the first three, and the large parties of last time that lost the deposit. */
function othersSentence({ stood, measures, winner, baseline, byElection, thenYear }: Contest): Words | null {
  const third = stood.find(({ measured }) => measured.position === 3);
  const newcomer =
    baseline && third?.measured.stoodBefore === false && !third.measured.depositLost && third.party.kind === 'party'
      ? `${third.party.inSentence}, which did not stand in ${thenYear}, came third`
      : null;
  const fallen = stood.filter(
    ({ measured, party }) =>
      measured.depositLost === true && party.kind === 'party' && (measured.previousShare ?? 0) >= 0.1,
  );
  const losses = fallen.slice(0, 2).map(({ party, measured }): Words => {
    const short = measured.depositMargin;
    const by: Words = short === null ? [] : [' by ', figure(votes(-short), 'deposit')];
    const lost = `lost ${party.plural ? 'their' : 'its'} deposit`;
    return [`${party.inSentence} `, ...below(byElection.pollingDay), lost, ...by];
  });
  const parts: Words[] = [...(newcomer === null ? [] : [[newcomer] as Words]), ...losses];
  if (parts.length === 0 || winner === null || measures.outcome === null) return null;
  const joined = parts.flatMap((part, index) => (index === 0 ? part : ['; ', ...part]));
  const [first, ...rest] = joined;
  return [typeof first === 'string' ? sentenceCase(first) : first!, ...rest, '.'];
}

/** One twentieth since October 1985, one eighth before (methodology 4.13). */
const below = (day: string): Words => (day >= '1985-10-01' ? ['fell below ', figure('5%', 'deposit'), ' and '] : []);

const votes = (number: number): string => `${countInWords(number)} ${number === 1 ? 'vote' : 'votes'}`;

/** Cause of the vacancy and what the member was at the end (methodology 4.12's second line). */
export function vacancyOf({ byElection, party }: Contest): Words {
  const { kind, person, party: elected, statusOnVacating, vacatedOn, note, confirmed } = byElection.vacancy;
  if (kind === null && person === null) return ['Why the seat fell vacant is not known.'];
  const cause = kind === null ? 'departure' : CAUSES[kind];
  const who = person ?? 'the outgoing member';
  const status = elected === null ? '' : ` (${adjective(party(elected))})`;
  const day = vacatedOn === null ? [] : [', ', { text: longDay(vacatedOn), day: vacatedOn }];
  const change = statusOnVacating === null ? '' : ` By then: ${statusOnVacating}.`;
  const doubt = confirmed ? '' : ' Not confirmed by a second text.';
  const more = note === null ? '' : ` ${note}`;
  return ['Vacated by the ', figure(cause, 'cause'), ` of ${who}${status}`, ...day, `.${change}${more}${doubt}`];
}

const CAUSES = {
  resignation: 'resignation',
  death: 'death',
  recall: 'recall',
  disqualification: 'disqualification',
  defection: 'defection and resignation',
  elevation: 'elevation to the Lords',
  other: 'departure',
} as const;

/** Line over the headline: seat, region, what it was, when. */
export function kickerOf({ constituency, byElection }: Contest): Words {
  const { region, country, name, slug } = constituency;
  const place = region !== null && region !== country ? region : country;
  return [
    link(name, seatHref(slug)),
    `, ${place} · Parliamentary by-election · `,
    { text: longDay(byElection.pollingDay), day: byElection.pollingDay },
  ];
}

/** Sentence for search engines and link previews. */
export function descriptionOf(contest: Contest, headline: Words): string {
  const { winner, measures } = contest;
  const won =
    winner && measures.majority
      ? `${nameOf(winner.candidacy)} won by ${plural(measures.majority.votes, 'vote')}. `
      : '';
  return `${plain(headline)}. ${won}Result, swing and majority charts, turnout and source checks.`;
}
