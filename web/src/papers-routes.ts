import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { under } from './root-route.ts';

const papers = createRoute({
  ...under,
  path: '/rounds/$roundId/papers',
  component: lazyRouteComponent(() => import('./papers/papers-screen.tsx'), 'PapersScreen'),
});

const check = createRoute({
  ...under,
  path: '/giay-chung-nhan/$code',
  component: lazyRouteComponent(() => import('./papers/certificate-check-page.tsx'), 'CertificateCheckPage'),
});

/** The papers of a round, and the check of a certificate that everybody may open. */
export const papersRoutes = [papers, check] as const;
