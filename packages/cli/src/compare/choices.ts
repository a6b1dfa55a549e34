/** Which changes give exit code 1. */
export const failOnChoices = ['substantive', 'any', 'none'] as const;

/** Which changes get a row; without the option all. */
export const onlyChoices = ['substantive'] as const;

/** For whom the summary is; without the option, and with `all`, for everyone. */
export const forChoices = ['parents', 'pupils', 'staff', 'school', 'all'] as const;

/** In which order the rows stand. */
export const groupChoices = ['topic', 'order'] as const;

/** Whether rows in which no rule changes stand in a list at the end, or each in its place. */
export const orderChoices = ['weight', 'text'] as const;

/** How much of a changed clause is shown. */
export const contextChoices = ['changed', 'whole'] as const;
