import type { Gazetteer } from './gazetteer.ts';
import { bareName, nameLike, tailName, trim } from './name-label.ts';
import { partyOfLabel } from './party-label.ts';
import { readTail, readUnmarked, type RowLabel } from './unmarked-label.ts';

export type { RowLabel };

/** A table's head run into its first row. */
const TABLE_HEAD = /^(?:(?:candidates?|name|party|votes?|share|change|%|±%?|\+\/-)\s+){2,}/i;
/** What the figure behind it counts: "Votes: 14,201". */
const COLUMN = /(?:[\s,|]+(?:vote )?(?:votes?|share) ?[:=]|[\n|] ?votes?)\s*$/i;
/** Names of fields, as in a filled-in form: "party = Labour". */
const KEY = /(?<=^|\n|\| ?|\* ?)(?:(?:party|candidate|name) ?[=:] ?|votes for (?:the )?)/gi;
/** What goes on to the next in a list that a sentence tells: ". Then UUP (Chris Smyth) 2,909". */
const NEXT = /^[\s.,;:]*(?:then|next)(?: came| was)?,? (?=\p{Lu})/iu;
/** A name as a return lists it, before its party: "BELL, Ann Mary: Labour Party". */
const SURNAME_FIRST = /^[\s,.;]*(\p{Lu}[\p{Lu}'’ -]+, \p{Lu}\p{Ll}[^:()|\d\n]{0,40}): +(?=\p{Lu})/u;
/** What is printed after the winner's name or party. */
const ELECTED = /\s*(?:[([](?:elected|winner|E|hold|gain)[)\]]?|[-–,] elected|\*|✓|✔)$/i;
/** In prose a row's label ends right before the figure, in a name or a bracket: "won the seat by" is none. */
const LABEL_END = /(?:\p{Lu}[^\s]*|[)\]]|\bindependent)[\s,:;–|-]*$/u;
/** "… from Britain Elects: LDEM: 56.7%": what stands right before the figure is the party alone. */
const PARTY_END = /[:–] ?[A-Z][A-Za-z ]{1,14}:\s*$/;
/** A label and what is printed behind it in brackets. */
const BRACKETED = /^(.*?)[\s]*[([]([^()[\]]{1,60})[)\]]?(?:\s*(?:elected|E|\*|- elected))?$/s;
/** Longest label; of prose before a row no more than this is looked at. */
const LONGEST = 140;

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

/** A label with no heading before it. */
function readPlainLabel(text: string, gazetteer: Gazetteer, whole: boolean): RowLabel | null {
  if (!whole && text.length > LONGEST) {
    const label = readPlainLabel(text.slice(-LONGEST), gazetteer, whole);
    return label && { ...label, from: label.from + text.length - LONGEST };
  }
  if (!whole && !LABEL_END.test(text.slice(-40))) return null;
  const label = trim(
    trim(text.replace(COLUMN, '').replace(KEY, '').replace(NEXT, '')).replace(TABLE_HEAD, '').replace(ELECTED, ''),
  );
  if (label === '' || label.length > LONGEST) return null;
  const from = Math.max(0, text.indexOf(label.charAt(0)));
  const party = partyOfLabel(label, gazetteer, whole && /&|\bunion/i.test(label));
  if (party) return { name: null, party, printed: label, from };
  const [, outer, inner = ''] = BRACKETED.exec(label) ?? [];
  if (outer !== undefined) return readBracketed(outer, inner, gazetteer, from, whole);
  return (
    (!whole && PARTY_END.test(text) ? readTail(label, gazetteer, from) : null) ??
    readParts(label, gazetteer, from, whole) ??
    readUnmarked(label, gazetteer, from, whole)
  );
}

/** "Ann Bell (Labour)", "IND (Ann Bell)", "BELL Ann, Labour (Ashdale Together)". */
function readBracketed(
  outer: string,
  inner: string,
  gazetteer: Gazetteer,
  from: number,
  whole: boolean,
): RowLabel | null {
  const { names } = gazetteer;
  const plain = trim(outer);
  const inside = partyOfLabel(inner, gazetteer, true);
  const outside = inside ? null : partyOfLabel(plain, gazetteer);
  // A name and a party may stand before the bracket.
  if (!inside && !outside && outer.includes(',')) {
    const before = readPlainLabel(outer, gazetteer, true);
    if (before?.name && before.party) return { ...before, from: from + before.from };
  }
  if (outside && nameLike(inner, names)) return { name: bareName(inner), party: outside, printed: plain, from };
  const tail = nameLike(plain, names) ? { name: plain, from: 0 } : whole ? null : tailName(outer, names);
  if (!tail || (!inside && !/^[A-Z\d][\w .&'/-]{0,50}$/.test(inner))) return null;
  return { name: bareName(trim(tail.name)), party: inside, printed: inner, from: from + tail.from };
}

/** "Ann Bell, Labour", "Labour: Ann Bell", "Ann Bell – Labour and Co-operative": a mark parts the name from the party. */
function readParts(label: string, gazetteer: Gazetteer, from: number, whole: boolean): RowLabel | null {
  const { names } = gazetteer;
  const parts = label.split(/\s*(?:,| [–-] |–|\||:|;|\n)\s*/).filter((part) => part !== '');
  for (let cut = 1; cut < parts.length; cut++) {
    const left = parts.slice(0, cut).join(', ');
    const right = parts.slice(cut).join(', ');
    const behind = partyOfLabel(right, gazetteer, cut === parts.length - 1);
    const tail = !behind
      ? null
      : nameLike(left, names)
        ? { name: left, from: 0 }
        : whole
          ? null
          : tailName(left, names);
    if (tail) return { name: bareName(tail.name), party: behind, printed: right, from: from + tail.from };
    const before = partyOfLabel(left, gazetteer);
    if (before && nameLike(right, names)) return { name: bareName(right), party: before, printed: left, from };
  }
  return null;
}
