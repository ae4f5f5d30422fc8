import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const base = '/di-ra-soat/';

/** The field app: a page of its own, without the office's components, that starts without network. */
export default defineConfig({
  root: path.join(import.meta.dirname, 'field'),
  base,
  // By its name the package gives a bundle for browsers of ten years ago, half as large again.
  resolve: { alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' } },
  plugins: [
    react(),
    VitePWA({
      // The person is asked before an update; nothing is swapped under an open form.
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        id: base,
        name: 'Đi rà soát',
        short_name: 'Đi rà soát',
        description: 'Rà soát hộ nghèo, hộ cận nghèo tại thôn, làm được khi không có mạng',
        lang: 'vi',
        start_url: base,
        scope: base,
        display: 'standalone',
        orientation: 'portrait',
        background_color: '#ffffff',
        theme_color: '#0b4f8a',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: 'icon-512-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{html,js,css,svg,png}'],
        navigateFallback: `${base}index.html`,
        // Answers of the server are never kept here: what the phone holds is encrypted by the app itself.
        runtimeCaching: [],
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  build: {
    outDir: path.join(import.meta.dirname, 'dist/di-ra-soat'),
    emptyOutDir: true,
    // The content security policy lets no data: fonts or scripts in.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
