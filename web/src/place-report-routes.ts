import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { placeReportsSearch } from './place-reports/place-reports-search.ts';
import { under } from './root-route.ts';

/** R1 to R15 of any unit and day. */
export const placeReports = createRoute({
  ...under,
  path: '/reports',
  validateSearch: placeReportsSearch,
  component: lazyRouteComponent(() => import('./place-reports/place-reports-screen.tsx'), 'PlaceReportsScreen'),
});
