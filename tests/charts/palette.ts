import type { ClassColours } from '#charts';

const colours = (light: string, dark: string, mark: string | null = null): ClassColours => ({ light, dark, mark });

/** Colours for snapshots, as design 3 gives them. */
export const PALETTE: Readonly<Record<string, ClassColours>> = {
  Lab: colours('#c4122f', '#ff7b86'),
  Con: colours('#0b62ad', '#6fb1f7'),
  LD: colours('#b25400', '#ffb055', '#d97b00'),
  RUK: colours('#007a8c', '#45cfe0'),
  UKIP: colours('#6b2fa0', '#c79df2'),
  Green: colours('#3d7a1c', '#8ccf63'),
  SNP: colours('#7d6600', '#f0d648', '#ac8b00'),
  WPB: colours('#8d1f4f', '#ee85b5'),
  Oth: colours('#5a5f69', '#a3a8b1'),
};
