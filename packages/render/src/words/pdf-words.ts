/** What a person should know of a PDF, or of why it could not be made. */
export const pdfWords = {
  hidden: (name: string) =>
    `Het onzichtbare teken ${name} is in het document zichtbaar gemaakt als [${name}].`,
  missing: (name: string) =>
    `Het teken ${name} staat niet in het lettertype. In het document staat er [${name}].`,
  failed: (cause: string) => `Typst kon het document niet opmaken: ${cause}`,
  warned: (cause: string) => `Melding bij het opmaken: ${cause}`,
} as const;
