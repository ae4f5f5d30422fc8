import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { coverageSearch } from './coverage/coverage-search.ts';
import { under } from './root-route.ts';

const coverage = createRoute({
  ...under,
  path: '/training/$campaignId/coverage',
  validateSearch: coverageSearch,
  component: lazyRouteComponent(() => import('./coverage/coverage-tab.tsx'), 'CoverageTab'),
});

const report = createRoute({
  ...under,
  path: '/training/$campaignId/report',
  component: lazyRouteComponent(() => import('./coverage/report-tab.tsx'), 'ReportTab'),
});

const year = createRoute({
  ...under,
  path: '/training-coverage',
  validateSearch: coverageSearch,
  component: lazyRouteComponent(() => import('./coverage/coverage-year-screen.tsx'), 'CoverageYearScreen'),
});

const propaganda = createRoute({
  ...under,
  path: '/propaganda',
  component: lazyRouteComponent(() => import('./propaganda/propaganda-screen.tsx'), 'PropagandaScreen'),
});

/** Coverage and report of a campaign, coverage of a year, and propaganda. */
export const coverageRoutes = [coverage, report, year, propaganda] as const;
