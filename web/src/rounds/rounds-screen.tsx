import type { ReactNode } from 'react';
import { UnderWay } from '../ui/under-way.tsx';

export function RoundsScreen(): ReactNode {
  return <UnderWay />;
}
