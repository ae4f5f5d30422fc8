import type { ReactNode } from 'react';
import { PhoneQuestions } from '../questions/phone-questions.tsx';

/** Questions asked and answers published. */
export function LearnQuestions(): ReactNode {
  return <PhoneQuestions />;
}
