import { list } from '#format';
import type { HeadlineSwing } from '#records';

type Reason = NonNullable<HeadlineSwing['reason']>;

/**
 * Why a swing is footnoted or withheld, in a sentence; null where it is plain. An editor's own words come first.
 * `nameOf`: a party's name from its key.
 */
export function swingNote(reason: Reason | null, nameOf: (id: string) => string): string | null {
  if (reason === null) return null;
  if (reason.note !== null) return reason.note;
  const parties = list(reason.parties.map(nameOf)) || 'One of the pair';
  return WORDS[reason.kind](parties);
}

const WORDS: Readonly<Record<Reason['kind'], (parties: string) => string>> = {
  'did-not-stand-last-time': (parties) => `${parties} did not stand at the baseline.`,
  'did-not-stand-now': (parties) => `${parties} did not stand at the by-election.`,
  independent: (parties) => `${parties}: the same person did not stand at both contests.`,
  'rivals-absent': (parties) => `No like-for-like rival: ${parties} did not stand at both contests.`,
  speaker: () => 'The seat was held by the Speaker, whom the main parties do not oppose.',
  'no-baseline': () => 'No result is known on these boundaries to compare with.',
  'not-itemised': (parties) => `The baseline does not give the votes of ${parties} by itself.`,
  'partial-list': () => 'Only the leading candidacies are known.',
  awaited: () => 'The result is not yet declared.',
  ruling: () => 'Withheld by an editor’s ruling.',
};
