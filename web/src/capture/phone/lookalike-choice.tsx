import { useState, type ReactNode } from 'react';
import type { PhoneProblem } from '../../device/device.ts';
import { BigButton } from '../../ui/field/big-button.tsx';
import { ChoiceField } from '../../ui/field/choice-field.tsx';
import parts from '../../ui/field/parts.module.css';
import { TextField } from '../../ui/field/text-field.tsx';
import { phoneWords } from '../../words/capture-phone.vi.ts';
import { useDevice } from '../phone-context.tsx';
import { useSync } from '../sync/sync-context.tsx';

interface LookalikeChoiceProps {
  readonly id: string;
  /** Households of the commune that may be the one of the request. */
  readonly found: PhoneProblem['fields'];
}

const ANOTHER = 'another';

/** The surveyor stood before the house: one of those found, or another one and why. */
export function LookalikeChoice({ id, found }: LookalikeChoiceProps): ReactNode {
  const device = useDevice();
  const { run } = useSync();
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const needReason = chosen === ANOTHER && reason.trim() === '';
  const send = async () => {
    setAsked(true);
    if (chosen === null || needReason) return;
    await device.chooseHousehold(
      id,
      chosen === ANOTHER ? { is: 'another', reason: reason.trim() } : { is: 'same', householdId: chosen },
    );
    run();
  };
  return (
    <span className={parts.group}>
      <ChoiceField
        legend={phoneWords.lookalike}
        options={[
          ...found.map(({ path, message }) => ({ value: path, label: phoneWords.sameAs(message) })),
          { value: ANOTHER, label: phoneWords.anotherHousehold },
        ]}
        value={chosen}
        onChange={setChosen}
        fault={asked && chosen === null ? phoneWords.needChoice : undefined}
      />
      {chosen === ANOTHER && (
        <TextField
          label={phoneWords.anotherReason}
          value={reason}
          onChange={setReason}
          maxLength={300}
          fault={asked && needReason ? phoneWords.needReason : undefined}
        />
      )}
      <BigButton kind="main" icon="up" onPress={() => void send()}>
        {phoneWords.sendChoice}
      </BigButton>
    </span>
  );
}
