import { counted } from '@akkoord/text';

/** What is told of the texts in a folder that wait for someone. */
export const showWords = {
  onlyFolder: (path: string) =>
    `${path}: -o schrijft de termijnen van een map met protocollen. Geef een map op.`,
  leftOut: (path: string) => `${path} is overgeslagen:`,
  nothing: (path: string) =>
    `${path}: in deze map staat geen protocol (.md) waarvan de goedkeuring is vastgelegd. Leg er een voor met akkoord approval request.`,
  tooMany: (path: string, most: number) =>
    `${path}: in deze map staan meer dan ${most} bestanden (.md). Kies een kleinere map.`,
  written: (path: string, count: number, undated: number) =>
    `Geschreven: ${path} (${counted(count, 'termijn', 'termijnen')}${undated > 0 ? `; ${undated} zonder datum, dus niet in een agenda` : ''}).`,
} as const;
