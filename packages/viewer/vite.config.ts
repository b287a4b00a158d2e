import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    emptyOutDir: true,
    // Everything is served as a file of its own: the security policy allows no data: script.
    assetsInlineLimit: 0,
    // The polyfill would only add a script to every page: all browsers we support preload modules.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // “use client” has no meaning in a bundle for the browser.
      onLog: (level, log, handle) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log)),
    },
  },
});
