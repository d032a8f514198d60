import type { Gazetteer, Name } from './gazetteer.ts';
import { inLines } from './in-lines.ts';
import type { KnownNames } from './known-names.ts';
import { TITLES } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** What may stand between two words of a name. */
const JOINT = /^(?: |-| - |– ?|, | ?\/ ?|\. ?)$/;

export function matchName(
  clean: string,
  tokens: readonly Token[],
  at: number,
  names: readonly Name[] | undefined,
): Name | null {
  if (!names) return null;
  for (const name of names) {
    let k = 1;
    for (; k < name.words.length; k++) {
      const token = tokens[at + k];
      const before = tokens[at + k - 1] as Token;
      if (!token || token.lower !== name.words[k]) break;
      if (name.capital && !token.capital && token.text.length > 3) break;
      const gap = clean.slice(before.end, token.start);
      // "Richmond (Yorks)".
      const bracket = gap === ' (' && name.stands.includes(gap);
      if (!JOINT.test(gap) && !bracket && !(before.possessive && /^'s? $/.test(gap))) break;
    }
    if (k === name.words.length) return name;
  }
  return null;
}

/** A name found, and the index of its last token. */
export interface Found {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

const PARTY_NOT_BEFORE = /\b(?:The|the) $/;
/** "The Green vote", "the Green came fifth": what a party has, and what its candidate does. */
const A_PARTYS =
  /^(?:\w+ (?:party|candidate|vote|share|surge|leader|mp)|green (?:lost|came|was|had|got|took|on|with))\b/i;
/** Titles of newspapers, laws, groups and streets that begin like a party. */
const NOT_A_PARTY_AFTER = new RegExp(inLines`
  ^ (?:
    Act|Bill|Street|Road|Lane|Club|Belt|belt|Paper|paper|inquiry|Inquiry|review|school|Film|Business|Energy|Deal
    |New Deal
  )\b
`);

/**
 * Parties named in a sentence: full names, nicknames, adjectives; abbreviations only where `lists` allows them, and a
 * small party's one word only where it stood.
 * @param stood parties of the candidates of the contests told.
 */
export function partiesOf(
  clean: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  gazetteer: Gazetteer,
  lists: boolean,
  stood: ReadonlySet<string>,
): readonly Found[] {
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (taken.has(i) || token.digits) continue;
    const names = gazetteer.parties.get(token.lower);
    if (!names) continue;
    if (!token.capital && !(token.lower === 'independent' || token.lower === 'independents')) continue;
    const name = matchName(clean, tokens, i, names);
    if (!name) continue;
    const last = i + name.words.length - 1;
    const end = (tokens[last] as Token).end;
    const prior = tokens[i - 1];
    // "Ms Green's party".
    if (prior && TITLES.has(prior.lower) && /^\.? $/.test(clean.slice(prior.end, token.start))) continue;
    if (name.words.length === 1) {
      const after = clean.slice(end, end + 16);
      const before = clean.slice(Math.max(0, token.start - 5), token.start);
      if (NOT_A_PARTY_AFTER.test(after)) continue;
      if (gazetteer.independents.has(name.stands)) {
        if (!lists && !readsAsIndependent(clean, tokens, i, gazetteer.names)) continue;
      } else if (!name.prose && !lists) {
        const isWord = token.lower.length >= 5 && token.text !== token.text.toUpperCase();
        if (!isWord || !stood.has(name.stands) || (i === 0 && gazetteer.names.common.has(token.lower))) continue;
      }
      // "Ed Bell": a first name, not the English Democrats.
      if (
        !name.prose &&
        gazetteer.names.firstNames.has(token.lower) &&
        /^[A-Z][a-z]/.test(token.text) &&
        /^ [A-Z]/.test(after)
      )
        continue;
      // "Sarah Green": a surname.
      if (
        prior?.capital &&
        gazetteer.names.firstNames.has(prior.lower) &&
        token.start - prior.end === 1 &&
        !prior.possessive
      )
        continue;
      if (/^(?:green|heritage|respect|liberal|alliance|reform)$/.test(token.lower) && !lists) {
        if (PARTY_NOT_BEFORE.test(before) && /^ [a-z]/.test(after) && !A_PARTYS.test(token.lower + after)) continue;
      }
    } else if (!name.prose && !lists) continue;
    found.push({ mention: { kind: 'party', party: name.stands, start: token.start, end }, first: i, last });
    i = last;
  }
  return found;
}

/** "an independent", "independent Tony Devoy", "(Independent)", not "The Independent" or "independent inquiry". */
function readsAsIndependent(clean: string, tokens: readonly Token[], i: number, { common }: KnownNames): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const before = clean.slice(Math.max(0, token.start - 6), token.start);
  const after = clean.slice(token.end, token.end + 14);
  if (/\b(?:The|the) $/.test(before) && !/^ (?:candidate|[A-Z])/.test(after)) return false;
  if (
    /\b(?:an|as|and|as an) $/i.test(before) &&
    /^(?:[,.;)]| candidate| (?:and|with|on|too|came|was|third|f\w+th)\b|$)/.test(after)
  )
    return true;
  if (/^ (?:candidate|hopeful)/.test(after)) return true;
  return next?.capital === true && /^ $/.test(clean.slice(token.end, next.start)) && !common.has(next.lower);
}

