import { randomUUID } from 'node:crypto';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { Problem } from './problem.ts';
import type { Request } from './request.ts';
import type { FileAnswer } from './query.ts';

/** What leaves the house through a door that makes its file at once. */
export interface Leaving {
  readonly place: string;
  readonly kind: string;
  /** The day the figures or lists speak of. */
  readonly on: IsoDate;
  readonly roundId?: string;
  readonly withNumbers?: boolean;
  /** Recorded before with its purpose: no second line. */
  readonly exportId?: string | undefined;
}

/** A recorded export stands for this file when it is of the same kind, place, day and person. */
async function recorded({ tx, actor, clock }: Request, { exportId, kind, place }: Leaving): Promise<boolean> {
  if (exportId === undefined) return false;
  const row = await tx
    .selectFrom('export_log')
    .select('export_id')
    .where('export_id', '=', exportId)
    .where('kind', '=', kind)
    .where('place_id', '=', place)
    .where('account_id', '=', actor.accountId)
    .where('recorded_on', '=', clock.today())
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return true;
}

/** The file with its line in the book of exports, both or neither. */
export async function traced(request: Request, leaving: Leaving, file: FileAnswer): Promise<FileAnswer> {
  if (await recorded(request, leaving)) return file;
  const { tx, actor, clock } = request;
  const { place, kind, on, roundId, withNumbers = false } = leaving;
  await tx
    .insertInto('export_log')
    .values({
      ...{ export_id: randomUUID(), place_id: place, kind, on_date: on, round_id: roundId ?? null },
      ...{ purpose: '', recipient: '', with_numbers: withNumbers, account_id: actor.accountId },
      ...{ recorded_on: clock.today(), command_id: null, recorded_at: clock.now(), file_name: file.fileName },
    })
    .execute();
  return file;
}
