import { inLines } from './in-lines.ts';
import type { KnownNames } from './known-names.ts';
import { PARTICLES, TITLES } from './lexicon.ts';

const WORD = /[\p{L}\d][\p{L}\d'’.-]*/gu;
/** A label without the marks and numbering around it. */
export const trim = (text: string): string =>
  text
    .replace(/^[\s,.;:|•*·▪●–\-_]+|[\s,;:|–\-_(]+$/g, '')
    .replace(/^\d{1,2}(?:[.)]\s*| ?[-–] ?)(?=\p{L})/u, '')
    .replace(/^\+\/-\s*/, '')
    .replace(/^(?:and|with) /, '');

/** Words of headlines and of a table's head, which no candidate's name has. */
const NO_NAME = new RegExp(
  inLines`
    ^(?:
      candidates?|votes?|share|change|party|results?|election|general|with|after|keeps?|wins?|won|holds?|held|takes?
      |took|percent|swing|turnout|majority|poll|total
    )$
  `,
  'i',
);
/** A party's first word, so that a name before it ends there: "Soc Lab" is no Lab. */
const PARTY_BEGINS = new RegExp(
  inLines`
    ^(?:
      soc|socialist|ind|independent|nat|national|eng|brit|british|comm|rev|chr|christian|alt|real|new|old|ex|anti
      |pro
    )$
  `,
  'i',
);

/** True where every word could be part of a candidate's name. */
export function nameLike(text: string, { common, firstNames }: KnownNames): boolean {
  const words = text.match(WORD) ?? [];
  if (words.length === 0 || words.length > 7 || /[:;?!|/]|[a-z]{4}\. /i.test(text)) return false;
  if (words.some((word, index) => NO_NAME.test(word) || (index > 0 && PARTY_BEGINS.test(word)))) return false;
  // "Not The Conservative Party" has no name in it.
  if (
    words.every((word) => common.has(word.toLowerCase())) &&
    !(words.length > 1 && firstNames.has((words[0] as string).toLowerCase()))
  )
    return false;
  if (words.length === 1 && (words[0] as string).length < 3) return false;
  return words.every(
    (word, index) =>
      /^\p{Lu}/u.test(word) ||
      PARTICLES.has(word.toLowerCase()) ||
      (index > 0 && /^(?:the|of|and|a-lot)$/i.test(word)) ||
      /^\d{1,2}$/.test(word),
  );
}

/** A name without titles: "Dr Rohen Kapur" is Rohen Kapur, "Mr Mozzarella" and "Sir Oink A-Lot" stay. */
export function bareName(text: string): string {
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
  const capitals = /^((?:Mc|Mac)?\p{Lu}[\p{Lu}'-]{2,}|\p{Lu}['’`] ?\p{Lu}+) ((?:\p{Lu}\p{Ll}[\p{L}'-]*\s?)+)$/u.exec(
    joined,
  );
  if (capitals) return `${tidy(capitals[2] as string)} ${tidy(capitals[1] as string)}`;
  return tidy(joined);
}

/** Words in capitals as names are written: "JONES-PARRY" is Jones-Parry, "McREED" McReed. */
const tidy = (text: string): string =>
  text
    .trim()
    .replace(/(?<![^ ])(?:Mc|Mac)?\p{Lu}{3,}(?:['-]\p{Lu}+)*(?![^ ])/gu, (word) =>
      word.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase()),
    );

/** The last run of name-like words of a text, where prose may stand before it. */
export function tailName(text: string, names: KnownNames): { name: string; from: number } | null {
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
