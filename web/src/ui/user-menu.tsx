import { Box, Button, Popover, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMe } from '../access/session.tsx';
import { accessWords } from '../words/access.vi.ts';
import { frameWords } from '../words/frame.vi.ts';
import { signOut } from './door.ts';
import { initialsOf } from './initials-of.ts';
import { LinkButton } from './link-button.tsx';

/** Who is signed in, with all roles; password and sign-out. */
export function UserMenu(): ReactNode {
  const { fullName, grants } = useMe();
  const [opened, { toggle, close }] = useDisclosure(false);
  const client = useQueryClient();
  const leaving = useMutation({ mutationFn: signOut, onSettled: () => client.resetQueries() });
  const label = frameWords.account(initialsOf(fullName), fullName);
  return (
    <Popover
      opened={opened}
      onDismiss={close}
      position="bottom-end"
      width={300}
      withinPortal={false}
      trapFocus
      shadow="md"
    >
      <Popover.Target>
        <Button variant="default" size="sm" px="sm" aria-label={label} onClick={toggle}>
          <Box component="span" hiddenFrom="sm">
            {initialsOf(fullName)}
          </Box>
          <Box component="span" visibleFrom="sm">
            {fullName}
          </Box>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Text fw={600}>{fullName}</Text>
          {grants.map((grant) => (
            <Text key={`${grant.role} ${grant.place}`} size="sm">
              {grant.roleName}: {grant.placeName}
            </Text>
          ))}
          <LinkButton to="/password" variant="default" onClick={close}>
            {accessWords.changePassword}
          </LinkButton>
          <Button variant="outline" loading={leaving.isPending} onClick={() => leaving.mutate()}>
            {accessWords.signOut}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
