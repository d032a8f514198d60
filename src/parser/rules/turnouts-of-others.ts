import { inLines } from '../in-lines.ts';
import type { Draft } from '../rule.ts';

/** "and 44.2% in Bath", "and in Bath 44.2%", "; Bath 44.2%", ", and Bath's was 44.2%". */
const NEXT = new RegExp(inLines`
  ^(?:[,;]? (?:and|but|while|with|against)|[,;])? (?:
    (?:to |an? [a-z]+ )?(?:just |only )?(?<n>[\ue400-\ue5ff]) (?:in|at) (?:the )?(?<seat>[\ue300-\ue3ff])
    |(?:in |at )?(?:the )?(?<place>[\ue300-\ue3ff])(?:'s)?(?: [a-z]+day)?,? (?:it was |was |at )?
      (?:(?:even )?(?:low|high)er(?: still| again)?,? (?:at )?)?(?:just |only )?(?<m>[\ue400-\ue5ff])
      (?!\w| ?[-–]?(?:votes?|points?|majority|swing|seats?|to|from|by|of (?:the )?vote)\b)
  )
`);

/** The turnouts of other seats that stand behind the first of a list: each beside its seat. */
export function turnoutsOfOthers(rest: string): readonly Draft[] {
  const found: Draft[] = [];
  let text = rest.replace(/^ (?:in|at) (?:the )?[\ue300-\ue3ff]/, '');
  for (;;) {
    const next = NEXT.exec(text)?.groups;
    if (!next) return found;
    found.push({ kind: 'turnout', figure: next['n'] ?? next['m'], seat: next['seat'] ?? next['place'] });
    text = text.replace(NEXT, '');
  }
}
