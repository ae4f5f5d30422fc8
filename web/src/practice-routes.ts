import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { under } from './root-route.ts';

const practice = createRoute({
  ...under,
  path: '/training/$campaignId/practice',
  component: lazyRouteComponent(() => import('./practice/practice-tab.tsx'), 'PracticeTab'),
});

const exercises = createRoute({
  ...under,
  path: '/exercises',
  component: lazyRouteComponent(() => import('./practice/exercises-screen.tsx'), 'ExercisesScreen'),
});

const exercise = createRoute({
  ...under,
  path: '/exercises/$exerciseId',
  component: lazyRouteComponent(() => import('./practice/exercise-screen.tsx'), 'ExerciseScreen'),
});

/** Pages of practice: the results in a campaign, the library with its keys. */
export const practiceRoutes = [practice, exercises, exercise] as const;