/** Words after a seat's name that make it a council, a paper, a team, another seat. */
const NOT_A_SEAT_AFTER = new RegExp(
  inLines`
    ^(?:'s)? (?:
      (?:city|borough|town|county|district|metropolitan|unitary|parish|combined)? ?(?:council|authority)
      |councillors?|wards?|airport|hospital|university|college|school|crown court|magistrates|evening|post|chronicle
      |advertiser|express|gazette|mail|telegraph|news|star|echo|argus|journal|herald|observer|united|rovers|athletic
      |wanderers|albion|fc|city fc|mayor|mayoral|police|cathedral|prison|road|street|lane|house|hotel|station
      |council-|assembly|holyrood|senedd|by-election bid|airport|festival|racecourse|arena|hall|palace|castle|moor
      |bay\b|borough\b|hills?\b|heath\b|common\b
    )
  `,
  'i',
);
const COMPASS = new RegExp(inLines`
  ^(?: and|,)? (?:
    North|South|East|West|Central|Mid|Upper|Lower|New|Northern|Southern|Eastern|Western|Park|Town|Road|Street
    |Green|Bridge|Vale|Valley|Abbey|Island
  )\b
`);
const COMPASS_BEFORE = new RegExp(inLines`
  \b(?:
    North|South|East|West|Mid|New|Upper|Lower|Port|Great|Little|Old|Royal|Saint|St|Lord|Lady|Baroness|Sir|Dame|Mr
    |Mrs|Ms|Miss|Dr|Duke of|Earl of|Duchess of|Bishop of|Archbishop of|University of|Battle of|Marquess of
  ) $
`);

/** True where another seat stands behind a name and "and" or a comma: "Ashdale and West Bexford". */
function seatBehindAnd(
  clean: string,
  tokens: readonly Token[],
  last: number,
  seats: ReadonlyMap<string, readonly Name[]>,
): boolean {
  const at = tokens[last + 1]?.lower === 'and' ? last + 2 : last + 1;
  const gap = clean.slice((tokens[last] as Token).end, tokens[at]?.start);
  return /^(?: and|,) $/.test(gap) && matchName(clean, tokens, at, seats.get(tokens[at]?.lower ?? '')) !== null;
}

/** Seats named in full. */
export function seatsOf(
  clean: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  seats: ReadonlyMap<string, readonly Name[]>,
  { firstNames, common }: KnownNames,
): readonly Found[] {
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (taken.has(i) || token.digits || !token.capital) continue;
    const name = matchName(clean, tokens, i, seats.get(token.lower));
    if (!name) continue;
    const last = i + name.words.length - 1;
    const closed = name.stands.endsWith(')') && clean.charAt((tokens[last] as Token).end) === ')';
    const end = (tokens[last] as Token).end + (closed ? 1 : 0);
    const after = clean.slice(end, end + 34);
    const before = clean.slice(Math.max(0, token.start - 14), token.start);
    if (NOT_A_SEAT_AFTER.test(after)) continue;
    // "Uxbridge and South …" of a seat that goes on so is that seat, however the rest is spelt.
    const goesOn = name.stands
      .toLowerCase()
      .startsWith(`${clean.slice(token.start, end)}${/^ and \w+/.exec(after)?.[0] ?? '\n'}`.toLowerCase());
    if (COMPASS.test(after) && name.words.length < 3 && !goesOn && !seatBehindAnd(clean, tokens, last, seats)) continue;
    if (COMPASS_BEFORE.test(before)) continue;
    const prior = tokens[i - 1];
    if (name.words.length === 1 && prior && token.start - prior.end === 1 && prior.capital && !taken.has(i - 1)) {
      if (firstNames.has(prior.lower) || TITLES.has(prior.lower)) continue;
    }
    // "Lincoln Smith": a first name.
    const next = tokens[last + 1];
    if (
      name.words.length === 1 &&
      next?.capital &&
      next.start - end === 1 &&
      firstNames.has(token.lower) &&
      !common.has(next.lower)
    )
      continue;
    found.push({ mention: { kind: 'seat', seat: name.stands, start: token.start, end }, first: i, last });
    i = last;
  }
  return found;
}
