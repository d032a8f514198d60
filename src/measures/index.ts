export { worthShowing } from './alternative-swings.ts';
export { type ClosingEdit, closingEdits } from './closing-edits.ts';
export { crossFoot, type CrossFootProblem } from './cross-foot.ts';
export { depositFraction, depositLost, depositMargin, depositThreshold } from './deposit.ts';
export { type DigitEdit, digitEdits, slipBetween } from './digit-edits.ts';
export { lineageOf, samePerson } from './lineage.ts';
export { measure, measureGeneralElection, swingBetween } from './measure.ts';
export { share } from './share.ts';
export { turnout } from './turnout.ts';
