import type { CommandRequest } from '../platform/request.ts';

interface SetAside {
  readonly attachmentId: string;
  readonly reason: string;
  readonly on: string;
  readonly replacedBy: string | null;
}

/** Sets an attachment of the request's site aside; a second time is refused by the key. */
export async function supersede(
  { tx, site, actor, commandId, clock }: CommandRequest,
  { attachmentId, reason, on, replacedBy }: SetAside,
): Promise<void> {
  await tx
    .insertInto('attachment_superseded')
    .values({
      attachment_id: attachmentId,
      commune_id: site.place,
      village_id: site.village ?? null,
      household_id: site.household ?? null,
      reason,
      replaced_by: replacedBy,
      on_date: on,
      account_id: actor.accountId,
      command_id: commandId,
      at: clock.now(),
    })
    .execute();
}
