import type { Gazetteer } from './gazetteer.ts';
import type { KnownNames } from './known-names.ts';
import { bareName, nameLike, tailName, trim } from './name-label.ts';
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

/** A table's head run into its first row. */
const TABLE_HEAD = /^(?:(?:candidates?|name|party|votes?|share|change|%|±%?|\+\/-)\s+){2,}/i;
/** What the figure behind it counts: "Votes: 14,201". */
const COLUMN = /(?:[\s,|]+(?:vote )?(?:votes?|share) ?[:=]|[\n|] ?votes?)\s*$/i;
/** Names of fields, as in a filled-in form: "party = Labour". */
const KEY = /(?<=^|\n|\| ?|\* ?)(?:(?:party|candidate|name) ?[=:] ?|votes for (?:the )?)/gi;
/** What goes on to the next in a list that a sentence tells: ". Then UUP (Chris Smyth) 2,909". */
const NEXT = /^[\s.,;:]*(?:then|next)(?: came| was)?,? (?=\p{Lu})/iu;
/** Where a capital shows that two words are printed as one. */
const EDGE = /(?<!\bMc|\bMac|\bDe|\bFitz)(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/u;
/** A name as a return lists it, before its party: "BELL, Ann Mary: Labour Party". */
const SURNAME_FIRST = /^[\s,.;]*(\p{Lu}[\p{Lu}'’ -]+, \p{Lu}\p{Ll}[^:()|\d\n]{0,40}): +(?=\p{Lu})/u;
/** What is printed after the winner's name or party. */
const ELECTED = /\s*(?:[([](?:elected|winner|E|hold|gain)[)\]]?|[-–,] elected|\*|✓|✔)$/i;

/**
 * Reads the label of a row: `Name (Party)`, `Name, Party`, `Name – Party`, `Name Party`, `Party Name`, `Party`,
 * `IND (Name)`; null where it is neither a person nor a party. `whole`: nothing but the label stands there.
 */
export function readLabel(text: string, gazetteer: Gazetteer, whole: boolean): RowLabel | null {
  const listed = SURNAME_FIRST.exec(text);
  if (listed?.[1]) {
    const printed = trim(text.slice(listed[0].length));
    const name = bareName(listed[1].replace(' - ', '-'));
    return { name, party: partyOfLabel(printed, gazetteer, true), printed, from: text.indexOf(listed[1]) };
  }
  const head = /^[\s,.;]*([\p{Lu}\d][^:()\n]{2,60}):\s+(?=\p{Lu})/u.exec(text);
  const heading = trim(head?.[1] ?? '');
  // "Majority 2019: Conservative 19,634" is no row of theirs.
  if (/^(?:majority|turnout|swing|electorate)\b/i.test(heading)) return null;
  if (!head || partyOfLabel(heading, gazetteer)) return readPlainLabel(text, gazetteer, whole);
  const label = readPlainLabel(text.slice(head[0].length), gazetteer, whole);
  return label && { ...label, from: label.from + head[0].length, heading };
}

/** Longest label; of prose before a row no more than this is looked at. */
const LONGEST = 140;

function readPlainLabel(text: string, gazetteer: Gazetteer, whole: boolean): RowLabel | null {
  const { names } = gazetteer;
  if (!whole && text.length > LONGEST) {
    const label = readPlainLabel(text.slice(-LONGEST), gazetteer, whole);
    return label && { ...label, from: label.from + text.length - LONGEST };
  }
  // In prose a row's label ends right before the figure, in a name or a bracket: "won the seat by" is none.
  if (!whole && !/(?:\p{Lu}[^\s]*|[)\]]|\bindependent)[\s,:;–|-]*$/u.test(text.slice(-40))) return null;
  const label = trim(
    trim(text.replace(COLUMN, '').replace(KEY, '').replace(NEXT, '')).replace(TABLE_HEAD, '').replace(ELECTED, ''),
  );
  if (label === '' || label.length > LONGEST) return null;
  const from = Math.max(0, text.indexOf(label.charAt(0)));
  const party = partyOfLabel(label, gazetteer, whole && /&|\bunion/i.test(label));
  if (party) return { name: null, party, printed: label, from };
  const bracket = /^(.*?)[\s]*[([]([^()[\]]{1,60})[)\]]?(?:\s*(?:elected|E|\*|- elected))?$/s.exec(label);
  if (bracket) {
    const [, outer = '', inner = ''] = bracket;
    const inside = partyOfLabel(inner, gazetteer, true);
    const outside = partyOfLabel(trim(outer), gazetteer);
    // "BELL Ann, Labour (Ashdale Together)": a name and a party stand before the bracket.
    if (!inside && !outside && outer.includes(',')) {
      const before = readPlainLabel(outer, gazetteer, true);
      if (before?.name && before.party) return { ...before, from: from + before.from };
    }
    if (!inside && outside && nameLike(inner, names))
      return { name: bareName(inner), party: outside, printed: trim(outer), from };
    const tail = nameLike(trim(outer), names) ? { name: trim(outer), from: 0 } : whole ? null : tailName(outer, names);
    if (!tail) return null;
    if (!inside && !/^[A-Z\d][\w .&'/-]{0,50}$/.test(inner)) return null;
    return { name: bareName(trim(tail.name)), party: inside, printed: inner, from: from + tail.from };
  }
  // "… from Britain Elects: LDEM: 56.7%": what stands right before the figure is the party alone.
  if (!whole && /[:–] ?[A-Z][A-Za-z ]{1,14}:\s*$/.test(text)) {
    const alone = readTail(label, gazetteer, from);
    if (alone) return alone;
  }
  const parts = label.split(/\s*(?:,| [–-] |–|\||:|;|\n)\s*/).filter((part) => part !== '');
  if (parts.length >= 2) {
    for (let cut = 1; cut < parts.length; cut++) {
      const left = parts.slice(0, cut).join(', ');
      const right = parts.slice(cut).join(', ');
      const rightParty = partyOfLabel(right, gazetteer, cut === parts.length - 1);
      if (rightParty && nameLike(left, names)) return { name: bareName(left), party: rightParty, printed: right, from };
      if (rightParty && !whole) {
        const tail = tailName(left, names);
        if (tail) return { name: bareName(tail.name), party: rightParty, printed: right, from: from + tail.from };
      }
      const leftParty = partyOfLabel(left, gazetteer);
      if (leftParty && nameLike(right, names)) return { name: bareName(right), party: leftParty, printed: left, from };
    }
  }
  const runOn = readRunOn(label, gazetteer, from);
  // "Ann BellMonster Raving Loony": of a party glued to a name its last words alone are no party.
  const glued = runOn === null || EDGE.test(runOn.name ?? '');
  return (
    (glued ? readGlued(label, gazetteer, from) : null) ??
    runOn ??
    (whole ? readNameAlone(label, from, names) : readTail(label, gazetteer, from))
  );
}

/** A party at the end of prose: "… by-election result LAB:". */
function readTail(label: string, gazetteer: Gazetteer, from: number): RowLabel | null {
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
