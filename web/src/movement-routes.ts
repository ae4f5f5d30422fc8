import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { arrivalSearch } from './movements/arrival-search.ts';
import { movementsSearch } from './movements/movements-search.ts';
import { under } from './root-route.ts';

const record = createRoute({
  ...under,
  path: '/households/$householdId/movement',
  component: lazyRouteComponent(() => import('./movements/record-screen.tsx'), 'RecordScreen'),
});

const movements = createRoute({
  ...under,
  path: '/movements',
  validateSearch: movementsSearch,
  component: lazyRouteComponent(() => import('./movements/movements-screen.tsx'), 'MovementsScreen'),
});

const takeIn = createRoute({
  ...under,
  path: '/movements/arrival',
  validateSearch: arrivalSearch,
  component: lazyRouteComponent(() => import('./movements/arrival-screen.tsx'), 'ArrivalScreen'),
});

/** What happens to households between the reviews. */
export const movementRoutes = [record, movements, takeIn] as const;
