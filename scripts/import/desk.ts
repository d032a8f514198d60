import type { Party, SourceSlip } from '#records';

/** What every step of the import shares. Steps add to the lists; nothing is written while `problems` is not empty. */
export interface Desk {
  /** Folder that holds the data sets, one folder each. */
  readonly from: string;
  /** Folder written to: `content/`, or a copy of it. */
  readonly into: string;
  readonly parties: readonly Party[];
  readonly slips: readonly SourceSlip[];
  /** Rows that cannot be joined, parsed or summed: `file:line: what`. */
  readonly problems: string[];
  /** Where a file edited by hand says more or other than the import, and was kept. */
  readonly kept: string[];
  /** Slips that the import met and found as listed. */
  readonly met: Set<string>;
}

/** Notes a source row that cannot be used as it stands. */
export function trouble(desk: Desk, where: { readonly file: string; readonly line: number }, what: string): void {
  desk.problems.push(`${where.file}:${where.line}: ${what}`);
}

/** The party with Parliament's id `mnis`, or null (noted) where the register has none. */
export function partyByMnis(desk: Desk, row: { readonly file: string; readonly line: number }, mnis: string): string {
  const found = desk.parties.find((party) => party.mnis.includes(Number(mnis)));
  if (found === undefined) trouble(desk, row, `no party in content/parties.yaml has Parliament's id "${mnis}"`);
  return found?.id ?? 'ind';
}

/** Greens by country: one name, three parties, which official tables file under one id in some years. */
const GREENS: Readonly<Record<string, string>> = { Scotland: 'grn-scot', 'Northern Ireland': 'grn-ni' };

/** The party that stands under this id in this country: the Greens of Scotland and of Northern Ireland are their own. */
export function inCountry(party: string, country: string): string {
  return party === 'grn' ? (GREENS[country] ?? party) : party;
}

/** The party called `name` (canonical name or alias), or null where the register has none. */
export function partyByName(desk: Desk, name: string): string | null {
  const plain = name.trim();
  const found =
    desk.parties.find((party) => party.name === plain) ?? desk.parties.find((party) => party.aliases.includes(plain));
  return found?.id ?? null;
}
