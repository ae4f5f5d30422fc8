import type { CSSVariablesResolver } from '@mantine/core';

/** Help texts, placeholders and error texts dark enough to be read: at least 4.5 : 1 on white and on light grey. */
export const cssVariables: CSSVariablesResolver = (theme) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': theme.colors.gray[7],
    '--mantine-color-placeholder': theme.colors.gray[7],
    '--mantine-color-error': theme.colors.red[9],
  },
  dark: {},
});
