import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { under } from './root-route.ts';
import { peopleSearch } from './trainees/people-search.ts';

const people = createRoute({
  ...under,
  path: '/training/$campaignId/people',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('./trainees/people-tab.tsx'), 'PeopleTab'),
});

const moi = createRoute({
  ...under,
  path: '/moi/$code',
  component: lazyRouteComponent(() => import('./trainees/invitation-page.tsx'), 'InvitationPage'),
});

/** People of a campaign, and the page of an invitation that opens without signing in. */
export const traineeRoutes = [people, moi] as const;
