import { isOptional, pieceAt } from './first-words.ts';

/** Kinds of mentions as bits: the unit `0xe000` and the 255 behind it are the first kind, and so on. */
export type Kinds = number;
const UNITS = 0xe000;
const CLASS = /^\[(?:(?:\\u[\da-f]{4}|[\ue000-\uf8ff])-?)+\]$/;
const UNIT = /\\u([\da-f]{4})|([\ue000-\uf8ff])/g;

/** The kind of mention that a unit stands for. */
export const kindOf = (code: number): Kinds => 1 << ((code - UNITS) >> 8);

/** Mentions that a text must have to fit a pattern: for each alternative a list, of each of whose entries it has one kind. */
export function unitsNeeded(source: string): readonly (readonly Kinds[])[] {
  return alternatives(source, 0).needed;
}

interface Part {
  readonly needed: readonly (readonly Kinds[])[];
  readonly end: number;
}

function alternatives(source: string, from: number): Part {
  const needed: Kinds[][] = [[]];
  let at = from;
  while (at < source.length && source[at] !== ')') {
    const piece = pieceAt(source, at);
    at += piece.length;
    if (piece === '|') needed.push([]);
    else if (piece.startsWith('(')) {
      const inside = alternatives(source, at);
      at = inside.end + 1;
      if (!/^\(\?<?[=!]/.test(piece) && !isOptional(source, at)) needed.at(-1)!.push(...ofGroup(inside.needed));
    } else if (CLASS.test(piece) && !isOptional(source, at)) needed.at(-1)!.push(kindsIn(piece));
  }
  return { needed, end: at };
}

/** What a group needs: all that its one alternative does; of several, one kind of what each does. */
function ofGroup(needed: Part['needed']): readonly Kinds[] {
  const [only] = needed;
  if (only && needed.length === 1) return only;
  if (needed.some((each) => each.length === 0)) return [];
  return [needed.reduce((kinds, [first = 0]) => kinds | first, 0)];
}

/** Kinds that a class of units spans. */
function kindsIn(piece: string): Kinds {
  const codes = [...piece.matchAll(UNIT)].map(([, digits, unit = '']) =>
    digits ? parseInt(digits, 16) : unit.charCodeAt(0),
  );
  let kinds = 0;
  for (let index = 0; index < codes.length; index += 2) {
    const last = codes[index + 1] ?? codes[index]!;
    for (let code = codes[index]!; code <= Math.min(last, UNITS + 0x1dff); code += 0x100) kinds |= kindOf(code);
    kinds |= kindOf(Math.min(last, UNITS + 0x1dff));
  }
  return kinds;
}
