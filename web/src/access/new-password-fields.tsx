import { PasswordInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { accessWords } from '../words/access.vi.ts';

interface NewPasswordFieldsProps {
  readonly password: string;
  readonly repeated: string;
  readonly fault: string | undefined;
  readonly setPassword: (text: string) => void;
  readonly setRepeated: (text: string) => void;
}

export function NewPasswordFields(props: NewPasswordFieldsProps): ReactNode {
  const toggle = { 'aria-label': accessWords.showPassword, tabIndex: 0 };
  return (
    <>
      <PasswordInput
        label={accessWords.newPassword}
        description={accessWords.passwordHelp}
        autoComplete="new-password"
        required
        value={props.password}
        onChange={(event) => props.setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={toggle}
      />
      <PasswordInput
        label={accessWords.repeatPassword}
        autoComplete="new-password"
        required
        value={props.repeated}
        onChange={(event) => props.setRepeated(event.currentTarget.value)}
        error={props.repeated === '' ? undefined : props.fault}
        visibilityToggleButtonProps={toggle}
      />
    </>
  );
}
