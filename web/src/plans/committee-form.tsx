import { Fieldset, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { committeeChange, committeeForm, committeeKind } from '@ra-soat/server/plans/contract.ts';
import { BasisRows } from '../rounds/basis-rows.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { planWords } from '../words/plans.vi.ts';
import type { Committee, CommitteesAnswer } from './committee.ts';
import { blankMember, completeMembers, type MemberDraft } from './member-draft.ts';
import { MemberRows } from './member-rows.tsx';
import { completeGroundedPaper, usePaperDraft } from './paper-draft.ts';
import { PaperFields } from './paper-fields.tsx';

interface FormCommitteeProps {
  readonly commune: string;
  readonly year: number;
  readonly villages: CommitteesAnswer['villages'];
}

/** Enters a decision on a committee or the list of rà soát viên. */
export function FormCommittee({ commune, year, villages }: FormCommitteeProps): ReactNode {
  const [committeeId, setId] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<Committee['kind']>('steering');
  const [name, setName] = useState('');
  const [from, setFrom] = useState<IsoDate | null>(null);
  const [members, setMembers] = useState<readonly MemberDraft[]>(() => [blankMember()]);
  const [paper, setPaper] = usePaperDraft();
  const action = useSend(committeeForm, () => {
    setId(crypto.randomUUID());
    setName('');
    setMembers([blankMember()]);
  });
  const grounded = completeGroundedPaper(paper);
  const people = completeMembers(members);
  const ready = grounded && people && from !== null && name.trim() !== '';
  return (
    <ActionDialog
      label={planWords.form}
      intro={planWords.formHelp}
      action={action}
      body={ready ? { committeeId, commune, kind, name, year, from, members: people, ...grounded } : undefined}
      size="lg"
    >
      <NativeSelect
        label={planWords.committeeKind}
        data={committeeKind.options.map((value) => ({ value, label: planWords.kinds[value] }))}
        value={kind}
        onChange={(event) => setKind(committeeKind.parse(event.currentTarget.value))}
      />
      <TextInput
        label={planWords.name}
        required
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <PaperFields paper={paper} onChange={setPaper} />
      <VietDate label={planWords.startsOn} required value={from} onChange={setFrom} />
      <Fieldset legend={planWords.basis} variant="unstyled">
        <BasisRows rows={paper.basis} onChange={(basis) => setPaper({ basis })} />
      </Fieldset>
      <Fieldset legend={planWords.members} variant="unstyled">
        <MemberRows members={members} villages={villages} least={1} onChange={setMembers} />
      </Fieldset>
    </ActionDialog>
  );
}

interface ChangeMembersProps {
  readonly commune: string;
  readonly committee: Committee;
  readonly villages: CommitteesAnswer['villages'];
}

/** Who leaves and who joins, from a day on. */
export function ChangeMembers({ commune, committee, villages }: ChangeMembersProps): ReactNode {
  const [from, setFrom] = useState<IsoDate | null>(null);
  const [leaving, setLeaving] = useState<string[]>([]);
  const [joining, setJoining] = useState<readonly MemberDraft[]>([]);
  const action = useSend(committeeChange, () => {
    setLeaving([]);
    setJoining([]);
  });
  const people = completeMembers(joining);
  const ready = from !== null && people && leaving.length + people.length > 0;
  const { committeeId, name, members } = committee;
  return (
    <ActionDialog
      label={planWords.changeMembers}
      title={planWords.changeMembersOf(name)}
      action={action}
      body={ready ? { committeeId, commune, from, leaving, joining: people } : undefined}
      size="lg"
      quiet
    >
      <VietDate label={planWords.changeFrom} required value={from} onChange={setFrom} />
      <MultiSelect
        label={planWords.leaving}
        data={members.filter(({ to }) => to === null).map((one) => ({ value: one.memberId, label: one.name }))}
        value={leaving}
        onChange={setLeaving}
        comboboxProps={{ withinPortal: false }}
      />
      <Fieldset legend={planWords.joining} variant="unstyled">
        <MemberRows members={joining} villages={villages} least={0} onChange={setJoining} />
      </Fieldset>
    </ActionDialog>
  );
}
