import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { pointsOfInvitation } from '@ra-soat/server/attendance/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { attendanceWords as words } from '../words/attendance.vi.ts';
import styles from './board.module.css';
import { CheckIn } from './check-in-screen.tsx';
import { rememberCode, rememberedCode } from './remembered-code.ts';

/** For who joins online: the invitation says at which point, the host reads six digits. */
export function FindPointScreen(): ReactNode {
  const [code, setCode] = useState(rememberedCode);
  const [typed, setTyped] = useState(code ?? '');
  const [chosen, setChosen] = useState<string>();
  const asked = useAsk(pointsOfInvitation, { code: code ?? '' }, { enabled: code !== null });
  if (chosen !== undefined) return <CheckIn pointId={chosen} />;
  const look = () => {
    rememberCode(typed);
    setCode(typed);
  };
  return (
    <main className={styles['phone']}>
      <Stack>
        <Title order={1}>{words.checkIn}</Title>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            look();
          }}
        >
          <Stack>
            <TextInput
              label={words.invitation}
              description={words.invitationHelp}
              size="lg"
              required
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Button type="submit" size="lg" variant="outline" fullWidth>
              {words.next}
            </Button>
          </Stack>
        </form>
        {code !== null && (
          <Asked of={asked}>
            {({ name, points }) => (
              <Stack>
                <Text fw={600}>{words.hello(name)}</Text>
                {points.length === 0 ? <Text>{words.noPoints}</Text> : <Text>{words.choosePoint}</Text>}
                {points.map(({ pointId, point, title }) => (
                  <Button key={pointId} size="lg" h="auto" py="xs" onClick={() => setChosen(pointId)}>
                    <span style={{ whiteSpace: 'normal' }}>
                      {title}, {point}
                    </span>
                  </Button>
                ))}
              </Stack>
            )}
          </Asked>
        )}
      </Stack>
    </main>
  );
}
