import { Alert, NumberInput, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { trainingPoints, trainingPointsProposal } from '@ra-soat/server/training-sessions/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { sessionWords } from '../words/training-sessions.vi.ts';
import { generatedPoints } from './generated-points.ts';
import type { SessionAnswer } from './session.ts';

/** “Mỗi xã một điểm cầu”: a point for every unit under the session's that has none. */
export function GeneratePoints({ of: { session, points } }: { readonly of: SessionAnswer }): ReactNode {
  const { sessionId } = session;
  const [ids] = useState(() => new Map<string, string>());
  const [capacity, setCapacity] = useState<number | null>(null);
  const asked = useAsk(trainingPointsProposal, { sessionId });
  const action = useSend(trainingPoints);
  const idOf = (place: string) => {
    const id = ids.get(place) ?? crypto.randomUUID();
    ids.set(place, id);
    return id;
  };
  const made = asked.data ? generatedPoints(asked.data, points, idOf, capacity) : [];
  return (
    <ActionDialog
      label={sessionWords.generate}
      action={action}
      body={made.length === 0 ? undefined : { sessionId, points: made }}
    >
      <Asked of={asked}>
        {({ units, ofTheDay }) => {
          const count = (level: string) => units.filter((unit) => unit.level === level).length;
          return (
            <>
              <Text>
                {units.length === 0
                  ? sessionWords.generateNone
                  : sessionWords.generateHelp(units.length, count('district'), count('commune'))}
              </Text>
              {!ofTheDay && (
                <Alert variant="outline" color="orange">
                  {sessionWords.wrongDay}
                </Alert>
              )}
            </>
          );
        }}
      </Asked>
      <NumberInput
        label={sessionWords.placesEach}
        min={1}
        allowDecimal={false}
        value={capacity ?? ''}
        onChange={(value) => setCapacity(typeof value === 'number' ? value : null)}
      />
    </ActionDialog>
  );
}
