import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { exportSearch } from './exports/export-search.ts';
import { under } from './root-route.ts';

/** Pages of the list to review: requests, Phiếu A, other branches, questions, duplicates. */
export const formsA = createRoute({
  ...under,
  path: '/form-a',
  component: lazyRouteComponent(() => import('./screening/forms-a-screen.tsx'), 'FormsAScreen'),
});

export const screening = createRoute({
  ...under,
  path: '/rounds/$roundId/households/$householdId/screening',
  component: lazyRouteComponent(() => import('./screening/screening-screen.tsx'), 'ScreeningScreen'),
});

export const branches = createRoute({
  ...under,
  path: '/rounds/$roundId/branches',
  component: lazyRouteComponent(() => import('./branches/branches-screen.tsx'), 'BranchesScreen'),
});

export const questions = createRoute({
  ...under,
  path: '/rounds/$roundId/questions',
  component: lazyRouteComponent(() => import('./branches/questions-screen.tsx'), 'QuestionsScreen'),
});

export const duplicates = createRoute({
  ...under,
  path: '/rounds/$roundId/duplicates',
  component: lazyRouteComponent(() => import('./duplicates/duplicates-screen.tsx'), 'DuplicatesScreen'),
});

export const requestBook = createRoute({
  ...under,
  path: '/rounds/$roundId/requests',
  component: lazyRouteComponent(() => import('./requests/book-screen.tsx'), 'BookScreen'),
});

export const addHousehold = createRoute({
  ...under,
  path: '/rounds/$roundId/request',
  component: lazyRouteComponent(() => import('./requests/request-screen.tsx'), 'RequestScreen'),
});

export const deliveries = createRoute({
  ...under,
  path: '/rounds/$roundId/deliveries',
  component: lazyRouteComponent(() => import('./deliveries/deliveries-screen.tsx'), 'DeliveriesScreen'),
});

export const settle = createRoute({
  ...under,
  path: '/rounds/$roundId/households/$householdId/deliveries/$deliveryId',
  component: lazyRouteComponent(() => import('./deliveries/settle-screen.tsx'), 'SettleScreen'),
});

export const sealed = createRoute({
  ...under,
  path: '/rounds/$roundId/sealed',
  component: lazyRouteComponent(() => import('./deliveries/sealed-screen.tsx'), 'SealedScreen'),
});

export const excelFiles = createRoute({
  ...under,
  path: '/exports',
  validateSearch: exportSearch,
  component: lazyRouteComponent(() => import('./exports/exports-screen.tsx'), 'ExportsScreen'),
});

export const incidents = createRoute({
  ...under,
  path: '/incidents',
  component: lazyRouteComponent(() => import('./incidents/incidents-screen.tsx'), 'IncidentsScreen'),
});
