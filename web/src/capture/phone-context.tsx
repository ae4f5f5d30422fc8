import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Device, Phone } from '../device/device.ts';

type Opening = { readonly is: 'asking' | 'new' | 'locked' } | { readonly is: 'open'; readonly device: Device };

interface PhoneInHand {
  readonly phone: Phone;
  readonly opening: Opening;
  /** The PIN was right, or the set-up is done. */
  readonly opened: (device: Device) => void;
  /** Forgets what is in memory; the PIN opens it again. */
  readonly lock: () => void;
  /** The phone changed by itself: emptied by order, its PIN used up. */
  readonly askAgain: () => Promise<void>;
  readonly signOut: () => Promise<void>;
}

const PhoneContext = createContext<PhoneInHand | null>(null);
const DeviceContext = createContext<Device | null>(null);

interface DeviceProviderProps {
  readonly phone: Phone;
  /** Shown until the phone is open: first sign-in, PIN. */
  readonly entrance: ReactNode;
  readonly children: ReactNode;
}

/** What is inside sees an open device; without one the entrance is shown and nothing of the households is in memory. */
export function DeviceProvider({ phone, entrance, children }: DeviceProviderProps): ReactNode {
  const [opening, setOpening] = useState<Opening>({ is: 'asking' });
  const ask = useCallback(async () => {
    setOpening({ is: (await phone.state()) === 'new' ? 'new' : 'locked' });
  }, [phone]);
  useEffect(() => {
    void ask();
  }, [ask]);
  const inHand = useMemo<PhoneInHand>(
    () => ({
      phone,
      opening,
      opened: (device) => setOpening({ is: 'open', device }),
      lock: () => {
        if (opening.is !== 'open') return;
        opening.device.lock();
        setOpening({ is: 'locked' });
      },
      askAgain: ask,
      signOut: async () => {
        await phone.signOut();
        await ask();
      },
    }),
    [phone, opening, ask],
  );
  return (
    <PhoneContext value={inHand}>
      {opening.is === 'open' ? <DeviceContext value={opening.device}>{children}</DeviceContext> : entrance}
    </PhoneContext>
  );
}

export function usePhone(): PhoneInHand {
  const inHand = useContext(PhoneContext);
  if (inHand === null) throw new Error('usePhone outside DeviceProvider');
  return inHand;
}

/** The open device; only screens behind the PIN may ask. */
export function useDevice(): Device {
  const device = useContext(DeviceContext);
  if (device === null) throw new Error('useDevice before the PIN');
  return device;
}
