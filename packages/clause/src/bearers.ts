/** Who can bear a norm, in the order in which they are listed: a closed list. */
export const bearers = [
  'staff',
  'pupil',
  'parent',
  'competent_authority',
  'school_leadership',
  'mentor',
  'school',
  'everyone',
  'mr',
] as const;
