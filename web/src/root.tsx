import { Outlet, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Gate } from './access/gate.tsx';
import { isOpenPage } from './open-pages.ts';
import { Frame } from './ui/frame.tsx';

export function Root(): ReactNode {
  const open = useRouterState({ select: (state) => isOpenPage(state.location.pathname) });
  if (open) return <Outlet />;
  return (
    <Gate>
      <Frame />
    </Gate>
  );
}
