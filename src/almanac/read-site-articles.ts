import { readArticle, readerRegister } from '#parser';
import type { Content } from './content.ts';
import type { ReportedContest, SiteArticle } from '#records';

/** The reader's account of each of the site's own articles, made anew on every build by the same reader as the press's. */
export function readSiteArticles(
  content: Content,
): { readonly article: SiteArticle; readonly contests: readonly ReportedContest[] }[] {
  if (content.articles.length === 0) return [];
  const register = readerRegister(content);
  return content.articles.map(({ record }) => ({
    article: record,
    contests: readArticle(record.body, register, { published: record.published }).contests,
  }));
}
