import { fullNamesOf } from './candidates-named.ts';
import type { Contest } from './contests.ts';
import type { RowItem } from './list-items.ts';
import type { RowLabel } from './list-label.ts';
import { trim } from './name-label.ts';
import { onlyOf } from './only.ts';
import { sameFirstName } from './people.ts';
import { surnameOf } from './surname-of.ts';
import { asItStood } from './who-stood.ts';

/**
 * A row with what the register knows of its contest's candidates: the party of a name, a party by some words of its
 * name, the name in words it cannot read or that a heading runs into.
 */
export function knownRow(item: RowItem, contest: Contest): RowItem {
  const { known } = contest;
  if (!known || item.total) return item;
  const { label } = item;
  if (label?.party) {
    const party = standingParty(label.printed ?? '', asItStood(label.party, contest) ?? label.party, known);
    const name = label.name && (endOfName(label.name, known) ?? namesake(label, known) ?? label.name);
    return { ...item, label: { ...label, party, name } };
  }
  const named = label?.printed ? null : namedIn(item.text, known);
  if (named) return { ...item, label: named };
  if (!label) {
    const party = partyAmong(item.text, known);
    return party ? { ...item, label: { name: null, party, printed: trim(item.text), from: 0 } } : item;
  }
  const { name } = label;
  if (!name) return item;
  const bearer = onlyOf(new Set(known.candidates.filter((each) => sameBearer(each.knownAs ?? each.name, name))));
  if (!bearer?.party) return item;
  const none = /^nd$/i.test(label.printed ?? '');
  return { ...item, label: { ...label, party: none ? null : bearer.party } };
}

type Known = NonNullable<Contest['known']>;

/** "Christian", which several parties are called by, is the one of them that stood: a party that nobody stood for gives way. */
function standingParty(printed: string, party: string, known: Known): string {
  return known.candidates.some((each) => each.party === party) || /^ind/i.test(printed)
    ? party
    : (partyAmong(printed, known) ?? party);
}

/** A candidate's full name within one that has other words before or behind it: "Ashdale Ann Bell", "Ann Bell Monster". */
const endOfName = (name: string, known: Known): string | null =>
  fullNamesOf(known)
    .flat()
    .find(
      (form) => name.endsWith(` ${form}`) || (name.startsWith(form) && /^[ \p{Lu}]/u.test(name.slice(form.length))),
    ) ?? null;

/** Somebody whom a party is called by, beside whom its code stands as another's name would: "Ann Bell (Belle)". */
const namesake = ({ name, printed }: RowLabel, known: Known): string | null =>
  printed && fullNamesOf(known).some((forms) => forms.includes(printed) && !forms.includes(name ?? ''))
    ? printed
    : null;

const wordsOf = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\d]+/gu) ?? []
  ).filter((word) => !/^(?:the|and|party)$/.test(word));

/** Capitals that may stand for a party. */
const CODE = /^\W*\p{Lu}{2,6}\W*$/u;

/**
 * The one party of the candidates whose name has a label's words, begun at least, in their order, or ends the label: "Beer
 * Baccy"; or that of a code whose letters its name has in their order: "AWAP" for Abolish the Welsh Assembly.
 */
function partyAmong(label: string, { candidates }: Known): string | null {
  const printed = wordsOf(label);
  if (CODE.test(label)) {
    const letters = new RegExp(`^(?:the )?${[...(printed[0] ?? '')].join('.*')}`, 'i');
    return onlyOf(new Set(candidates.flatMap(({ party }) => (party && letters.test(party) ? [party] : []))));
  }
  if (printed.join('').length < (/^\P{Ll}*$/u.test(label) ? 3 : 4)) return null;
  const fits = (party: string): boolean => {
    const whole = wordsOf(party);
    let at = 0;
    for (const word of whole) if (word.startsWith(printed[at] ?? ' ') && (printed[at]?.length ?? 0) > 2) at++;
    return at === printed.length || (whole.length > 2 && printed.join(' ').endsWith(` ${whole.join(' ')}`));
  };
  return onlyOf(new Set(candidates.flatMap(({ party }) => (party && fits(party) ? [party] : []))));
}

/** The one candidate whose full name a row's words begin or end with, or whose surname they are: "Dick Rodgers Commen Good". */
function namedIn(text: string, known: Known): RowLabel | null {
  const words = trim(text.replace(/^[\s.]+/, ''));
  const lower = words.toLowerCase();
  const named = known.candidates.flatMap(({ name: returned, party }, index) => {
    const forms = (fullNamesOf(known)[index] ?? []).flatMap((form) =>
      [form.toLowerCase(), form.toLowerCase().replace(',', '')].map((like) => [form, like] as const),
    );
    const [form] =
      forms.find(
        ([each, like]) => lower.startsWith(`${like} `) || lower.endsWith(` ${like}`) || surnameOf(each) === lower,
      ) ?? [];
    if (form === undefined) return [];
    // "BELL, Ann Mary | Ashdale First", "BELL Ann Ashdale First": listed surname first.
    const name = form.endsWith(words) ? words : form.includes(',') ? returned : form;
    return [{ name, party, printed: null, from: text.indexOf(words) }];
  });
  return named.length === 1 ? (named[0] as RowLabel) : null;
}

/** True where a row's name, which may be a surname alone, can be a candidate's. */
function sameBearer(candidate: string, printed: string): boolean {
  const [first = '', ...rest] = printed.split(' ');
  return (
    surnameOf(candidate) === surnameOf(printed) &&
    (rest.length === 0 || sameFirstName(candidate.split(' ')[0] ?? '', first))
  );
}
