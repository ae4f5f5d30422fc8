import type { Source } from '../../kernel/source.ts';
import type { QuizTopic } from '../bank-question.ts';
import type { TrainedForm } from '../trained-forms.ts';

/** A drawing that goes with a part of a lesson. */
export type LessonFigure = 'decision' | 'dependents' | 'house' | 'steps' | 'half' | 'calendar' | 'door' | 'outbox';

/** One thing to know, in few words, and where it is written. */
export interface LessonPart {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly figure?: LessonFigure;
  readonly source: Source;
}

/** A short lesson that comes with the system, so that a new person learns before anybody uploaded anything. */
export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly topic: QuizTopic;
  /** None: it holds whatever the form is. */
  readonly forms: readonly TrainedForm[];
  readonly minutes: number;
  readonly parts: readonly LessonPart[];
}
