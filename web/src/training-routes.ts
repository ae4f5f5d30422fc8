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

const sessions = createRoute({
  ...under,
  path: '/training/$campaignId/sessions',
  component: lazyRouteComponent(() => import('./training/sessions-tab.tsx'), 'SessionsTab'),
});

const session = createRoute({
  ...under,
  path: '/training/$campaignId/sessions/$sessionId',
  component: lazyRouteComponent(() => import('./training/session-screen.tsx'), 'SessionScreen'),
});

const costs = createRoute({
  ...under,
  path: '/training/$campaignId/costs',
  component: lazyRouteComponent(() => import('./training/costs-tab.tsx'), 'CostsTab'),
});

/** Pages of training: campaigns, the plan of one, its sessions, its money. */
export const trainingRoutes = [campaigns, plan, sessions, session, costs] as const;
