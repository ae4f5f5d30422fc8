import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { historySearch } from './history/history-search.ts';
import { under } from './root-route.ts';

const history = createRoute({
  ...under,
  path: '/history',
  validateSearch: historySearch,
  component: lazyRouteComponent(() => import('./history/history-screen.tsx'), 'HistoryScreen'),
});

const movements = createRoute({
  ...under,
  path: '/history/movements',
  component: lazyRouteComponent(() => import('./history/movements-screen.tsx'), 'MovementsScreen'),
});

const deprivations = createRoute({
  ...under,
  path: '/history/deprivations',
  component: lazyRouteComponent(() => import('./history/deprivations-screen.tsx'), 'DeprivationsScreen'),
});

/** Published statistics over the years. */
export const historyRoutes = [history, movements, deprivations] as const;
