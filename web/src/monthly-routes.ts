import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { under } from './root-route.ts';

/** Monthly reviews and rounds of computed income. */
export const monthlyRoutes = [
  createRoute({
    ...under,
    path: '/months',
    component: lazyRouteComponent(() => import('./monthly/months-screen.tsx'), 'MonthsScreen'),
  }),
  createRoute({
    ...under,
    path: '/months/request',
    component: lazyRouteComponent(() => import('./monthly/request-screen.tsx'), 'MonthRequestScreen'),
  }),
  createRoute({
    ...under,
    path: '/income/$roundId',
    component: lazyRouteComponent(() => import('./income/income-screen.tsx'), 'IncomeScreen'),
  }),
] as const;
