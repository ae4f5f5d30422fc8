import { Checkbox, NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { roleIds } from '@ra-soat/domain/access/role.ts';
import { audienceOfRole } from '@ra-soat/domain/training/audience-of-role.ts';
import { roleWords } from '@ra-soat/domain/words/access.vi.ts';
import { traineesInvite } from '@ra-soat/server/trainees/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { whole } from '../ui/show.ts';
import { useSend } from '../ui/use-send.ts';
import { traineeWords } from '../words/trainees.vi.ts';
import type { CampaignAt, FrameAnswer, TraineeRow } from './frame-answer.ts';
import { sessionOptions } from './session-options.ts';

type Whom = z.input<typeof traineesInvite.input>['whom'];
type Kind = Whom['kind'];

const invitable = roleIds.filter((role) => audienceOfRole[role] !== undefined);

interface InvitePeopleProps {
  readonly at: CampaignAt;
  readonly frame: FrameAnswer;
  /** Those ticked. */
  readonly people: readonly TraineeRow[];
}

function whomOf(kind: Kind, roles: readonly string[], people: readonly TraineeRow[]): Whom | undefined {
  switch (kind) {
    case 'people':
      return people.length > 0 ? { kind, people: people.map(({ personId }) => personId) } : undefined;
    case 'roles':
      return roles.length > 0 ? { kind, roles: [...roles] } : undefined;
    case 'waiting':
    case 'missed':
      return { kind };
  }
}

/** Invites who waits, who missed, who holds a role here, or who is ticked; and seats them when a session is chosen. */
export function InvitePeople({ at, frame, people }: InvitePeopleProps): ReactNode {
  const [asked, setKind] = useState<Kind>('waiting');
  const [roles, setRoles] = useState<string[]>([]);
  const [sessionId, setSessionId] = useState('');
  const [told, setTold] = useState<string>();
  const action = useSend(traineesInvite, ({ invited, again, added }) =>
    setTold(traineeWords.invited(whole(invited), whole(again), whole(added))),
  );
  const kind = asked === 'people' && people.length === 0 ? 'waiting' : asked;
  const whom = whomOf(kind, roles, people);
  const body = whom && { ...at, whom, ...(sessionId !== '' && { sessionId }) };
  return (
    <>
      <ActionDialog label={traineeWords.invite} intro={traineeWords.inviteIntro} action={action} body={body} size="lg">
        <Radio.Group
          label={traineeWords.whom}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'waiting')}
        >
          <Stack gap="xs" mt="xs">
            {people.length > 0 && <Radio value="people" label={traineeWords.chosen(people.length)} />}
            <Radio value="waiting" label={traineeWords.waiting} />
            <Radio value="missed" label={traineeWords.missed} />
            <Radio value="roles" label={traineeWords.roles} />
          </Stack>
        </Radio.Group>
        {kind === 'roles' && (
          <Checkbox.Group label={traineeWords.rolesChosen} value={roles} onChange={setRoles}>
            <Stack gap="xs" mt="xs">
              {invitable.map((role) => (
                <Checkbox key={role} value={role} label={roleWords[role]} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <NativeSelect
          label={traineeWords.seatIn}
          value={sessionId}
          data={sessionOptions(frame.sessions, { value: '', label: traineeWords.keepSeats }, true)}
          onChange={({ currentTarget }) => setSessionId(currentTarget.value)}
        />
      </ActionDialog>
      {told !== undefined && <Text role="status">{told}</Text>}
    </>
  );
}

const kinds: readonly Kind[] = ['waiting', 'missed', 'roles', 'people'];
