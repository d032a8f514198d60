import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { almanac } from '#almanac';
import { glossaryTerms, searchIndex } from '#search';
import { partyIds, seatPageSlugs, shelfOf } from '#views';

export const GET: APIRoute = async () => {
  const shelf = shelfOf(almanac());
  const glossary = glossaryTerms((await getEntry('guide', 'glossary'))?.body ?? '');
  const pages = { seats: seatPageSlugs(shelf).slugs, parties: partyIds(almanac()), glossary };
  return new Response(searchIndex(almanac(), pages), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
