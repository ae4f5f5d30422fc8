import type { ReactNode } from 'react';

/** Exercises to be filled in. */
export function LearnPractice(): ReactNode {
  return null;
}
