import type { z } from 'zod';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import type { Form } from '@ra-soat/domain/survey/form.ts';
import { PROCEDURE_FORM, procedureExercises } from '@ra-soat/domain/training/procedure-exercises.ts';
import { exercises } from '@ra-soat/domain/training/exercises/library.ts';
import { formQuestionAt } from '@ra-soat/domain/training/form-question.ts';
import { pinKey } from '@ra-soat/domain/training/pin-key.ts';
import { practiceWords as words } from '@ra-soat/domain/words/practice.vi.ts';
import type { practiceResults } from './contract.ts';

export interface WrongAnswer {
  readonly form: string;
  readonly exerciseId: string;
  readonly path: string;
  readonly wrong: number;
  readonly people: readonly string[];
}

export interface Pin {
  readonly pinId: string;
  readonly form: string;
  readonly formQuestion: string;
  readonly text: string;
  readonly materialId: string | null;
  readonly title: string;
}

type Question = z.output<typeof practiceResults.output>['questions'][number];

const OWN: Readonly<Record<string, string>> = {
  members: words.members,
  name: words.name,
  relation: words.relation,
  sex: words.sex,
  bornOn: words.birth,
  countedBecause: words.countedBecause,
  interviewOn: words.interviewOn,
  'b1.keyedTotal': words.keyedTotal,
};

interface Named {
  readonly question: string;
  readonly label: string;
}

function formOfExercise(exerciseId: string): Form | undefined {
  const exercise = exercises.find(({ id }) => id === exerciseId);
  return exercise && formOf(exercise.form.standard, exercise.form.version);
}

/** What a wrong answer is about: a question of the form, whoever it was about; or the exercise on the procedure. */
function named({ form, exerciseId, path }: WrongAnswer): Named {
  if (form === PROCEDURE_FORM) {
    const title = procedureExercises.find(({ id }) => id === exerciseId)?.title;
    return { question: exerciseId, label: title ?? exerciseId };
  }
  const asked = formOfExercise(exerciseId);
  if (asked === undefined) return { question: path, label: path };
  const { question, label } = formQuestionAt(asked, path);
  return { question, label: label ?? OWN[question] ?? question };
}

/** One line for each question, the most often wrong first; with what is pinned beside it to be read again. */
export function wrongByQuestion(answers: readonly WrongAnswer[], pins: readonly Pin[]): Question[] {
  const groups = Map.groupBy(
    answers.map((answer) => ({ ...answer, ...named(answer) })),
    ({ form, label }) => `${form} ${label}`,
  );
  const lines = [...groups.values()].flatMap((group): Question[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { form, question, label, path } = first;
    const own = pins.filter((pin) => pin.form === form && pin.formQuestion === pinKey(path));
    return [
      {
        ...{ form, question, label },
        wrong: group.reduce((sum, one) => sum + one.wrong, 0),
        people: new Set(group.flatMap((one) => one.people)).size,
        exercises: [...new Set(group.map((one) => one.exerciseId))],
        pins: own.map(({ form: _, formQuestion: __, ...pin }) => pin),
      },
    ];
  });
  return lines.toSorted((a, b) => b.people - a.people || b.wrong - a.wrong || a.label.localeCompare(b.label, 'vi'));
}
