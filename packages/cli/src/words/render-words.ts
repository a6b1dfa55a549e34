import type { LogoProblem } from '@akkoord/render/view';
import { counted } from '@akkoord/text';

/** What is told of a document that was written of a protocol. */
export const renderWords = {
  busy: (clauses: number) =>
    `Bezig met opmaken van ${counted(clauses, 'bepaling', 'bepalingen')}. Dit kan even duren.`,
  written: (path: string, clauses: number) =>
    `Geschreven: ${path} (${counted(clauses, 'bepaling', 'bepalingen')}).`,
  inside: (path: string) =>
    `In het bestand zit ook de tekst zelf, met alles wat over de goedkeuring is vastgelegd. Akkoord leest het zo weer in, en controleert het met akkoord verify ${path}. Wilt u dat niet? Gebruik dan --no-source.`,
  outside:
    'De vastgelegde goedkeuring zit niet in dit bestand: akkoord verify kan het niet controleren.',
  otherText: (name: string) =>
    `${name}: volgens dit bestand is de tekst vastgesteld, maar de tekst is daarna gewijzigd. Akkoord publiceert hem daarom niet. Zie wat er anders is met akkoord verify ${name}, of begin een nieuwe versie met akkoord new-version ${name}`,
  record: (name: string) =>
    `${name}: Let op: in het document komt wat hier over de goedkeuring staat, maar dat is niet volledig of spreekt zichzelf tegen. Zie akkoord verify ${name}`,
} as const;

/** Why a document cannot have this logo. */
export const logoFailures = {
  markdown: (path: string) =>
    `${path}: in Markdown is geen plaats voor een logo. Laat --logo weg, of kies een ander soort bestand.`,
  drawing: (path: string) =>
    `${path}: in Word kan een logo geen SVG zijn. Bewaar het als PNG of JPEG.`,
} as const;

/** Say why a file is no logo. */
export function logoProblems(problem: LogoProblem): string {
  switch (problem.code) {
    case 'logo-kind':
      return 'dit is geen plaatje dat als logo kan. Gebruik een PNG, JPEG of SVG.';
    case 'logo-damaged':
      return 'dit plaatje is beschadigd of niet af. Bewaar het opnieuw.';
    case 'logo-active':
      return 'in deze SVG staat meer dan een tekening, zoals een script, een link of iets van een andere plek. Bewaar hem als gewone SVG, PNG of JPEG.';
    case 'logo-too-large':
      return `dit logo is te groot (${size(problem.data.bytes)}). Er mag hoogstens ${size(problem.data.most)} in.`;
    case 'logo-pixels':
      return `dit logo is ${problem.data.width} bij ${problem.data.height} beeldpunten; hoogstens ${problem.data.most} langs een zijde.`;
  }
}

function size(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString('nl', { maximumFractionDigits: 1 })} MB`;
}
