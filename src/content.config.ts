import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { SiteArticleFront } from '#records';

/** Prose only: everything with figures comes from the almanac. */
export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/articles' }),
    schema: SiteArticleFront,
  }),
  guide: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/guide' }),
    schema: z.strictObject({ title: z.string().min(1), description: z.string().min(1) }),
  }),
};
