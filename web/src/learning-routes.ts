import { attendanceRoutes } from './attendance-routes.ts';
import { qualificationRoutes } from './qualification-routes.ts';
import { questionRoutes } from './questions-routes.ts';
import { coverageRoutes } from './coverage-routes.ts';
import { practiceRoutes } from './practice-routes.ts';
import { papersRoutes } from './papers-routes.ts';
import { quizzesRoutes } from './quizzes-routes.ts';
import { materialsRoutes } from './materials-routes.ts';
import { trainingRoutes } from './training-routes.ts';
import { traineeRoutes } from './trainees-routes.ts';

/** Pages of training: every room brings its own. */
export const learningRoutes = [
  ...attendanceRoutes,
  ...qualificationRoutes,
  ...questionRoutes,
  ...coverageRoutes,
  ...practiceRoutes,
  ...papersRoutes,
  ...quizzesRoutes,
  ...materialsRoutes,
  ...trainingRoutes,
  ...traineeRoutes,
] as const;
