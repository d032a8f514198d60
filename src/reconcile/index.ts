export { compare } from './compare.ts';
export type { Official } from './official.ts';
export { reconcileArticle } from './reconcile-article.ts';
