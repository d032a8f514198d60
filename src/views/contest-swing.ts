import { change, count, countInWords, list, percent, points, pointsFigure, pointsInFull, sentenceCase } from '#format';
import { slopeSelection, type SlopeSeries, type SwingSlopeInput } from '#charts';
import type { Party, Swing } from '#records';
import type { Contest } from './contest.ts';
import { identityOf, nameOf, partyPiece, possessive } from './party-words.ts';
import { figure, link, strong, type Words } from './words.ts';
import { swingToTake } from './contest-score.ts';

/** The swing's section: finding, slope, arithmetic, other conventions. */
export type SwingSection = {
  readonly heading: string;
  readonly sub: Words;
  readonly slope: SwingSlopeInput;
  /** What is not drawn, with the way to the table. */
  readonly under: Words;
  /** Lines of the arithmetic; empty where no swing is headlined. */
  readonly working: readonly Words[];
  readonly notes: readonly Words[];
  /** Other conventions' answers, where they differ by a point or in names; empty for none. */
  readonly alternatives: readonly Words[];
};

/** Null where nothing can be compared: no baseline, a partial list, no declaration. */
export function swingOf(contest: Contest): SwingSection | null {
  const { measures, baseline, thenYear, year, stood, constituency } = contest;
  if (!baseline || !measures.outcome || measures.validVotes === null || thenYear === null) return null;
  const { swing } = measures.swing;
  const series = seriesOf(contest);
  const slope: SwingSlopeInput = {
    id: 'sw',
    title: `Share of the vote at ${constituency.name}, ${thenYear} general election and ${year} by-election`,
    before: { heading: thenYear, kind: 'general election', estimate: baseline.notional },
    after: { heading: year, kind: 'by-election' },
    series,
    threshold:
      contest.byElection.pollingDay >= '1985-10-01'
        ? { value: 0.05, words: '5% deposit' }
        : { value: 0.125, words: '12.5% deposit' },
  };
  const { left } = slopeSelection(series);
  const rest = stood.filter((_, index) => left.includes(series[index]!));
  const restShare = rest.reduce((sum, { measured }) => sum + (measured.share ?? 0), 0);
  const others =
    rest.length === 1
      ? `${nameOf(rest[0]!.candidacy)}, ${percent(restShare)}`
      : `the other ${count(rest.length)} candidates, ${percent(restShare)} between them`;
  return {
    heading: headingOf(contest),
    sub: [
      `Share of the vote at the ${thenYear} general election and the by-election, parties with 5% or more. Change in points`,
    ],
    slope,
    under: [
      ...(rest.length === 0 ? [] : [`Not drawn: ${others}. `]),
      'Figures: ',
      link('result table', '#result'),
      '.',
    ],
    working: swing ? workingOf(contest, swing) : [],
    notes: notesOf(contest),
    alternatives: alternativesOf(contest),
  };
}

/** Every party at either contest: those who stood now in order, then the absent ones. */
function seriesOf(contest: Contest): readonly SlopeSeries[] {
  const { stood, measures, party } = contest;
  const pair = measures.swing.swing ? [measures.swing.swing.from, measures.swing.swing.to] : [];
  const paired = new Set<string>();
  const isPair = (id: string): boolean => {
    if (!pair.includes(id) || paired.has(id)) return false;
    paired.add(id);
    return true;
  };
  return [
    ...stood.map(({ party: of, candidacy, measured }) => ({
      who: identityOf(of, candidacy),
      before: measured.previousShare,
      after: measured.share,
      pair: isPair(of.id),
    })),
    ...measures.absent.map(({ party: id, previousShare }) => ({
      who: identityOf(party(id)),
      before: previousShare,
      after: null,
      pair: isPair(id),
    })),
  ];
}

function headingOf(contest: Contest): string {
  const { measures, party } = contest;
  const { swing, comparable } = measures.swing;
  const gap = leadNow(contest);
  const needed = swingToTake(contest);
  if (!swing || needed === null || gap === null) return 'How the vote changed';
  const size = pointsFigure(swing.size);
  const lead = possessive(party(measures.outcome!.party).inSentence);
  const Lead = lead.charAt(0).toUpperCase() + lead.slice(1);
  if (measures.outcome!.kind === 'gain')
    return comparable === 'from-zero'
      ? `From no candidate to ${pointsFigure(gap)} points ahead: counted from zero, a swing of ${size}`
      : `From ${pointsFigure(needed * 2)} points behind to ${pointsFigure(gap)} ahead, a swing of ${size}`;
  const moved = gap - needed * 2;
  const verb = moved >= 0 ? 'grew' : 'shrank';
  return `${Lead} lead ${verb} by ${pointsFigure(moved)} points, so the swing is ${size}`;
}

