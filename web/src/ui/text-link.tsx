import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode } from 'react';

type Shape = AnchorProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps>;

function Line(props: Shape): ReactNode {
  return <Anchor inherit underline="always" {...props} />;
}

/** A link inside text or a table; typed like the router's Link. */
export const TextLink = createLink(Line);
