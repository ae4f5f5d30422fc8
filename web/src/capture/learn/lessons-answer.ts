import type { z } from 'zod';
import type { learnLessons } from '@ra-soat/server/materials/contract.ts';

export type LessonsAnswer = z.output<typeof learnLessons.output>;
export type LessonMaterial = LessonsAnswer['materials'][number];
export type LessonPin = LessonsAnswer['pins'][number];

/** Whether a kept answer is one of this version of the server. */
export function isLessons(value: unknown): value is LessonsAnswer {
  return typeof value === 'object' && value !== null && 'campaigns' in value && 'materials' in value && 'pins' in value;
}
