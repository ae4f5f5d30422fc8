import type { z } from 'zod';
import { comparePractice } from '@ra-soat/domain/training/compare-practice.ts';
import { exerciseOf } from '@ra-soat/domain/training/exercises/library.ts';
import { isRight, PROCEDURE_FORM, procedureExercises } from '@ra-soat/domain/training/procedure-exercises.ts';
import { trainedForm } from '@ra-soat/domain/training/trained-forms.ts';
import { Problem } from '../platform/problem.ts';
import type { practiceHandIn } from './contract.ts';

type HandIn = z.output<typeof practiceHandIn.input>;

/** A wrong answer as it is kept: by its place in the key, which is the same for everybody. */
export interface KeptDifference {
  readonly path: string;
  readonly given: string;
  readonly right: string;
}

export interface JudgedAttempt {
  readonly form: string;
  readonly asked: number;
  readonly detail: readonly KeptDifference[];
}

/** Compares a try with the key of the server's own library: what the phone found is not asked. */
export function judgeAttempt({ exerciseId, given }: HandIn): JudgedAttempt {
  if ('answer' in given) return judgeAnswer(exerciseId, given.answer);
  const exercise = exerciseOf(exerciseId);
  if (exercise === undefined || exercise.form.version !== given.evidence.version) throw new Problem('EXERCISE_UNKNOWN');
  const { differences, asked } = comparePractice(exercise, given.evidence);
  const { standard, version } = exercise.form;
  const detail = differences.map(({ keyPath, given: said, right }) => ({ path: keyPath, given: said, right }));
  return { form: trainedForm(standard, version), asked, detail };
}

function judgeAnswer(exerciseId: string, answer: string): JudgedAttempt {
  const exercise = procedureExercises.find(({ id }) => id === exerciseId);
  if (exercise === undefined) throw new Problem('EXERCISE_UNKNOWN');
  const detail = isRight(exercise, answer) ? [] : [{ path: exerciseId, given: answer, right: exercise.right }];
  return { form: PROCEDURE_FORM, asked: 1, detail };
}
