/** One bar of a card. */
export type CardBar = {
  /** Bold: a short party name, or a year. */
  readonly name: string;
  /** After it, left out where there is no room: a candidate, a kind of contest. */
  readonly detail: string;
  /** Proportion, never negative; null where not known: the words stand alone. */
  readonly value: number | null;
  /** Figure at the end of the bar: `48.4%`. */
  readonly words: string;
  /** Value last time, a hollow tick on the bar; null for none. */
  readonly before: number | null;
  /** Colour as #rrggbb. */
  readonly colour: string;
};

/** A figure of a card with its name and what it means: `Swing`, `12.7 points`, `Con to Lab`. */
export type CardFact = { readonly label: string; readonly figure: string; readonly words: string };

/** A picture of 1,200 by 630 for link previews: a sentence, bars, and up to four figures. */
export type CardInput = {
  /** Above all, left and right: the site's name, the day. */
  readonly kicker: readonly [string, string];
  /** A label filled with its colour, or outlined: `Labour gain from Conservative`; null for none. */
  readonly chip: { readonly words: string; readonly colour: string; readonly filled: boolean } | null;
  /** The sentence that the picture is about. */
  readonly headline: string;
  /** At most five are drawn. */
  readonly bars: readonly CardBar[];
  /** What the bars and their ticks are, under them. */
  readonly caption: string;
  /** At most four are drawn. */
  readonly facts: readonly CardFact[];
};
