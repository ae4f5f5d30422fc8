import type { z } from 'zod';
import type { trainingSessionPage, trainingSessions } from '@ra-soat/server/training-sessions/contract.ts';

export type SessionRow = z.output<typeof trainingSessions.output>['sessions'][number];
export type SessionAnswer = z.output<typeof trainingSessionPage.output>;
export type PointRow = SessionAnswer['points'][number];
export type StaffRow = SessionAnswer['staff'][number];
