import type { Draft, Match, RuleContext } from '../rule.ts';
import { namesOf } from './subject.ts';

const NAME = '[\ue000-\ue1ff]';
const RANK = '[\ue600-\ue6ff]';
const ITEM = `(?:(?:the|an?|his|her|its|their) )?${NAME}(?: \\([^)]{0,30}\\))?`;
const LIST = `${ITEM}(?:(?:, and |, | and )${ITEM})*`;
const NAMES_BEFORE = new RegExp(`(${LIST})[^.;:\ue000-\ue1ff\ue600-\ue6ff]{0,40}$`);
const NAMES_BEHIND = new RegExp(`^(?: places?)?(?: (?:were|was|came|are|is|went to|belonged to|fell to)|:) (${LIST})`);
const RUN = new RegExp(`${RANK}(?:(?:, and |, | and )(?:the )?${RANK})+`, 'g');

/** Places told in a row of as many names, null where they are not: "second and third were A and B", "A and B, third and fourth". */
export function placesInARow(match: Match, { tagged }: RuleContext): Draft[] | null {
  for (const run of tagged.text.matchAll(RUN)) {
    const end = run.index + run[0].length;
    if (match.index < run.index || match.index >= end) continue;
    const places = [...run[0].matchAll(/[\ue600-\ue6ff]/g)];
    const who = [
      NAMES_BEHIND.exec(tagged.text.slice(end))?.[1],
      NAMES_BEFORE.exec(tagged.text.slice(0, run.index))?.[1],
    ]
      .map((list) => namesOf(list ?? ''))
      .find(({ length }) => length === places.length);
    return (
      who?.flatMap((unit, nth) => {
        const place = tagged.of(places[nth]?.[0]);
        const at = run.index + (places[nth]?.index ?? 0);
        return place?.kind === 'ordinal' && place.value > 1
          ? [{ kind: 'position' as const, value: place.value, who: unit, words: [at, at + 1] as const }]
          : [];
      }) ?? null
    );
  }
  return null;
}
