export { claimWords, KIND_WORDS, MEANING_WORDS, statedWords } from './claim-words.ts';
export { markOf, returnedOf, shownVerdict, workingOf, type VerdictMark } from './finding-words.ts';
export { heldToReturns } from './held-to-returns.ts';
export { ownFigures } from './own-figures.ts';
