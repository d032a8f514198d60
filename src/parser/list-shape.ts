import type { Gazetteer } from './gazetteer.ts';
import type { KnownNames } from './known-names.ts';
import type { RowItem } from './list-items.ts';
import type { RowLabel } from './list-label.ts';
import { bareName, nameLike, trim } from './name-label.ts';

/** Marks between a person and a party in a row's label. */
const BETWEEN = /\s*(?:,| [–-] |–|\||:|;|\n|\t)[\s|]*/;

const CODE = /^\s*[A-Z]{3,8}\s?:?\s*$/;

/** True of a row of somebody, or of some party, whom the register lacks: a name beside votes, with rows and no total before it. */
export function isUntold(
  { label, total, text, votes, share, glued }: RowItem,
  before: readonly RowItem[] | undefined,
  { names }: Gazetteer,
): boolean {
  const last = before?.at(-1);
  // Letters for a party in a list of shares: the contest's candidates tell which.
  if (last && !last.votes && last.share && !last.total && share && !label && !total && CODE.test(text)) return true;
  if (label || total || !(glued || (votes && votes.value > (share?.value ?? 0))) || !last || last.total) return false;
  const parts = trim(text).split(BETWEEN);
  return (
    !/\p{Ll}[.!?] /u.test(text) &&
    (/^others?$/i.test(parts[0] ?? '') ||
      parts.some((part) => (parts.length === 1 || part.includes(' ')) && nameLike(part, names)))
  );
}

/**
 * Rows of a party that the register lacks, read as the list's other rows are printed: the name before the party or
 * behind it. Rows that cannot be told stay as they are.
 */
export function likeTheOthers(items: readonly RowItem[], { names }: Gazetteer): readonly RowItem[] {
  const told = items.flatMap(({ label, text }) =>
    label?.name && label.party && label.printed ? [trim(text).startsWith(label.printed)] : [],
  );
  const [partyFirst] = told;
  if (partyFirst === undefined || told.length < 2) return items;
  const alike = told.every((each) => each === partyFirst);
  const named = items.every(({ label, total }) => total || !label || label.name);
  const last = items.findLastIndex(({ label }) => label);
  return items.map((item, index) => {
    if (item.total || item.label?.party) return item;
    // "Zebedee Oakes - 488" among rows that all have a name, not below them, is a person of whom no party is told.
    const alone = trim(item.text);
    if (
      !item.label &&
      named &&
      (index < last || /^independents$/i.test(items[last]?.label?.printed ?? '')) &&
      isTwoNames(alone, names)
    )
      return { ...item, label: { name: alone, party: null, printed: null, from: item.text.indexOf(alone) } };
    const label = alike ? twoParts(item, partyFirst) : null;
    return label && nameLike(label.name, names) && label.name.includes(' ')
      ? { ...item, label: { ...label, name: bareName(label.name) } }
      : item;
  });
}

const isTwoNames = (text: string, { common }: KnownNames): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}['’\p{L}]*\p{Ll}(?:-\p{Lu}\p{Ll}+)?){1,2}$/u.test(text) &&
  !text.split(/[ -]/).some((word) => common.has(word.toLowerCase()));

function twoParts({ label, text }: RowItem, partyFirst: boolean): (RowLabel & { readonly name: string }) | null {
  const plain = trim(text);
  // "Ashdale First (Ann Bell)", told as a person of a party that nobody knows.
  const bracketed = /^([^()[\]]+?) ?[([]([^()[\]]+)[)\]]?$/.exec(plain);
  const parts = bracketed ? bracketed.slice(1) : label ? [] : plain.split(BETWEEN);
  const [left, right] = parts;
  if (parts.length !== 2 || !left || !right) return null;
  const [printed, name] = partyFirst ? [left, right] : [right, left];
  return { name, party: null, printed, from: Math.max(0, text.indexOf(left)) };
}
