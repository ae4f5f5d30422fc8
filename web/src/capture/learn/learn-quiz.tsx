import type { ReactNode } from 'react';

/** Tests, and the certificate after them. */
export function LearnQuiz(): ReactNode {
  return null;
}
