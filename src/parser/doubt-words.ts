/**
 * Words of what is only supposed, hoped or foretold, as they are asked for beside what no rule has read: around a figure
 * (may-state.ts), a deposit, and any other word of a result (beside-words.ts), each of which adds what is doubt there alone.
 * "Could not" is told as done, as are "theirs could, with 1,457" and "more than could be said of others".
 */
export const SUPPOSED =
  /\b(?:if|may|might|(?<!\bthan )could(?! not\b|,)|(?<!\b(?:that|which) )would|likely|poised|think\w*|(?<!can )expects?)\b/;
