import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { under } from './root-route.ts';

const units = createRoute({
  ...under,
  path: '/units',
  component: lazyRouteComponent(() => import('./units/units-screen.tsx'), 'UnitsScreen'),
});

const change = createRoute({
  ...under,
  path: '/units/$changeId',
  component: lazyRouteComponent(() => import('./units/change-screen.tsx'), 'ChangeScreen'),
});

/** Changes of units. */
export const unitsRoutes = [units, change] as const;
