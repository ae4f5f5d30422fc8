import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { under } from './root-route.ts';

const materials = createRoute({
  ...under,
  path: '/materials',
  component: lazyRouteComponent(() => import('./materials/materials-screen.tsx'), 'MaterialsScreen'),
});

const pins = createRoute({
  ...under,
  path: '/materials/pins',
  component: lazyRouteComponent(() => import('./materials/pins-screen.tsx'), 'PinsScreen'),
});

/** Pages of what is taught from. */
export const materialsRoutes = [materials, pins] as const;
