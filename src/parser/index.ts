export * from './english.ts';
export * from './gazetteer.ts';
export { phrase } from './mentions.ts';
export * from './numbers.ts';
export * from './read-article.ts';
export type * from './reading.ts';
export * from './reader-register.ts';
export type * from './register.ts';
export type { Example, ExampleClaim, Rule } from './rule.ts';
