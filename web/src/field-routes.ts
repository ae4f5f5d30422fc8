import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { giveSearch } from './fieldwork/give-search.ts';
import { under } from './root-route.ts';

/** Pages of the commune's field work. */
export const fieldProgress = createRoute({
  ...under,
  path: '/rounds/$roundId/field',
  component: lazyRouteComponent(() => import('./fieldwork/field-screen.tsx'), 'FieldScreen'),
});

export const giveHouseholds = createRoute({
  ...under,
  path: '/rounds/$roundId/field/give',
  validateSearch: giveSearch,
  component: lazyRouteComponent(() => import('./fieldwork/give-screen.tsx'), 'GiveScreen'),
});
