export { worthShowing } from './alternative-swings.ts';
export { depositFraction, depositLost, depositMargin, depositThreshold } from './deposit.ts';
export { lineageOf } from './lineage.ts';
export { measure, measureGeneralElection } from './measure.ts';
export { share } from './share.ts';
export { turnout } from './turnout.ts';
