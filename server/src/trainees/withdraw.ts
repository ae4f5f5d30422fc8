import type { CommandRequest } from '../platform/request.ts';

interface LeftSeat {
  readonly sessionId: string;
  readonly pointId: string;
}

/** Takes a person out of a campaign and gives back the seats that become free. */
export async function withdraw(
  { tx, clock }: CommandRequest,
  campaignId: string,
  personId: string,
): Promise<LeftSeat[]> {
  await tx
    .updateTable('training_enrolment')
    .set({ withdrawn_on: clock.today() })
    .where('campaign_id', '=', campaignId)
    .where('person_id', '=', personId)
    .execute();
  const seats = await tx
    .updateTable('training_seat')
    .set({ state: 'withdrawn' })
    .where('campaign_id', '=', campaignId)
    .where('person_id', '=', personId)
    .where('state', 'in', ['invited', 'confirmed', 'declined'])
    .returning(['session_id', 'point_id'])
    .execute();
  return seats.map(({ session_id: sessionId, point_id: pointId }) => ({ sessionId, pointId }));
}
