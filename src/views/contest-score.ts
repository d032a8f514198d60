import { changeInPoints, percents, plural, points, pointsFigure } from '#format';
import type { SwingDialInput } from '#charts';
import { stoodAs, type Contest, type Stood } from './contest.ts';
import { hasColour, nameOf } from './party-words.ts';
import { bySide } from './pair.ts';
import { defenderOf } from './standings.ts';
import { figure, type Words } from './words.ts';

/** One of the two leading candidacies, as the scoreboard shows it. */
export type Side = {
  readonly code: string;
  readonly party: string;
  readonly name: string;
  readonly elected: boolean;
  readonly share: string;
  readonly votes: string;
  readonly change: string;
};

/** A figure that answers one question, with a line that places it. */
export type Fact = {
  readonly term: string;
  /** Row of the working that the term leads to. */
  readonly trace: string;
  readonly value: string;
  readonly detail: string;
  /** Party class that colours the value. */
  readonly code?: string;
};

/** The swing as a dial with its caption, or why there is none. */
export type DialPanel =
  | { readonly kind: 'dial'; readonly input: SwingDialInput; readonly caption: Words }
  | { readonly kind: 'none'; readonly title: string; readonly words: Words };

/** The first two, winner first; empty before the declaration. */
export function scoreboardOf(contest: Contest): readonly Side[] {
  const { winner, runnerUp } = contest;
  const both = [winner, runnerUp].filter((each) => each !== null);
  const shares = percents(both.map(shareOf));
  return both.map((each, index) => side(contest, each, shares[index]!));
}

const shareOf = ({ measured, candidacy }: Stood): number | null => measured.share ?? candidacy.shareStated;

function side(contest: Contest, stood: Stood, share: string): Side {
  const { thenYear, winner } = contest;
  const { candidacy, party, measured } = stood;
  const as = stoodAs(contest, stood);
  const alone =
    as !== null
      ? `${as} in ${thenYear}`
      : party.kind === 'independent'
        ? 'no earlier share'
        : `no candidate in ${thenYear}`;
  const none = measured.stoodBefore === false && thenYear !== null ? alone : '';
  return {
    code: party.code,
    party: hasColour(party) ? party.shortName : party.kind === 'independent' ? party.name : candidacy.description,
    name: nameOf(candidacy),
    elected: stood === winner,
    share,
    votes: plural(candidacy.votes, 'vote'),
    change: measured.change === null ? none : changeInPoints(measured.change),
  };
}

/** The dial with its caption; where there is no like-for-like swing, the reason; null before the declaration. */
export function dialOf(contest: Contest): DialPanel | null {
  const { measures, party, identity, constituency, entry, byElection } = contest;
  const { swing } = measures.swing;
  if (!measures.outcome) return null;
  if (!swing)
    return {
      kind: 'none',
      title: byElection.stated?.swing ? 'Swing as the source states it' : 'No swing is given',
      words: [reasonFor(contest)],
    };
  const [left, right] = bySide(party(swing.from), party(swing.to));
  const gained = measures.outcome.kind === 'gain';
  const defender = defenderOf(entry);
  const threshold = swingToTake(contest);
  const toRival = threshold !== null && defender !== null ? (left.id === defender ? 'right' : 'left') : null;
  const beside = threshold === null || (swing.to === measures.outcome.party && !gained) ? [] : [threshold, swing.size];
  const size = points(swing.size, { beside });
  const words = `${size}, ${party(swing.from).shortName} to ${party(swing.to).shortName}.`;
  const needs: Words =
    threshold === null
      ? []
      : gained
        ? [
            ` ${capital(party(swing.to).inSentence)} needed `,
            figure(pointsFigure(threshold, { beside }), 'needed'),
            ' to gain the seat.',
          ]
        : [' A swing of ', figure(pointsFigure(threshold, { beside }), 'needed'), ` would have lost the seat.`];
  return {
    kind: 'dial',
    input: {
      id: 'dl',
      title: `Swingometer: ${size} from ${party(swing.from).name} to ${party(swing.to).name} at ${constituency.name}`,
      left: identity(left.id),
      right: identity(right.id),
      swing: swing.size,
      toward: swing.to === left.id ? 'left' : 'right',
      needed:
        threshold === null || toRival === null
          ? null
          : {
              size: threshold,
              toward: toRival,
              words: `${pointsFigure(threshold, { beside })} to ${gained ? 'gain' : 'lose'}`,
            },
    },
    caption: [{ text: words, strong: true, trace: 'swing' }, ...needs],
  };
}

/** Half the defender's lead over the other of the pair last time; a proportion, null without both shares. */
export function swingToTake({ measures, stood, entry }: Contest): number | null {
  const { swing } = measures.swing;
  const defender = defenderOf(entry);
  if (!swing || defender === null) return null;
  const before = (id: string): number | null => {
    const found = stood.find(({ party }) => party.id === id);
    if (found) return found.measured.previousShare ?? (found.measured.stoodBefore === false ? 0 : null);
    return measures.absent.find(({ party }) => party === id)?.previousShare ?? null;
  };
  const rival = swing.from === defender ? swing.to : swing.from;
  const [held, other] = [before(defender), before(rival)];
  return held === null || other === null ? null : (held - other) / 2;
}

/** Why no swing is headlined, in a sentence. */
export function reasonFor({ measures, party, byElection, thenYear, runnerUp }: Contest): string {
  const { reason } = measures.swing;
  if (reason?.note) return reason.note;
  const names = (reason?.parties ?? []).map((id) => party(id).inSentence);
  const who = names.length === 0 ? 'a party of the pair' : names.join(' and ');
  const are = names.length > 1 || reason?.parties.some((id) => party(id).plural) ? 'are' : 'is';
  const start = 'Swing compares two parties at two elections. ';
  switch (reason?.kind) {
    case 'no-baseline':
      return 'Swing needs an earlier result on the same boundaries, and there is none.';
    case 'not-itemised':
      return `${start}The earlier result is known for the main parties only, and ${who} ${are} not among them.`;
    case 'partial-list':
      return 'Only the leading candidacies are known, so no swing can be worked out.';
    case 'independent':
      return `${start}${runnerUp ? nameOf(runnerUp.candidacy) : who}, an independent, has no earlier result of the same kind.`;
    case 'did-not-stand-now':
    case 'rivals-absent':
      return `${start}${capital(who)} stood in ${thenYear} and did not stand here.`;
    case 'did-not-stand-last-time':
      return `${start}${capital(who)} did not stand in ${thenYear}.`;
    case 'speaker':
      return `${start}The Speaker is returned without the usual contest.`;
    default:
      return byElection.note ?? `${start}Here they cannot be compared.`;
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
