import type { Sentence } from './annotate.ts';
import type { bindSentences } from './bind.ts';
import type { Contest } from './contests.ts';
import type { Person, Tagged } from './mentions.ts';
import type { Draft } from './rule.ts';

/** What every sentence of an article is read beside. */
export interface Telling {
  readonly sentences: readonly Sentence[];
  readonly contests: readonly Contest[];
  readonly binding: ReturnType<typeof bindSentences>;
  /** People whose departure has been told; grows as the article is read. */
  readonly outgoing: ReadonlySet<Person>;
}

/** A draft and the place of its sentence where it is stated. */
export interface Stated extends Telling {
  readonly draft: Draft;
  /** The sentence, and its index. */
  readonly tagged: Tagged;
  readonly index: number;
  /** Offsets in it: of the figure, or where the words begin; and of their end. */
  readonly at: number;
  readonly end: number;
}
