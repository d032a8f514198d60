export * from './clean.ts';
export * from './document.ts';
export * from './front-matter.ts';
export * from './html.ts';
export * from './segment.ts';
