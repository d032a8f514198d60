import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { IsoDay, SiteArticleFront } from '#records';

/** Astro's reader of front matter makes a date of an unquoted day. */
const day = z.union([IsoDay, z.date().transform((date) => date.toISOString().slice(0, 10))]);

/** Prose only: everything with figures comes from the almanac. */
export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/articles' }),
    schema: SiteArticleFront.extend({ published: day }),
  }),
  guide: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/guide' }),
    schema: z.strictObject({ title: z.string().min(1), description: z.string().min(1) }),
  }),
};
