import type { ReactNode } from 'react';
import { Gate } from './access/gate.tsx';
import { Frame } from './ui/frame.tsx';

export function Root(): ReactNode {
  return (
    <Gate>
      <Frame />
    </Gate>
  );
}
