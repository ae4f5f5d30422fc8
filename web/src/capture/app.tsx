import type { ReactNode } from 'react';
import { Router } from 'wouter';
import type { Phone } from '../device/device.ts';
import { FIELD_BASE } from './addresses.ts';
import { AutoLock } from './auto-lock.tsx';
import { Broken } from './broken.tsx';
import { Entrance } from './entrance/entrance.tsx';
import { DeviceProvider } from './phone-context.tsx';
import { FieldRoutes } from './field-routes.tsx';
import { DemonstrationMark } from './demonstration-mark.tsx';
import { SyncProvider } from './sync/sync-context.tsx';

/** The field app on one phone. */
export function App({ phone }: { readonly phone: Phone }): ReactNode {
  return (
    <Router base={FIELD_BASE}>
      <Broken>
        <DeviceProvider phone={phone} entrance={<Entrance />}>
          <AutoLock />
          <SyncProvider>
            <DemonstrationMark />
            <FieldRoutes />
          </SyncProvider>
        </DeviceProvider>
      </Broken>
    </Router>
  );
}
