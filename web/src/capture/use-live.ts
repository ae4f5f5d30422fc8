import { useEffect, useState, type DependencyList } from 'react';
import type { Device } from '../device/device.ts';
import { Locked } from '../device/faults.ts';
import { useDevice } from './phone-context.tsx';

/**
 * What `load` reads from the device, read again whenever something on it changed, also by another tab.
 * Undefined until the first answer. `deps`: what `load` depends on besides the device.
 */
export function useLive<T>(load: (device: Device) => Promise<T>, deps: DependencyList = []): T | undefined {
  const device = useDevice();
  const [value, setValue] = useState<{ readonly read: T }>();
  const [failure, setFailure] = useState<{ readonly thrown: unknown }>();
  useEffect(() => {
    let newest = 0;
    const read = () => {
      const mine = ++newest;
      load(device).then(
        (answer) => {
          if (mine === newest) setValue({ read: answer });
        },
        (thrown: unknown) => {
          // Locked: the entrance is about to take the place of this screen.
          if (mine === newest && !(thrown instanceof Locked)) setFailure({ thrown });
        },
      );
    };
    read();
    const stop = device.subscribe(read);
    return () => {
      newest = -1;
      stop();
    };
    // `load` is written where it is used and new at every drawing; `deps` say when it means something else.
  }, [device, ...deps]);
  // Shown by the nearest boundary, in words.
  if (failure) throw failure.thrown;
  return value?.read;
}
