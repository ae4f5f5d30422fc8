import { trainedForm, type TrainedForm } from '../trained-forms.ts';
import { easyHouseholds } from './easy-households.ts';
import type { Exercise } from './exercise.ts';
import { hardHouseholds } from './hard-households.ts';
import { households2016 } from './households-2016.ts';
import { middleHouseholds } from './middle-households.ts';

/** Every exercise, from easy to hard. */
export const exercises: readonly Exercise[] = [
  ...easyHouseholds,
  ...middleHouseholds,
  ...hardHouseholds,
  ...households2016,
];

export function exerciseOf(id: string): Exercise | undefined {
  return exercises.find((one) => one.id === id);
}

/** Those on a form, `vn-2022/v2`. */
export function exercisesFor(form: TrainedForm): readonly Exercise[] {
  return exercises.filter((one) => trainedForm(one.form.standard, one.form.version) === form);
}
