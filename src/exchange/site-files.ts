import { SITE_NAME } from './licence.ts';
import { escapeXml } from './xml.ts';

/** `/robots.txt`: everything may be read; frames for other pages are not pages of their own. */
export const robotsTxt = (root: string): string =>
  `User-agent: *\nDisallow: /embed/\n\nSitemap: ${root}/sitemap-index.xml\n`;

/** `/opensearch.xml`: lets a browser search the site from its address bar; the list of seats answers. */
export function openSearchXml(root: string): string {
  const address = escapeXml(`${root}/seats/?q={searchTerms}`);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // Sixteen characters at most.
    '<ShortName>By-elections</ShortName>',
    `<LongName>${SITE_NAME}</LongName>`,
    '<Description>Seats, candidates and parties of UK parliamentary by-elections</Description>',
    '<InputEncoding>UTF-8</InputEncoding>',
    '<Language>en-GB</Language>',
    `<Image width="16" height="16" type="image/svg+xml">${root}/favicon.svg</Image>`,
    `<Url type="text/html" method="get" template="${address}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

/**
 * `/.well-known/security.txt` (RFC 9116). It expires a year after `dataAsOf`, an ISO day, not after the build: the same
 * data gives the same bytes, and a site that is no longer kept says so.
 */
export function securityTxt(root: string, dataAsOf: string): string {
  const expires = `${Number(dataAsOf.slice(0, 4)) + 1}${dataAsOf.slice(4).replace('-02-29', '-02-28')}T00:00:00Z`;
  return [
    `Contact: ${root}/corrections/`,
    `Expires: ${expires}`,
    'Preferred-Languages: en',
    `Canonical: ${root}/.well-known/security.txt`,
    '',
  ].join('\n');
}
