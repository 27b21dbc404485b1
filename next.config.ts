import type { NextConfig } from 'next';

/** What is switched off here is switched off for a reason: W13, and `performance.md` section 4. */
const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // `npm start` builds what `npm run check` has checked, and without the packages that checking needs.
  typescript: { ignoreBuildErrors: process.env.RUNG_UNCHECKED === '1' },
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  serverExternalPackages: ['postgres'],
  experimental: { serverActions: { bodySizeLimit: '300kb' } },
};

export default config;
