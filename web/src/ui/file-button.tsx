import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

interface FileButtonProps {
  /** From `fileUrl`. */
  readonly href: string;
  readonly children: ReactNode;
  /** The whole name for readers that cannot see what stands around a short one. */
  readonly label?: string;
}

/** Downloads a document of the server. */
export function FileButton({ href, children, label }: FileButtonProps): ReactNode {
  return (
    <Button
      component="a"
      href={href}
      download
      variant="outline"
      size="xs"
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </Button>
  );
}
