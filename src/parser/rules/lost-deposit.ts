import { phrase } from '../mentions.ts';
import { after, before, type Draft, type Rule } from '../rule.ts';
import { namesOf, subjectsLeftOf } from './subject.ts';

/** What turns "lost their deposits" into none of it, or into nobody's in particular. */
const NOT =
  /\b(?:narrowly|avoid\w*|escap\w*|without|not (?:to )?|never|nearly|almost|close to|danger|risk|fear\w*|did not|didn't|if|would|could|might|came near|came within|on the verge of|had|expected to|likely to|about to|to|all (?:other|the other|the rest|but|of|\w+ (?:other|others)|[\ue400-\ue4ff])|everyone(?: else)?|everybody(?: else)?|others?|the rest|rest|nobody|no one|none|independents?|anyone|candidates?|parties|whoever|which)\b[^,;]{0,30}$/;

/** Its doc, examples and silences say what it reads. */
export const lostDeposit: Rule = {
  name: 'lost-deposit',
  doc: 'A candidate or party lost the deposit.',
  examples: [
    {
      text: 'Labour won the seat. The Liberal Democrats came fourth and lost their deposit.',
      claims: [{ kind: 'lostDeposit', party: 'Liberal Democrats', slice: 'lost their deposit' }],
    },
    {
      text: 'Labour won the seat. UKIP and the Greens both lost their deposits.',
      claims: [
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'lost their deposits' },
        { kind: 'lostDeposit', party: 'Green', slice: 'lost their deposits' },
      ],
    },
    {
      text: 'Labour won the seat. The Conservatives had 500 votes and a lost deposit.',
      claims: [{ kind: 'lostDeposit', party: 'Conservative', slice: 'lost deposit' }],
    },
    {
      text: 'Labour won the seat. The Liberal Democrats parted with their deposit. So too did the Greens and UKIP.',
      claims: [
        { kind: 'lostDeposit', party: 'Liberal Democrats', slice: 'parted with their deposit' },
        { kind: 'lostDeposit', party: 'Green', slice: 'So too did' },
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'So too did' },
      ],
    },
    {
      text: 'Labour won the seat. UKIP, the Greens and the BNP all lost their deposits.',
      claims: [
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'lost their deposits' },
        { kind: 'lostDeposit', party: 'Green', slice: 'lost their deposits' },
        { kind: 'lostDeposit', party: 'British National Party', slice: 'lost their deposits' },
      ],
    },
    {
      text: 'Labour won the seat. UKIP kept its deposit. The Greens did not.',
      claims: [{ kind: 'lostDeposit', party: 'Green', slice: 'did not' }],
    },
    {
      text: 'Labour won the seat. Three parties lost their deposits: UKIP, the Greens and the BNP.',
      claims: [
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'lost their deposits' },
        { kind: 'lostDeposit', party: 'Green', slice: 'lost their deposits' },
        { kind: 'lostDeposit', party: 'British National Party', slice: 'lost their deposits' },
      ],
    },
  ],
  silences: [
    'The Greens saved their deposit.',
    'You lose your £500 deposit below 5%.',
    'The Liberal Democrats narrowly avoided losing their deposit.',
    'Labour won the seat. The Greens kept their deposit. UKIP was pleased. So were the Liberal Democrats.',
    'Labour won the seat. All the others lost their deposits.',
    'Labour won the seat. The Greens expected to lose their deposit.',
  ],
  needs: /deposit|£500|\ue800|\b(?:so|as) (?:too )?did\b|did not|didn't|theirs\b/,
  pattern: phrase(
    "\\b(?<words>(?:lost|losing|lose|loses|forfeit(?:s|ed|ing)?|part(?:ed|ing) with|(?:said|waved|kissed|saying|waving) goodbye to|failed to (?:save|keep|retain|hold|(?:hold|hang) on ?to)|fail(?:s|ing)? to (?:save|keep|retain)|sacrific(?:ed|ing))(?: (?:his|her|their|its|the|a|an|another|yet another|party's|both|even|back|only|own|electoral|\\w+ly|£?{other}|{other}|£\\d+))* deposits?|forfeit(?:ed|s|ing)? (?:the |their |its |his |her )?£?{other}|(?:(?:fell|were|was) (?:\\w+ )?(?:below|short of|under|(?={percent}))|fail(?:ed|ing) to (?:reach|get|win|poll|secure|take|clear|pass)|did not (?:reach|get|win)) [^.,;]{0,50}(?:needed|required|necessary|threshold|enough votes|mark) (?:\\w+ )?to (?:save|keep|retain|hold on to) (?:his|her|their|its|the|a) deposits?|(?:his|her|their|its) lost deposits?|deposit-losing|(?:saw|seeing|had|have|has) (?:his|her|their|its) deposits? (?:lost|go|forfeited|disappear|vanish|taken)|left without (?:his|her|their|its|the|a) deposits?|lost (?:his|hers|theirs)\\b(?= after| when| too|,|\\.|;|$)|deposits? (?:was |were |had been )?(?:lost|forfeited))(?<by> (?:for|by) (?<list>(?:the )?{who}(?:(?:, (?:the )?|,? and (?:the )?){who})*))?|(?:^|[,;] |\\band )(?<too>(?:so|as) (?:too |also )?did)\\b (?<also>[^.!?]{1,400})|\\b(?<not>did not|didn't)(?=[.;,]|$| \\()",
  ),
  read: (match, context) => {
    const { words = '', by = '', list = '', too, also = '', not } = match.groups;
    const left = before(match, context);
    const rest = after(match, context);
    const from = too ? match.index + match.text.indexOf(too) : match.index;
    const place: readonly [number, number] = [from, from + (too ?? not ?? words).length];
    if (too ?? not) {
      const said = /[^.]*$/.exec(`${context.earlier} ${left}`.slice(-400).replace(/[.\s]+$/, ''))?.[0] ?? '';
      const told = too
        ? LOST_ONE.test(`${said}`) || LOST_ONE.test(context.earlier.slice(-160).replace(/[.\s]+$/, ''))
        : SAVED.test(not ? left : '') || SAVED.test(context.earlier.slice(-120).replace(/[.\s]+$/, ''));
      if (!told) return null;
      const units = too
        ? namesOf(also.split(/,? (?:who|which|whose|but|while|after|with|leaving)\b/)[0] ?? '')
        : subjectsLeftOf(left, context.tagged);
      return units.map((who) => ({ kind: 'lostDeposit', who, words: place }));
    }
    if (
      /^lost (?:his|hers|theirs)$/.test(words) &&
      !/deposit/.test(left) &&
      !/deposit/.test(context.earlier.slice(-200))
    )
      return null;
    const lead = left
      .replace(
        /\bnot only |\band (?:the |all )?(?:other )?(?:[a-z-]+ |[\ue400-\ue4ff] )?(?:rest|others?)(?: of the (?:candidates|others|field))? (?:all |also |each )?$/,
        '',
      )
      .replace(/\bhad [^,;]{0,40}\band (?:a )?$/, '')
      .replace(/, [^,]{0,120},\s*$/, ' ');
    const named =
      /^(?::| were| was|,| – (?:the )?)(?: the)?((?: ?(?:the )?[\ue000-\ue1ff](?: ?\([^)]{0,30}\))?(?:,? and|,)?){1,9})(?=[.;]|$)/.exec(
        rest,
      )?.[1];
    if (
      named &&
      !/^,/.test(rest) &&
      (/^:/.test(rest) || /(?:^|\bamong (?:those|the parties|the candidates) |\bwere )$/.test(left))
    )
      return namesOf(named).map((who) => ({ kind: 'lostDeposit', who, words: place }));
    if (NOT.test(lead.slice(-48))) return null;
    if (
      /^ (?:in (?:two|three|[\ue400-\ue4ff]|both|all|each)\b|when|if|unless|at the)/.test(rest) &&
      !/[\ue300-\ue3ff]/.test(rest)
    )
      return null;
    const seats =
      /^ in (?:[^.;]{0,110}?: |both )?(?:the )?((?:[\ue300-\ue3ff](?:,? and (?:in )?|, )?)+)/.exec(rest)?.[1] ?? '';
    const make = (unit: string | undefined): Draft[] => {
      const one: Draft = {
        kind: 'lostDeposit',
        who: unit,
        words: place,
        settled: /\b(?:needed|required|necessary|threshold)\b/.test(words),
      };
      const all = [...seats.matchAll(/[\ue300-\ue3ff]/g)];
      return all.length > 0 ? all.map(([seat]) => ({ ...one, seat })) : [one];
    };
    if (by) return namesOf(list).flatMap(make);
    if (/\bthe latter(?: also)? $/.test(left)) {
      const names = [...left.matchAll(/[\ue000-\ue1ff]/g)];
      return make(names.pop()?.[0]);
    }
    const all = subjectsLeftOf(
      lead.length < left.length && /\band (?:the |all )?/.test(left.slice(lead.length)) ? lead : left,
      context.tagged,
    );
    return all.length > 0 ? all.flatMap(make) : null;
  },
};

/** Deposits lost, and deposits saved, in the words before "so did" or "did not". */
const LOST_ONE =
  /\b(?:lost|losing|lose|forfeit\w*|part(?:ed|ing) with|goodbye to|failed to (?:save|keep|retain))\b[^.;]{0,40}\bdeposits?\b[^.]{0,12}$/;
const SAVED = /\b(?:saved?|saving|kept|keeping|held on to|retained)\b[^.;]{0,30}\bdeposits?\b[^.]{0,40}$/;
