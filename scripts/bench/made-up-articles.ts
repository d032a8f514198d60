import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ENGLISH } from '#parser';
import { seeds } from '../fuzz/fuzz-reader.ts';

/** Characters of a text as long as a newspaper's report. */
export const LENGTH = 6000;
const ARTICLES = 40;
/** Of an everyday report's sentences, one in so many states a result. */
const ONE_IN = 5;
const OPENING = 'The Corby by-election of 15 November 2012 has been decided.';

/** What reports are full of besides results; made up for this, each stating nothing that the reader reads. */
const FILLER = `
Rain kept falling on the market square as the boxes were carried in.
Volunteers had been at their stalls since before dawn, and some of them looked it.
The council's plan for a new bypass came up at almost every meeting in the village halls.
Anwar Holt, who runs the bakery by the station, said that nobody had asked him about parking.
"We heard a great deal about the hospital and very little about the buses," she said.
Residents of the older estates complain of damp, of late trains and of letters that go unanswered.
A spokesman said that the department was looking at the figures and would answer in due course.
Schools in the west of the town have been full for years.
The campaign was short, noisy and, for the most part, good-tempered.
Margaret Ellery, a retired nurse, had brought her grandson to see the count.
Ministers visited more than once, and were photographed beside a tractor.
Leaflets piled up behind doors faster than anyone could read them.
There was talk of the steelworks, though it closed before many of the canvassers were born.
In the leisure centre the heating had failed, and coats were worn throughout.
The leader of the opposition is due to speak in Manchester later today.
Economists point out that wages in the county are still behind those of its neighbours.
Nobody at the table would be drawn on what it meant for the cabinet.
Farmers, for their part, wanted to talk about diesel and about little else.
He grew up above a shop in the high street and still keeps its sign.
Two film crews argued politely over the only socket in the room.
The returning officer asked for quiet and, after a while, was given some.
Local papers had called it a contest of personalities, which pleased neither of them.
Housing has been promised on the old airfield since the squadrons left.
Her husband waited in the car with the dog.
A report on the flood defences is expected in the spring.
Police said that the evening had passed without trouble.
Many who stopped to talk did not care to say how they would mark their papers.
The weather, the football and the price of petrol came before politics in most conversations.
Some shops in the arcade stand empty, and their windows were let to whoever would pay for posters.
What it says of the country is another matter, and one for the weeks to come.`
  .trim()
  .split('\n');

/** Articles put together from our own, and from the rules' examples and silences: nearly every sentence states a result. */
export function denseArticles(): readonly string[] {
  const parts = seeds();
  return Array.from({ length: ARTICLES }, (_, start) => article(start * 7, (at) => parts[at % parts.length] as string));
}

/** Articles as papers print them: our own prose and made-up sentences, with a result in one sentence of five. */
export function everydayArticles(): readonly string[] {
  const results = ENGLISH.flatMap(({ examples }) => examples.map(({ text }) => text));
  const prose = [...FILLER, ...ownProse()];
  return Array.from({ length: ARTICLES }, (_, start) =>
    article(start * 11, (at) =>
      at % ONE_IN === 0
        ? (results[(at / ONE_IN) % results.length] as string)
        : (prose[(at * 7) % prose.length] as string),
    ),
  );
}

function article(first: number, sentence: (at: number) => string): string {
  let text = OPENING;
  for (let at = first; text.length < LENGTH; at += 1) text += `${at % 4 ? ' ' : '\n\n'}${sentence(at)}`;
  return text.slice(0, LENGTH);
}

/** Sentences of our guide's pages. */
function ownProse(): readonly string[] {
  const folder = resolve(import.meta.dirname, '../../content/guide');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .replace(/^---\n[\s\S]*?\n---\n/, '')
        .split(/\n{2,}/),
    )
    .filter((block) => /^[A-Z][^<>{}|[\]]+\.$/.test(block))
    .flatMap((block) => block.replaceAll('\n', ' ').split(/(?<=\.) (?=[A-Z])/));
}
