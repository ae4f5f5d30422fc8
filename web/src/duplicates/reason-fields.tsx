import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useMe } from '../access/session.tsx';
import { VietDate } from '../ui/viet-date.tsx';
import { duplicateScreenWords as words } from '../words/branches.vi.ts';

interface Reason {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly on: string | null;
  readonly setOn: (on: string | null) => void;
  /** Both given; undefined while one is missing. */
  readonly ready: { readonly reason: string; readonly on: string } | undefined;
}

/** A day and a reason: every judgement on two households has both. */
export function useReason(): Reason {
  const { today } = useMe();
  const [reason, setReason] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const ready = on !== null && reason.trim() !== '' ? { reason, on } : undefined;
  return { reason, setReason, on, setOn, ready };
}

export function ReasonFields({ said }: { readonly said: Reason }): ReactNode {
  const { today } = useMe();
  return (
    <>
      <Textarea
        label={words.reason}
        required
        maxLength={300}
        autosize
        minRows={2}
        value={said.reason}
        onChange={({ currentTarget }) => said.setReason(currentTarget.value)}
      />
      <VietDate label={words.on} required max={today} value={said.on} onChange={said.setOn} />
    </>
  );
}
