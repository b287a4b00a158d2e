import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compare } from '@storydrift/core/lean';
import { loadEnglishLexicon } from '@storydrift/core/lexicon';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

// Two builds of one page. The served viewer: many files, under the policy of the server. With `--mode file`: one page that
// holds everything and opens from disk (`report-page.html`), under a policy of its own that names its scripts by hash.

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => {
  const oneFile = mode === 'file';
  return {
    root: here('.'),
    base: './',
    plugins: [react(), demoReport(), ...(oneFile ? [viteSingleFile(), sealed()] : [])],
    resolve: oneFile
      ? {
          alias: {
            '#start-worker': here('src/worker/start-inline.ts'),
            '#read-text': here('src/read/read-plain.ts'),
          },
        }
      : {},
    // A module worker from a blob never starts under file://, so the worker of the one-file page is a classic script.
    worker: oneFile ? { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } } : { format: 'es' },
    build: {
      emptyOutDir: !oneFile,
      // In the served viewer everything is a file of its own: its policy allows no data: script.
      assetsInlineLimit: oneFile ? Number.POSITIVE_INFINITY : 0,
      // The polyfill would only add a script to every page: all browsers we support preload modules.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // What the first page and a later screen share is one file: a first visit asks for few.
        ...(oneFile ? {} : { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } } }),
        // “use client” has no meaning in a bundle for the browser.
        onLog: (level, log, handle) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log)),
      },
    },
  };
});

/** Answers `virtual:demo-report`: the example of a first visit, compared by the core that the viewer is built with. */
function demoReport(): Plugin {
  const id = 'virtual:demo-report';
  const text = (name: string) => readFileSync(here(`src/demo/${name}.txt`), 'utf8');
  return {
    name: 'storydrift-demo-report',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined;
      const original = { name: 'veldmoor-courier.txt', text: text('original') };
      const copy = { name: 'coast-wire.txt', text: text('copy') };
      const report = compare(original, copy, { lexicon: await loadEnglishLexicon() });
      return `export default ${JSON.stringify(JSON.stringify(report))};`;
    },
  };
}

/** Renames the page to `report-page.html` and gives it a policy that allows its own scripts and styles and nothing else. */
function sealed(): Plugin {
  return {
    name: 'storydrift-sealed',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the one-file build made no page');
        const html = String(page.source);
        const hashes = (element: string) =>
          [...html.matchAll(new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`, 'g'))].map(
            (match) => `'sha256-${createHash('sha256').update(match[1]!).digest('base64')}'`,
          );
        const policy = [
          "default-src 'none'",
          `script-src ${hashes('script').join(' ')}`,
          `style-src ${hashes('style').join(' ')}`,
          'img-src data:',
          'worker-src blob: data:',
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; ');
        page.source = html.replace(
          /<meta charset="utf-8" ?\/?>/i,
          (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
        );
        page.fileName = 'report-page.html';
      },
    },
  };
}
