import type { ReactNode } from 'react';

/** What there is to read and look at. */
export function LearnMaterials(): ReactNode {
  return null;
}
