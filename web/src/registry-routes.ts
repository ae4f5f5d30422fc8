import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rememberedSearch } from './registry/remembered-search.ts';
import { registrySearch } from './registry/registry-search.ts';
import { under } from './root-route.ts';

const registry = createRoute({
  ...under,
  path: '/registry',
  validateSearch: registrySearch,
  component: lazyRouteComponent(() => import('./registry/registry-screen.tsx'), 'RegistryScreen'),
});

const remembered = createRoute({
  ...under,
  path: '/registry/remembered',
  validateSearch: rememberedSearch,
  component: lazyRouteComponent(() => import('./registry/remembered-screen.tsx'), 'RememberedScreen'),
});

/** Lists by date, and who left them lately. */
export const registryRoutes = [registry, remembered] as const;
