import { dayExercises } from './procedure-exercises/day-exercises.ts';
import { meetingExercises } from './procedure-exercises/meeting-exercises.ts';
import type { ProcedureExercise } from './procedure-exercises/procedure-exercise.ts';
import { stepExercises } from './procedure-exercises/step-exercises.ts';

/** Every exercise on the procedure. */
export const procedureExercises: readonly ProcedureExercise[] = [
  ...meetingExercises,
  ...dayExercises,
  ...stepExercises,
];

/** The form under which tries of these are kept: they belong to no form of a survey. */
export const PROCEDURE_FORM = 'procedure';

/** What was answered, read as the answer is: "49 người", " 27/11/2026 " and the code of a choice. */
export function isRight({ right }: ProcedureExercise, given: string): boolean {
  return given.trim() === right;
}
