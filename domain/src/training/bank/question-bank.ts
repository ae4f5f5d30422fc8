import type { BankQuestion } from '../bank-question.ts';
import type { TrainedForm } from '../trained-forms.ts';
import { conduct } from './conduct.ts';
import { paperForms2022 } from './forms-2022.ts';
import { meeting2022 } from './meeting-2022.ts';
import { posting2022 } from './posting-2022.ts';
import { procedure2022 } from './procedure-2022.ts';
import { services2022 } from './services-2022.ts';
import { software } from './software.ts';
import { standard2016 } from './standard-2016.ts';
import { standard2022 } from './standard-2022.ts';

/** The questions that come with the system; it holds the right answers and stays on the server. */
export const questionBank: readonly BankQuestion[] = [
  ...standard2022,
  ...services2022,
  ...procedure2022,
  ...meeting2022,
  ...posting2022,
  ...paperForms2022,
  ...conduct,
  ...software,
  ...standard2016,
];

/** What may be asked in a test that prepares for these forms. */
export function questionsFor<Q extends Pick<BankQuestion, 'forms'>>(
  bank: readonly Q[],
  forms: readonly TrainedForm[],
): readonly Q[] {
  return bank.filter((question) => question.forms.length === 0 || question.forms.some((form) => forms.includes(form)));
}
