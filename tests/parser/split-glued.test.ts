import { describe, expect, it } from 'vitest';
import { possibleSplits, splitAll } from '../../src/parser/split-glued.ts';

describe('votes and share with nothing between them', () => {
  it('are told apart where one total fits every row', () => {
    expect(splitAll(['14,98040.6', '10,57828.7', '936425.4', '7061.9'])).toEqual([
      { votes: 14980, share: 40.6, cut: 6 },
      { votes: 10578, share: 28.7, cut: 6 },
      { votes: 9364, share: 25.4, cut: 4 },
      { votes: 706, share: 1.9, cut: 3 },
    ]);
  });
  it('are told apart without commas too', () => {
    expect(splitAll(['1234550.0', '987640.0', '246910.0'])?.map(({ votes }) => votes)).toEqual([12345, 9876, 2469]);
  });
  it('stay unread where no total fits', () => {
    expect(splitAll(['14,98040.6', '10,57811.1', '936425.4'])).toBeNull();
  });
  it('stay unread in a list too short to prove anything', () => {
    expect(splitAll(['14,98040.6', '10,57828.7'])).toBeNull();
  });
  it('have every reading with a proper count and a proper share', () => {
    expect(possibleSplits('7061.9')).toEqual([
      { votes: 70, share: 61.9, cut: 2 },
      { votes: 706, share: 1.9, cut: 3 },
    ]);
    expect(possibleSplits('000')).toEqual([]);
  });
});
