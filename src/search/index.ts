export { FIND_LOADER, FIND_SCRIPT, indexAddress } from './client.ts';
export { documents, glossaryTerms, searchIndex, type Pages, type Term } from './documents.ts';
export { finding } from './finding.ts';
export { type Found, INDEX_START, KINDS, type Travelling } from './kinds.ts';
