import localFont from 'next/font/local';

/**
 * The three faces, self-hosted (OFL texts beside the files). Each has a latin file and, for names such as
 * Łukasz or Şebnem, a latin-ext file that a browser fetches only when a glyph asks for it.
 * Preloaded: the two latin files every page needs.
 */
const bricolage = localFont({
  src: './bricolage-grotesque-latin.woff2',
  variable: '--font-bricolage',
  weight: '200 800',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

const bricolageExt = localFont({
  src: './bricolage-grotesque-latin-ext.woff2',
  variable: '--font-bricolage-ext',
  weight: '200 800',
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
});

const instrument = localFont({
  src: './instrument-sans-latin.woff2',
  variable: '--font-instrument',
  weight: '400 700',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

const instrumentExt = localFont({
  src: './instrument-sans-latin-ext.woff2',
  variable: '--font-instrument-ext',
  weight: '400 700',
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
});

const serif = localFont({
  src: './source-serif-4-latin.woff2',
  variable: '--font-source-serif',
  weight: '200 900',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

const serifExt = localFont({
  src: './source-serif-4-latin-ext.woff2',
  variable: '--font-source-serif-ext',
  weight: '200 900',
  preload: false,
  adjustFontFallback: 'Times New Roman',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
});

/** Class names for `<html>` that define the face variables of `tokens.css`. */
export const faces = [bricolage, bricolageExt, instrument, instrumentExt, serif, serifExt]
  .map((face) => face.variable)
  .join(' ');
