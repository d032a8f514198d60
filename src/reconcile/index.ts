export { borneOutHere, isBorneOut } from './borne-out-here.ts';
export { type ArticleProblem, crossFootArticle } from './cross-foot-article.ts';
export { disputedCounts } from './disputed.ts';
export { heardResult } from './heard.ts';
export { compare } from './compare.ts';
export type { Official } from './official.ts';
export { reconcileArticle, type Surroundings } from './reconcile-article.ts';
export { type Stranger, strangersAmong } from './strangers.ts';
export { sameCopies } from './same-copy.ts';
