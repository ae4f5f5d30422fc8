import type { TrainedForm } from './trained-forms.ts';

/** What a certificate of training says about its validity. */
export interface CertifiedTraining {
  readonly forms: readonly TrainedForm[];
  readonly revoked: boolean;
}

/** Whether it lets its holder survey with a form: it names the form version and was not revoked. */
export function certificateValid({ forms, revoked }: CertifiedTraining, form: TrainedForm): boolean {
  return !revoked && forms.includes(form);
}
