import { Button, type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e3f2f2',
  '#c9e6e6',
  '#9ad5d5',
  '#5cc3c4',
  '#35a9ad',
  '#1b8f95',
  '#15808a',
  '#0f7078',
  '#0b5b62',
  '#07454b',
];

/** Mantine's dark greys, in the blue of `tokens.css`. */
const dark: MantineColorsTuple = [
  '#e9eef3',
  '#c5cfd8',
  '#a7b4c0',
  '#8593a1',
  '#3c4955',
  '#2d3842',
  '#1f2830',
  '#171e25',
  '#10161b',
  '#0b0f13',
];

export const theme = createTheme({
  colors: { teal, dark },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 3 },
  defaultRadius: 'md',
  fontFamily: 'var(--font)',
  components: {
    Button: Button.extend({
      vars: (_, { variant }) => ({ root: variant === undefined ? { '--button-color': 'var(--on-accent)' } : {} }),
    }),
  },
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
});

const tokens = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-error': 'var(--bad)',
};

/** Mantine takes the colours of `tokens.css`, so that popup and dashboard look alike. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: tokens, dark: tokens });
