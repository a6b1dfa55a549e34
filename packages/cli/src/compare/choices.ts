/** Which changes give exit code 1. */
export const failOnChoices = ['substantive', 'any', 'none'] as const;

/** Which changes get a row; without the option all. */
export const onlyChoices = ['substantive'] as const;

/** In which order the rows stand. */
export const groupChoices = ['topic', 'order'] as const;
