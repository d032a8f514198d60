import type { Gazetteer } from './gazetteer.ts';
import type { KnownNames } from './known-names.ts';
import { bareName, nameLike } from './name-label.ts';
import { partyOfLabel } from './party-label.ts';

/** Who a row of a result list is about. */
export interface RowLabel {
  /** As printed, titles left out; null where the row has a party alone. */
  readonly name: string | null;
  /** Canonical; null where the label names none that the register has. */
  readonly party: string | null;
  /** The party label as printed, also when it is unknown. */
  readonly printed: string | null;
  /** Offset of the name or party in the label's text, where what belongs to it begins. */
  readonly from: number;
  /** What stands before it with a colon, which may be the seat: `Barking: M Hodge (Lab)`; absent where nothing does. */
  readonly heading?: string;
}

/** Where a capital shows that two words are printed as one. */
const EDGE = /(?<!\bMc|\bMac|\bDe|\bFitz)(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/u;

/** The label of a row in which no mark parts the name from the party; of prose, `whole` is false, the party at its end. */
export function readUnmarked(label: string, gazetteer: Gazetteer, from: number, whole: boolean): RowLabel | null {
  const runOn = readRunOn(label, gazetteer, from);
  // "Ann BellMonster Raving Loony": of a party glued to a name its last words alone are no party.
  const glued = runOn === null || EDGE.test(runOn.name ?? '');
  return (
    (glued ? readGlued(label, gazetteer, from) : null) ??
    runOn ??
    (whole ? readNameAlone(label, from, gazetteer.names) : readTail(label, gazetteer, from))
  );
}

/** A party at the end of prose: "… by-election result LAB:". */
export function readTail(label: string, gazetteer: Gazetteer, from: number): RowLabel | null {
  const words = [...label.matchAll(/\S+/g)];
  for (let take = Math.min(4, words.length - 1); take > 0; take--) {
    const first = words[words.length - take] as RegExpMatchArray;
    const printed = label.slice(first.index).replace(/[:,]$/, '');
    const party = /^\p{Lu}/u.test(printed) ? partyOfLabel(printed, gazetteer) : null;
    if (party) return { name: null, party, printed, from: from + (first.index ?? 0) };
  }
  return null;
}

/** "Andy Sawford Labour", "Labour Andy Sawford": the longest end or beginning that is a party. */
function readRunOn(label: string, gazetteer: Gazetteer, from: number): RowLabel | null {
  const { names } = gazetteer;
  const words = label.split(/\s+/);
  for (let cut = 1; cut < words.length && cut < 8; cut++) {
    const right = words.slice(cut).join(' ');
    const party = partyOfLabel(right, gazetteer);
    const name = words.slice(0, cut).join(' ');
    // "LD Sarah Green" begins with its party, "Christian Reed Labour" does not; "Ann Bell SDP Fighting for Brexit" has it within.
    const begun =
      party !== null &&
      words
        .slice(0, Math.max(1, cut - 1))
        .some(
          (word, at) =>
            word.length > 1 &&
            (at === 0 ? !names.firstNames.has(word.toLowerCase()) : word === word.toUpperCase()) &&
            partyOfLabel(word, gazetteer),
        );
    if (party && cut >= 2 && !begun && nameLike(name, names))
      return { name: bareName(name), party, printed: right, from };
  }
  for (let cut = words.length - 1; cut > 0; cut--) {
    const left = words.slice(0, cut).join(' ');
    const party = partyOfLabel(left, gazetteer);
    const name = words.slice(cut).join(' ');
    // "Lib Dem Ann": a forename alone is no name, nor is "Dem Ann" one.
    if (party && left.includes(' ') && cut === words.length - 1 && nameLike(name, names))
      return { name: null, party, printed: left, from };
    // "C Herriot" is a person; a letter is a party in brackets only.
    if (party && left.length > 1 && words.length - cut >= 2 && nameLike(name, names))
      return { name: bareName(name), party, printed: left, from };
  }
  return null;
}

/** "LabourAndy Sawford": a party and a name with nothing between them. */
function readGlued(label: string, gazetteer: Gazetteer, from: number): RowLabel | null {
  const { names } = gazetteer;
  for (let cut = label.length - 3; cut > 1; cut--) {
    if (!/\p{L}\p{Lu}/u.test(label.slice(cut - 1, cut + 1))) continue;
    const left = label.slice(0, cut);
    const name = label.slice(cut);
    const party = partyOfLabel(left, gazetteer);
    if (party && /\s/.test(name) && nameLike(name, names)) return { name: bareName(name), party, printed: left, from };
    // "Ann BellGPNI": letters go with those before them, so a name does not end in the first of them.
    const behind = /\p{Ll}\p{Lu}$/u.test(left) ? null : partyOfLabel(name, gazetteer);
    if (behind && /\s/.test(left) && nameLike(left, names))
      return { name: bareName(left), party: behind, printed: name, from };
  }
  return null;
}

/** A person whose party the row does not say: only where the first word is a forename. */
function readNameAlone(text: string, from: number, names: KnownNames): RowLabel | null {
  // "Ann Bell - Tilt": a party that nobody knows is no part of the name.
  const [whole = '', behind = null] = text.split(/ [-–] /);
  // "Ann BellOne Ashdale": nor is one that is printed without a gap.
  const edge = whole.search(EDGE);
  const [label, printed] = edge > 0 ? [whole.slice(0, edge), whole.slice(edge)] : [whole, behind];
  const words = label.split(/\s+/);
  const name = bareName(label);
  const known = names.firstNames.has((name.split(' ')[0] ?? '').toLowerCase());
  if (!known || words.length < 2 || words.length > 4 || !nameLike(label, names)) return null;
  return { name, party: null, printed, from };
}
