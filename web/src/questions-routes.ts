import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { questionSearch } from './questions/question-search.ts';
import { under } from './root-route.ts';

const questions = createRoute({
  ...under,
  path: '/questions',
  validateSearch: questionSearch,
  component: lazyRouteComponent(() => import('./questions/questions-screen.tsx'), 'QuestionsScreen'),
});

const ofCampaign = createRoute({
  ...under,
  path: '/training/$campaignId/questions',
  component: lazyRouteComponent(() => import('./questions/questions-tab.tsx'), 'QuestionsTab'),
});

/** Pages of questions and answers. */
export const questionRoutes = [questions, ofCampaign] as const;
