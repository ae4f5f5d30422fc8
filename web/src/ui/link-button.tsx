import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode } from 'react';

type Shape = ButtonProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>;

function Anchor(props: Shape): ReactNode {
  return <Button component="a" {...props} />;
}

/** A link to a page of ours that looks like a button; typed like the router's Link. */
export const LinkButton = createLink(Anchor);
