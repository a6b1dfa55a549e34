/** Which changes give exit code 1. */
export const failOnChoices = ['substantive', 'any', 'none'] as const;

/** Which changes get a row; without the option all. */
export const onlyChoices = ['substantive'] as const;

/** For whom the summary is; without the option, and with `all`, for everyone. */
export const forChoices = ['parents', 'pupils', 'staff', 'school', 'all'] as const;

/** In which order the rows stand. */
export const groupChoices = ['topic', 'order'] as const;
