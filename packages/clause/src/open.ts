/** How the wId begins of a clause that holds a question which is still open, instead of a rule. */
export const openPrefix = 'open-';
