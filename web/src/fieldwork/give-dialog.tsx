import { Alert, NativeSelect, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { assignmentGive } from '@ra-soat/server/fieldwork/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { send } from '../ui/door.ts';
import type { Problem } from '../ui/problem.ts';
import { whole } from '../ui/show.ts';
import { giveWords } from '../words/fieldwork.vi.ts';
import type { Household, Surveyor } from './field-answers.ts';
import { ableIn, byVillage } from './pick-households.ts';
import { sayWithStanding, useTraining } from './use-training.ts';

interface Given {
  readonly to: string;
  readonly reason: string;
  readonly chosen: readonly Household[];
}

/** One command for each village; given again after a break, what was done stays done. */
function useGive(roundId: string, done: (untrained: readonly string[]) => void) {
  const client = useQueryClient();
  return useMutation<readonly string[], Problem, Given>({
    mutationFn: async ({ to, reason, chosen }) => {
      const untrained = new Set<string>();
      for (const [villageId, households] of byVillage(chosen)) {
        const given = await send(assignmentGive, { roundId, villageId, households: [...households], to, reason });
        for (const { name } of given.untrained) untrained.add(name);
      }
      return [...untrained];
    },
    onSuccess: done,
    onSettled: () => client.invalidateQueries(),
  });
}

interface GiveDialogProps {
  readonly roundId: string;
  readonly chosen: readonly Household[];
  readonly surveyors: readonly Surveyor[];
  /** With the names of those who were given work without a certificate. */
  readonly onDone: (untrained: readonly string[]) => void;
}

/** Gives the chosen households to one person who may survey in all their villages. */
export function GiveDialog({ roundId, chosen, surveyors, onDone }: GiveDialogProps): ReactNode {
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const action = useGive(roundId, onDone);
  const training = useTraining(roundId);
  const warning = training.warningFor(to);
  const able = ableIn(surveyors, [...byVillage(chosen).keys()]);
  const fits = able.some(({ accountId }) => accountId === to);
  return (
    <ActionDialog
      label={giveWords.give}
      title={giveWords.giveTitle(whole(chosen.length))}
      intro={giveWords.keeps}
      submit={giveWords.submit}
      action={action}
      body={fits && chosen.length > 0 ? { to, reason, chosen } : undefined}
    >
      {able.length === 0 ? (
        <Text fw={600}>{giveWords.nobodyAble}</Text>
      ) : (
        <NativeSelect
          label={giveWords.to}
          required
          value={fits ? to : ''}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
          data={[
            { value: '', label: '–' },
            ...able.map(({ accountId, name }) => ({
              value: accountId,
              label: sayWithStanding(name, training.standingOf(accountId)),
            })),
          ]}
        />
      )}
      {warning !== undefined && (
        <Alert variant="outline" color="orange" role="status">
          {warning}
        </Alert>
      )}
      <Textarea
        label={giveWords.reason}
        autosize
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActionDialog>
  );
}
