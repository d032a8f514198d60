import type { Claim, ClaimKind } from '#records';
import { inLines } from './in-lines.ts';
import type { Tagged } from './mentions.ts';

/** What a rule reads, before anybody is resolved: mentions are given by their units in the tagged sentence. */
export interface Draft {
  readonly kind: ClaimKind;
  /** Unit of the figure; claims without one give `words`. */
  readonly figure?: string | undefined;
  /** Offsets into the tagged text of the words that state the claim. */
  readonly words?: readonly [number, number];
  /** Unit of whom the claim is about. */
  readonly who?: string | undefined;
  /** With OTHER, unit of the one whom it is not. */
  readonly beside?: string | undefined;
  /** With OTHER, what "his" or "her" says. */
  readonly sex?: 'man' | 'woman';
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly outcome?: 'gain' | 'hold';
  readonly cause?: Extract<Claim, { kind: 'cause' }>['cause'];
  /** With THOSE, of how many the words speak. */
  readonly those?: 'one' | 'both' | 'all';
  /** The words alone do not show whose seat it was: only the member, or the party, whom the register lists as outgoing is meant. */
  readonly member?: boolean;
  /** Value that no figure mention states: a rank, "a recount". */
  readonly value?: number;
  /** -1 for a fall: the sign that the words give a share change. */
  readonly sign?: 1 | -1;
  /** The figure is of the election before by the rule's own words; no other cue is asked for. */
  readonly settled?: boolean;
  /** The words say that this majority was overturned, so the seat changed hands. */
  readonly swept?: boolean;
  /** The words set its subject against a rival, whom it beats or leads: where it did not win, the gap is no majority. */
  readonly rival?: 'beats' | 'leads' | undefined;
  /** Unit of who the clause says had the majority: it is the old one where that is the member who left. */
  readonly holder?: string | undefined;
  /** Place of the figure in a list that "respectively" deals out to the contests, from 0. */
  readonly nth?: number;
  /** How many figures that list has. */
  readonly outOf?: number;
  /** Unit of the seat that the words themselves name. */
  readonly seat?: string | undefined;
}

/** What a rule may look at. */
export interface RuleContext {
  readonly tagged: Tagged;
  /** Tagged text of the sentence before in the same paragraph, or of the paragraph before; empty at the start. */
  readonly earlier: string;
}

/** Stands for a unit where the words say "his" or "her": the person named last. */
export const BEFORE = 'before';
/** Stands for a unit where the words say "its" or "their": the party spoken of last. */
export const PARTY_BEFORE = 'partyBefore';
/** Stands for a unit where a question right before asks of somebody: "And the Greens? 349 votes." */
export const ASKED = 'asked';
/** A question after somebody, with nobody named since: "And what of Ann Bell?", "Where is poor Ann Bell?" */
const ASKS = new RegExp(inLines`
  (?:^|[.?!] )(?:and |but |what (?:of|about) |how about )?
  (?:where\b[^.?!\ue000-\ue1ff]{0,25} (?:is|are|was|were|did) )?(?:the |poor )*[\ue000-\ue1ff]\?
  [^?\ue000-\ue1ff]*$
`);

/** True where the sentences before ask "And X?" and name nobody since. */
export const isAnswer = (earlier: string): boolean => ASKS.test(earlier);
/** Stands for a unit where "his" or "her" is of somebody else than the one beside: the last one named who is not. */
export const OTHER = 'other';
/** Stands for a unit where the words say it of all others, by no name. */
export const REST = 'rest';
/** Stands for units where the words say it of those spoken of last, by no name: `those` says of how many. */
export const THOSE = 'those';

export interface Match {
  readonly index: number;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** A claim that an example's text makes: kind, value or name, and the slice of text at its span. */
export interface ExampleClaim {
  readonly kind: ClaimKind;
  readonly slice: string;
  readonly [field: string]: unknown;
}

/** A text and all the claims of the rule's kinds that it makes. */
export interface Example {
  readonly text: string;
  readonly claims: readonly ExampleClaim[];
}

/** One family of phrases. */
export interface Rule {
  /** By its phrasing, as the file is named. */
  readonly name: string;
  /** One sentence on what it reads. */
  readonly doc: string;
  readonly examples: readonly Example[];
  /** Texts like it that state nothing of the kind. */
  readonly silences: readonly string[];
  /** A test cheaper than the pattern that every sentence it reads passes. */
  readonly needs: RegExp;
  /** Over tagged sentences; made by `phrase`. */
  readonly pattern: RegExp;
  /** Null where the words turn out to mean something else. */
  readonly read: (match: Match, context: RuleContext) => readonly Draft[] | null;
}

/** Words from the end of a match to the end of its sentence. */
export const after = (match: Match, { tagged }: RuleContext): string =>
  tagged.text.slice(match.index + match.text.length);
/** Words before a match. */
export const before = (match: Match, { tagged }: RuleContext): string => tagged.text.slice(0, match.index);
/** Offsets of a whole match. */
export const wordsOfMatch = (match: Match): readonly [number, number] => [match.index, match.index + match.text.length];
