import { labelKey, type Gazetteer } from './gazetteer.ts';
import type { KnownNames } from './known-names.ts';
import { PARTICLES, TITLES } from './lexicon.ts';
import { onlyOf } from './only.ts';

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

/** What labels were read as, for a register: whole ones, and ones that may be cut short. */
const held = new WeakMap<Gazetteer, readonly [Map<string, string | null>, Map<string, string | null>]>();
/** Labels that are held. */
const MOST = 10_000;

/** Canonical party of a printed label on its own, or null. */
export function partyOfLabel(label: string, gazetteer: Gazetteer, cut = false): string | null {
  let both = held.get(gazetteer);
  if (!both) held.set(gazetteer, (both = [new Map(), new Map()]));
  const known = both[cut ? 1 : 0];
  const read = known.get(label);
  if (read !== undefined) return read;
  const party = readParty(label, gazetteer, cut);
  if (known.size < MOST && label.length < 80) known.set(label, party);
  return party;
}

function readParty(label: string, gazetteer: Gazetteer, cut: boolean): string | null {
  const key = labelKey(label.replace(/^(?:the|for the|for) /i, ''));
  if (!key || /^(?:others?|total|theothers|independentsandothers)$/.test(key)) return null;
  return (
    gazetteer.labels.get(key) ??
    gazetteer.labels.get(key.replace(/(?:party|candidate|hold|gain|elected)$/, '')) ??
    gazetteer.labels.get(`${key}party`) ??
    ofNation(key, gazetteer) ??
    (cut ? byBeginning(key, gazetteer) : null)
  );
}

/** A party of the whole kingdom by the name of its branch: "Scottish Lib Dems". */
function ofNation(key: string, gazetteer: Gazetteer): string | null {
  const rest = /^(?:scottish|welsh)(?!unionist|national|socialist)(.{3,})$/.exec(key)?.[1];
  return rest === undefined ? null : (gazetteer.labels.get(rest) ?? null);
}

/** A long label cut short, or with words after it: the one party whose label begins so. */
function byBeginning(key: string, gazetteer: Gazetteer): string | null {
  if (key.length < 9) return null;
  const parties = new Set<string>();
  for (const [label, party] of gazetteer.labels)
    if (label.length >= 9 && (label.startsWith(key) || key.startsWith(label))) parties.add(party);
  return onlyOf(parties);
}

