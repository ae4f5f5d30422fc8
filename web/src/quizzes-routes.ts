import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { under } from './root-route.ts';

const quiz = createRoute({
  ...under,
  path: '/training/$campaignId/quiz',
  component: lazyRouteComponent(() => import('./quizzes/quiz-tab.tsx'), 'QuizTab'),
});

const check = createRoute({
  ...under,
  path: '/xac-nhan/$code',
  component: lazyRouteComponent(() => import('./quizzes/check-page.tsx'), 'CheckPage'),
});

/** The test of a campaign, and the check of a certificate that everybody may open. */
export const quizzesRoutes = [quiz, check] as const;
