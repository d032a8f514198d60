export { claimWords, KIND_WORDS, MEANING_WORDS } from './claim-words.ts';
export { markOf, returnedOf, shownVerdict, workingOf, type VerdictMark } from './finding-words.ts';
