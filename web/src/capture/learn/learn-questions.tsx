import type { ReactNode } from 'react';

/** Questions asked and answers published. */
export function LearnQuestions(): ReactNode {
  return null;
}
