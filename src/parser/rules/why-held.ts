import { phrase } from '../mentions.ts';
import { after, before, BEFORE, type Draft, type Rule } from '../rule.ts';

/** What ties a departure to the seat. */
const TIE =
  /by-?election|\bit (?:was|is being) (?:held|called|caused|fought)|\bvotes?d? (?:was|were) (?:held|called)|\bseats?\b|constituency|\bmps?\b|vacan|contest|parliament|westminster|commons|predecessor|trigger|voters|poll|successor|succeed|new mp|[\ue300-\ue3ff]|\bpetition\b/;
const OTHER_POST =
  /^[^.;,]{0,12} (?:as|from)(?: the| his| her| a| an| their)? (?:\w+ ){0,3}?(?:chairman|chair|leader|minister|secretary|chancellor|prime|cabinet|party|whip|front ?bench|shadow|council|board|treasurer|adviser|editor|governor|premier|job|agent|mayor|head|president|chief|government|[\ue100-\ue1ff])\b/;

type Cause = NonNullable<Draft['cause']>;
const CAUSES: readonly (readonly [Cause, RegExp])[] = [
  ['recall', /recall(?:ed)?\b|petition/],
  [
    'death',
    /\b(?:death|died|dying|dies|killing|killed|murder(?:ed)?|assassinat\w*|passing|passed away|late|suicide)\b/,
  ],
  [
    'disqualification',
    /\b(?:void|struck down|disqualif\w*|court|judges|stripped|annulled|overturned by|unseated by)\b/,
  ],
  ['defection', /\bdefect\w*/],
  ['elevation', /\b(?:peerage|elevat\w*|ennobled|house of lords|the lords|life peer|made a peer)\b/],
  [
    'resignation',
    /\b(?:resign\w*|quit\w*|stood down|standing down|stand down|stepped down|step(?:ping)? down|gave up|giving up|given up|walked out|walked away|vacat\w*|left|leaving|departure|departed|exit|retire\w*|retirement|relinquish\w*|bowed out|abandon\w*|decision to go|walking away|fell on \w+ sword|stepped aside|applied for)\b/,
  ],
];

