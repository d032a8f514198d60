import { describe, expect, it } from 'vitest';
import { articleReader } from '#parser';
import { register } from './register.ts';

const read = articleReader(register);
const WON = 'Labour’s Andy Sawford won the Corby by-election with 17,267 votes.';
/** What the words after a plain result leave open, as kind and value or whom. */
const open = (text: string): readonly unknown[] =>
  read(`${WON} ${text}`, { published: '2012-11-16' }).doubtful.flatMap(({ claims }) =>
    claims.map((claim) => [
      claim.kind,
      'value' in claim ? claim.value : claim.kind === 'cause' ? `${claim.cause} of ${claim.person}` : null,
    ]),
  );

describe('what is left open', () => {
  it('is why the member left, by words that may be of it', () => {
    expect(open('It was Louise Mensch whose new job abroad began it all.')).toContainEqual([
      'cause',
      'resignation of Louise Mensch',
    ]);
  });
  it('is not what the member left to somebody, nor what is said of others', () => {
    const causes = (text: string) => open(text).filter((each) => (each as readonly unknown[])[0] === 'cause');
    expect(causes('It was the lead that Louise Mensch left him.')).toEqual([]);
    expect(causes('It was Christine Emmett whose new job abroad began it all.')).toEqual([]);
  });
  it('is a figure beside a name', () => {
    expect(open('Think of Christine Emmett and of 9,476.')).toContainEqual(['votes', 9476]);
  });
  it('is not what somebody is quoted as saying', () => {
    expect(open('“Think of Christine Emmett and of 9,476,” an agent said.')).not.toContainEqual(['votes', 9476]);
  });
  it('is also what else a figure may be that a rule has read', () => {
    expect(open('Christine Emmett polled 9,476 votes.')).toContainEqual(['electorate', 9476]);
  });
  it('grows in step with a text, whoever “the others” are', () => {
    const said = 'Christine Emmett and Margot Parker were there. Andy Sawford’s others lost their deposits too. ';
    const once = open(said.repeat(20)).length;
    expect(once).toBeGreaterThan(0);
    expect(open(said.repeat(40)).length).toBeLessThanOrEqual(2 * once + 5);
  });
});
