import { yearRange } from '#format';

/** A Parliament by its years with an en dash: `2010–15`, `1997–2001`, `2024–`. */
export function parliamentWords(parliament: string): string {
  const [from, to] = parliament.split('-');
  const year = Number(from);
  const end = Math.floor(year / 100) * 100 + Number(to);
  return yearRange(year, to ? (end < year ? end + 100 : end) : null);
}
