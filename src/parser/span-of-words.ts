import type { Span } from '#records';
import type { Tagged } from './mentions.ts';

/** Where words between two offsets of a tagged sentence stand in the document; a unit that ends them counts whole. */
export const spanOfWords = (tagged: Tagged, from: number, to: number): Span => [
  tagged.place(from),
  tagged.of(tagged.text.charAt(to - 1))?.end ?? tagged.place(to - 1) + 1,
];
