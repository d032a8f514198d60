import type { NameWords } from './register.ts';

/** What the register's words say of names, ready to be asked; all in small letters. */
export interface KnownNames {
  /** Sex of those who have a first name; null where women and men have it. */
  readonly firstNames: ReadonlyMap<string, 'man' | 'woman' | null>;
  /** Words that open sentences and headings with a capital, and are nobody's name. */
  readonly common: ReadonlySet<string>;
  /** Words that make a run of capitals a body, a place or a page, not a person. */
  readonly bodies: ReadonlySet<string>;
}

/** Makes a register's words ready. */
export function knownNames({ men, women, either, common, bodies }: NameWords): KnownNames {
  return {
    firstNames: new Map([
      ...men.map((name) => [name, 'man'] as const),
      ...women.map((name) => [name, 'woman'] as const),
      ...either.map((name) => [name, null] as const),
    ]),
    common: new Set(common),
    bodies: new Set(bodies),
  };
}
