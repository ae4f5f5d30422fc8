import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { under } from './root-route.ts';
import { campaignsSearch } from './training/campaigns-search.ts';

const campaigns = createRoute({
  ...under,
  path: '/training',
  validateSearch: campaignsSearch,
  component: lazyRouteComponent(() => import('./training/campaigns-screen.tsx'), 'CampaignsScreen'),
});

const plan = createRoute({
  ...under,
  path: '/training/$campaignId',
  component: lazyRouteComponent(() => import('./training/plan-tab.tsx'), 'PlanTab'),
});

/** Pages of training: campaigns, the plan of one, its sessions. */
export const trainingRoutes = [campaigns, plan] as const;
