export { almanac, ALMANAC_FILE } from './almanac.ts';
export { buildAlmanac } from './build-almanac.ts';
export { checkReferences } from './check-references.ts';
export type { Content, Filed } from './content.ts';
export { ContentError, describeProblem, type ContentProblem } from './content-error.ts';
export { ADDRESSES_FILE, KEPT_FOLDER, type KeptRecord, type Published, readPublished } from './published.ts';
export { checkPublished, figuresOf, PUBLISHED_FIGURES_FILE } from './published-figures.ts';
export { readContent } from './read-content.ts';
