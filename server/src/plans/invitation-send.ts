import { inOrder, notAhead } from '../platform/check-days.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { invitationSend } from './contract.ts';

type Of = { readonly committeeId: string } | { readonly villageId: string };

async function belongs({ tx }: CommandRequest, of: Of, commune: string): Promise<boolean> {
  const found =
    'committeeId' in of
      ? await tx
          .selectFrom('committee')
          .select('commune_id')
          .where('committee_id', '=', of.committeeId)
          .executeTakeFirst()
      : await tx.selectFrom('village').select('commune_id').where('village_id', '=', of.villageId).executeTakeFirst();
  return found?.commune_id === commune;
}

export const invitationSendCommand = defineCommand(invitationSend, {
  verb: 'plan.manage',
  site: ({ commune }) => ({ place: commune }),
  handle: async ({ invitationId, commune, to, number, on, meetingOn, ...body }, request) => {
    notAhead(request.clock, on);
    inOrder(on, meetingOn);
    if (!(await belongs(request, to, commune))) throw new Problem('NOT_FOUND');
    await request.tx
      .insertInto('invitation')
      .values({
        invitation_id: invitationId,
        commune_id: commune,
        ...('villageId' in to ? { village_id: to.villageId } : { committee_id: to.committeeId }),
        number,
        signed_on: on,
        meeting_on: meetingOn,
        body: JSON.stringify(body),
        command_id: request.commandId,
        recorded_at: request.clock.now(),
      })
      .execute();
    return {};
  },
});
