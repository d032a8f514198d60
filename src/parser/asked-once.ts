import { madeOnce } from './made-once.ts';
import type { Tagged } from './mentions.ts';

/**
 * A function of a place in a sentence that answers each question once: every name near a figure, in every kind that it may
 * be of, asks the same of the words around it. Answers are kept with the sentence, one for each `of`; what else is given
 * must be the same for one sentence and one `of`.
 */
export function askedOnce<O, Rest extends readonly unknown[], R>(
  answer: (tagged: Tagged, at: number, of: O, ...rest: Rest) => R,
): typeof answer {
  const kept = madeOnce((_: Tagged) => new Map<O, Map<number, R>>());
  return (tagged, at, of, ...rest) => {
    const ofAll = kept(tagged);
    let answers = ofAll.get(of);
    if (!answers) ofAll.set(of, (answers = new Map()));
    let given = answers.get(at);
    if (given === undefined) answers.set(at, (given = answer(tagged, at, of, ...rest)));
    return given;
  };
}
