import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { fieldUiWords } from '../../words/field-ui.vi.ts';
import styles from './parts.module.css';

/** Six: 1,000,000 keys, each guess of which costs the phone half a second, and still remembered without paper. */
export const PIN_LENGTH = 6;

interface PinPadProps {
  readonly label: string;
  /** Called with the sixth digit; the dots are empty again when it is done. */
  readonly onPin: (pin: string) => void;
  readonly busy?: boolean;
}

/** Ten big keys; digits of a real keyboard do too. What is pressed is never shown, only how many. */
export function PinPad({ label, onPin, busy = false }: PinPadProps): ReactNode {
  const [pin, setPin] = useState('');
  const press = (digit: string) => {
    if (busy) return;
    const longer = pin + digit;
    setPin(longer.length === PIN_LENGTH ? '' : longer);
    if (longer.length === PIN_LENGTH) onPin(longer);
  };
  const erase = () => setPin(pin.slice(0, -1));
  const onKey = (event: KeyboardEvent) => {
    if (/^\d$/u.test(event.key)) press(event.key);
    if (event.key === 'Backspace') erase();
  };
  const filled = busy ? PIN_LENGTH : pin.length;
  return (
    <fieldset className={styles.pin} onKeyDown={onKey} aria-busy={busy}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.dots} role="img" aria-label={fieldUiWords.digits(filled, PIN_LENGTH)}>
        {Array.from({ length: PIN_LENGTH }, (_, at) => (
          <span key={at} className={styles.dot} data-filled={at < filled} />
        ))}
      </div>
      <div className={styles.keys}>
        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
          <button key={digit} type="button" className={styles.key} onClick={() => press(digit)}>
            {digit}
          </button>
        ))}
        <span />
        <button type="button" className={styles.key} onClick={() => press('0')}>
          0
        </button>
        <button type="button" className={styles.key} data-wide="true" onClick={erase}>
          {fieldUiWords.erase}
        </button>
      </div>
    </fieldset>
  );
}
