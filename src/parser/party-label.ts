import { labelKey, type Gazetteer } from './gazetteer.ts';
import { madeOnce } from './made-once.ts';
import { onlyOf } from './only.ts';

/** What labels were read as, for a register: whole ones, and ones that may be cut short. */
const held = madeOnce((_: Gazetteer) => [false, true].map(() => new Map<string, string | null>()));
/** Labels that are held. */
const MOST = 10_000;

/** Canonical party of a printed label on its own, or null. */
export function partyOfLabel(label: string, gazetteer: Gazetteer, cut = false): string | null {
  const known = held(gazetteer)[cut ? 1 : 0]!;
  const read = known.get(label);
  if (read !== undefined) return read;
  const party = readParty(label, gazetteer, cut);
  if (known.size < MOST && label.length < 80) known.set(label, party);
  return party;
}

function readParty(label: string, gazetteer: Gazetteer, cut: boolean): string | null {
  const key = labelKey(label.replace(/^(?:the|for the|for) /i, ''));
  if (!key || /^(?:others?|total|party|theothers|independentsandothers)$/.test(key)) return null;
  return (
    gazetteer.labels.get(labelKey(label)) ??
    gazetteer.labels.get(key) ??
    gazetteer.labels.get(key.replace(/(?:party|candidate|hold|gain|elected|uk)$/, '')) ??
    gazetteer.labels.get(`${key}party`) ??
    ofNation(key, gazetteer) ??
    (cut ? byBeginning(key, gazetteer) : null)
  );
}

/** A party of the whole kingdom by the name of its branch: "Scottish Lib Dems". */
function ofNation(key: string, gazetteer: Gazetteer): string | null {
  const rest = /^(?:scottish|welsh)(?!unionist|national|socialist)(.{3,})$/.exec(key)?.[1];
  return rest === undefined ? null : (gazetteer.labels.get(rest) ?? null);
}

/** A long label cut short, or with words after it: the one party whose label begins so. */
function byBeginning(key: string, gazetteer: Gazetteer): string | null {
  if (key.length < 9) return null;
  const parties = new Set<string>();
  for (const [label, party] of gazetteer.labels)
    if (label.length >= 9 && (label.startsWith(key) || key.startsWith(label))) parties.add(party);
  return onlyOf(parties);
}
