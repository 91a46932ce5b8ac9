import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The app's window: one page, relative addresses, so that app:// and loopback serve it alike. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/app',
    emptyOutDir: true,
    target: 'chrome120',
    // The content security policy has no data: fonts or scripts; everything is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
});
