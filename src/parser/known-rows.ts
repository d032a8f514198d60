import { fullNamesOf } from './candidates-named.ts';
import type { Contest } from './contests.ts';
import type { RowItem } from './list-items.ts';
import type { RowLabel } from './list-label.ts';
import { trim } from './name-label.ts';
import { onlyOf } from './only.ts';
import { sameFirstName } from './people.ts';
import { surnameOf } from './surname-of.ts';

/** A row with what the register knows of its contest's candidates: the party of a name, the name in words it cannot read. */
export function knownRow(item: RowItem, { known }: Contest): RowItem {
  if (!known || item.total || item.label?.party) return item;
  const { label } = item;
  const named = label?.printed ? null : namedIn(item.text, known);
  if (named) return { ...item, label: named };
  if (!label?.name) return item;
  const { name } = label;
  const bearer = onlyOf(new Set(known.candidates.filter((each) => sameBearer(each.knownAs ?? each.name, name))));
  if (!bearer?.party) return item;
  const none = /^nd$|^no description$/i.test(label.printed ?? '');
  return { ...item, label: { ...label, party: none ? null : bearer.party } };
}

/** The one candidate whose full name a row's words begin or end with, or whose surname they are: "Dick Rodgers Commen Good". */
function namedIn(text: string, known: NonNullable<Contest['known']>): RowLabel | null {
  const words = trim(text);
  const named = known.candidates.flatMap(({ party }, index) => {
    const forms = fullNamesOf(known)[index] ?? [];
    const name = forms.find(
      (form) => words.startsWith(`${form} `) || words.endsWith(` ${form}`) || surnameOf(form) === words.toLowerCase(),
    );
    return name ? [{ name: name.endsWith(words) ? words : name, party, printed: null, from: text.indexOf(words) }] : [];
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
