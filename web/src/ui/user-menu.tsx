import { Box, Button, Menu, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../access/session.tsx';
import { accessWords } from '../words/access.vi.ts';
import { frameWords } from '../words/frame.vi.ts';
import { signOut } from './door.ts';
import { initialsOf } from './initials-of.ts';

/** Who is signed in, with all roles; password and sign-out. */
export function UserMenu(): ReactNode {
  const { fullName, grants } = useMe();
  const client = useQueryClient();
  const leaving = useMutation({ mutationFn: signOut, onSettled: () => client.resetQueries() });
  return (
    <Menu position="bottom-end" width={280} withinPortal={false}>
      <Menu.Target>
        <Button
          variant="default"
          size="sm"
          px="sm"
          aria-label={frameWords.account(initialsOf(fullName), fullName)}
          loading={leaving.isPending}
        >
          <Box component="span" hiddenFrom="sm">
            {initialsOf(fullName)}
          </Box>
          <Box component="span" visibleFrom="sm">
            {fullName}
          </Box>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Text px="sm" py="xs" fw={600}>
          {fullName}
        </Text>
        {grants.map((grant) => (
          <Text key={`${grant.role} ${grant.place}`} px="sm" pb="xs" size="sm">
            {grant.roleName}: {grant.placeName}
          </Text>
        ))}
        <Menu.Divider />
        <Menu.Item renderRoot={(props) => <Link to="/password" {...props} />}>{accessWords.changePassword}</Menu.Item>
        <Menu.Item onClick={() => leaving.mutate()}>{accessWords.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