/** Lead of the winner over the other of the pair, a proportion. */
function leadNow({ measures, stood, winner }: Contest): number | null {
  const { swing } = measures.swing;
  if (!swing || !winner) return null;
  const rival = swing.from === winner.party.id ? swing.to : swing.from;
  const other = stood.find(({ party }) => party.id === rival)?.measured.share ?? 0;
  return winner.measured.share === null ? null : winner.measured.share - other;
}

function workingOf(contest: Contest, swing: Swing): readonly Words[] {
  const { party } = contest;
  const [up, down] = [changeOf(contest, swing.to), changeOf(contest, swing.from)];
  const line = (of: Party, moved: number): Words => [partyPiece(of, of.abbreviation), ` ${change(moved)}`];
  return [
    line(party(swing.to), up),
    line(party(swing.from), down),
    [`Gap moved ${points(up - down)}`],
    [strong(`Half of that: ${pointsInFull(swing.size)}`)],
  ];
}

/** Change of a party's share, counting from or to nothing where it stood once; a proportion. */
function changeOf({ stood, measures }: Contest, id: string): number {
  const found = stood.find(({ party }) => party.id === id);
  if (found) return found.measured.change ?? found.measured.share ?? 0;
  return -(measures.absent.find(({ party }) => party === id)?.previousShare ?? 0);
}

function notesOf(contest: Contest): readonly Words[] {
  const { measures, party, stood, thenYear } = contest;
  const { swing, comparable, reason } = measures.swing;
  if (!swing) return [];
  const notes: Words[] = [];
  const newcomer = stood.find(
    ({ measured, party: of }) =>
      measured.stoodBefore === false && (measured.share ?? 0) >= 0.05 && of.id !== swing.from && of.id !== swing.to,
  );
  const fraction = Math.round(1 / swing.size);
  notes.push([
    'Swing measures the change in the gap between two parties. ',
    fraction >= 2 && fraction <= 20
      ? `It does not say that one voter in ${countInWords(fraction)} moved from one to the other`
      : 'It does not say how many voters moved from one to the other',
    newcomer
      ? `: ${newcomer.party.kind === 'independent' ? nameOf(newcomer.candidacy) : newcomer.party.inSentence}, absent in ${thenYear}, took ${percent(newcomer.measured.share)} here.`
      : '.',
  ]);
  if (comparable === 'from-zero') {
    const names = (reason?.parties ?? []).map((id) => party(id).inSentence);
    notes.push([
      reason?.note ??
        `${sentenceCase(names.length > 0 ? list(names) : 'a party of the pair')} did not stand in ${thenYear} and is counted from nothing, as newspapers do; no like-for-like swing exists.`,
    ]);
  }
  const needed = swingToTake(contest);
  if (needed !== null) {
    const away = swing.to === measures.outcome?.party && measures.outcome.kind === 'hold';
    const beside = away ? [] : [needed, swing.size];
    notes.push([
      measures.outcome?.kind === 'gain' ? 'Needed to take the seat: ' : 'Needed to lose the seat: ',
      figure(points(needed, { beside }), 'needed'),
      `; achieved: ${away ? 'the opposite way, ' : ''}${points(swing.size, { beside })}.`,
    ]);
  }
  return notes;
}

const CONVENTIONS: Readonly<Record<Swing['pair'], string>> = {
  defenderToWinner: 'defender to winner',
  firstAndSecond: 'first against second this time',
  formerTopTwo: 'first against second last time',
  fallerToRiser: 'largest fall to largest rise',
  labourConservative: 'Labour against Conservative',
  memberAsParty: 'the former member counted as the party left',
};

function alternativesOf({ measures, party }: Contest): readonly Words[] {
  const { swing, alternatives } = measures.swing;
  return alternatives
    .filter(
      (other) =>
        !swing ||
        other.method !== swing.method ||
        other.from !== swing.from ||
        other.to !== swing.to ||
        Math.abs(other.size - swing.size) >= 0.01,
    )
    .map(({ size, from, to, pair, method, fromZero }) => [
      partyPiece(party(from)),
      ' to ',
      partyPiece(party(to)),
      `: ${points(size)} (${method === 'steed' ? 'Steed: share of the two-party vote' : CONVENTIONS[pair]}${fromZero ? ', counted from zero' : ''})`,
    ]);
}
