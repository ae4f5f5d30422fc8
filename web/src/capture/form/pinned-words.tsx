import { useState, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Small } from '../../ui/field/notice.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { learnWords } from '../../words/capture-learn.vi.ts';
import { useDevice } from '../phone-context.tsx';
import { usePins } from './pins-context.tsx';

/** Words of the organiser and tips of others beside a question, and a way to give one's own. */
export function PinnedWords({ path, title }: { readonly path: string; readonly title: string }): ReactNode {
  const { pins, place, form, key } = usePins(path);
  return (
    <>
      {pins.map(({ pinId, kind, text, placeName }) => (
        <div key={pinId}>
          <Mark icon="pen" tone={kind === 'tip' ? 'good' : 'main'} word={learnWords.pinKinds[kind]} />
          <p>{text}</p>
          <Small>{learnWords.pinFrom(placeName)}</Small>
        </div>
      ))}
      {place !== null && <GiveTip about={{ place, form, formQuestion: key }} title={title} />}
    </>
  );
}

interface GiveTipProps {
  readonly about: { readonly place: string; readonly form: string; readonly formQuestion: string };
  readonly title: string;
}

function GiveTip({ about, title }: GiveTipProps): ReactNode {
  const device = useDevice();
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const send = async () => {
    const tip = text?.trim() ?? '';
    if (tip === '') {
      setSaid(learnWords.tipEmpty);
      return;
    }
    await device.send({ kind: 'pin.propose', body: { pinId: crypto.randomUUID(), ...about, text: tip }, label: title });
    setText(null);
    setSaid(learnWords.tipSent);
  };
  return (
    <>
      <p role="status">{said}</p>
      {text === null ? (
        <BigButton icon="plus" onPress={() => setText('')}>
          {learnWords.tip}
        </BigButton>
      ) : (
        <>
          <TextField label={learnWords.tip} hint={learnWords.tipHelp} value={text} onChange={setText} />
          <BigButton kind="main" onPress={() => void send()}>
            {learnWords.tipSend}
          </BigButton>
        </>
      )}
    </>
  );
}