/** Its doc, examples and silences say what it reads. */
export const whyHeld: Rule = {
  name: 'why-held',
  doc: 'Why there was a by-election: the member resigned, died, was recalled, defected, was elevated or lost the seat in court.',
  examples: [
    {
      text: 'Labour held the seat in a contest triggered by the resignation of Tom Reed.',
      claims: [{ kind: 'cause', cause: 'resignation', person: 'Tom Reed', slice: 'resignation of Tom Reed' }],
    },
    {
      text: 'Labour held the seat. The by-election followed the death of Tom Reed.',
      claims: [{ kind: 'cause', cause: 'death', person: 'Tom Reed', slice: 'death of Tom Reed' }],
    },
  ],
  silences: [
    'Tom Reed resigned as party chairman after the result.',
    'Labour held the seat. Calls for Tom Reed to resign grew.',
    'Labour held the seat. Tom Reed said that he would not quit.',
  ],
  needs:
    /death|died|dies|kill|murder|assassinat|passing|passed away|\blate\b|recall|petition|void|struck down|disqualif|court|judges|defect|peerage|elevat|lords|resign|quit|st[oe][oe]?[pd]|stand|g[ai]v|walk|vacat|\bleft\b|leaving|depart|exit|retire|relinquish|abandon/,
  pattern: phrase(
    "\\b(?<noun>(?:sudden |untimely |shock |tragic |recent |unexpected |surprise |scandalous )?(?:resignation|death|retirement|departure|murder|killing|passing|defection|elevation|recall|suicide|assassination|exit|disqualification))(?: last \\w+| in \\w+| at the age of {other}| at {other}| at {count},?| on {date}| in {date}| from [a-z ]{3,30}| last {date}|,)* (?:of|by)(?: (?!and\\b|his\\b|her\\b|after\\b)[\\w'-]+| {party}(?:'s)?| {seat}(?:'s)?| \\(mps?\\)|,){0,8}? (?<a>{person})|(?<b>{person})'s? (?:own |sudden |untimely |shock |tragic |recent |unexpected |decision to |earlier )*(?<bnoun>resignation|death|retirement|departure|murder|killing|passing|defection|elevation|quit|resign|stand down|step down|exit|walking out)\\b|(?<c>{person})(?<cgap>(?:,[^.;!?,]{0,60},| \\([^)]{0,30}\\))?(?:,? (?:who|whose \\w+|having|has|had|also|then|suddenly|himself|herself|later|was|been|were|finally|recently|eventually|abruptly|in the end|simply|is|the {party} mp|mp|to|unexpectedly|duly|in {date}|as mp|triggered it by|sparked it by|earlier|previously)){0,6}?),? (?<cverb>resigned|resign|resigning|resigns|quit|quits|quitting|stood down|standing down|stand down|stepped down|stepping down|step down|gave up|giving up|given up|walked out|walked away|vacated|vacating|left|leaving|died|dies|killed|murdered|assassinated|passed away|defected|defecting|recalled|unseated|retired|retiring|relinquished|departed|bowed out|ennobled|elevated|made a peer|disqualified|had to resign|had to stand down|forced out|went|convicted|deposed)\\b(?<ctail>[^.;]{0,120})|\\b(?:vacated|left vacant|given up|left|relinquished) by(?: (?:the|its|former|ex-minister|disgraced|outgoing|ex-[\\w-]+|[\\w-]+(?: cabinet)? minister|long-serving|veteran|retiring|sitting))*,? (?<v>{person})|\\b(?<l>{they}) (?:resigned|quit|stood down|stepped down) (?:last |in {date}|as (?:an |the )?mp|from parliament|the seat)|\\bthe late (?<d>{person})|\\bwhose (?:mp|member)(?:,? {person},?)? (?<e>resigned|quit|died|stood down|stepped down|defected|was recalled|was murdered|was killed)\\b|\\bpetition [^.;]{0,50}?(?<f>unseated|removed|ousted|remove|recalled|recall|against) (?:the )?(?<fwho>{who}|him\\b|her\\b)|\\b(?:court|judges?)\\b[^.;]{0,60}? (?:ruled|found|declared|decided|stripped|voided|unseated)[^.;]{0,60}?(?<g>{person})|(?<h>{person})[^.;]{0,50}(?:election|win|victory|result) (?:was |had been |being )?(?:declared void|struck down|annulled|voided|overturned)|(?<k>{person}),? whose (?:\\w+ ){0,2}(?<knoun>death|resignation|departure|retirement|decision to (?:quit|stand down|step down|resign))\\b|\\b(?:his|her) (?:(?:shock|sudden|surprise|untimely|own) )?(?<j>decision to (?:quit|stand down|resign|step down|leave)|resignation|departure|death)\\b|\\bto (?:recall|replace|succeed)(?: the late)? (?<i>{person}),? (?:after|following|when|because)?[^.;]{0,10}?(?:who )?(?<iverb>died|resigned|quit|stood down|stepped down)",
  ),
  read: (match, context) => {
    const {
      noun,
      a,
      b,
      bnoun,
      c,
      cverb = '',
      cgap = '',
      ctail = '',
      d,
      e,
      f,
      fwho,
      g,
      h,
      i,
      iverb,
      j,
      k,
      knoun,
      v,
      l,
    } = match.groups;
    const text = context.tagged.text;
    const prior = before(match, context);
    const rest = after(match, context);
    const start = match.index;
    const make = (cause: Cause, who: string | undefined, words: readonly [number, number]): Draft[] => [
      { kind: 'cause', cause, who, words },
    ];
    const causeOf = (words: string): Cause | null => CAUSES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
    const whole: readonly [number, number] = [start, start + match.text.length];
    if (!TIE.test(text) && !TIE.test(context.earlier) && !d) return null;
    if (
      /\b(?:call\w* (?:for|on)|demand\w*|urg\w*|pressure (?:for|on)|should|would|not|refus\w*|if|threat\w*)\b[^.;,]{0,25}$/.test(
        prior,
      )
    )
      return null;
    if (noun) {
      if (/^[^.;,]{0,4} as (?:leader|party|chairman|prime|council)/.test(rest)) return null;
      if (!/by-?election|contest|seat|vacan|mp\b|constituency|trigger|poll|[\ue300-\ue3ff]/.test(text)) return null;
      return make(causeOf(noun) ?? 'other', a, whole);
    }
    if (b) {
      if (/^ (?:as|from) (?:the )?(?:leader|party|cabinet|chairman|minister)/.test(rest)) return null;
      return make(causeOf(bnoun ?? '') ?? 'other', b, whole);
    }
    if (c) {
      if (OTHER_POST.test(ctail) && !/by-?election|as (?:an |the |its |their )?mp|seat/.test(ctail)) return null;
      if (
        /\b(?:would|could|should|might|may|will|not|never|if)\b/.test(cgap) ||
        (/\bto$/.test(cgap.trim()) && !/had to|forced to/.test(cgap))
      )
        return null;
      if (
        /^(?:left|leaving|went|retired|convicted)$/.test(cverb) &&
        !/\b(?:parliament|westminster|commons|seat|to (?:become|take|work|join|run|stand)|by-?election|prison)\b/.test(
          ctail.slice(0, 50),
        ) &&
        !/trigger/.test(cgap)
      )
        return null;
      if (cverb === 'went') return null;
      if (cverb === 'convicted' && !/petition|recall/.test(text)) return null;
      if (/^(?:left)$/.test(cverb) && /^ (?:with|on|by|in no|out|the party|behind|asking|red)/.test(ctail)) return null;
      const recalled = /\bpetition|\brecall/.test(text);
      const defected = /\bdefect/.test(text) && /resign|quit|stood down|defect/.test(cverb);
      const peer =
        /\b(?:peerage|house of lords|to the lords|made a peer|take (?:his|her|a) seat in the lords)\b/.test(ctail) &&
        !/\b(?:out of|denied|refused|without|not|missing|passed over|kept)\b/.test(ctail);
      const cause: Cause = /^(?:died|dies|killed|murdered|assassinated|passed away)$/.test(cverb)
        ? 'death'
        : recalled
          ? 'recall'
          : defected
            ? 'defection'
            : peer || /ennobled|elevated|made a peer/.test(cverb)
              ? 'elevation'
              : cverb === 'disqualified'
                ? 'disqualification'
                : cverb === 'unseated' || cverb === 'deposed' || cverb === 'convicted'
                  ? recalled
                    ? 'recall'
                    : 'other'
                  : 'resignation';
      if (cause === 'other') return null;
      const end = start + match.text.length - ctail.length;
      return make(cause, c, [start, end]);
    }
    if (d)
      return /seat|majority|constituency|succe|follow|replac|by-?election|shoes|vacan|contest/.test(
        text + context.earlier,
      )
        ? make('death', d, whole)
        : null;
    if (e) return make(causeOf(e) ?? 'other', undefined, whole);
    if (f) return make('recall', fwho && /^h/.test(fwho) ? undefined : fwho, whole);
    if (g) return make('disqualification', g, whole);
    if (h) return make('disqualification', h, whole);
    if (l) return make('resignation', l, whole);
    if (v) return /\bseat|constituency|vacan/.test(prior) ? make('resignation', v, whole) : null;
    if (k) return make(causeOf(knoun ?? '') ?? 'other', k, whole);
    if (j)
      return /\b(?:by-?election|\bmps?\b|mid-term|seat|vacan|outgoing)/.test(text + context.earlier)
        ? make(causeOf(j) ?? 'other', BEFORE, whole)
        : null;
    if (i) return make(causeOf(iverb ?? '') ?? 'other', i, whole);
    return null;
  },
};
