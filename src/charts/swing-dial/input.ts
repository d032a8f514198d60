import type { Drawing, Identity } from '../series.ts';

/** A hanging pendulum: one swing between two, against the swing that was needed. */
export type SwingDialInput = Drawing & {
  /** The one whose gains point left; the same two always face the same way. */
  readonly left: Identity;
  readonly right: Identity;
  /** Size of the swing as a proportion, never negative. */
  readonly swing: number;
  /** Which way the needle points: to the one that gained. */
  readonly toward: 'left' | 'right';
  /** Swing that would have changed the outcome, as a proportion, with its label (`1.7 to gain`); null if unknown. */
  readonly needed: { readonly size: number; readonly toward: 'left' | 'right'; readonly words: string } | null;
};
