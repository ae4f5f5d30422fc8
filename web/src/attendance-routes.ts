import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { under } from './root-route.ts';

const board = createRoute({
  ...under,
  path: '/training/$campaignId/sessions/$sessionId/board',
  component: lazyRouteComponent(() => import('./attendance/board-screen.tsx'), 'BoardScreen'),
});

const point = createRoute({
  ...under,
  path: '/training/$campaignId/sessions/$sessionId/points/$pointId',
  component: lazyRouteComponent(() => import('./attendance/point-screen.tsx'), 'PointScreen'),
});

const checkIn = createRoute({
  ...under,
  path: '/diem-danh/$pointId/$token',
  component: lazyRouteComponent(() => import('./attendance/check-in-screen.tsx'), 'CheckInScreen'),
});

const findPoint = createRoute({
  ...under,
  path: '/diem-danh',
  component: lazyRouteComponent(() => import('./attendance/find-point-screen.tsx'), 'FindPointScreen'),
});

/** While a session runs: the board, the host's page of a point, and the open pages of the code. */
export const attendanceRoutes = [board, point, checkIn, findPoint] as const;
