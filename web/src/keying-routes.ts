import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { under } from './root-route.ts';

/** Pages of paper forms keyed twice. */
export const papers = createRoute({
  ...under,
  path: '/rounds/$roundId/paper',
  component: lazyRouteComponent(() => import('./keying/papers-screen.tsx'), 'PapersScreen'),
});

export const paper = createRoute({
  ...under,
  path: '/rounds/$roundId/households/$householdId/paper',
  component: lazyRouteComponent(() => import('./keying/paper-screen.tsx'), 'PaperScreen'),
});
