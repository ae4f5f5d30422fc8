import { Radio, Stack, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { opinionAnswer, opinionReceive } from '@ra-soat/server/rounds/contract.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { DatedStep } from './dated-step.tsx';

/** The reply of the body named by the setting: agreed, or remarks that must be answered before the decision. */
export function ReceiveOpinion({ roundId, from }: { readonly roundId: string; readonly from: string }): ReactNode {
  const [agreed, setAgreed] = useState(true);
  const [remarks, setRemarks] = useState('');
  return (
    <DatedStep
      contract={opinionReceive}
      label={roundWords.receive}
      help={roundWords.receiveHelp(from)}
      numbered
      bodyOf={(on, number) => ({ roundId, on, number, agreed, ...(agreed ? {} : { remarks }) })}
    >
      <Radio.Group
        label={roundWords.agreedQuestion}
        value={agreed ? 'yes' : 'no'}
        onChange={(value) => setAgreed(value === 'yes')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="yes" label={roundWords.agreedYes} />
          <Radio value="no" label={roundWords.agreedNo} />
        </Stack>
      </Radio.Group>
      {!agreed && (
        <Textarea
          label={roundWords.remarks}
          maxLength={2000}
          autosize
          minRows={3}
          value={remarks}
          onChange={(event) => setRemarks(event.currentTarget.value)}
        />
      )}
    </DatedStep>
  );
}

/** What the commune did about the remarks. */
export function AnswerOpinion({ roundId, to }: { readonly roundId: string; readonly to: string }): ReactNode {
  const [answer, setAnswer] = useState('');
  return (
    <DatedStep
      contract={opinionAnswer}
      label={roundWords.answer}
      help={roundWords.answerHelp(to)}
      numbered
      bodyOf={(on, number) => (answer.trim() === '' ? undefined : { roundId, on, number, answer })}
    >
      <Textarea
        label={roundWords.answerText}
        required
        maxLength={2000}
        autosize
        minRows={3}
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
      />
    </DatedStep>
  );
}
