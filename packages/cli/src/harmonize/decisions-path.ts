/** Where decisions go, unless `--decisions` says otherwise. */
export const decisionsPath = 'decisions.yaml';
