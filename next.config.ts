import type { NextConfig } from 'next';

/** What is switched off here is switched off for a reason: W13, and `performance.md` section 4. */
const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  serverExternalPackages: ['postgres', 'pino'],
  experimental: { serverActions: { bodySizeLimit: '300kb' } },
};

export default config;
