import type { Almanac, ByElectionEntry, GeneralElectionEntry } from '#records';

/** By-elections that share one made-up seat, so that seat pages have a history to draw. */
const PER_SEAT = 5;

/**
 * An almanac of `size` made-up by-elections beside the real ones: those since 2010 over and over, each copy in a seat of its own
 * name and `PER_SEAT` years of it to a seat. For the benchmark only; never committed, never published.
 */
export function madeUpAlmanac(real: Almanac, size: number): Almanac {
  const models = real.byElections.filter(
    ({ byElection }) => byElection.list === 'whole' && byElection.pollingDay > '2010-05-06',
  );
  const generals = Map.groupBy(real.generalElections, ({ result }) => result.constituency);
  const seats = new Map(real.constituencies.map((seat) => [seat.id, seat]));
  const made: {
    byElections: ByElectionEntry[];
    generalElections: GeneralElectionEntry[];
    constituencies: Almanac['constituencies'];
  } = {
    byElections: [],
    generalElections: [],
    constituencies: [],
  };
  for (let copy = 0; made.byElections.length < size; copy += 1) {
    const model = models[copy % models.length]!;
    const seat = seats.get(model.byElection.constituency)!;
    const slug = `${seat.slug}-no-${copy}`;
    const [, since] = seat.id.split('@');
    const id = `${slug}@${since}`;
    made.constituencies.push({ ...seat, id, slug, name: `${seat.name} No. ${copy}`, predecessors: [], successors: [] });
    for (const { result, measures } of generals.get(seat.id) ?? [])
      made.generalElections.push({ result: { ...result, constituency: id }, measures });
    for (let year = 0; year < PER_SEAT && made.byElections.length < size; year += 1) {
      const { byElection, baseline } = model;
      const day = byElection.pollingDay.replace(/^\d{4}/, (from) => String(Number(from) + year));
      made.byElections.push({
        ...model,
        claims: [],
        baseline: baseline === null ? null : { ...baseline, constituency: id },
        byElection: {
          ...byElection,
          id: `${slug}-${day.slice(0, 4)}`,
          constituency: id,
          pollingDay: day,
          baseline: byElection.baseline === null ? null : { ...byElection.baseline, constituency: id },
        },
      });
    }
  }
  // The real records stay: the guide works its examples from them.
  const newestFirst = [...real.byElections, ...made.byElections].toSorted((a, b) =>
    a.byElection.pollingDay < b.byElection.pollingDay ? 1 : -1,
  );
  return {
    ...real,
    byElections: newestFirst,
    generalElections: [...real.generalElections, ...made.generalElections],
    constituencies: [...real.constituencies, ...made.constituencies],
  };
}
