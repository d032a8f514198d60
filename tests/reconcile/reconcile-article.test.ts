import { describe, expect, it } from 'vitest';
import { reconcileArticle } from '#reconcile';
import { Finding } from '#records';
import * as returns from '../measures/returns.ts';
import { byElection } from '../measures/returns.ts';
import { claim, official } from './claims.ts';

const chesterClaims = [
  claim('majority', { value: 10974 }),
  claim('share', { party: 'Labour', value: 61 }),
  claim('swing', { value: 13.76, from: 'Conservative', to: 'Labour' }),
  claim('share', { party: 'Conservative', value: 22.4 }),
  claim('turnout', { value: 41.2 }),
  claim('votesCast', { value: 28541 }),
];
const printedElsewhere = {
  ...returns.chester,
  now: {
    ...returns.chester.now,
    otherCounts: [{ candidate: 'Paul Bowers', votes: 787, source: 'a-party-page', why: 'unknown' as const }],
  },
};

describe('City of Chester 2022, all claims of one article together', () => {
  const findings = reconcileArticle(chesterClaims, official(returns.chester));
  const [majority, labour, swing, conservative, turnout, votesCast] = findings;

  it('gives a finding for each claim, which the schema accepts', () => {
    expect(findings).toHaveLength(chesterClaims.length);
    for (const finding of findings) expect(() => Finding.parse(finding)).not.toThrow();
    expect([majority?.verdict, labour?.verdict]).toEqual(['agrees', 'agrees-when-rounded']);
  });
  it('finds a Green vote of 787 among the single digits that explain both 22.4 and 13.76', () => {
    for (const finding of [swing, conservative]) {
      expect(finding).toMatchObject({ verdict: 'conflicts', slip: { kind: 'other-votes', support: 'several' } });
      expect(finding?.slip?.implies).toContainEqual(['Green', 987, 787]);
    }
  });
  it('offers no count that it cannot tell from the others by the article alone', () => {
    expect(swing?.slip?.implies).toEqual([
      ['Liberal Democrats', 2368, 2168],
      ['Green', 987, 787],
      ['Reform UK', 773, 573],
    ]);
  });
  it('names the Green vote alone where another source prints it', () => {
    const again = reconcileArticle(chesterClaims, official(printedElsewhere));
    for (const finding of [again[2], again[3]])
      expect(finding?.slip).toEqual({
        kind: 'other-votes',
        implies: [['Green', 987, 787]],
        support: 'printed-elsewhere',
      });
  });
  it('takes 28,541 apart into 28,475 valid and 66 rejected, and leaves it unresolved: 41.2% fits 137 and not 66', () => {
    expect(turnout).toMatchObject({ verdict: 'agrees-otherwise', meaning: 'ballot-box-turnout' });
    expect(votesCast).toMatchObject({
      verdict: 'conflicts',
      slip: { kind: 'other-rejected', implies: [['Rejected ballots', 137, 66]], support: 'contradicted' },
    });
  });
  it('does not call it contradicted where the article gives no turnout', () => {
    const [only] = reconcileArticle([chesterClaims[5]!], official(returns.chester));
    expect(only?.slip?.support).toBe('alone');
  });
});

describe('a common cause', () => {
  it('is not sought for one conflict: some digit would always do', () => {
    const [, share] = reconcileArticle(
      [claim('majority', { value: 10974 }), claim('share', { party: 'Conservative', value: 22.4 })],
      official(returns.chester),
    );
    expect(share).toMatchObject({ verdict: 'conflicts', slip: null });
  });
  it('is no count that the article itself states otherwise', () => {
    const findings = reconcileArticle(
      [
        ...chesterClaims,
        claim('votes', { party: 'Liberal Democrats', value: 2368 }),
        claim('votes', { party: 'Reform UK', value: 773 }),
      ],
      official(returns.chester),
    );
    expect(findings[2]?.slip).toEqual({ kind: 'other-votes', implies: [['Green', 987, 787]], support: 'alone' });
  });
  it('is none where no single count explains all', () => {
    const findings = reconcileArticle(
      [...chesterClaims, claim('share', { party: 'Liberal Democrats', value: 12.1 })],
      official(returns.chester),
    );
    expect(findings[2]?.slip).toBeNull();
  });
});

describe('a count that was announced and corrected', () => {
  it('is recognised from the record', () => {
    const now = byElection(
      {
        day: '1981-04-09',
        rows: [
          ['Bobby Sands', 'ind', 30493],
          ['Harry West', 'uup', 29046],
        ],
      },
      { otherCounts: [{ candidate: 'Bobby Sands', votes: 30492, source: 'press', why: 'announced-first' }] },
    );
    const [finding] = reconcileArticle(
      [claim('votes', { candidate: 'Sands', value: 30492 })],
      official({ now, then: null }),
    );
    expect(finding).toMatchObject({
      verdict: 'conflicts',
      slip: { kind: 'first-count', implies: [['Bobby Sands', 30493, 30492]], support: 'printed-elsewhere' },
    });
  });
});

describe('a count that an article states otherwise', () => {
  it('explains the majority that follows from it', () => {
    const [votes, majority] = reconcileArticle(
      [claim('votes', { party: 'Conservative', value: 9376 }), claim('majority', { value: 7891 })],
      official(returns.corby),
    );
    expect(votes?.slip).toMatchObject({ kind: 'one-digit' });
    expect(majority).toMatchObject({
      verdict: 'conflicts',
      slip: { kind: 'other-votes', implies: [['Conservative', 9476, 9376]], support: 'stated' },
    });
  });
  it('explains the turnout that follows from its total', () => {
    const [, turnout] = reconcileArticle(
      [claim('votesCast', { value: 35000 }), claim('turnout', { value: 43.82 })],
      official(returns.corby),
    );
    expect(turnout?.slip).toEqual({ kind: 'other-total', implies: [['Votes cast', 35665, 35000]], support: 'stated' });
  });
  it('explains it where only another article states the count', () => {
    const elsewhere = [claim('votes', { party: 'Conservative', value: 9376 })];
    const [majority] = reconcileArticle([claim('majority', { value: 7891 })], official(returns.corby), { elsewhere });
    expect(majority?.slip).toEqual({
      kind: 'other-votes',
      implies: [['Conservative', 9476, 9376]],
      support: 'printed-elsewhere',
    });
  });
  it('explains nothing that does not follow from it', () => {
    const [, majority, turnout] = reconcileArticle(
      [
        claim('votes', { party: 'Conservative', value: 9376 }),
        claim('majority', { value: 7351 }),
        claim('turnout', { value: 47.2 }),
      ],
      official(returns.corby),
    );
    expect(majority?.slip).toBeNull();
    expect(turnout?.slip).toBeNull();
  });
});

describe('Corby 2012, all claims of one article together', () => {
  it('leaves the one conflict as it is', () => {
    const findings = reconcileArticle(
      [
        claim('votes', { candidate: 'Andy Sawford', party: 'Labour', value: 17267 }),
        claim('votes', { candidate: 'Christine Emmett', party: 'Conservative', value: 9476 }),
        claim('majority', { value: 8000, precision: 'almost' }),
        claim('swing', { value: 12.67, from: 'Conservative', to: 'Labour' }),
        claim('previousMajority', { value: 1951, party: 'Conservative' }),
      ],
      official(returns.corby),
    );
    expect(findings.map((each) => each.verdict)).toEqual(['agrees', 'agrees', 'consistent', 'agrees', 'conflicts']);
    expect(findings[4]?.wouldNeed).toEqual({ who: 'Labour', votes: -56 });
  });
});
