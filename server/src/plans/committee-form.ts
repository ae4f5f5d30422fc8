import type { z } from 'zod';
import { addDays } from '@ra-soat/domain/kernel/dates.ts';
import { inOrder, notAhead } from '../platform/check-days.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { committeeChange, committeeForm } from './contract.ts';

type Member = z.output<(typeof committeeForm)['input']>['members'][number];

interface Seat {
  readonly committeeId: string;
  readonly commune: string;
  readonly from: string;
  /** Where the new members stand after those already there. */
  readonly after: number;
}

async function villagesHere({ tx }: CommandRequest, commune: string, members: readonly Member[]): Promise<void> {
  const named = [...new Set(members.flatMap(({ villages }) => villages))];
  if (named.length === 0) return;
  const own = await tx
    .selectFrom('village')
    .select('village_id')
    .where('commune_id', '=', commune)
    .where('village_id', 'in', named)
    .execute();
  if (own.length !== named.length) throw new Problem('VILLAGE_NOT_HERE');
}

async function seat(request: CommandRequest, at: Seat, members: readonly Member[]): Promise<void> {
  if (members.length === 0) return;
  await villagesHere(request, at.commune, members);
  await request.tx
    .insertInto('committee_member')
    .values(
      members.map((member, index) => ({
        committee_id: at.committeeId,
        member_id: member.memberId,
        commune_id: at.commune,
        position: at.after + index + 1,
        name: member.name,
        office: member.office,
        post: member.post,
        phone: member.phone === '' ? null : member.phone,
        villages: member.villages,
        from_on: at.from,
        command_id: request.commandId,
      })),
    )
    .execute();
}

export const committeeFormCommand = defineCommand(committeeForm, {
  verb: 'plan.manage',
  site: ({ commune }) => ({ place: commune }),
  handle: async (body, request) => {
    const { committeeId, commune, kind, name, year, number, on, from, signer, basis, members } = body;
    notAhead(request.clock, on);
    await request.tx
      .insertInto('committee')
      .values({
        ...{ committee_id: committeeId, commune_id: commune, kind, name, year, number, signed_on: on, from_on: from },
        signer: JSON.stringify(signer),
        basis: JSON.stringify(basis),
        command_id: request.commandId,
        recorded_at: request.clock.now(),
      })
      .execute();
    await seat(request, { committeeId, commune, from, after: 0 }, members);
    return {};
  },
});

export const committeeChangeCommand = defineCommand(committeeChange, {
  verb: 'plan.manage',
  site: ({ commune }) => ({ place: commune }),
  handle: async ({ committeeId, commune, from, leaving, joining }, request) => {
    const { tx } = request;
    const committee = await tx
      .selectFrom('committee')
      .select('from_on')
      .where('committee_id', '=', committeeId)
      .where('commune_id', '=', commune)
      .executeTakeFirst();
    if (!committee) throw new Problem('NOT_FOUND');
    inOrder(addDays(committee.from_on, 1), from);
    const members = await tx
      .selectFrom('committee_member')
      .select(['member_id', 'position', 'to_on'])
      .where('committee_id', '=', committeeId)
      .execute();
    const gone = leaving.some((id) => members.find((one) => one.member_id === id)?.to_on !== null);
    if (gone) throw new Problem('NOT_FOUND');
    if (leaving.length > 0) {
      await tx
        .updateTable('committee_member')
        .set({ to_on: addDays(from, -1) })
        .where('committee_id', '=', committeeId)
        .where('member_id', 'in', leaving)
        .execute();
    }
    const after = Math.max(0, ...members.map(({ position }) => position));
    await seat(request, { committeeId, commune, from, after }, joining);
    return {};
  },
});
