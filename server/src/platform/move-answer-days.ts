import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Tx } from './database.ts';

/** The complaints of a village that came in on one day, with the day by which they must be answered now. */
export interface MovedAnswers {
  readonly roundId: string;
  readonly villageId: string;
  readonly receivedOn: IsoDate;
  readonly answerBy: IsoDate | null;
}

/** Open complaints are answered by the day counted anew; answered ones keep the day they had. */
export async function moveAnswerDays(tx: Tx, moved: readonly MovedAnswers[]): Promise<void> {
  if (moved.length === 0) return;
  await sql`
    update objection o set answer_by = m."answerBy"
    from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb)
      as m ("roundId" uuid, "villageId" uuid, "receivedOn" date, "answerBy" date)
    where o.round_id = m."roundId" and o.village_id = m."villageId" and o.received_on = m."receivedOn"
      and o.answered_on is null`.execute(tx);
}
