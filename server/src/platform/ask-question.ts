import { fold } from '@ra-soat/domain/kernel/text.ts';
import type { CommandRequest } from './request.ts';

/** A question as it is asked: of whom, where, by whom, and of which question of a form, if of any. */
export interface AskedQuestion {
  readonly questionId: string;
  /** Unit whose officers answer it. */
  readonly place: string;
  /** Unit where it was asked: of the asker, or of the point. */
  readonly askedPlace: string;
  readonly askedFrom: 'session' | 'practice' | 'field' | 'office';
  readonly campaignId?: string | undefined;
  readonly sessionId?: string | undefined;
  readonly pointId?: string | undefined;
  /** As `domain/training/trained-forms.ts` names forms. */
  readonly form?: string | undefined;
  readonly formQuestion?: string | undefined;
  /** Null: somebody without an account. */
  readonly askedBy: string | null;
  /** Name of who asks, as shown beside the question. */
  readonly asker: string;
  readonly text: string;
}

/** The one writer of a new question; who may ask there is judged before, and the scope is set. */
export async function askQuestion({ tx, clock, commandId }: CommandRequest, question: AskedQuestion): Promise<void> {
  await tx
    .insertInto('training_question')
    .values({
      question_id: question.questionId,
      place_id: question.place,
      asked_place_id: question.askedPlace,
      asked_from: question.askedFrom,
      campaign_id: question.campaignId ?? null,
      session_id: question.sessionId ?? null,
      point_id: question.pointId ?? null,
      form: question.form ?? null,
      form_question: question.formQuestion ?? null,
      asked_by: question.askedBy,
      asker: question.asker,
      text: question.text,
      folded: fold(question.text),
      asked_at: clock.now(),
      command_id: commandId,
    })
    .execute();
}
