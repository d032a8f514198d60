export * from './count.ts';
export * from './day.ts';
export * from './ordinal.ts';
export * from './outcome.ts';
export * from './percent.ts';
export * from './points.ts';
export * from './round.ts';
export * from './words.ts';
