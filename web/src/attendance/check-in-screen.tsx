import { Alert, Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { attendanceCheckIn, pointPage } from '@ra-soat/server/attendance/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Failed } from '../ui/failed.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { attendanceWords as words } from '../words/attendance.vi.ts';
import { AskFromPhone } from './ask-from-phone.tsx';
import styles from './board.module.css';
import { StateNotice } from './half-choice.tsx';
import { rememberCode, rememberedCode } from './remembered-code.ts';

/** Where the QR code leads: a phone without account says who it is, once, and is marked. */
export function CheckInScreen(): ReactNode {
  const { pointId, token } = useParams({ from: '/diem-danh/$pointId/$token' });
  return <CheckIn pointId={pointId} token={token} />;
}

interface CheckInProps {
  readonly pointId: string;
  /** Of the QR code; absent: the six digits are typed. */
  readonly token?: string;
}

/** One point on a phone: who comes, by which code, and afterwards a question. */
export function CheckIn({ pointId, token }: CheckInProps): ReactNode {
  const [code, setCode] = useState(rememberedCode);
  const asked = useAsk(pointPage, { pointId, code }, { everyMs: 60_000, keep: true });
  const forget = () => {
    rememberCode(null);
    setCode(null);
  };
  useEffect(() => {
    document.title = words.checkIn;
  }, []);
  return (
    <main className={styles['phone']}>
      <Asked of={asked}>
        {({ point, title, state, name }) => (
          <Stack>
            <div>
              <Title order={1}>{words.checkIn}</Title>
              <Text fw={600}>{point}</Text>
              <Text>{title}</Text>
            </div>
            <StateNotice state={state} />
            {name !== null && (
              <div>
                <Text fz="lg" fw={600}>
                  {words.hello(name)}
                </Text>
                {code !== null && (
                  <Button variant="subtle" size="xs" onClick={forget}>
                    {words.otherPerson}
                  </Button>
                )}
              </div>
            )}
            <Arrive
              pointId={pointId}
              {...(token === undefined ? {} : { token })}
              code={code}
              known={name !== null}
              setCode={setCode}
            />
            {name !== null && state === 'running' && <AskFromPhone pointId={pointId} code={code} />}
          </Stack>
        )}
      </Asked>
    </main>
  );
}

interface ArriveProps extends CheckInProps {
  readonly code: string | null;
  /** Whom the code or the account stands for is known. */
  readonly known: boolean;
  readonly setCode: (code: string) => void;
}

function Arrive({ pointId, token, code, known, setCode }: ArriveProps): ReactNode {
  const [typed, setTyped] = useState(code ?? '');
  const [number, setNumber] = useState('');
  const action = useSend(attendanceCheckIn, (_, body) => {
    if (body.code !== null) rememberCode(body.code);
    if (body.code !== null) setCode(body.code);
  });
  const given = known ? code : typed.trim();
  const shown = token ?? number.replace(/\D/gu, '');
  const go = () => action.mutate({ pointId, token: shown, code: given === '' ? null : given });
  if (action.data) {
    const { already, state } = action.data;
    return (
      <Alert role="status" color="green" variant="outline" title={already ? words.wasCheckedIn : words.checkedIn}>
        {state === 'late' && <Text fw={600}>{words.isLate}</Text>}
        <Text>{words.thanks}</Text>
      </Alert>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <Stack>
        {!known && (
          <TextInput
            label={words.invitation}
            description={words.invitationHelp}
            size="lg"
            required
            autoCapitalize="characters"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        {token === undefined && (
          <TextInput
            label={words.number}
            size="lg"
            required
            inputMode="numeric"
            autoComplete="off"
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
        )}
        {action.error && (
          <div>
            <Failed problem={action.error} retry={go} />
            <Text mt="xs">{words.tellHost}</Text>
          </div>
        )}
        <Button type="submit" size="lg" fullWidth loading={action.isPending}>
          {words.checkInNow}
        </Button>
      </Stack>
    </form>
  );
}
