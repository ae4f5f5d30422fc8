import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { placeYearSearch } from './qualification/place-year-search.ts';
import { under } from './root-route.ts';

const trained = createRoute({
  ...under,
  path: '/rounds/$roundId/trained',
  component: lazyRouteComponent(() => import('./qualification/trained-screen.tsx'), 'TrainedScreen'),
});

const communes = createRoute({
  ...under,
  path: '/trained',
  validateSearch: placeYearSearch,
  component: lazyRouteComponent(() => import('./qualification/trained-communes-screen.tsx'), 'TrainedCommunesScreen'),
});

const errors = createRoute({
  ...under,
  path: '/errors',
  validateSearch: placeYearSearch,
  component: lazyRouteComponent(() => import('./qualification/errors-screen.tsx'), 'ErrorsScreen'),
});

/** Pages of who may survey and of errors in forms. */
export const qualificationRoutes = [trained, communes, errors] as const;
