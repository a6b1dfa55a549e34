/** What stands in the place of a picture: its description, which may be empty. */
export function imageText(description: string): string {
  return `[Afbeelding: ${description || 'zonder beschrijving'}]`;
}
