import type { ReactNode } from 'react';
import { UnderWay } from '../ui/under-way.tsx';

export function BoardScreen(): ReactNode {
  return <UnderWay />;
}
