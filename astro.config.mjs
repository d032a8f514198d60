import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { foldPatterns } from './scripts/fold-patterns.ts';
import { watchContent } from './scripts/watch-content.ts';
import { withoutExamples } from './scripts/without-examples.ts';

/** Where the site is published; canonical links and previews need a full address. */
const site = process.env.SITE_URL ?? 'https://by-election-record.example';

export default defineConfig({
  site,
  output: 'static',
  trailingSlash: 'always',
  // Lossless: the default drops spaces between inline elements at line ends.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  // Highlighted code would need style attributes, which the pages' own policy forbids.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), watchContent()],
  vite: {
    plugins: [withoutExamples(), foldPatterns()],
    build: {
      rolldownOptions: {
        // Each MDX module carries a directive that means nothing outside a browser.
        onLog: (level, log, handler) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handler(level, log)),
      },
    },
  },
});