const WORD = /[\p{L}\d][\p{L}\d'’.-]*/gu;
const trim = (text: string): string =>
  text
    .replace(/^[\s,;:|•*·▪●–\-_]+|[\s,;:|–\-_(]+$/g, '')
    .replace(/^\d{1,2}(?:[.)]\s*| ?[-–] ?)(?=\p{L})/u, '')
    .replace(/^\+\/-\s*/, '');

/** Words of headlines and of a table's head, which no candidate's name has. */
const NO_NAME =
  /^(?:candidates?|votes?|share|change|party|results?|election|general|with|after|keeps?|wins?|won|holds?|held|takes?|took|percent|swing|turnout|majority|poll|total)$/i;
/** A party's first word, so that a name before it ends there: "Soc Lab" is no Lab. */
const PARTY_BEGINS =
  /^(?:soc|socialist|ind|independent|nat|national|eng|brit|british|comm|rev|chr|christian|alt|real|new|old|ex|anti|pro)$/i;

/** True where every word could be part of a candidate's name. */
function nameLike(text: string, { common }: KnownNames): boolean {
  const words = text.match(WORD) ?? [];
  if (words.length === 0 || words.length > 7 || /[:;?!|]/.test(text)) return false;
  if (words.some((word, index) => NO_NAME.test(word) || (index > 0 && PARTY_BEGINS.test(word)))) return false;
  if (words.length === 1 && (common.has((words[0] as string).toLowerCase()) || (words[0] as string).length < 3))
    return false;
  return words.every(
    (word, index) =>
      /^\p{Lu}/u.test(word) ||
      PARTICLES.has(word.toLowerCase()) ||
      (index > 0 && /^(?:the|of|and|a-lot)$/i.test(word)) ||
      /^\d{1,2}$/.test(word),
  );
}

/** A name without titles: "Dr Rohen Kapur" is Rohen Kapur, "Mr Mozzarella" and "Sir Oink A-Lot" stay. */
function bareName(text: string, { firstNames }: KnownNames): string {
  let words = text
    .replace(/ (?:of|for)(?: the)?$/, '')
    .replace(/\s*\(?\b(?:elected|E|MP)\)?$/, '')
    .split(/\s+/);
  const title = (words[0] ?? '').replace('.', '').toLowerCase();
  if (TITLES.has(title) && words.length > 2 && !/^(?:sir|lord|lady|dame|baroness|captain|capt|count)$/.test(title))
    words = words.slice(1);
  words = words
    .join(' ')
    .replace(/ ?["“(][^"”)]{1,30}["”)] ?/g, ' ')
    .trim()
    .split(/\s+/);
  // "SAWFORD, Andrew", "Sawford, Andrew", "SAWFORD Andrew"
  const joined = words.join(' ');
  const turned = /^(\p{L}[\p{L}'-]+(?: \p{L}[\p{L}'-]+){0,2}), (\p{Lu}[\p{L}'. -]+)$/u.exec(joined);
  if (turned) return `${tidy(turned[2] as string)} ${tidy(turned[1] as string)}`;
  const capitals = /^(\p{Lu}[\p{Lu}'-]{2,}) ((?:\p{Lu}\p{Ll}[\p{L}'-]*\s?)+)$/u.exec(joined);
  if (capitals && firstNames.has((capitals[2] as string).trim().split(' ')[0]?.toLowerCase() ?? ''))
    return `${tidy(capitals[2] as string)} ${tidy(capitals[1] as string)}`;
  return tidy(joined);
}

const tidy = (text: string): string =>
  text
    .trim()
    .split(' ')
    .map((word) =>
      /^\p{Lu}{3,}(?:['-]\p{Lu}+)*$/u.test(word)
        ? word.charAt(0) +
          word
            .slice(1)
            .toLowerCase()
            .replace(/([-'])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
        : word,
    )
    .join(' ');

/** The last run of name-like words of a text, where prose may stand before it. */
function tailName(text: string, names: KnownNames): { name: string; from: number } | null {
  const stop = Math.max(
    text.lastIndexOf('. ') + 1,
    text.lastIndexOf(': ') + 1,
    text.lastIndexOf('\n') + 1,
    text.lastIndexOf('; ') + 1,
    text.lastIndexOf('•') + 1,
    0,
  );
  const rest = text.slice(stop);
  if (nameLike(trim(rest), names)) return { name: trim(rest), from: stop };
  const words = [...rest.matchAll(WORD)];
  let k = words.length;
  while (k > 0) {
    const word = (words[k - 1] as RegExpMatchArray)[0];
    if ((/^\p{Lu}/u.test(word) && !names.common.has(word.toLowerCase())) || (PARTICLES.has(word) && k < words.length))
      k--;
    else break;
  }
  const name = words.slice(Math.max(k, words.length - 4));
  if (name.length < 2) return null;
  const from = stop + ((name[0] as RegExpMatchArray).index ?? 0);
  return { name: trim(text.slice(from)), from };
}

/** A table's head run into its first row. */
const TABLE_HEAD = /^(?:(?:candidates?|name|party|votes?|share|change|%|±%?|\+\/-)\s+){2,}/i;
/** What is printed after the winner's name or party. */
const ELECTED = /\s*(?:[([](?:elected|winner|E|hold|gain)[)\]]?|[-–,] elected|\*|✓|✔)$/i;

/**
 * Reads the label of a row: `Name (Party)`, `Name, Party`, `Name – Party`, `Name Party`, `Party Name`, `Party`,
 * `IND (Name)`; null where it is neither a person nor a party. `whole`: nothing but the label stands there.
 */
export function readLabel(text: string, gazetteer: Gazetteer, whole: boolean): RowLabel | null {
  const head = /^[\s,.;]*([\p{Lu}\d][^:()\n]{2,40}):\s+(?=\p{Lu})/u.exec(text);
  const heading = trim(head?.[1] ?? '');
  if (!head || partyOfLabel(heading, gazetteer)) return readPlainLabel(text, gazetteer, whole);
  const label = readPlainLabel(text.slice(head[0].length), gazetteer, whole);
  return label && { ...label, from: label.from + head[0].length, heading };
}

function readPlainLabel(text: string, gazetteer: Gazetteer, whole: boolean): RowLabel | null {
  const { names } = gazetteer;
  // In prose a row's label ends right before the figure, in a name or a bracket: "won the seat by" is none.
  if (!whole && !/(?:\p{Lu}[^\s]*|[)\]])[\s,:;–|-]*$/u.test(text.slice(-40))) return null;
  const label = trim(trim(text).replace(TABLE_HEAD, '').replace(ELECTED, ''));
  if (label === '' || label.length > 140) return null;
  const from = Math.max(0, text.indexOf(label.charAt(0)));
  const party = partyOfLabel(label, gazetteer, whole && /&|\bunion/i.test(label));
  if (party) return { name: null, party, printed: label, from };
  const bracket = /^(.*?)[\s]*[([]([^()[\]]{1,60})[)\]]?(?:\s*(?:elected|E|\*|- elected))?$/s.exec(label);
  if (bracket) {
    const [, outer = '', inner = ''] = bracket;
    const inside = partyOfLabel(inner, gazetteer, true);
    const outside = partyOfLabel(trim(outer), gazetteer);
    if (!inside && outside && nameLike(inner, names))
      return { name: bareName(inner, names), party: outside, printed: trim(outer), from };
    const tail = nameLike(trim(outer), names) ? { name: trim(outer), from: 0 } : whole ? null : tailName(outer, names);
    if (!tail) return null;
    if (!inside && !/^[A-Z][\w .&'/-]{0,50}$/.test(inner)) return null;
    return { name: bareName(trim(tail.name), names), party: inside, printed: inner, from: from + tail.from };
  }
  // "… from Britain Elects: LDEM: 56.7%": what stands right before the figure is the party alone.
  if (!whole && /[:–] ?[A-Z][A-Za-z ]{1,14}:\s*$/.test(text)) {
    const alone = readTail(label, gazetteer, from);
    if (alone) return alone;
  }
  const parts = label.split(/\s*(?:,(?= )| [–-] |–|\||:|;|\n)\s*/).filter((part) => part !== '');
  if (parts.length >= 2) {
    for (let cut = 1; cut < parts.length; cut++) {
      const left = parts.slice(0, cut).join(', ');
      const right = parts.slice(cut).join(', ');
      const rightParty = partyOfLabel(right, gazetteer, cut === parts.length - 1);
      if (rightParty && nameLike(left, names))
        return { name: bareName(left, names), party: rightParty, printed: right, from };
      if (rightParty && !whole) {
        const tail = tailName(left, names);
        if (tail)
          return { name: bareName(tail.name, names), party: rightParty, printed: right, from: from + tail.from };
      }
      const leftParty = partyOfLabel(left, gazetteer);
      if (leftParty && nameLike(right, names))
        return { name: bareName(right, names), party: leftParty, printed: left, from };
    }
  }
  const runOn = readRunOn(label, gazetteer, from);
  // "Ann BellMonster Raving Loony": of a party glued to a name its last words alone are no party.
  const glued = runOn === null || /(?<!\bMc|\bMac|\bDe|\bFitz)(?<=\p{Ll}{2})\p{Lu}\p{Ll}/u.test(runOn.name ?? '');
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
    if (party && cut >= 2 && nameLike(name, names)) return { name: bareName(name, names), party, printed: right, from };
  }
  for (let cut = words.length - 1; cut > 0; cut--) {
    const left = words.slice(0, cut).join(' ');
    const party = partyOfLabel(left, gazetteer);
    const name = words.slice(cut).join(' ');
    // "C Herriot" is a person; a letter is a party in brackets only.
    if (party && left.length > 1 && words.length - cut >= 2 && nameLike(name, names))
      return { name: bareName(name, names), party, printed: left, from };
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
    if (party && /\s/.test(name) && nameLike(name, names))
      return { name: bareName(name, names), party, printed: left, from };
    const behind = partyOfLabel(name, gazetteer);
    if (behind && /\s/.test(left) && nameLike(left, names))
      return { name: bareName(left, names), party: behind, printed: name, from };
  }
  return null;
}

/** A person whose party the row does not say: only where the first word is a forename. */
function readNameAlone(text: string, from: number, names: KnownNames): RowLabel | null {
  // "Ann Bell - Tilt": a party that nobody knows is no part of the name.
  const [label = '', printed = null] = text.split(/ [-–] /);
  const words = label.split(/\s+/);
  const known = names.firstNames.has((words[0] ?? '').toLowerCase());
  if (!known || words.length < 2 || words.length > 4 || !nameLike(label, names)) return null;
  return { name: bareName(label, names), party: null, printed, from };
}
