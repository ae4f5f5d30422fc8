import { Alert, Badge, createTheme, NavLink, type MantineThemeOverride } from '@mantine/core';

/** Office look: shade 8 keeps the contrast of text on white at or above 4.5 : 1. */
export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'blue',
  primaryShade: 8,
  autoContrast: true,
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  headings: {
    fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
    sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.2rem' }, h3: { fontSize: '1.05rem' } },
  },
  defaultRadius: 'sm',
  components: {
    NavLink: NavLink.extend({ defaultProps: { variant: 'filled' } }),
    Badge: Badge.extend({
      defaultProps: { variant: 'outline', radius: 'sm', tt: 'none', fw: 600 },
      styles: { root: { minWidth: 'max-content' }, label: { color: 'var(--mantine-color-black)' } },
    }),
    Alert: Alert.extend({ styles: { label: { color: 'var(--mantine-color-black)' } } }),
  },
});
