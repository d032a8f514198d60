import { days } from './day-count.ts';
import { GENERAL_ELECTION_DAYS } from './general-elections.ts';

const BY_ELECTION = /\bby(?:e)?[- –]?elections?\b/gi;
const BY_ELECTION_ONCE = /\bby(?:e)?[- –]?elections?\b/i;
const BRITISH =
  /\b(?:Tory|Tories|Lib[- ]?Dems?|Liberal Democrats?|UKIP|Ukip|SNP|(?:Scottish|British) National Party|Westminster|Downing Street|Plaid|Sinn F[eé]in|DUP|SDLP|Ulster Unionist|House of Commons|Reform UK|Brexit Party|BNP|MPs? for|Labour MP|Conservative MP|Commons)\b/g;
const FOREIGN =
  /\b(?:New Zealand|NZ|Aotearoa|Australian?|Queensland|New South Wales|Canberra|Canad(?:a|ian)|Ottawa|Ontario|Quebec|Alberta|British Columbia|Nova Scotia|Manitoba|Saskatchewan|Lok Sabha|Vidhan Sabha|BJP|Fianna F[aá]il|Fine Gael|Taoiseach|Teachta|D[aá]il|Oireachtas|special election|Republicans?|Democratic Party candidate|riding|Labor Party|Nationals|Liberal Party of|NDP|Bloc Qu|Malaysia|Jamaica|Pakistan|Nigeria|Kenya|Ghana|Zimbabwe|South African?|Trinidad|Barbados|Hong Kong|Legislative (?:Council|Assembly)|Gibraltar|Isle of Man|Tynwald|House of Keys|States of Jersey|Guernsey|Bermuda|(?<!(?:British|Scottish) )National(?:'s|’s)? (?:candidate|Party|top)|ACT party|Christchurch East|electorate since|provincial|federal|premier)\b/g;

const PREVIEW_TITLE =
  /\b(?:predictions?|polls? (?:finds?|shows?|suggests?|says|puts|gives|predicts)|new poll|forecasts?|odds|favourites?|who will win|what to (?:look|watch)|preview|selected|selects|picks|picked|to fight|to stand in|to contest|candidates? (?:announced|revealed|named|list)|guide to|everything you need|go(?:es)? to the polls|heads? to the polls|date set|date announced|could (?:win|lose|take)|voters? (?:decide|prepare)|hustings|tips?|tipster|betting|campaign(?:ing)? (?:trail|begins|starts))\b/i;
const AHEAD =
  /\bnext (?:week|month|thursday)'?s?\b|\b(?:go|goes|going|heads?|heading) to the polls (?:today|tomorrow|next|on|this|later)|\b(?<!(?:ward|council) )(?:by-?election|byelection|poll|contest|vote) (?:will|is to|is due to|is expected to|takes place|is being held|is on)\b|\bpolling stations (?:open|will|are)|\bpolls (?:open|close) (?:at|from|until|tonight)|\bon course to\b|\bto be held on\b|\bthere will be a by-?election\b|\bby-?election on (?:mon|tues|wednes|thurs)day\b/i;
const RESULT =
  /\b(?:has|have|was|were) (?:won|held|elected|taken|re-?elected|declared|returned|beaten|retained)\b|\b(?:won|held|retained|took|gained|seized|kept) (?:the )?(?:seat|by-?election)|\b(?:new|newly[- ]elected) (?:\w+ )?MP\b|\bGAIN\b|\bHOLD\b/;

/** What is said of a seat in the House of Commons. */
const PARLIAMENTARY =
  /\b(?:parliamentary|Westminster|House of Commons|Commons) (?:by[- ]?e?-?election|seat)|\bMPs? for\b|\bnew(?:est|ly elected)?,? (?:\w+,? ){0,3}MP\b|\bas (?:an |its |their |the )?(?:new )?MP\b|\bparliamentary (?:seat|constituency|by)|\belected (?:as )?(?:the |an )?(?:new )?MP\b|\bthe (?:sitting |former |outgoing |late )?(?:\w+ )?MP\b|\bMember of Parliament\b/i;

/** True where an article looks ahead: its opening says so and nothing in it was decided. */
function isPreview(text: string): boolean {
  const first = (text.split('\n').find((line) => line.trim() !== '') ?? '').slice(0, 120);
  const title = text
    .slice(0, 400)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 2)
    .join(' ')
    .slice(0, 260);
  if (
    /\bthere will be a by-?election\b|\bby-?election (?:will be|is to be|is due to be) held\b/i.test(
      text.slice(0, 3000),
    ) &&
    !/\b(?:result|declared|new(?:ly elected)? MP)\b/i.test(text)
  )
    return true;
  const ahead = AHEAD.test(text.slice(0, 3000));
  if (PREVIEW_TITLE.test(title) && ahead) return true;
  if (/\b(?:predictions?|poll finds|poll shows|poll suggests|poll puts|forecasts?)\b/i.test(first)) return true;
  return ahead && !RESULT.test(text.replace(/\b(?:in|since|at the) (?:19|20)\d\d[^.]{0,120}/g, ''));
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Why a text is not on a by-election to the House of Commons, or null where it may be. */
export function notOurs(text: string, published: string | null): string | null {
  const sample = text.slice(0, 60_000);
  const named = count(sample, BY_ELECTION);
  const foreign = count(sample, FOREIGN);
  const british = foreign > 0 ? count(sample, BRITISH) : 0;
  if (foreign > 0 && (british === 0 || (foreign >= 3 && foreign > british))) return 'foreign election';
  if (isPreview(sample)) return 'preview';
  const opening = sample.slice(0, 500);
  const titled = sample.split('\n').slice(0, 3).join('\n').slice(0, 300);
  if (/\bGeneral Election (?:19|20)\d\d\b/i.test(titled) && !BY_ELECTION_ONCE.test(titled)) return 'general election';
  if (headsGeneralElection(sample, published)) return 'general election';
  if (
    /\bpolice (?:and crime )?commissioner|\belected mayor\b/i.test(opening.slice(0, 300)) &&
    !BY_ELECTION_ONCE.test(opening.slice(0, 200))
  )
    return 'another election';
  if (
    count(sample, /\bevens\b|\b\d{1,2}\/\d{1,2}\b|\btipsters?\b|\bbookies\b|\bbookmakers?\b|\bodds\b/gi) >= 3 &&
    !RESULT.test(sample)
  )
    return 'odds';
  const devolved =
    /\b(?:Holyrood|Scottish Parliament(?:ary)?|Senedd|Welsh Assembly|Assembly|Stormont|MSP|MLA|European(?: Parliament)?|mayoral|police and crime commissioner|PCC|GLA) by[- ]?election/i.test(
      sample,
    ) || /\b(?:new|elected|newest|next|first)(?: (?:as|an?|the|\w+))? (?:MSP|MLA|MS|AM)\b(?! and)/.test(sample);
  if (
    devolved &&
    !/\bWestminster (?:seat|by|constituency)|\bMPs? for\b|\bnew (?:\w+ )?MP\b|\bHouse of Commons\b/.test(sample)
  )
    return 'devolved election';
  const local =
    count(
      sample,
      // What goes before is looked for behind each by-election, of which there are few.
      /by[- ]?elections?\b(?<=\b(?:council|ward|local|county|district|borough|parish|division) by[- ]?elections?)/gi,
    ) +
    count(sample, /\bby[- ]?elections? (?:in|for) (?:the )?[A-Z][\w' -]{2,40} (?:ward|division)\b/g) +
    // "Ward" with a capital is a surname too: only after a place and before what a ward has.
    count(sample, /\bwards?\b(?! councillor)|\bWards?\b(?= (?:by|council|result|seat|election|in|of|on)\b)/g);
  if (local > 0 && !PARLIAMENTARY.test(sample)) return 'council election';
  if (local >= 3 && local > named && !/\bnew (?:\w+ )?MP\b|\bMPs? for\b|parliamentary by/.test(sample))
    return 'council election';
  if (
    /\bFirst [Pp]references?\b|\bQuota: ?\d|\bCouncillors? Elected\b/.test(sample) &&
    !/\bnew (?:\w+ )?MP\b/.test(sample)
  )
    return 'council election';
  if (
    published !== null &&
    // An article of the days after a general election is on that, unless it names a by-election.
    GENERAL_ELECTION_DAYS.some((day) => published >= day && days(day, published) <= 6) &&
    !BY_ELECTION_ONCE.test(sample.slice(0, 150))
  )
    return 'general election';
  if (named === 0) {
    if (
      /\b(?:UK results|After \d+ of \d+ seats|[Gg]eneral [Ee]lection \d{4} (?:results?|constituency)|General Election \d{4}\s*$)/m.test(
        sample.slice(0, 1500),
      )
    )
      return 'general election';
  }
  return null;
}

/** True of a page of the days after a general election whose heading names it: "Election 2015", whatever it recalls. */
function headsGeneralElection(text: string, published: string | null): boolean {
  const day = GENERAL_ELECTION_DAYS.find(
    (each) => published !== null && published >= each && days(each, published) <= 45,
  );
  if (!day) return false;
  const heading = new RegExp(
    `^(?:(?:the|uk) )?(?:(?:general )?election,? ${day.slice(0, 4)}|${day.slice(0, 4)} general election)\\b`,
    'i',
  );
  const lines = text
    .slice(0, 800)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines
    .slice(0, 4)
    .some((line) => line.length < 70 && heading.test(line.trim()) && !BY_ELECTION_ONCE.test(line));
}

/** First paragraph of what readers wrote, or of a page's furniture at its end, after which nothing is read. */
export function endOfArticle(lines: readonly string[]): number {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.length > 120) continue;
    const late = i >= lines.length * 0.35 && i > 2;
    // A button above the article, not the head of what readers wrote below it.
    if (/^comments?$/i.test(line) && !lines.slice(0, i).some((earlier) => earlier.length > 120)) continue;
    if (
      /^(?:readers'? )?comments?(?: ?[-–:(&].{0,60})?$/i.test(line) &&
      (late || /^(?:\d+[.)]|anon\b|\w+:)/i.test(lines[i + 1] ?? ''))
    )
      return i;
    // The button also stands in the middle of an article; at its end nothing but headlines follows.
    if (late && /^read more:?$/i.test(line) && !lines.slice(i + 1).some((next) => next.length > 120)) return i;
    if (
      late &&
      /^(?:\d+ (?:comments?|responses?|replies)\b|(?:\d+ )?thoughts? on\b|leave a (?:reply|comment)|join the (?:discussion|conversation)|most (?:read|popular|viewed)|related (?:stories|articles|content|topics)|more (?:on this story|stories|from)|you may also like|recommended for you|have your say|trending)\b/i.test(
        line,
      )
    )
      return i;
  }
  return lines.length;
}

/** True where a heading opens a list of guesses, polls or odds. */
export const isForecastHeading = (line: string): boolean =>
  /\b(?:predict\w*|readers'? poll|vote in our poll|make-up of|state of the parties|composition of|seats in (?:the )?parliament|forecast\w*|odds|betting|opinion poll|poll(?:ing)? (?:figures|average)|guess\w*|what if|projection|latest poll|survation|yougov|canvass)\b/i.test(
    line,
  ) && line.length < 140;

/** Year where a heading opens the result of an earlier election; 0 where it does not say of which year; else null. */
export function previousHeading(line: string, year: number | null): number | null {
  if (line.length > 140) return null;
  const named = [...line.matchAll(/\b(19|20)\d\d\b/g)].map((match) => Number(match[0]));
  if (/\bby[- ]?election\b/i.test(line) && (named.length === 0 || named.some((each) => each === year))) return null;
  if (
    /\b(?:previous(?! (?:majority|turnout|lead|margin|share|mp|member|holder))|last time|last election|last result)\b/i.test(
      line,
    )
  )
    return named[0] ?? 0;
  if (
    /\bgeneral election\b|\bGE ?20\d\d\b|^(?:the )?(?:19|20)\d\d(?: results?)?:?$|\bresults? (?:in|from|at the) (?:19|20)\d\d/i.test(
      line,
    )
  ) {
    if (/\b(?:compared|change|since|swing|than|(?:down|up) (?:on|from))\b/i.test(line)) return null;
    const old = named.find((each) => year === null || each <= year);
    if (old !== undefined) return old;
    if (/\b(?:general election)\b/i.test(line) && /\bresults?\b/i.test(line)) return 0;
  }
  return null;
}
