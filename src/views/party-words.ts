import type { Candidacy, Party } from '#records';
import type { Identity } from '#charts';
import { coloured, type Piece, type Words } from './words.ts';

/** Adjective: "a Labour majority", "a Lib Dem gain". */
export const adjective = (party: Party): string => party.shortName;

/** True for a party with a colour of its own, which is then named in it. */
export const hasColour = (party: Party): boolean => party.colours !== null;

/** A verb that agrees with the party: `agrees(labour, 'hold')` → 'holds', `agrees(conservatives, 'hold')` → 'hold'. */
export const agrees = (party: Party, verb: string): string => (party.plural ? verb : `${verb}s`);

/** Possessive of a name: "Labour’s", "the Conservatives’". */
export const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** Name of a candidate in common use. */
export const nameOf = ({ candidate, knownAs }: Candidacy): string => knownAs ?? candidate;

/** What tells a candidacy or party from others in a drawing; an independent goes by name. */
export function identityOf(party: Party, person?: Candidacy | string | null): Identity {
  const alone = party.kind === 'independent' && person ? person : null;
  return {
    name: alone === null ? party.shortName : typeof alone === 'string' ? alone : nameOf(alone),
    short: party.abbreviation,
    code: party.code,
    shape: party.shape,
  };
}

/** Party of a candidacy as a table names it: coloured where it has a colour, else as the ballot paper describes it. */
export function partyLabel(party: Party, candidacy: Candidacy): Words {
  if (!hasColour(party)) return [party.kind === 'independent' ? party.name : candidacy.description];
  const name = coloured(party.shortName, party.code);
  return /co-?op/i.test(candidacy.description) ? [name, ' Co-op'] : [name];
}

/** Party's short name in its colour where it has one, else in plain text. */
export const partyPiece = (party: Party, text = party.shortName): Piece =>
  hasColour(party) ? coloured(text, party.code) : text;
